"""Parquet: real types; snappy, which browsers' readers know too; a row group a batch."""

from datetime import UTC
from typing import Any, BinaryIO

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.compile import arrow
from pipeline.contract import Column, Table
from pipeline.publish.table_files import TableFiles
from pipeline.tabulate import values


class _Writer(pq.ParquetWriter):
    """A writer that is closed where it is said and nowhere else: an abandoned one has nothing to complain of."""

    def __del__(self) -> None:
        """Do nothing."""


class ParquetFile:
    """A Parquet file being written."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        self.table = table
        self.file = file
        self.writer = _Writer(file, arrow.schema(table), compression="snappy", version="2.6")

    def append(self, frame: pd.DataFrame) -> None:
        """Write a row group."""
        self.writer.write_table(arrow_table(self.table, frame))

    def close(self) -> None:
        """Write the footer and close the file."""
        self.writer.close()
        self.file.close()


class ParquetTables(TableFiles):
    """The publisher of the Parquet files."""

    form = "parquet"
    begin = ParquetFile


def arrow_table(table: Table, frame: pd.DataFrame) -> pa.Table:
    """A typed frame as the Arrow table that is published."""
    columns = [_array(column, frame[column.name]) for column in table.columns]
    return pa.Table.from_arrays(columns, schema=arrow.schema(table))


def _array(column: Column, series: "pd.Series[Any]") -> "pa.Array[Any]":
    found = values(series)
    if column.type == "datetime":  # Arrow would take the local time of day for UTC
        found = [None if instant is None else instant.astimezone(UTC) for instant in found]
    plain = pa.array(found, arrow.plain_type(column))
    if not column.vocabulary:
        return plain
    codes = pa.array(column.vocabulary.values)  # the whole list in its order, whatever a document holds of it
    return pa.DictionaryArray.from_arrays(pc.index_in(plain, value_set=codes), codes)
