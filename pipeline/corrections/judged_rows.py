"""Corrections of rows that are read by judgement: recommendations, mentions of bodies, anomalies."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from pipeline.corrections.named_body import body_of
from pipeline.corrections.written import Correction, applied, of, own_key, refuse, text_at
from pipeline.keys import theme_key
from pipeline.knowledge import Knowledge
from pipeline.model import Document, Place
from pipeline.prose import line_of
from pipeline.rows import Anomaly, Mention, Organization, Recommendation

Row = TypeVar("Row", Recommendation, Mention, Anomaly)


def corrected_recommendations(
    document: Document, rows: Sequence[Recommendation], corrections: Sequence[Correction]
) -> tuple[Recommendation, ...]:
    """The rows as corrected, in source order, numbered anew."""

    def again(row: Recommendation, correction: Correction) -> Recommendation:
        places = () if "cue" in correction.set else row.cue_places  # the words of a maintainer stand nowhere
        return replace(row, **correction.set, cue_places=places, text=text_at(document, correction.new_place))

    changed = _apply(document, rows, of("recommendations", corrections), _asked, again)
    return tuple(replace(row, ordinal=ordinal) for ordinal, row in enumerate(changed, 1))


def corrected_mentions(
    document: Document,
    bodies: Sequence[Organization],
    mentions: Sequence[Mention],
    corrections: Sequence[Correction],
    knowledge: Knowledge,
) -> tuple[tuple[Organization, ...], tuple[Mention, ...]]:
    """The bodies and their mentions as corrected; a body without any mention left goes, one first named comes."""
    known = {body.organization_id: body for body in bodies}

    def body(correction: Correction) -> str | None:
        return body_of(correction, known, document.meta.language, knowledge)

    def make(document: Document, correction: Correction) -> Mention:
        body_id = body(correction)
        if body_id is None or "kind" not in correction.set:
            refuse(correction.said, "adds a mention without a kind or a body; set kind, and organization_id or body")
        return _mention(document, correction, body_id)

    def again(row: Mention, correction: Correction) -> Mention:
        body_id = body(correction) or row.organization_id
        return replace(row, organization_id=body_id, kind=correction.set.get("kind", row.kind))

    changed = _apply(document, mentions, of("organization_mentions", corrections), make, again)
    counts = Counter(row.organization_id for row in changed)
    first = {row.organization_id: row.mention_id for row in reversed(changed)}
    return tuple(
        replace(known[body_id], mention_count=count, first_mention_id=first[body_id])
        for body_id, count in counts.items()
    ), changed


def corrected_anomalies(
    document: Document, rows: Sequence[Anomaly], corrections: Sequence[Correction]
) -> tuple[Anomaly, ...]:
    """The rows as corrected, in source order."""

    def again(row: Anomaly, correction: Correction) -> Anomaly:
        return replace(row, **correction.set)

    return _apply(document, rows, of("anomalies", corrections), _anomaly, again)


def _apply(
    document: Document,
    rows: Sequence[Row],
    corrections: Sequence[Correction],
    make: Callable[[Document, Correction], Row],
    again: Callable[[Row, Correction], Row],
) -> tuple[Row, ...]:
    standing: dict[Place, Row] = {}
    # Anomalies of two kinds may share a place; the first is the one that is named.
    others = [row for row in rows if standing.setdefault(Place(row.source_start, row.source_end), row) is not row]

    def moved(row: Row, correction: Correction) -> Row:
        return replace(again(row, correction), **_place(document, correction))

    others += applied(standing, corrections, lambda correction: make(document, correction), moved)
    return tuple(sorted(others, key=lambda row: (row.source_start, row.source_end)))


def _place(document: Document, correction: Correction) -> Mapping[str, Any]:
    start, end = correction.new_place
    return {
        "source_start": start,
        "source_end": end,
        "source_line": line_of(document.text)(start),
        "evidence": document.text[start:end],
    }


def _asked(document: Document, correction: Correction) -> Recommendation:
    section = theme = document.section_at(correction.new_place.start)
    if section is None or "kind" not in correction.set:
        refuse(correction.said, "adds a recommendation without a kind or outside every section; set kind")
    while theme is not None and document.sections[theme].kind != "theme":
        theme = document.sections[theme].parent
    names = ("kind", "cue", "addressee", "addressee_words", "pillar", "pillar_words")
    said: dict[str, Any] = {name: correction.set.get(name) for name in names}
    return Recommendation(
        recommendation_id=own_key("rec", document, correction),
        theme_id=None if theme is None else theme_key(document.sections[theme].key),
        section_id=document.sections[section].key,
        ordinal=0,
        text=text_at(document, correction.new_place),
        rule="correction",
        **said,
        document_id=document.meta.document_id,
        **_place(document, correction),
    )


def _mention(document: Document, correction: Correction, body_id: str) -> Mention:
    section = document.section_at(correction.new_place.start)
    return Mention(
        mention_id=own_key("mnt", document, correction),
        organization_id=body_id,
        section_id=None if section is None else document.sections[section].key,
        kind=correction.set["kind"],
        rule="correction",
        document_id=document.meta.document_id,
        **_place(document, correction),
    )


def _anomaly(document: Document, correction: Correction) -> Anomaly:
    for name in ("kind", "description_en", "description_fr"):
        if name not in correction.set:
            refuse(correction.said, f"adds an anomaly without {name}; set {name}")
    return Anomaly(
        anomaly_id=own_key("anm", document, correction),
        related_table=None,
        related_id=None,
        **{"severity": "info", **correction.set},
        document_id=document.meta.document_id,
        **_place(document, correction),
    )
