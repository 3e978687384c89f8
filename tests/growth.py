"""Time that grows with the text and no faster: a short measurement in every run, a long one in `make slow`."""

import gc
import time
from collections.abc import Callable

import pytest

Work = Callable[[], object]
TIMES = 10  # so often the smaller text is the larger one
MOST = 35  # so much longer the larger one may take; quadratic work takes a hundred times as long
SHORTEST = 0.002  # seconds; what takes less is not measured well

both_lengths = pytest.mark.parametrize(
    "size", [pytest.param(2_000, id="short"), pytest.param(30_000, id="long", marks=pytest.mark.slow)]
)


def check_growth(prepare: Callable[[int], Work], size: int) -> None:
    """What `prepare` returns for a text of this size is done, and then for one ten times as long."""
    prepare(size)()  # what is compiled on first use is not the text's cost
    small = min(_took(prepare(size)) for _ in range(3))
    # A busy machine may make one measurement long, and not each of several.
    large = 0.0
    for _ in range(4):
        large = _took(prepare(TIMES * size))
        if large < MOST * max(small, SHORTEST):
            return
    pytest.fail(f"{size} characters take {small:.4f} s, and {TIMES * size} take {large:.4f} s")


def _took(work: Work) -> float:
    """Seconds of this process alone."""
    gc.disable()  # what else the process holds is not the text's cost
    try:
        begun = time.process_time()
        work()
        return time.process_time() - begun
    finally:
        gc.enable()
