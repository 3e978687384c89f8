"""A strip plot: a dot a report, by its figure, with the middle half and the median below."""

from collections.abc import Mapping
from typing import NamedTuple

STEP, LEFT = 3, 10
"""How far dots lie apart, which is a hundredth from left to right too; and what is left free beside them."""


class Strip(NamedTuple):
    """The plot in units of its own: its size, its paths, and where figures are written on its axis."""

    width: int
    height: int
    base: int
    dots: str
    half: str
    median: str
    ticks: tuple[tuple[float, float], ...]


def strip(counts: Mapping[str, int], spread: Mapping[str, float]) -> Strip:
    """The plot of `counts`, how many reports have each figure from 0 to 1, in hundredths."""
    base = STEP * max(counts.values(), default=1) + STEP
    columns = (
        f"M{place(float(figure)):g} {base - STEP}h0" + f"m0-{STEP}h0" * (count - 1) for figure, count in counts.items()
    )
    first, middle, third = (place(spread[name]) for name in ("first_quartile", "median", "third_quartile"))
    ticks = tuple((figure, place(figure)) for figure in (0, 0.25, 0.5, 0.75, 1))
    half, median = f"M{first:g} {base + 4}H{third:g}", f"M{middle:g} {base}v8"
    return Strip(2 * LEFT + 100 * STEP, base + 22, base, "".join(columns), half, median, ticks)


def place(figure: float) -> float:
    """Where a figure lies from left to right."""
    return round(LEFT + 100 * STEP * figure, 2)
