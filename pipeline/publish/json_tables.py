"""JSON: a file a table, a list of records with every column, one record a line."""

import json
from typing import BinaryIO

import pandas as pd

from pipeline.batch import Batch
from pipeline.contract import Contract, Table
from pipeline.store import Folder
from pipeline.tabulate import to_json, values


def path(table: Table) -> str:
    """Where the table's file stands in the release."""
    return f"json/{table.name}.json"


class JsonTables:
    """The publisher of the JSON files."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.files = [(table, folder.create(path(table))) for table in contract.tables]
        self.begun: set[str] = set()

    def add(self, batch: Batch) -> None:
        """Append the batch's records to the file of each table that documents do not share."""
        for table, file in self.files:
            if not table.shared:
                self._append(table, file, batch.frames[table.name])

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the organizations, end the lists and close the files."""
        for table, file in self.files:
            if table.shared:
                self._append(table, file, organizations)
            file.write(b"\n]\n" if table.name in self.begun else b"[]\n")
            file.close()

    def _append(self, table: Table, file: BinaryIO, frame: pd.DataFrame) -> None:
        columns = [[to_json(value) for value in values(frame[name])] for name in table.names]
        for row in zip(*columns, strict=True):
            file.write(b",\n" if table.name in self.begun else b"[\n")
            self.begun.add(table.name)
            file.write(json.dumps(dict(zip(table.names, row, strict=True)), ensure_ascii=False).encode("utf-8"))
