"""Parquet: a file a table with real types; snappy, which browsers' readers know too; a row group a batch."""

from datetime import UTC
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.batch import Batch
from pipeline.compile import arrow
from pipeline.contract import Column, Contract, Table
from pipeline.store import Folder
from pipeline.tabulate import values


def path(table: Table) -> str:
    """Where the table's file stands in the release."""
    return f"parquet/{table.name}.parquet"


class _Writer(pq.ParquetWriter):
    """A writer that is closed where it is said and nowhere else: an abandoned one has nothing to complain of."""

    def __del__(self) -> None:
        """Do nothing."""


class ParquetTables:
    """The publisher of the Parquet files."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.files = [(table, folder.create(path(table))) for table in contract.tables]
        self.writers: list[_Writer] = []
        for table, file in self.files:
            self.writers.append(_Writer(file, arrow.schema(table), compression="snappy", version="2.6"))

    def add(self, batch: Batch) -> None:
        """Append the batch's rows to the file of each table that documents do not share."""
        for (table, _), writer in zip(self.files, self.writers, strict=True):
            if not table.shared:
                writer.write_table(arrow_table(table, batch.frames[table.name]))

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the organizations and close the files."""
        for (table, file), writer in zip(self.files, self.writers, strict=True):
            if table.shared:
                writer.write_table(arrow_table(table, organizations))
            writer.close()
            file.close()


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
