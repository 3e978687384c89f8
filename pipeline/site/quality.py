"""What the release says of itself: the verdict of its checks, and how far its rows agree with reference readings."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.contract import TABLE_FORMATS


@dataclass(frozen=True, slots=True)
class TableVerdict:
    """What the checks found in one table."""

    table: str
    rows: Mapping[str, int]
    differing: int
    passed: int
    checks: int


@dataclass(frozen=True, slots=True)
class Score:
    """How one table of a document agrees with its reference reading; a figure is None where it is only a share."""

    document_id: str
    measure: str
    precision: float | None
    recall: float | None
    score: float
    of: int | None


def verdicts(verdict: Mapping[str, Any]) -> list[TableVerdict]:
    """The verdict by table."""
    found = []
    for row in verdict["counts"]:
        if row["document_id"] is not None:
            continue
        checks = verdict["table_checks"].get(row["table"], [])
        rows = {form: row[form] for form in TABLE_FORMATS if form in row}
        passed = sum(check["passed"] for check in checks)
        found.append(TableVerdict(row["table"], rows, row["differing"], passed, len(checks)))
    return found


def checks(verdict: Mapping[str, Any]) -> tuple[int, int]:
    """How many checks passed, and how many were made."""
    made = [*verdict["count_checks"], *(check for found in verdict["table_checks"].values() for check in found)]
    return sum(check["passed"] for check in made), len(made)


def scores(accuracy: Mapping[str, Any] | None) -> Iterator[Score]:
    """The accuracy by document and measure; a measure is figures, or the share that is right."""
    for entry in (accuracy or {}).get("documents", []):
        for measure, value in entry["scores"].items():
            if "f1" in value:
                figures = value["precision"], value["recall"], value["f1"], value["reference"]
            else:
                figures = None, None, value["share"], value["of"]
            yield Score(entry["document_id"], measure, *figures)


def ranges(found: Iterable[Score]) -> list[tuple[str, float, float]]:
    """Each measure with its least and its greatest score over the documents."""
    by_measure: dict[str, list[float]] = {}
    for one in found:
        by_measure.setdefault(one.measure, []).append(one.score)
    return [(measure, min(scores), max(scores)) for measure, scores in by_measure.items()]
