"""Accuracy as the release publishes it: the figures of each document of which a reference reading is at hand."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from pipeline.batch import Reading
from pipeline.evaluation.match import Figures
from pipeline.evaluation.report import as_record
from pipeline.evaluation.score import score
from pipeline.store import read_parts
from pipeline.store.references import ReferenceReading

THOUSANDS = {"en": ",", "fr": "\u00a0"}


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(read_parts("evaluation")["accuracy.toml"].decode("utf-8"))


def measured(readings: Iterable[Reading], golds: Mapping[str, ReferenceReading]) -> list[dict[str, Any]]:
    """A record for each document of whose very source there is a reference reading."""
    records: list[dict[str, Any]] = []
    for reading in readings:
        gold = golds.get(reading.meta.document_id)
        if gold is not None and gold.entry.meta.source_sha256 == reading.meta.source_sha256:
            scores = score(reading.tables, gold.reading)
            counted = scores["recommendations"]
            assert isinstance(counted, Figures)
            sentences = {f"said_{language}": said(counted, language) for language in THOUSANDS}
            records.append({"document_id": reading.meta.document_id, **sentences, "scores": as_record(scores)})
    return records


def said(counted: Figures, language: str) -> str:
    """What the figures of the recommendations count, in the sentence that stands wherever figures do."""
    words, thousands = _words(), THOUSANDS[language]
    counts = {
        name: f"{getattr(counted, name):,}".replace(",", thousands)
        for name in ("reference", "found", "published", "optional")
    }
    more = words["more"][language].format(**counts) if counted.optional else ""
    return str(words["said"][language].format(**counts, more=more))


def told(records: Sequence[Mapping[str, Any]], reports: int, first_sight: Mapping[str, Any]) -> dict[str, Any]:
    """The published file; `reports` are all of the release, `first_sight` the figures of reports never seen before."""
    words = _words()
    return {
        "description_en": words["description_en"],
        "description_fr": words["description_fr"],
        "measures": {
            name: {"title_en": english, "title_fr": french} for name, (english, french) in words["measures"].items()
        },
        "reports": reports,
        "reports_with_reference_reading": len(records),
        "documents": records,
        "first_sight": first_sight,
    }
