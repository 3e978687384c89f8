"""JSON: a list of records with every column, one record a line."""

import json
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter
from typing import BinaryIO

from pipeline.contract import Column, Table
from pipeline.publish.publisher import TableFile
from pipeline.tabulate import Columns, Values, from_cells, to_json

_quoted = json.encoder.encode_basestring


class JsonFile(TableFile):
    """A JSON file."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        super().__init__(table, file)
        self.begun = False
        self.record = f"{{{', '.join(f'{_quoted(name)}: %s' for name in table.names)}}}"

    def append(self, columns: Columns) -> None:
        """Write a line a record."""
        written = map(_written, self.table.columns, columns)
        if records := [self.record % row for row in zip(*written, strict=True)]:
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
        found = (list(map(itemgetter(column.name), rows)) for column in table.columns)
        yield [
            from_cells(column, values) if column.type in ("date", "time", "datetime") else values
            for column, values in zip(table.columns, found, strict=True)
        ]


def _written(column: Column, values: Values) -> list[str]:
    if column.type == "string":
        return ["null" if value is None else _quoted(value) for value in values]
    if column.type == "integer":
        return ["null" if value is None else str(value) for value in values]
    return [json.dumps(to_json(value)) for value in values]
