"""The contract as pandera schemas."""

import re
from datetime import datetime
from typing import Any

import pandas as pd
import pandera.pandas as pa

from pipeline.compile.arrow import plain_type
from pipeline.contract import Column, Table

NOT_BLANK = r"\S"


def anchored(pattern: str) -> str:
    """The pattern made to match whole values only: one checker matches at the start, another anywhere."""
    return rf"\A(?:{pattern})\Z"


def dtype(column: Column) -> Any:
    """The pandas type of a column; instants are objects, because each carries the offset of its own place."""
    return object if column.type == "datetime" else pd.ArrowDtype(plain_type(column))


def schema(table: Table) -> pa.DataFrameSchema:
    """A table's pandera schema: exactly these columns in this order, each with its type and constraints."""
    return pa.DataFrameSchema(
        {
            column.name: pa.Column(
                dtype(column),
                checks=_checks(column),
                nullable=not column.required,
                unique=column.unique,
                required=True,
            )
            for column in table.columns
        },
        strict=True,
        ordered=True,
        name=table.name,
    )


def _checks(column: Column) -> list[pa.Check]:
    checks: list[pa.Check] = []
    if column.vocabulary:
        checks.append(pa.Check.isin(list(column.vocabulary.values), error=f"one of the list {column.vocabulary.name}"))
    elif column.pattern:
        checks.append(_matches(anchored(column.pattern), error=f"the pattern {column.pattern}"))
    elif column.type == "string":
        # An empty text would be a missing value that CSV cannot tell from an absent one.
        checks.append(_matches(NOT_BLANK, error="a text that is not blank"))
    if column.minimum is not None:
        checks.append(pa.Check.ge(column.minimum, error=f"at least {column.minimum}"))
    if column.maximum is not None:
        checks.append(pa.Check.le(column.maximum, error=f"at most {column.maximum}"))
    if column.type == "time":
        checks.append(pa.Check(lambda value: not value.second, element_wise=True, error="a time in whole minutes"))
    if column.type == "datetime":
        checks.append(pa.Check(_is_instant, element_wise=True, error="an instant with its offset"))
    return checks


def _matches(pattern: str, error: str) -> pa.Check:
    compiled = re.compile(pattern)
    return pa.Check(lambda value: bool(compiled.search(value)), element_wise=True, error=error)


def _is_instant(value: object) -> bool:
    return isinstance(value, datetime) and value.tzinfo is not None
