"""JSON: a list of records with every column, one record a line."""

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

from pipeline.contract import Column, Table
from pipeline.publish.publisher import TableFile
from pipeline.tabulate import Columns, Values, from_cells, to_cell

_as_json = json.JSONEncoder(ensure_ascii=False, default=to_cell).encode


class JsonFile(TableFile):
    """A JSON file."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        super().__init__(table, file)
        self.begun = False

    def append(self, columns: Columns) -> None:
        """Write a line a record."""
        names = self.table.names
        if records := [_as_json(dict(zip(names, row, strict=True))) for row in zip(*columns, strict=True)]:
            self.file.write(b",\n" if self.begun else b"[\n")
            self.file.write(",\n".join(records).encode("utf-8"))
            self.begun = True

    def close(self) -> None:
        """End the list and close the file."""
        self.file.write(b"\n]\n" if self.begun else b"[]\n")
        self.file.close()


def read_json(file: BinaryIO, table: Table, size: int) -> Iterator[Columns]:
    """The table's columns, typed, of a file that was written so."""
    lines = (line for line in file if line not in (b"[\n", b"]\n", b"[]\n"))
    while some := list(islice(lines, size)):
        rows = json.loads(b"[%s]" % b"".join(some).rstrip(b",\n"))
        yield [_typed(column, [row[column.name] for row in rows]) for column in table.columns]


def _typed(column: Column, values: list[Any]) -> Values:
    if column.type not in ("date", "time", "datetime"):
        return values
    return from_cells(column, ["" if value is None else value for value in values])
