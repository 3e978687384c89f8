"""Reading a release back from its files, some rows at a time, as anyone else would."""

import csv
import io
import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.contract import Column, Contract, Table
from pipeline.errors import InvalidInput
from pipeline.publish import csv_tables, json_tables, parquet_tables
from pipeline.publish.spreadsheet import unguard
from pipeline.store import Folder
from pipeline.tabulate import Values, from_cells

CHUNK = 2_000
Columns = list[Values]


def from_csv(folder: Folder, table: Table, size: int = CHUNK) -> Iterator[Columns]:
    """The table's columns from CSV, typed; a cell that is not of its column's type stays text."""
    path = csv_tables.path(table)
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


def from_parquet(folder: Folder, table: Table, size: int = CHUNK) -> Iterator[Columns]:
    """The table's columns from Parquet."""
    path = parquet_tables.path(table)
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


def from_json(folder: Folder, table: Table, size: int = CHUNK) -> Iterator[Columns]:
    """The table's columns from JSON, one record a line."""
    path = json_tables.path(table)
    with folder.open(path) as file:
        records = (json.loads(line.rstrip(b",\n")) for line in file if line not in (b"[\n", b"]\n", b"[]\n"))
        try:
            while rows := list(islice(records, size)):
                yield [_revived(column, [row[column.name] for row in rows]) for column in table.columns]
        except (ValueError, KeyError) as error:
            raise InvalidInput(f"{path} is not the JSON that is expected ({error}); build again.") from None


def bodies(folder: Folder, contract: Contract, document_id: str) -> int:
    """How many different organizations a document mentions."""
    mentions = contract.table("organization_mentions")
    with folder.open(parquet_tables.path(mentions)) as file:
        found = pq.read_table(file, columns=["organization_id"], filters=[("document_id", "=", document_id)])
    counted: int = pc.count_distinct(found["organization_id"]).as_py()
    return counted


def _typed(column: Column, cells: tuple[str, ...]) -> Values:
    return from_cells(column, map(unguard, cells) if column.type == "string" else cells)


def _revived(column: Column, values: list[Any]) -> Values:
    if column.type not in ("date", "time", "datetime"):
        return values
    return from_cells(column, ["" if value is None else value for value in values])
