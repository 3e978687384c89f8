"""The contract as Arrow schemas: real types, dictionaries for closed lists, descriptions in the field metadata."""

from typing import Any

import pyarrow as pa

from pipeline.contract import Table

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
