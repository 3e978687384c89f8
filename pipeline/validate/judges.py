"""Great Expectations, kept quiet: no telemetry, no progress bars, no files."""

import os
from collections.abc import Sequence

import pandas as pd

from pipeline.compile.expectations import Expectation


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
