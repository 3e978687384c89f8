"""The contract as pandera schemas."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pandas as pd
import pandera.pandas as pa

from pipeline.compile.arrow import TYPES
from pipeline.contract import Column, Table


def schema(table: Table) -> pa.DataFrameSchema:
    """A table's pandera schema: exactly these columns in this order, each with its type and constraints."""
    return pa.DataFrameSchema(
        {
            column.name: pa.Column(
                # Instants are objects, because each carries the offset of its own place.
                object if column.type == "datetime" else pd.ArrowDtype(TYPES[column.type]),
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
        matches = column.pattern.fullmatch
        checks.append(_each(lambda value: bool(matches(value)), f"the pattern {column.pattern.pattern}"))
    elif column.type == "string":
        # An empty text would be a missing value that CSV cannot tell from an absent one.
        checks.append(_each(lambda value: bool(value.strip()), "a text that is not blank"))
    if column.minimum is not None:
        checks.append(pa.Check.ge(column.minimum, error=f"at least {column.minimum}"))
    if column.maximum is not None:
        checks.append(pa.Check.le(column.maximum, error=f"at most {column.maximum}"))
    if column.type == "time":
        checks.append(_each(lambda value: not value.second, "a time in whole minutes"))
    if column.type == "datetime":
        checks.append(
            _each(lambda value: isinstance(value, datetime) and bool(value.tzinfo), "an instant with its offset")
        )
    return checks


def _each(holds: Callable[[Any], bool], error: str) -> pa.Check:
    return pa.Check(holds, element_wise=True, error=error)
