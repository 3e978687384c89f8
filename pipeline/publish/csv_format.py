"""CSV: UTF-8 with a byte-order mark, so that Excel shows accents; no cell that a spreadsheet would run."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from pipeline.contract import Column, Table
from pipeline.publish.publisher import TableFile
from pipeline.tabulate import Columns, Values, from_cells, guarded, to_cells

ENCODING = "utf-8-sig"
QUOTE = '"'
PARTING = re.compile(r'[,"\n\r]')
csv.field_size_limit(2**31 - 1)  # a paragraph may have more than the 131,072 characters that Python expects


class CsvFile(TableFile):
    """A CSV file, its header first."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        super().__init__(table, file)
        file.write(as_csv(table.names, []))

    def append(self, columns: Columns) -> None:
        """Write a line a row."""
        self.file.write(_lines(list(map(_cells, self.table.columns, columns))).encode("utf-8"))


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
        yield list(map(from_cells, table.columns, zip(*rows, strict=True)))


def as_csv(header: Iterable[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A whole CSV file of cells that are ready."""
    return _lines(list(zip(header, *rows, strict=True))).encode(ENCODING)


def _lines(columns: Sequence[Sequence[str]]) -> str:
    """A line a row. Python's writer leaves a carriage return out of quotes before 3.13, where readers end a line."""
    return "".join(f"{line}\n" for line in map(",".join, zip(*map(_quoted, columns), strict=True)))


def _quoted(cells: Sequence[str]) -> Sequence[str]:
    """The cells, in quotes where they hold what parts cells or lines."""
    if not PARTING.search("".join(cells)):
        return cells
    return [f'"{cell.replace(QUOTE, QUOTE * 2)}"' if PARTING.search(cell) else cell for cell in cells]


def _cells(column: Column, values: Values) -> Sequence[str]:
    text = column.type == "string"
    cells = to_cells(values, text)
    return guarded(cells) if text else cells
