"""Accuracy as the release publishes it: the figures of each document of which a reference reading is at hand."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.batch import Reading
from pipeline.evaluation.match import Figures
from pipeline.evaluation.report import as_record
from pipeline.evaluation.score import score
from pipeline.store.gold import Gold

COUNTED = "recommendations"
MEASURES = {
    "recommendations": ("Recommendations", "Recommandations"),
    "recommendation_kind": ("Kind of recommendation, share right", "Nature des recommandations, part juste"),
    "addressee": ("Who is asked, share right", "Destinataire, part juste"),
    "addressee_words": ("Words that say who is asked, share right", "Mots qui disent le destinataire, part juste"),
    "pillar": ("Pillar, share right", "Pilier, part juste"),
    "themes": ("Themes", "Thèmes"),
    "sections": ("Headings", "Titres"),
    "section_parent": ("Headings under the right one, share", "Titres placés sous le bon, part"),
    "organization_mentions": ("Mentions of organizations", "Mentions d'organismes"),
    "mention_body": ("Mentions given to the right body, share", "Mentions attribuées au bon organisme, part"),
    "organizations": ("Organizations", "Organismes"),
    "agenda": ("Agenda", "Ordre du jour"),
    "agenda_kind": ("Kind of agenda item, share right", "Nature des points à l'ordre du jour, part juste"),
    "footnotes": ("Notes", "Notes"),
    "footnote_references": ("Note markers", "Appels de note"),
    "anomalies": ("Anomalies", "Anomalies"),
}
WHAT_EN = (
    "The rows of a document against a reference reading of the same source: made within this project by the reading "
    "guide, apart from the rules, and adjudicated where two readings differed. A place is found where it overlaps the "
    "reference by half; f1 is the harmonic mean of precision and recall; optional rows, of which two careful readings "
    "may have one or none, count neither way."
)
WHAT_FR = (
    "Les lignes d'un document comparées à une lecture de référence de la même source : faite dans ce projet selon le "
    "guide de lecture, indépendamment des règles, et arbitrée là où deux lectures différaient. Un passage est trouvé "
    "s'il recouvre à moitié celui de la référence; f1 est la moyenne harmonique de la précision et du rappel; les "
    "lignes facultatives (optional), que deux lectures attentives peuvent avoir ou non, ne comptent ni dans un sens "
    "ni dans l'autre."
)


def measured(readings: Iterable[Reading], golds: Mapping[str, Gold]) -> list[dict[str, Any]]:
    """A record for each document of whose very source there is a reference reading."""
    records: list[dict[str, Any]] = []
    for reading in readings:
        gold = golds.get(reading.meta.document_id)
        if gold is not None and gold.entry.meta.source_sha256 == reading.meta.source_sha256:
            scores = score(reading.tables, gold.reading)
            counted = scores[COUNTED]
            assert isinstance(counted, Figures)
            said = {"said_en": said_en(counted), "said_fr": said_fr(counted)}
            records.append({"document_id": reading.meta.document_id, **said, "scores": as_record(scores)})
    return records


def said_en(counted: Figures) -> str:
    """What the figures of the recommendations count, in the sentence that stands wherever figures do."""
    said = f"{counted.reference:,} rows in the reference reading, {counted.found:,} of them found; "
    said += f"{counted.published:,} published"
    if counted.optional:
        said += f"; {counted.optional:,} more are such that two careful readings may differ, and count neither way"
    return f"Recommendations: {said}."


def said_fr(counted: Figures) -> str:
    """The same in French."""
    reference, found, published, optional = (
        f"{count:,}".replace(",", "\u00a0")
        for count in (counted.reference, counted.found, counted.published, counted.optional)
    )
    said = f"{reference} lignes dans la lecture de référence, dont {found} trouvées; {published} publiées"
    if counted.optional:
        said += f"; {optional} autres sont telles que deux lectures attentives peuvent différer, et ne comptent ni "
        said += "dans un sens ni dans l'autre"
    return f"Recommandations\u00a0: {said}."


def as_json(records: Sequence[Mapping[str, Any]], reports: int, first_sight: Mapping[str, Any]) -> bytes:
    """The published file; `reports` are all of the release, `first_sight` the figures of reports never seen before."""
    said = {
        "description_en": WHAT_EN,
        "description_fr": WHAT_FR,
        "measures": {name: {"title_en": english, "title_fr": french} for name, (english, french) in MEASURES.items()},
        "reports": reports,
        "reports_with_reference_reading": len(records),
        "documents": records,
        "first_sight": first_sight,
    }
    return (json.dumps(said, ensure_ascii=False, indent=1, default=str) + "\n").encode("utf-8")
