"""Each table against its pandera schema, and the tables together: keys of all documents, foreign keys."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from pandera.errors import SchemaErrors
from pandera.pandas import Check, DataFrameSchema
from pandera.pandas import Column as Checked

from pipeline.contract import Column, Contract, Table
from pipeline.errors import InvalidInput, shown
from pipeline.publish.parquet_format import TYPES
from pipeline.tabulate import Columns, Values

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Failure:
    """A value that breaks a rule: where it stands, what it is, which rule, and the source line (None where unknown)."""

    table: str
    key: str
    column: str
    value: object
    rule: str
    line: int | None = None

    def __str__(self) -> str:
        place = f", source line {self.line}" if self.line is not None else ""
        return f"{self.table} {self.key}, column {self.column}: {shown(self.value)} breaks the rule: {self.rule}{place}"


def refuse(failures: Iterable[Failure]) -> None:
    """Raise InvalidInput with one report of all failures, if there are any."""
    found = [str(failure) for failure in failures]
    if not found:
        return
    rest = [f"and {len(found) - SHOWN} more"] if len(found) > SHOWN else []
    lines = "\n  ".join(found[:SHOWN] + rest)
    raise InvalidInput(f"The data breaks the contract in {len(found)} place{'s' * (len(found) > 1)}:\n  {lines}")


RULES = {"not_nullable": "never missing", "field_uniqueness": "unique in the table"}


def schema_of(table: Table) -> DataFrameSchema:
    """A table's pandera schema: exactly these columns in this order, each with its type and constraints."""
    return DataFrameSchema(
        {
            column.name: Checked(
                # Instants are objects, because each carries the offset of its own place.
                object if column.type == "datetime" else pd.ArrowDtype(TYPES[column.type]),
                checks=list(_checks(column)),
                nullable=not column.required,
                unique=column.unique,
            )
            for column in table.columns
        },
        strict=True,
        ordered=True,
        name=table.name,
    )


def _checks(column: Column) -> Iterator[Check]:
    if column.vocabulary:
        yield Check.isin(list(column.vocabulary.values), error=f"one of the list {column.vocabulary.name}")
    elif column.pattern:
        matches = column.pattern.fullmatch
        yield _each(lambda value: bool(matches(value)), f"the pattern {column.pattern.pattern}")
    elif column.type == "string":
        # An empty text would be a missing value that CSV cannot tell from an absent one.
        yield _each(lambda value: bool(value.strip()), "a text that is not blank")
    if column.minimum is not None:
        yield Check.ge(column.minimum, error=f"at least {column.minimum}")
    if column.maximum is not None:
        yield Check.le(column.maximum, error=f"at most {column.maximum}")
    if column.type == "time":
        yield _each(lambda value: not value.second, "a time in whole minutes")
    if column.type == "datetime":
        yield _each(lambda value: isinstance(value, datetime) and bool(value.tzinfo), "an instant with its offset")


def _each(holds: Callable[[Any], bool], error: str) -> Check:
    return Check(holds, element_wise=True, error=error)


def check_table(table: Table, schema: DataFrameSchema, columns: Columns) -> Iterator[Failure]:
    """Every value of the table that breaks the contract."""
    if not columns[0]:
        return  # pandera takes its time for no rows too
    try:
        schema.validate(_frame(table, columns), lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases.to_dict("records")
        untyped = {case["column"] for case in cases if _is_type(case)}
        for case in cases:  # what else fails in a column of mixed types says nothing
            if case["column"] not in untyped or _is_type(case):
                yield _failure(table, columns, case)


def _is_type(case: dict[Any, Any]) -> bool:
    return str(case["check"]).startswith("dtype(")


def _failure(table: Table, columns: Columns, case: dict[Any, Any]) -> Failure:
    index, column, check = case["index"], str(case["column"]), str(case["check"])
    types = {known.name: known.type for known in table.columns}
    rule = f"of type {types.get(column)}" if _is_type(case) else RULES.get(check, check)
    if index is None or pd.isna(index):
        return Failure(table.name, "as a whole", column, case["failure_case"], rule)
    return _failure_at(table, columns, int(index), column, rule)


def _failure_at(table: Table, columns: Columns, index: int, column: str, rule: str) -> Failure:
    row = {name: values[index] for name, values in zip(table.names, columns, strict=True)}
    line = row.get("source_line")
    return Failure(table.name, str(row[table.key]), column, row[column], rule, line if isinstance(line, int) else None)


def _frame(table: Table, columns: Columns) -> pd.DataFrame:
    """The columns as a typed DataFrame; one that holds a value of another type stays untyped, for the checks."""
    return pd.DataFrame(
        {column.name: _values(column, values) for column, values in zip(table.columns, columns, strict=True)}
    )


def _values(column: Column, values: Values) -> Any:
    if column.type != "datetime":  # each instant keeps the offset of its own place
        try:
            return pd.arrays.ArrowExtensionArray(pa.array(values, TYPES[column.type]))
        except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):
            pass
    return pd.Series(values, dtype=object)


def check_keys(table: Table, columns: Columns, known: list["np.ndarray[Any, Any]"]) -> Iterator[Failure]:
    """Every key that an earlier batch has. `known` are the keys of those, to which these are added: as eight-byte
    hashes, so that a thousand documents take a few megabytes."""
    keys = np.array(columns[table.names.index(table.key)], dtype=object)
    hashes = pd.util.hash_array(keys, categorize=False)
    for index in np.flatnonzero(np.isin(hashes, np.concatenate(known))) if known else ():
        yield _failure_at(table, columns, int(index), table.key, "unique in all documents")
    known.append(hashes)


def check_links(contract: Contract, batch: Mapping[str, Columns]) -> Iterator[Failure]:
    """Every value of a foreign key that is no key of the table it refers to."""
    for table in contract.tables:
        columns = batch[table.name]
        for link in table.foreign_keys:
            keys = set(batch[link.table][contract.table(link.table).names.index(link.other)])
            for index, value in enumerate(columns[table.names.index(link.column)]):
                if value is not None and value not in keys:
                    yield _failure_at(table, columns, index, link.column, f"a key of {link.table}")
