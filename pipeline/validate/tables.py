"""Each table against its pandera schema, every failure collected."""

from collections.abc import Iterator
from typing import Any

import pandas as pd
import pandera.errors
import pandera.pandas as pa

from pipeline.contract import Table
from pipeline.validate.failures import Failure

RULES = {"not_nullable": "never missing", "field_uniqueness": "unique in the table"}


def check_table(table: Table, schema: pa.DataFrameSchema, frame: pd.DataFrame) -> Iterator[Failure]:
    """Every value of the table that breaks the contract."""
    try:
        schema.validate(frame, lazy=True)
    except pandera.errors.SchemaErrors as errors:
        cases = errors.failure_cases.to_dict("records")
        untyped = {case["column"] for case in cases if _is_type(case)}
        for case in cases:
            if case["column"] not in untyped or _is_type(
                case
            ):  # what else fails in a column of mixed types says nothing
                yield _failure(table, frame, case)


def _is_type(case: dict[Any, Any]) -> bool:
    return str(case["check"]).startswith("dtype(")


def _failure(table: Table, frame: pd.DataFrame, case: dict[Any, Any]) -> Failure:
    index, column, value = case["index"], str(case["column"]), case["failure_case"]
    types = {known.name: known.type for known in table.columns}
    rule = f"of type {types.get(column)}" if _is_type(case) else RULES.get(str(case["check"]), str(case["check"]))
    if index is None or pd.isna(index):
        return Failure(table.name, "as a whole", column, value, rule)
    row = frame.iloc[int(index)]
    line = row.get("source_line")
    return Failure(
        table.name,
        str(row.get(table.key)),
        column,
        None if pd.isna(value) else value,
        rule,
        line if isinstance(line, int) else None,
    )
