"""CSV: UTF-8 with a byte-order mark, so that Excel shows accents; no cell that a spreadsheet would run."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from types import SimpleNamespace
from typing import BinaryIO

from pipeline.contract import Column, Table
from pipeline.publish.publisher import TableFile
from pipeline.tabulate import Columns, Values, from_cells, guarded, to_cell, unguarded

ENCODING = "utf-8-sig"
ENDS = "\r\n"
csv.field_size_limit(2**31 - 1)  # a paragraph may have more than the 131,072 characters that Python expects


class CsvFile(TableFile):
    """A CSV file, its header first."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        super().__init__(table, file)
        file.write(as_csv(table.names, []))

    def append(self, columns: Columns) -> None:
        """Write a line a row."""
        self.file.write(_lines(zip(*map(_cells, self.table.columns, columns), strict=True)).encode("utf-8"))


def read_csv(file: BinaryIO, table: Table, size: int) -> Iterator[Columns]:
    """The table's columns, typed; a cell that is not of its column's type stays text."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    text.read(1)  # the mark: what reads the rest with it is Python, and five times as slow
    lines = csv.reader(text, strict=True)
    header = next(lines, [])
    if header != list(table.names):
        raise ValueError(f"it has the columns {', '.join(header)}; expected {', '.join(table.names)}")
    while rows := list(islice(lines, size)):
        if {*map(len, rows)} != {len(table.names)}:
            raise ValueError("it has a row of another length than its header")
        yield [_typed(column, cells) for column, cells in zip(table.columns, zip(*rows, strict=True), strict=True)]


def as_csv(header: Iterable[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A whole CSV file of cells that are ready."""
    return _lines([header, *rows]).encode(ENCODING)


def _lines(rows: Iterable[Iterable[str]]) -> str:
    """A line a row, ended by LF. Before 3.13 Python quotes a carriage return only where lines end in CR LF."""
    lines: list[str] = []
    csv.writer(SimpleNamespace(write=lines.append), lineterminator=ENDS).writerows(rows)
    return "".join(line.removesuffix(ENDS) + "\n" for line in lines)


def _cells(column: Column, values: Values) -> Sequence[str]:
    if column.type == "string":
        return guarded([value or "" for value in values])
    return list(map(to_cell, values))


def _typed(column: Column, cells: Sequence[str]) -> Values:
    return from_cells(column, unguarded(cells) if column.type == "string" else cells)
