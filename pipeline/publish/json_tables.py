"""JSON: a list of records with every column, one record a line."""

import json
from typing import BinaryIO

import pandas as pd

from pipeline.contract import Table
from pipeline.publish.table_files import TableFiles
from pipeline.tabulate import to_json, values


class JsonFile:
    """A JSON file being written."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        self.table = table
        self.file = file
        self.begun = False

    def append(self, frame: pd.DataFrame) -> None:
        """Write a line a record."""
        names = self.table.names
        columns = [[to_json(value) for value in values(frame[name])] for name in names]
        for row in zip(*columns, strict=True):
            self.file.write(b",\n" if self.begun else b"[\n")
            self.begun = True
            self.file.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False).encode("utf-8"))

    def close(self) -> None:
        """End the list and close the file."""
        self.file.write(b"\n]\n" if self.begun else b"[]\n")
        self.file.close()


class JsonTables(TableFiles):
    """The publisher of the JSON files."""

    form = "json"
    begin = JsonFile
