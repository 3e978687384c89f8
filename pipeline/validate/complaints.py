"""What a verdict holds against a release, as sentences: file, row, column, value, and what to do."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pipeline.contract import Table
from pipeline.errors import shown
from pipeline.publish import csv_tables, json_tables, parquet_tables
from pipeline.validate.judges import Check

BROKEN = {
    "table_columns_to_match_ordered_list": "other columns stand there than the contract declares",
    "column_values_to_not_be_null": "values are missing where none may be",
    "column_values_to_be_in_set": "values are no code of the closed list",
    "column_values_to_be_in_type_list": "values are of another type",
    "column_values_to_match_regex": "values are not in their form",
    "column_values_to_be_unique": "values stand more than once",
    "column_values_to_be_between": "values are out of range",
}
Row = tuple[Any, ...]


def difference(table: Table, csv: Row | None, parquet: Row | None, json: Row | None) -> str:
    """Where the formats do not have the same row: the first value that differs, in both files."""
    ours = csv_tables.path(table)
    path, row = (json_tables.path(table), json) if parquet == csv else (parquet_tables.path(table), parquet)
    if csv is None or row is None:
        has, lacks, key = (path, ours, (row or ("",))[0]) if csv is None else (ours, path, csv[0])
        return f"{has} has the row {key}, and {lacks} ends before it; build the dataset again."
    name, value, other = next(one for one in zip(table.names, csv, row, strict=True) if one[1] != one[2])
    return (
        f"{path}, {table.key} {csv[0]}, column {name}: {shown(other)}, but {ours} has {shown(value)}; "
        "build the dataset again."
    )


def broken(table: str, check: Check) -> str:
    """An expectation that values broke."""
    what = BROKEN.get(check.expectation.removeprefix("expect_"), f"values break {check.expectation}")
    where = f", column {check.column}" if check.column else ""
    return f"csv/{table}.csv or parquet/{table}.parquet{where}: {check.unexpected} {what}; build the dataset again."


def complaints(tables: Mapping[str, Sequence[Check]], counts: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """What the suites found of the tables, and where the row counts differ between formats or leave their bands."""
    yield from (broken(name, check) for name, checks in tables.items() for check in checks if not check.passed)
    for row in counts:
        table, found = row["table"], row["csv"]
        if not found == row["parquet"] == row["json"]:
            yield (
                f"{table}: csv/{table}.csv has {found} rows, parquet/{table}.parquet {row['parquet']} and "
                f"json/{table}.json {row['json']}; build the dataset again."
            )
        if row["least"] is not None and not row["least"] <= found <= row["most"]:
            document, band = row["document_id"], f"{row['least']} to {row['most']}"
            yield (
                f"{document}: {found} rows of {table} were read, and [rows] beside its source expects {band}; look at "
                f"them (python -m pipeline parse {document} --table {table}), then mend the reading or the band."
            )
