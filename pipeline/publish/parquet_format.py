"""Parquet: real types, closed lists as dictionaries; snappy, which browsers' readers know too; a row group a batch."""

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.contract import Column, Table
from pipeline.publish.publisher import TableFile
from pipeline.tabulate import Columns, Values

TYPES: dict[str, pa.DataType] = {
    "string": pa.string(),
    "integer": pa.int64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "time": pa.time32("ms"),  # Parquet knows no time of day in whole seconds
    "datetime": pa.timestamp("us", tz="UTC"),
}
"""The Arrow types of values, closed lists as text."""


def schema(table: Table) -> pa.Schema:
    """A table's Arrow schema as published, its words in both languages in the metadata."""
    fields = []
    for column in table.columns:
        said: dict[Any, Any] = {**column.flat}
        if column.missing_en and column.missing_fr:
            said |= {"missing": column.missing_en, "missing_fr": column.missing_fr}
        kind = pa.dictionary(pa.int32(), pa.string()) if column.vocabulary else TYPES[column.type]
        fields.append(pa.field(column.name, kind, nullable=not column.required, metadata=said))
    whole: dict[Any, Any] = {**table.flat}
    return pa.schema(fields, metadata=whole)


class _Writer(pq.ParquetWriter):
    """A writer that closes only when it is told to: one that a failed build leaves open must not complain."""

    def __del__(self) -> None:
        """Do nothing."""


class ParquetFile(TableFile):
    """A Parquet file."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        super().__init__(table, file)
        self.writer = _Writer(file, schema(table), compression="snappy", version="2.6")

    def append(self, columns: Columns) -> None:
        """Write a row group."""
        arrays = [_array(column, values) for column, values in zip(self.table.columns, columns, strict=True)]
        self.writer.write_table(pa.Table.from_arrays(arrays, schema=schema(self.table)))

    def close(self) -> None:
        """Write the footer and close the file."""
        self.writer.close()
        self.file.close()


def read_parquet(file: BinaryIO, table: Table, size: int) -> Iterator[Columns]:
    """The table's columns; its instants are in UTC."""
    parquet = pq.ParquetFile(file, pre_buffer=False)
    held: Columns = [[] for _ in table.columns]
    for batch in parquet.iter_batches(size, columns=list(table.names)):
        for values, column in zip(held, batch.columns, strict=True):
            values += _values(column)
        # A batch ends where a row group does if a column has a dictionary; the other formats know no groups.
        while len(held[0]) >= size:
            yield [values[:size] for values in held]
            held = [values[size:] for values in held]
    if held[0]:
        yield held


def _values(column: Any) -> Values:
    """Arrow's values as Python's; texts by way of numpy, in half the time."""
    plain = column.dictionary_decode() if pa.types.is_dictionary(column.type) else column
    found = plain.to_numpy(zero_copy_only=False).tolist() if pa.types.is_string(plain.type) else plain.to_pylist()
    return list(found)


def as_parquet(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A whole Parquet file of texts."""
    file = io.BytesIO()
    columns = [pa.array(column, pa.string()) for column in zip(*rows, strict=True)]
    pq.write_table(pa.table(columns, names=list(header)), file, compression="snappy", version="2.6")
    return file.getvalue()


def _array(column: Column, found: Values) -> "pa.Array[Any]":
    if column.type == "datetime":  # Arrow would take the local time of day for UTC
        found = [None if instant is None else instant.astimezone(UTC) for instant in found]
    plain = pa.array(found, TYPES[column.type])
    if not column.vocabulary:
        return plain
    codes = pa.array(column.vocabulary.values)  # the whole list in its order, whatever a document holds of it
    return pa.DictionaryArray.from_arrays(pc.index_in(plain, value_set=codes), codes)
