"""Accuracy as the release publishes it: the figures of each document of which a reference reading is at hand."""

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from statistics import fmean
from typing import Any

from pipeline.batch import Reading
from pipeline.evaluation.first_sight import MEASURES
from pipeline.evaluation.match import Figures, Share
from pipeline.evaluation.report import as_record
from pipeline.evaluation.score import Scores, score
from pipeline.rows import Tables
from pipeline.store import read_parts
from pipeline.store.references import ReferenceReading

THOUSANDS = {"en": ",", "fr": "\u00a0"}
DECIMAL = {"en": ".", "fr": ","}


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(read_parts("evaluation")["accuracy.toml"].decode("utf-8"))


def measured(
    readings: Iterable[Reading], golds: Mapping[str, ReferenceReading], by_rules: Callable[[Reading], Tables]
) -> list[dict[str, Any]]:
    """A record for each document of whose very source there is a reference reading: the figures of the rows that rules
    alone read, `by_rules`; where somebody read the document, those of the published rows beside them, `published`."""
    records: list[dict[str, Any]] = []
    for reading in readings:
        gold = golds.get(reading.meta.document_id)
        if gold is not None and gold.entry.meta.source_sha256 == reading.meta.source_sha256:
            scores = score(by_rules(reading), gold.reading)
            record: dict[str, Any] = {f"said_{language}": said(scores, language) for language in THOUSANDS}
            record |= {"document_id": reading.meta.document_id, "scores": as_record(scores)}
            if reading.reading is not None:
                record["published"] = as_record(score(reading.tables, gold.reading))
            records.append(record)
    return records


def said(scores: Scores, language: str) -> str:
    """What the figures of the recommendations count, in the sentence that stands wherever figures do."""
    counted, placed = scores["recommendations"], scores["recommendation_place"]
    assert isinstance(counted, Figures)
    assert isinstance(placed, Share)
    words, thousands = _words(), THOUSANDS[language]
    numbers = {name: getattr(counted, name) for name in ("reference", "found", "published", "optional")}
    numbers["exact"] = placed.of - len(placed.missed)
    counts = {name: f"{number:,}".replace(",", thousands) for name, number in numbers.items()}
    more = words["more"][language].format(**counts) if counted.optional else ""
    return str(words["said"][language].format(**counts, more=more))


def trust(records: Sequence[Mapping[str, Any]], first_sight: Mapping[str, Any], language: str) -> str:
    """How far to trust the rows, in a sentence or two: the figures of known reports never without those of reports
    never met; nothing where neither was measured."""
    words, parts = _words()["trust"], []

    def shown(share: float) -> str:
        return f"{share:.2f}".replace(".", DECIMAL[language])

    if records:
        means = {name: shown(fmean(one["scores"][name]["f1"] for one in records)) for name in MEASURES}
        parts.append(words[f"known_{language}"].format(**means))
    if first_sight:
        family = first_sight["family"]
        means = {name: shown(family[name]["mean"]) for name in MEASURES}
        asked = family["recommendations"]
        half = {"first": shown(asked["first_quartile"]), "third": shown(asked["third_quartile"])}
        parts.append(words[f"met_{language}"].format(**means, **half, reports=asked["reports"]))
    read = [one["published"] for one in records if "published" in one]
    more = ""
    if read:
        more = words[f"read_{language}"].format(
            **{name: shown(fmean(one[name]["f1"] for one in read)) for name in MEASURES}
        )
    return f"{words[f'opens_{language}']}{'; '.join(parts)}.{more}" if parts else ""


def told(records: Sequence[Mapping[str, Any]], reports: int, first_sight: Mapping[str, Any]) -> dict[str, Any]:
    """The published file; `reports` are all of the release, `first_sight` the figures of reports never seen before."""
    words = _words()
    return {
        "description_en": words["description_en"],
        "description_fr": words["description_fr"],
        "measures": {
            name: {"title_en": english, "title_fr": french} for name, (english, french) in words["measures"].items()
        },
        **{f"trust_{language}": trust(records, first_sight, language) for language in THOUSANDS},
        "reports": reports,
        "reports_with_reference_reading": len(records),
        "documents": records,
        "first_sight": first_sight,
    }
