"""Great Expectations, kept quiet: no telemetry, no progress bars, no files, and only what is the same at each run."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from pipeline.compile.expectations import Expectation


@dataclass(slots=True)
class Check:
    """An expectation and how many values broke it."""

    expectation: str
    column: str | None
    passed: bool
    unexpected: int


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

    def judge(self, expected: Sequence[Expectation], frame: pd.DataFrame) -> list[Check]:
        """How the frame meets the expectations, in their order."""
        batch = self._batches.get_batch({"dataframe": frame})
        ranked = [{**one, "meta": {"rank": rank}} for rank, one in enumerate(expected)]
        suite = self._suite("release", expectations=ranked)
        found = batch.validate(suite, result_format="BOOLEAN_ONLY")
        if not found.success:  # only then is it worth the time to count
            found = batch.validate(suite, result_format="BASIC")
        results = sorted(found.results, key=lambda one: _rank(one))
        return [_check(one, result) for one, result in zip(expected, results, strict=True)]


def _rank(result: Any) -> int:
    return int(result.expectation_config.meta["rank"])


def held(expectation: Expectation) -> Check:
    """The check of an expectation that everything met."""
    kwargs = expectation["kwargs"]
    column = kwargs.get("column") or " ".join(kwargs[name] for name in ("column_A", "column_B") if name in kwargs)
    return Check(expectation["type"], column or None, True, 0)


def _check(expectation: Expectation, result: Any) -> Check:
    unexpected = result.result.get("unexpected_count", 0 if result.success else 1)
    return replace(held(expectation), passed=bool(result.success), unexpected=int(unexpected))
