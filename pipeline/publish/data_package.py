"""The Data Package descriptor: what the CSV files are, with their sizes and hashes, and where they come from."""

import json

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import datapackage
from pipeline.contract import Contract
from pipeline.model import DocumentMeta
from pipeline.publish import csv_tables
from pipeline.store import Folder, code_version


class DataPackage:
    """The publisher of datapackage.json; it is closed after the CSV files that it describes."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.documents: list[DocumentMeta] = []

    def add(self, batch: Batch) -> None:
        """Remember what the documents are."""
        self.documents += [reading.meta for reading in batch.readings]

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the descriptor."""
        resources = []
        for table in self.contract.tables:
            path = csv_tables.path(table)
            resources.append(datapackage.resource(table, path, self.folder.size(path), self.folder.sha256(path)))
        descriptor = datapackage.package(self.contract, resources, self.documents, code_version())
        content = json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n"
        self.folder.write("datapackage.json", content.encode("utf-8"))
