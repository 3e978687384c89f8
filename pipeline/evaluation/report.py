"""The figures as a table for people, and the comparison with the committed ones."""

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.evaluation.match import Figures
from pipeline.evaluation.score import Scores

Committed = Mapping[str, Mapping[str, Any]]


def as_record(scores: Scores) -> dict[str, Any]:
    """Scores as JSON holds them."""
    return {name: value.as_dict() if isinstance(value, Figures) else value for name, value in scores.items()}


def as_table(document_id: str, scores: Scores) -> str:
    """A document's scores, a line each."""
    lines = [f"{document_id}", f"  {'':22}{'F1':>7}{'precision':>11}{'recall':>8}{'read':>6}{'found':>7}"]
    for name, value in scores.items():
        if isinstance(value, Figures):
            counts = f"{value.precision:>11.3f}{value.recall:>8.3f}{value.read:>6}{value.found:>7}"
            lines.append(f"  {name:22}{value.f1:>7.3f}{counts}")
        else:
            lines.append(f"  {name:22}{value:>7.3f}  (share right)")
    return "\n".join(lines)


def fallen(document_id: str, scores: Scores, committed: Committed) -> Iterator[str]:
    """A sentence for each figure that is below the committed one."""
    for name, before in committed.get(document_id, {}).items():
        value = scores.get(name)
        now = value.f1 if isinstance(value, Figures) else value
        then = before["f1"] if isinstance(before, Mapping) else before
        if now is None or now < then:
            yield f"{document_id}: {name} fell from {then:.3f} to {'nothing' if now is None else f'{now:.3f}'}."
