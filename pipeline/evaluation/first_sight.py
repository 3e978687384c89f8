"""How real reports were read when they were met for the first time: the list of them as a few figures."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean, median, quantiles
from typing import Any

MEASURES = ("recommendations", "organizations")
LIST = "docs/first-sight.csv"
"""The list itself, in the project's repository: a release has its figures alone."""
BY_TITLE = "(by title)"
"""How a kind ends that was told from title and publisher, because nobody could read the text's first page."""


def summary(rows: Iterable[Mapping[str, str]]) -> dict[str, Any]:
    """The spread of each measure (F1) over the reports of the family, and over the others; empty without any report.

    A report counts where the measure was taken."""
    figures: dict[str, dict[str, list[float]]] = {
        group: {name: [] for name in MEASURES} for group in ("family", "others")
    }
    texts = by_title = 0
    for row in rows:
        texts += 1
        by_title += row["kind"].endswith(BY_TITLE)
        group = figures["family" if row["of_the_family"] == "yes" else "others"]
        for name in MEASURES:
            if row[name]:
                group[name].append(float(row[name]))
    if not figures["family"]["recommendations"]:
        return {}
    spreads = {group: {name: spread(found) for name, found in taken.items()} for group, taken in figures.items()}
    counts = {name: _counts(found) for name, found in figures["family"].items()}
    told = {"list": LIST, "texts": texts, "told_by_title": by_title}
    return {**told, **spreads, "family_reports_by_figure": counts}


def spread(figures: Sequence[float]) -> dict[str, float | int | None]:
    """How many figures there are, their mean, and between which two the middle half of them lies."""
    if not figures:
        return dict.fromkeys(("mean", "first_quartile", "median", "third_quartile")) | {"reports": 0}
    first, _, third = quantiles(figures if len(figures) > 1 else [*figures, *figures], n=4, method="inclusive")
    told = {"mean": fmean(figures), "first_quartile": first, "median": median(figures), "third_quartile": third}
    return {"reports": len(figures), **{name: round(value, 3) for name, value in told.items()}}


def _counts(figures: Iterable[float]) -> dict[str, int]:
    """How many reports have each figure, in hundredths: what a plot of them needs."""
    return dict(sorted(Counter(f"{figure:.2f}" for figure in figures).items()))
