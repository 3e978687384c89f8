"""The contract as Arrow schemas: real types, dictionaries for closed lists, descriptions in the field metadata."""

import pyarrow as pa

from pipeline.contract import Column, Table

PLAIN_TYPES: dict[str, pa.DataType] = {
    "string": pa.string(),
    "integer": pa.int64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "time": pa.time32("ms"),  # Parquet knows no time of day in whole seconds
    "datetime": pa.timestamp("us", tz="UTC"),
}


def plain_type(column: Column) -> pa.DataType:
    """The Arrow type of a column's values, closed lists as text."""
    return PLAIN_TYPES[column.type]


def published_type(column: Column) -> pa.DataType:
    """The Arrow type of a column as published, closed lists as dictionaries."""
    return pa.dictionary(pa.int32(), pa.string()) if column.vocabulary else plain_type(column)


def schema(table: Table) -> pa.Schema:
    """A table's Arrow schema as published, its words in both languages in the metadata."""
    fields = [
        pa.field(column.name, published_type(column), nullable=not column.required, metadata=_words(column))
        for column in table.columns
    ]
    words = table.words
    return pa.schema(
        fields,
        metadata={
            "title": words.title_en,
            "title_fr": words.title_fr,
            "description": words.description_en,
            "description_fr": words.description_fr,
        },
    )


def _words(column: Column) -> dict[bytes | str, bytes | str]:
    words: dict[bytes | str, bytes | str] = {
        "title": column.words.title_en,
        "title_fr": column.words.title_fr,
        "description": column.words.description_en,
        "description_fr": column.words.description_fr,
    }
    if column.missing_en and column.missing_fr:
        words |= {"missing": column.missing_en, "missing_fr": column.missing_fr}
    return words
