"""Croissant: the description that dataset search and machine learning tools read; closed after what it describes."""

import json

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import croissant
from pipeline.contract import Contract
from pipeline.model import DocumentMeta
from pipeline.publish import csv_tables, json_tables, parquet_tables
from pipeline.store import Folder

PATH = "croissant.json"
TABLE_FILES = (
    (parquet_tables.path, "application/x-parquet"),
    (csv_tables.path, "text/csv"),
    (json_tables.path, "application/json"),
)


class CroissantDescription:
    """The publisher of croissant.json."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.documents: list[DocumentMeta] = []

    def add(self, batch: Batch) -> None:
        """Remember what the documents are."""
        self.documents += [reading.meta for reading in batch.readings]

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the description."""
        files = [
            (path(table), media_type, table.words)
            for path, media_type in TABLE_FILES
            for table in self.contract.published
        ]
        files += [(file.path, file.media_type, file.words) for file in self.contract.files if file.path in self.folder]
        distribution = [
            croissant.file_object(path, media_type, self.folder.size(path), self.folder.sha256(path), words)
            for path, media_type, words in files
        ]
        description = croissant.dataset(self.contract, distribution, self.documents)
        self.folder.write(PATH, (json.dumps(description, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))
