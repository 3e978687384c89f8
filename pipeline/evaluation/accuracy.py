"""Accuracy as the release publishes it: the figures of each document of which a person's reading is at hand."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from pipeline.batch import Reading
from pipeline.evaluation.report import as_record
from pipeline.evaluation.score import score
from pipeline.store.readings import Gold


def measured(readings: Iterable[Reading], golds: Mapping[str, Gold]) -> list[dict[str, Any]]:
    """A record for each document whose very source a person has read."""
    records: list[dict[str, Any]] = []
    for reading in readings:
        gold = golds.get(reading.meta.document_id)
        if gold is not None and gold.entry.meta.source_sha256 == reading.meta.source_sha256:
            scores = as_record(score(reading.tables, gold.reading))
            records.append({"document_id": reading.meta.document_id, "scores": scores})
    return records


def as_json(records: Iterable[Mapping[str, Any]]) -> bytes:
    """The published file."""
    said = {
        "description_en": "The rows of a document against a person's reading of the same source. A place is found "
        "where it overlaps the read one by half; f1 is the harmonic mean of precision and recall.",
        "description_fr": "Les lignes d'un document comparées à la lecture de la même source par une personne. Un "
        "passage est trouvé s'il recouvre à moitié celui qui a été lu; f1 est la moyenne harmonique de la précision et "
        "du rappel.",
        "documents": list(records),
    }
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
