"""Corrections of rows that are read by judgement: recommendations, mentions of bodies, anomalies."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from pipeline.corrections.bodies import body_of
from pipeline.corrections.written import Correction, refuse
from pipeline.keys import key, theme_key
from pipeline.knowledge import Knowledge
from pipeline.lines import line_of
from pipeline.model import Document, Place
from pipeline.prose import fold
from pipeline.rows import Anomaly, Mention, Organization, Recommendation

Row = TypeVar("Row", Recommendation, Mention, Anomaly)


def corrected_recommendations(
    document: Document, rows: Sequence[Recommendation], corrections: Sequence[Correction]
) -> tuple[Recommendation, ...]:
    """The rows as corrected, in source order, numbered anew."""

    def again(row: Recommendation, correction: Correction) -> Recommendation:
        places = () if "cue" in correction.set else row.cue_places  # the words of a maintainer stand nowhere
        return replace(row, **correction.set, cue_places=places, text=_text(document, correction.new_place))

    changed = _apply(document, rows, "recommendations", corrections, _asked, again)
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

    changed = _apply(document, mentions, "organization_mentions", corrections, make, again)
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

    return _apply(document, rows, "anomalies", corrections, _anomaly, again)


def _apply(
    document: Document,
    rows: Sequence[Row],
    table: str,
    corrections: Sequence[Correction],
    make: Callable[[Document, Correction], Row],
    again: Callable[[Row, Correction], Row],
) -> tuple[Row, ...]:
    standing: dict[Place, Row] = {}
    others: list[Row] = []  # anomalies of two kinds may share a place; the first is the one that is named
    for row in rows:
        place = Place(row.source_start, row.source_end)
        if place in standing:
            others.append(row)
        else:
            standing[place] = row
    line = line_of(document.text)
    for correction in corrections:
        if correction.table != table:
            continue
        old, new = correction.place, correction.new_place
        if correction.action != "reject" and new in standing and (correction.action == "add" or new != old):
            refuse(correction.said, "puts a row where another stands already; adjust or reject that one first")
        if correction.action == "add":
            standing[new] = make(document, correction)
            continue
        found = standing.pop(old, None)
        if found is None:
            refuse(correction.said, "names words that are no row's; name a row's evidence, whole")
        elif correction.action == "adjust":
            standing[new] = replace(
                again(found, correction),
                source_start=new.start,
                source_end=new.end,
                source_line=line(new.start),
                evidence=document.text[slice(*new)],
            )
    others.extend(standing.values())
    others.sort(key=lambda row: (row.source_start, row.source_end))
    return tuple(others)


def _text(document: Document, place: Place) -> str:
    return fold(document.text, *place, document.markers_within(*place))


def _placed(document: Document, correction: Correction) -> Mapping[str, Any]:
    """What all added rows have alike."""
    start, end = correction.new_place
    return {
        "document_id": document.meta.document_id,
        "source_start": start,
        "source_end": end,
        "source_line": line_of(document.text)(start),
        "evidence": document.text[start:end],
    }


def _own_key(prefix: str, document: Document, correction: Correction) -> str:
    said = _text(document, correction.new_place), correction.occurrence
    return key(prefix, document.meta.document_id, "correction", *said)


def _asked(document: Document, correction: Correction) -> Recommendation:
    section = theme = document.section_at(correction.new_place.start)
    if section is None or "kind" not in correction.set:
        refuse(correction.said, "adds a recommendation without a kind or outside every section; set kind")
    while theme is not None and document.sections[theme].kind != "theme":
        theme = document.sections[theme].parent
    names = ("kind", "cue", "addressee", "addressee_words", "pillar", "pillar_words")
    said: dict[str, Any] = {name: correction.set.get(name) for name in names}
    return Recommendation(
        recommendation_id=_own_key("rec", document, correction),
        theme_id=None if theme is None else theme_key(document.sections[theme].key),
        section_id=document.sections[section].key,
        ordinal=0,
        text=_text(document, correction.new_place),
        rule="correction",
        **said,
        **_placed(document, correction),
    )


def _mention(document: Document, correction: Correction, body_id: str) -> Mention:
    section = document.section_at(correction.new_place.start)
    return Mention(
        mention_id=_own_key("mnt", document, correction),
        organization_id=body_id,
        section_id=None if section is None else document.sections[section].key,
        kind=correction.set["kind"],
        rule="correction",
        **_placed(document, correction),
    )


def _anomaly(document: Document, correction: Correction) -> Anomaly:
    for name in ("kind", "description_en", "description_fr"):
        if name not in correction.set:
            refuse(correction.said, f"adds an anomaly without {name}; set {name}")
    return Anomaly(
        anomaly_id=_own_key("anm", document, correction),
        related_table=None,
        related_id=None,
        **{"severity": "info", **correction.set},
        **_placed(document, correction),
    )
