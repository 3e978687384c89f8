"""Each table against its pandera schema, and the tables together: keys of all documents, foreign keys."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd
import pandera.errors
import pandera.pandas as pa

from pipeline.contract import Contract, Table
from pipeline.tabulate import values
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


class KnownKeys:
    """The keys of the documents so far as eight-byte hashes, so that a thousand documents take a few megabytes."""

    def __init__(self) -> None:
        self._known: dict[str, list[np.ndarray]] = {}

    def add(self, table: Table, frame: pd.DataFrame) -> Iterator[Failure]:
        """Remember the frame's keys; every one that a document of an earlier frame has is a failure."""
        keys = np.array(values(frame[table.key]), dtype=object)
        hashes = pd.util.hash_array(keys, categorize=False)
        known = self._known.setdefault(table.name, [])
        for index in np.flatnonzero(np.isin(hashes, np.concatenate(known))) if known else ():
            line = frame.iloc[int(index)].get("source_line")
            yield Failure(table.name, str(keys[index]), table.key, keys[index], "unique in all documents", line)
        known.append(hashes)


def check_links(contract: Contract, frames: Mapping[str, pd.DataFrame]) -> Iterator[Failure]:
    """Every value of a foreign key that is no key of the table it refers to."""
    for table in contract.tables:
        frame = frames[table.name]
        for link in table.foreign_keys:
            keys = set(values(frames[link.table][link.other]))
            for index, value in enumerate(values(frame[link.column])):
                if value is not None and value not in keys:
                    row = frame.iloc[index]
                    rule = f"a key of {link.table}"
                    yield Failure(table.name, str(row[table.key]), link.column, value, rule, row.get("source_line"))
