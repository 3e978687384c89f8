"""Row types and contract say the same."""

from dataclasses import fields
from types import NoneType
from typing import get_args, get_type_hints

import pytest

from pipeline import contract, store
from pipeline.rows import Tables

CONTRACT = contract.load(store.read_schemas())
TYPES = {"string": "str", "integer": "int", "boolean": "bool"}


def test_every_table_has_a_row_type_and_the_other_way_round() -> None:
    assert {table.name for table in CONTRACT.tables} == {field.name for field in fields(Tables)}


@pytest.mark.parametrize("table", CONTRACT.tables, ids=lambda table: table.name)
def test_row_type_has_the_columns_of_the_contract(table: contract.Table) -> None:
    row = get_args(get_type_hints(Tables)[table.name])[0]
    hints = get_type_hints(row)
    said = {}
    for field in fields(row):
        parts = [part for part in get_args(hints[field.name]) or (hints[field.name],) if part is not NoneType]
        said[field.name] = parts[0].__name__, NoneType not in get_args(hints[field.name])
    assert said == {one.name: (TYPES.get(one.type, one.type), one.required) for one in table.columns}
