"""What Great Expectations is asked of a release, as plain data; and the library itself, kept quiet: no telemetry, no
progress bars, no files."""

import os
from collections.abc import Sequence
from typing import Any

import pandas as pd

from pipeline.contract import Column, Contract, Table

Expectation = dict[str, Any]


def get_ready() -> None:
    """Import the library, which takes seconds."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"  # read at import
    import great_expectations  # noqa: F401


class Judges:
    """One ephemeral context for all suites; made only when a release is judged."""

    def __init__(self) -> None:
        get_ready()
        import great_expectations as gx
        from great_expectations.data_context.types.base import ProgressBarsConfig

        self._suite = gx.ExpectationSuite
        context = gx.get_context(mode="ephemeral")
        context.variables.progress_bars = ProgressBarsConfig(globally=False)
        asset = context.data_sources.add_pandas("release").add_dataframe_asset("table")
        self._batches = asset.add_batch_definition_whole_dataframe("whole")

    def judge(self, expected: Sequence[Expectation], frame: pd.DataFrame) -> bool:
        """Whether the frame is as expected."""
        batch = self._batches.get_batch({"dataframe": frame})
        suite = self._suite("release", expectations=[dict(one) for one in expected])
        return bool(batch.validate(suite, result_format="BOOLEAN_ONLY").success)


def release_suite(table: Table) -> list[Expectation]:
    """What a published table is expected to be: its columns, complete, from the closed lists.

    The forms of its values passed pandera just before they were published."""
    suite = [_expect("table_columns_to_match_ordered_list", column_list=list(table.names))]
    for column in table.columns:
        if column.required:
            suite.append(_expect("column_values_to_not_be_null", column=column.name))
        if column.vocabulary:
            codes = list(column.vocabulary.values)
            suite.append(_expect("column_values_to_be_in_set", column=column.name, value_set=codes))
    return suite


def codes_suite(contract: Contract) -> list[Expectation]:
    """What a column is expected to be that holds the codes of all tables, each behind its own column's name."""
    known = [
        code_of(table, column, code)
        for table in contract.published
        for column in table.columns
        if column.vocabulary
        for code in column.vocabulary.values
    ]
    return [_expect("column_values_to_be_in_set", column="value", value_set=known)]


def code_of(table: Table, column: Column, code: object) -> str:
    """A code behind its column's name."""
    return f"{table.name}.{column.name}={code}"


def counts_suite(form: str, *others: str) -> list[Expectation]:
    """What the row counts are expected to be: the same in all formats, and within the bands where there are any."""
    return [
        *(_expect("column_pair_values_to_be_equal", column_A=other, column_B=form) for other in others),
        _expect("column_values_to_be_in_set", column="differing", value_set=[0]),
        _expect("column_pair_values_a_to_be_greater_than_b", column_A=form, column_B="least", **NOT_LESS),
        _expect("column_pair_values_a_to_be_greater_than_b", column_A="most", column_B=form, **NOT_LESS),
    ]


NOT_LESS = {"or_equal": True, "ignore_row_if": "either_value_is_missing"}


def _expect(kind: str, **kwargs: Any) -> Expectation:
    return {"type": f"expect_{kind}", "kwargs": kwargs}


COMPLETE = [_expect("column_values_to_not_be_null", column="value")]
"""What a column is expected to be that holds, of all columns of all tables, the values that must stand."""
