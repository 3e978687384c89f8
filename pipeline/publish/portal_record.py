"""A record for Canada's Open Government Portal; closed after the files that it offers."""

import json
from typing import Any

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import portal
from pipeline.contract import Contract, Words
from pipeline.model import DocumentMeta
from pipeline.publish import csv_tables
from pipeline.store import Folder

PATH = "portal/open-canada.json"
ABOUT = ("data_dictionary", "terminology", "guide", "schema")


class PortalRecord:
    """The publisher of the record."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.documents: list[DocumentMeta] = []

    def add(self, batch: Batch) -> None:
        """Remember what the documents are."""
        self.documents += [reading.meta for reading in batch.readings]

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the record."""
        spoken = sorted({document.language for document in self.documents}) or ["zxx"]
        tables = [(csv_tables.path(table), table) for table in self.contract.published]
        resources = [self._resource(path, table.words, "CSV", "dataset", spoken) for path, table in tables]
        resources += [
            self._resource(
                file.path,
                file.words,
                file.portal_format,
                file.resource_type,
                ["en", "fr"] if file.resource_type in ABOUT else spoken,
            )
            for file in self.contract.files
            if file.portal_format and file.resource_type and file.path in self.folder
        ]
        record = portal.record(self.contract, resources, self.documents)
        self.folder.write(PATH, (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))

    def _resource(self, path: str, words: Words, form: str, kind: str, languages: list[str]) -> dict[str, Any]:
        size, sha256 = self.folder.size(path), self.folder.sha256(path)
        return portal.resource(self.contract, path, words, form, kind, languages, size, sha256)
