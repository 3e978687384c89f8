"""Whatever breaks the contract fails in every checker that is compiled from it."""

import csv
import io
import re
from collections.abc import Iterator

import frictionless
import pandas as pd
import pytest

from pipeline.compile import datapackage
from pipeline.contract import Column, Table
from pipeline.tabulate import Columns, from_cells, to_json
from pipeline.validate.judges import Judges, release_suite
from pipeline.validate.tables import check_table, schema_of
from tests.support import CONTRACT

Cells = list[list[str]]
WRONG_TYPES = {
    "integer": ["x", "1.5"],
    "boolean": ["yes", "1"],
    "date": ["29/01/2014", "2014-13-01"],
    "time": ["8 h", "25:00"],
    "datetime": ["2014-01-29", "2014-01-29T08:00:00"],
}


PLAIN = {
    "string": "un mot", "integer": "1", "boolean": "true", "date": "2014-01-29", "time": "08:30",
    "datetime": "2014-01-29T08:30:00-05:00",
}  # fmt: skip
PATTERNED = ("one", "fr", "CA", "https://example.org/", "a" * 64)


def example(column: Column) -> str:
    """A value that the contract lets stand in the column."""
    if column.vocabulary:
        return column.vocabulary.values[0]
    if column.pattern:
        return next(one for one in PATTERNED if re.fullmatch(column.pattern, one))
    return PLAIN[column.type]


def good(table: Table, rows: int = 3) -> Cells:
    """Rows of such values, their keys apart."""
    return [[_cell(column, number) for column in table.columns] for number in range(rows)]


def _cell(column: Column, number: int) -> str:
    return example(column) + str(number) * (column.unique and bool(number))


def bad_cells(column: Column) -> Iterator[str]:
    if column.required:
        yield ""
    yield from WRONG_TYPES.get(column.type, [])
    if column.vocabulary:
        code = column.vocabulary.values[0]
        yield from ("unheard_of", f"{code}x", f"x{code}", f"{code}\n", code.upper())
    if column.pattern:
        yield from (f"{example(column)}\n", f"\n{example(column)}", "é è")
    if column.minimum is not None:
        yield str(column.minimum - 1)
    if column.maximum is not None:
        yield str(column.maximum + 1)
    if column.unique:
        yield example(column)


def apart(column: Column) -> tuple[object, ...]:
    """What the checkers see of a column: one of several that are declared alike is enough."""
    limits = (column.minimum, column.maximum, column.pattern, column.vocabulary and column.vocabulary.name)
    return (column.type, column.required, column.unique, *limits)


KINDS = {apart(column): (table, index) for table in CONTRACT.tables for index, column in enumerate(table.columns)}
CASES = [
    pytest.param(table, index, cell, id=f"{table.name}.{table.names[index]}={cell!r}")
    for table, index in KINDS.values()
    for cell in bad_cells(table.columns[index])
]


def plain(table: Table, columns: Columns) -> pd.DataFrame:
    """The rows as a frame of plain objects, which every expectation takes."""
    found = zip(table.names, columns, strict=True)
    return pd.DataFrame({name: pd.Series(map(to_json, values), dtype=object) for name, values in found})


@pytest.fixture(scope="module")
def judges() -> Judges:
    return Judges()


def verdicts(table: Table, cells: Cells, judges: Judges, only: str | None = None) -> dict[str, bool]:
    """Which of the checkers pass the rows; of the expectations, which are slow, those of one column will do.

    These ask only for what is complete and from the closed lists: the rows of a release passed the others before."""
    columns = [
        from_cells(column, values) for column, values in zip(table.columns, zip(*cells, strict=True), strict=True)
    ]
    suite = [one for one in release_suite(table) if only in (None, one["kwargs"].get("column"))]
    file = io.StringIO(newline="")
    csv.writer(file).writerows([list(table.names), *cells])
    schema = frictionless.Schema.from_descriptor({**datapackage.table_schema(table, {}), "foreignKeys": []})
    resource = frictionless.Resource(data=file.getvalue().encode(), format="csv", schema=schema)
    return {
        "pandera": not list(check_table(table, schema_of(table), columns)),
        "Great Expectations": judges.judge(suite, plain(table, columns)),
        "Table Schema": resource.validate().valid,
    }


@pytest.mark.parametrize("table", CONTRACT.tables, ids=lambda table: table.name)
def test_all_checkers_pass_what_the_contract_lets_stand(table: Table, judges: Judges) -> None:
    assert set(verdicts(table, good(table), judges).values()) == {True}


@pytest.mark.parametrize(("table", "index", "cell"), CASES)
def test_no_checker_passes_a_bad_cell(table: Table, index: int, cell: str, judges: Judges) -> None:
    cells = good(table)
    cells[1][index] = cell
    found = verdicts(table, cells, judges, table.names[index])
    if cell.endswith("\n") and table.columns[index].pattern:
        del found["Table Schema"]  # its reader anchors patterns with a $, which lets a closing line break through
    if cell and not table.columns[index].vocabulary:
        del found["Great Expectations"]
    assert set(found.values()) == {False}, found
