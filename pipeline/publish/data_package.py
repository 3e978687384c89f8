"""The Data Package descriptor: what the CSV files are, with their sizes and hashes, and where they come from."""

import json
from typing import Any

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import datapackage
from pipeline.contract import Contract
from pipeline.errors import InvalidInput
from pipeline.model import DocumentMeta
from pipeline.publish import csv_tables
from pipeline.store import Folder, code_version

PATH = "datapackage.json"


def said_in(folder: Folder) -> dict[str, Any]:
    """What a release's descriptor says; raises InvalidInput where it is none."""
    with folder.open(PATH) as file:
        try:
            said = json.load(file)
        except (ValueError, RecursionError) as error:
            raise InvalidInput(f"{folder.root / PATH} is not JSON ({error}); build the dataset again.") from None
    if not isinstance(said, dict):
        raise InvalidInput(f"{folder.root / PATH} does not describe a release; build the dataset again.")
    return said


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
        for table in self.contract.published:
            path = csv_tables.path(table)
            resources.append(datapackage.resource(table, path, self.folder.size(path), self.folder.sha256(path)))
        descriptor = datapackage.package(self.contract, resources, self.documents, code_version())
        content = json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n"
        self.folder.write(PATH, content.encode("utf-8"))
