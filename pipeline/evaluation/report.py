"""The figures as a table for people, and as JSON holds them."""

from typing import Any

from pipeline.evaluation.groups import Means
from pipeline.evaluation.match import Figures
from pipeline.evaluation.score import Scores


def as_record(scores: Scores) -> dict[str, Any]:
    """Scores as JSON holds them."""
    return {
        name: {
            "precision": value.precision,
            "recall": value.recall,
            "f1": value.f1,
            "reference": value.reference,
            "found": value.found,
            "published": value.published,
            "optional": value.optional,
        }
        if isinstance(value, Figures)
        else {"share": value.share, "of": value.of}
        for name, value in scores.items()
    }


def as_table(document_id: str, scores: Scores, misses: bool = False) -> str:
    """A document's scores, a line each, with what was missed and what was too much below it if asked for."""
    heads = f"{'F1':>7}{'precision':>11}{'recall':>8}{'reference':>11}{'found':>7}{'published':>11}{'optional':>10}"
    lines = [document_id, f"  {'':22}{heads}"]
    for name, value in scores.items():
        if isinstance(value, Figures):
            counts = f"{value.reference:>11}{value.found:>7}{value.published:>11}{value.optional:>10}"
            lines.append(f"  {name:22}{value.f1:>7.3f}{value.precision:>11.3f}{value.recall:>8.3f}{counts}")
        else:
            lines.append(f"  {name:22}{value.share:>7.3f}  right of {value.of}")
        if misses:
            lines += [f"    missed: {one}" for one in value.missed] + [f"    extra: {one}" for one in value.extra]
    return "\n".join(lines)


def means_table(means: Means) -> str:
    """The means by group, a line a measure and a column a group."""
    measures = list(dict.fromkeys(name for group in means.values() for name in group))
    width = max([9, *(len(group) + 2 for group in means)])
    lines = [f"{'mean of the reports':24}" + "".join(f"{group:>{width}}" for group in means)]
    for name in measures:
        cells = (f"{group[name]:>{width}.3f}" if name in group else f"{'-':>{width}}" for group in means.values())
        lines.append(f"{name:24}{''.join(cells)}")
    return "\n".join(lines)
