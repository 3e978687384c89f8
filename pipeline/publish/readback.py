"""Reading a release back from its files, some rows at a time, as anyone else would."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Container, Iterator
from itertools import islice
from typing import Any

import pyarrow.parquet as pq

from pipeline.contract import Column, Contract, Table
from pipeline.errors import InvalidInput
from pipeline.publish.table_files import paths
from pipeline.store import Folder
from pipeline.tabulate import Columns, Values, from_cells, unguard

CHUNK = 2_000
Read = Callable[..., Iterator[Columns]]
"""Given a release, a table and how many rows at a time, its columns."""


def from_csv(folder: Folder, table: Table, size: int = CHUNK) -> Iterator[Columns]:
    """The table's columns from CSV, typed; a cell that is not of its column's type stays text."""
    for path in paths(folder, "csv", table.name):
        yield from _csv(folder, path, table, size)


def from_parquet(folder: Folder, table: Table, size: int = CHUNK) -> Iterator[Columns]:
    """The table's columns from Parquet."""
    for path in paths(folder, "parquet", table.name):
        yield from _parquet(folder, path, table, size)


def from_json(folder: Folder, table: Table, size: int = CHUNK) -> Iterator[Columns]:
    """The table's columns from JSON, one record a line."""
    for path in paths(folder, "json", table.name):
        yield from _json(folder, path, table, size)


FORMATS: dict[str, Read] = {"csv": from_csv, "parquet": from_parquet, "json": from_json}


def any_of(contract: Contract, first: str = "json") -> Read:
    """How to read a release: from this format, or where it was left out from another."""
    return next(FORMATS[form] for form in (first, "csv", "json", "parquet") if form in contract.formats)


def bodies(folder: Folder, contract: Contract, documents: Container[str]) -> Counter[str]:
    """How many different organizations each of these documents mentions."""
    mentions = contract.table("organization_mentions")
    at = [mentions.names.index(name) for name in ("document_id", "organization_id")]
    found = set()
    for columns in any_of(contract)(folder, mentions):
        found |= {pair for pair in zip(*(columns[one] for one in at), strict=True) if pair[0] in documents}
    return Counter(document for document, _ in found)


def _csv(folder: Folder, path: str, table: Table, size: int) -> Iterator[Columns]:
    with io.TextIOWrapper(folder.open(path), encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file, strict=True)
        try:
            header = next(lines, [])
            if header != list(table.names):
                raise InvalidInput(f"{path} has the columns {', '.join(header)}; expected {', '.join(table.names)}.")
            while rows := list(islice(lines, size)):
                if any(len(row) != len(table.names) for row in rows):
                    raise InvalidInput(f"{path} has a row of another length than its header.")
                yield [
                    _typed(column, cells) for column, cells in zip(table.columns, zip(*rows, strict=True), strict=True)
                ]
        except (csv.Error, UnicodeDecodeError) as error:
            raise InvalidInput(f"{path} is not CSV in UTF-8 ({error}); build the dataset again.") from None


def _parquet(folder: Folder, path: str, table: Table, size: int) -> Iterator[Columns]:
    with folder.open(path) as file:
        try:
            parquet = pq.ParquetFile(file, pre_buffer=False)
            held: Columns = [[] for _ in table.columns]
            for batch in parquet.iter_batches(size, columns=list(table.names)):
                for values, column in zip(held, batch.columns, strict=True):
                    values += column.to_pylist()
                # A batch ends where a row group does if a column has a dictionary; the other formats know no groups.
                while len(held[0]) >= size:
                    yield [values[:size] for values in held]
                    held = [values[size:] for values in held]
            if held[0]:
                yield held
        except (OSError, ValueError, KeyError) as error:
            raise InvalidInput(f"{path} is not the Parquet that is expected ({error}); build again.") from None


def _json(folder: Folder, path: str, table: Table, size: int) -> Iterator[Columns]:
    with folder.open(path) as file:
        lines = (line for line in file if line not in (b"[\n", b"]\n", b"[]\n"))
        try:
            while some := list(islice(lines, size)):
                rows = json.loads(b"[%s]" % b"".join(some).rstrip(b",\n"))
                yield [_revived(column, [row[column.name] for row in rows]) for column in table.columns]
        except (ValueError, KeyError) as error:
            raise InvalidInput(f"{path} is not the JSON that is expected ({error}); build again.") from None


def _typed(column: Column, cells: tuple[str, ...]) -> Values:
    return from_cells(column, map(unguard, cells) if column.type == "string" else cells)


def _revived(column: Column, values: list[Any]) -> Values:
    if column.type not in ("date", "time", "datetime"):
        return values
    return from_cells(column, ["" if value is None else value for value in values])
