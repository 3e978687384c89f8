"""CSV: UTF-8 with a byte-order mark, so that Excel shows accents; no cell that a spreadsheet would run."""

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from pipeline.contract import Column, Table
from pipeline.publish.table_files import TableFile
from pipeline.tabulate import Columns, Values, from_cells, guard, to_cell, unguard

ENCODING, LINE_END = "utf-8-sig", "\n"
csv.field_size_limit(2**31 - 1)  # a paragraph may have more than the 131,072 characters that Python expects


class CsvFile(TableFile):
    """A CSV file, its header first."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        super().__init__(table, file)
        file.write(codecs.BOM_UTF8)  # not by the encoding "utf-8-sig", which takes a call of Python a line
        self.text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        self.lines = csv.writer(self.text, lineterminator=LINE_END)
        self.lines.writerow(table.names)

    def append(self, columns: Columns) -> None:
        """Write a line a row."""
        typed = zip(self.table.columns, columns, strict=True)
        cells = [_cells(values, text=column.type == "string") for column, values in typed]
        self.lines.writerows(zip(*cells, strict=True))

    def close(self) -> None:
        """Close the file."""
        self.text.close()


def read_csv(file: BinaryIO, table: Table, size: int) -> Iterator[Columns]:
    """The table's columns, typed; a cell that is not of its column's type stays text."""
    lines = csv.reader(io.TextIOWrapper(file, encoding=ENCODING, newline=""), strict=True)
    header = next(lines, [])
    if header != list(table.names):
        raise ValueError(f"it has the columns {', '.join(header)}; expected {', '.join(table.names)}")
    while rows := list(islice(lines, size)):
        if {*map(len, rows)} != {len(table.names)}:
            raise ValueError("it has a row of another length than its header")
        yield [_typed(column, cells) for column, cells in zip(table.columns, zip(*rows, strict=True), strict=True)]


def as_csv(header: Iterable[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A whole CSV file of cells that are ready."""
    file = io.StringIO(newline="")
    lines = csv.writer(file, lineterminator=LINE_END)
    lines.writerow(header)
    lines.writerows(rows)
    return file.getvalue().encode(ENCODING)


def _cells(found: Values, text: bool) -> list[str]:
    if text:
        return ["" if value is None else guard(value) for value in found]
    return [to_cell(value) for value in found]


def _typed(column: Column, cells: Sequence[str]) -> Values:
    if column.type == "string":
        cells = [unguard(cell) if "'" in cell else cell for cell in cells]
    return from_cells(column, cells)
