"""The formats that hold each table in files of its own: where these stand, and writing them batch by batch."""

import codecs
import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any, BinaryIO, ClassVar

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.compile import arrow
from pipeline.compile.sql import LIST_COLUMNS, list_name
from pipeline.contract import Column, Contract, Table
from pipeline.publish.publisher import Publisher, TablePublisher
from pipeline.store import Folder
from pipeline.tabulate import Columns, Values, guard, to_cell

ENCODING, LINE_END = "utf-8-sig", "\n"
"""How CSV is written: with a byte-order mark, so that Excel shows accents."""


def path(form: str, table: str) -> str:
    """Where the table's file stands in the release, unless it is in parts."""
    return f"{form}/{table}.{form}"


def paths(folder: Folder, form: str, table: str) -> list[str]:
    """Where the table stands: its file, or its parts in order; where neither is there, the file that is missed."""
    whole = path(form, table)
    return [whole] if whole in folder else folder.inside(f"{form}/{table}") or [whole]


def place(folder: Folder, form: str, table: str) -> str:
    """The table's file, or the folder of its parts."""
    first, *more = paths(folder, form, table)
    return f"{form}/{table}/" if more else first


class TableFile:
    """A file of a table being written; what stands before the rows is written when it is begun."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        self.table = table
        self.file = file

    def append(self, columns: Columns) -> None:
        """Write rows."""
        raise NotImplementedError

    def close(self) -> None:
        """Write what stands behind the rows and close the file."""
        self.file.close()


@dataclass(slots=True)
class _Open:
    file: TableFile
    rows: int = 0
    part: int = 0


class TableFiles(TablePublisher):
    """The publisher of such a format: a file a table, or parts where it has more rows than one should hold.

    A part ends with the batch that filled it, so that documents are kept whole; the first is one once a second begins.
    """

    form: ClassVar[str]
    begin: ClassVar[type[TableFile]]

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.open: dict[str, _Open] = {}
        for table in contract.tables:
            self.open[table.name] = _Open(self._begin(table, path(self.form, table.name)))

    def append(self, table: Table, columns: Columns) -> None:
        """Write the rows; those that documents share come all at once, and are cut where a part is full."""
        rows = len(columns[0])
        size = self.contract.rows_a_part if table.shared else rows
        for start in range(0, rows or 1, size or 1):
            self._append(table, [values[start : start + size] for values in columns])

    def close(self, organizations: Columns) -> None:
        """Write the organizations and close the files."""
        super().close(organizations)
        for one in self.open.values():
            one.file.close()

    def _append(self, table: Table, columns: Columns) -> None:
        one = self.open[table.name]
        if one.rows >= self.contract.rows_a_part and columns[0]:
            one.file.close()
            if not one.part:
                self.folder.move(path(self.form, table.name), self._part(table, 0))
            part = one.part + 1
            one = self.open[table.name] = _Open(self._begin(table, self._part(table, part)), part=part)
        one.file.append(columns)
        one.rows += len(columns[0])

    def _begin(self, table: Table, path: str) -> TableFile:
        return self.begin(table, self.folder.create(path))

    def _part(self, table: Table, number: int) -> str:
        return f"{self.form}/{table.name}/part-{number:04}.{self.form}"


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


class CsvTables(TableFiles):
    """The publisher of the CSV files."""

    form, begin = "csv", CsvFile


_encode = json.JSONEncoder(ensure_ascii=False, default=to_cell).encode


class JsonFile(TableFile):
    """A JSON file: a list of records with every column, one record a line."""

    begun = False

    def append(self, columns: Columns) -> None:
        """Write a line a record."""
        names = self.table.names
        for row in zip(*columns, strict=True):
            self.file.write(b",\n" if self.begun else b"[\n")
            self.begun = True
            self.file.write(_encode(dict(zip(names, row, strict=True))).encode("utf-8"))

    def close(self) -> None:
        """End the list and close the file."""
        self.file.write(b"\n]\n" if self.begun else b"[]\n")
        self.file.close()


class JsonTables(TableFiles):
    """The publisher of the JSON files."""

    form, begin = "json", JsonFile


class _Writer(pq.ParquetWriter):
    """A writer that closes only when it is told to: one that a failed build leaves open must not complain."""

    def __del__(self) -> None:
        """Do nothing."""


class ParquetFile(TableFile):
    """A Parquet file: real types; snappy, which browsers' readers know too; a row group a batch."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        super().__init__(table, file)
        self.writer = _Writer(file, arrow.schema(table), compression="snappy", version="2.6")

    def append(self, columns: Columns) -> None:
        """Write a row group."""
        arrays = [_array(column, values) for column, values in zip(self.table.columns, columns, strict=True)]
        self.writer.write_table(pa.Table.from_arrays(arrays, schema=arrow.schema(self.table)))

    def close(self) -> None:
        """Write the footer and close the file."""
        self.writer.close()
        self.file.close()


class ParquetTables(TableFiles):
    """The publisher of the Parquet files."""

    form, begin = "parquet", ParquetFile


class CodeLists(Publisher):
    """Each closed list as a small table of its own, in CSV and Parquet, for tools that join labels to codes.

    The contract alone decides them; the database has the same tables."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        for vocabulary in contract.vocabularies:
            name = list_name(vocabulary)
            rows = [[getattr(code, column) for column in LIST_COLUMNS] for code in vocabulary.codes]
            if "csv" in contract.formats:
                folder.write(path("csv", name), as_csv(LIST_COLUMNS, rows))
            if "parquet" in contract.formats:
                columns = [pa.array(column, pa.string()) for column in zip(*rows, strict=True)]
                with folder.create(path("parquet", name)) as target:
                    listed = pa.table(columns, names=list(LIST_COLUMNS))
                    pq.write_table(listed, target, compression="snappy", version="2.6")


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


def _array(column: Column, found: Values) -> "pa.Array[Any]":
    if column.type == "datetime":  # Arrow would take the local time of day for UTC
        found = [None if instant is None else instant.astimezone(UTC) for instant in found]
    plain = pa.array(found, arrow.plain_type(column))
    if not column.vocabulary:
        return plain
    codes = pa.array(column.vocabulary.values)  # the whole list in its order, whatever a document holds of it
    return pa.DictionaryArray.from_arrays(pc.index_in(plain, value_set=codes), codes)
