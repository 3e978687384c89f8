"""Corrections of rows that are read by judgement: recommendations, mentions of bodies, anomalies."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from pipeline.corrections.written import Correction, applied, of, own_key, refuse
from pipeline.extract.columns import placed, section_id, text_at
from pipeline.extract.organizations import Written, organization_row
from pipeline.keys import theme_key
from pipeline.knowledge import Knowledge
from pipeline.model import Document, Place
from pipeline.names.authorities import Authority
from pipeline.names.bodies import Bodies
from pipeline.rows import Anomaly, Mention, Organization, Placed, ReadRecommendation

Row = TypeVar("Row", bound=Placed)


def corrected_recommendations(
    document: Document, rows: Sequence[ReadRecommendation], corrections: Sequence[Correction]
) -> tuple[ReadRecommendation, ...]:
    """The rows as corrected, in source order, numbered anew."""

    def made(correction: Correction, row: ReadRecommendation | None) -> ReadRecommendation:
        row = row or _added_recommendation(document, correction)
        # The words of a maintainer stand nowhere.
        cue = () if "cue" in correction.set else row.cue_places
        who = None if "addressee_words" in correction.set else row.addressee_place
        row = replace(row, cue_places=cue, addressee_place=who, text=text_at(document, *correction.new_place))
        return replace(row, **_standing(document, correction), **correction.set)

    changed = _apply(rows, of("recommendations", corrections), made)
    return tuple(replace(row, ordinal=ordinal) for ordinal, row in enumerate(changed, 1))


def _added_recommendation(document: Document, correction: Correction) -> ReadRecommendation:
    section = theme = document.section_at(correction.new_place.start)
    if section is None:
        refuse(correction.said, "adds a recommendation outside every section; name words of a section")
    while theme is not None and document.sections[theme].kind != "theme":
        theme = document.sections[theme].parent
    return _added(
        ReadRecommendation,
        recommendation_id=own_key("rec", document, correction),
        theme_id=None if theme is None else theme_key(document.sections[theme].key),
        section_id=section_id(document, section),
        rule="correction",
        cue_places=(),
    )


def _added(kind: type[Row], **said: Any) -> Row:
    """A row to be filled by a correction: empty but for what is said here."""
    return kind(**{**dict.fromkeys(one.name for one in fields(kind)), **said})


def corrected_mentions(
    document: Document,
    bodies: Sequence[Organization],
    mentions: Sequence[Mention],
    corrections: Sequence[Correction],
    knowledge: Knowledge,
) -> tuple[tuple[Organization, ...], tuple[Mention, ...]]:
    """The bodies and their mentions as corrected; a body without any mention left goes, one first named comes."""
    known = {body.organization_id: body for body in bodies}

    def made(correction: Correction, row: Mention | None) -> Mention:
        body_id = _body_of(correction, known, document.meta.language, knowledge)
        if row is None:
            if body_id is None:
                refuse(correction.said, "adds a mention without a body; set organization_id or body")
            section = section_id(document, document.section_at(correction.new_place.start))
            row = _added(
                Mention, mention_id=own_key("mnt", document, correction), section_id=section, rule="correction"
            )
        kind = correction.set.get("kind", row.kind)
        where = _standing(document, correction)
        return replace(row, **where, organization_id=body_id or row.organization_id, kind=kind)

    changed = _apply(mentions, of("organization_mentions", corrections), made)
    counts = Counter(row.organization_id for row in changed)
    first = {row.organization_id: row.mention_id for row in reversed(changed)}
    return tuple(
        replace(known[body_id], mention_count=count, first_mention_id=first[body_id])
        for body_id, count in counts.items()
    ), changed


def _body_of(
    correction: Correction, bodies: dict[str, Organization], language: str, knowledge: Knowledge
) -> str | None:
    """The key of the body that the entry sets, entered into `bodies` where the document did not mention it; None
    where the entry sets none."""
    body_id, name, kind = (correction.set.get(key) for key in ("organization_id", "body", "type"))
    if body_id is None and name is None and kind is None:
        return None
    if (body_id is None) == (name is None):
        refuse(correction.said, "sets organization_id and body, or a type and neither; set one of them")
    found = Bodies(knowledge.authorities, knowledge.lexicon)
    listed = knowledge.authorities.bodies
    if name is not None:
        known: tuple[Organization | Authority, ...] = (*bodies.values(), *listed.values())
        called = (one.organization_id for one in known if name in (one.name, one.name_en, one.name_fr))
        body_id = next(called, None) or found.named(name, kind or "other").organization_id
    body_id = str(body_id)
    if body_id not in bodies:
        body = found.reviewed(listed[body_id]) if body_id in listed else found.by_id.get(body_id)
        if body is None:
            refuse(
                correction.said,
                f"names the body {body_id}, which neither this document mentions nor schemas/authorities/ knows; "
                'set body = "its name" for a new one',
            )
        bodies[body_id] = organization_row(body, language, 0, "", None, Written())
    if kind not in (None, bodies[body_id].type):
        refuse(correction.said, f"sets the type of a known body, which is {bodies[body_id].type}; leave type out")
    return body_id


def corrected_anomalies(
    document: Document, rows: Sequence[Anomaly], corrections: Sequence[Correction]
) -> tuple[Anomaly, ...]:
    """The rows as corrected, in source order."""

    def made(correction: Correction, row: Anomaly | None) -> Anomaly:
        row = row or _added(Anomaly, anomaly_id=own_key("anm", document, correction), severity="info")
        return replace(row, **_standing(document, correction), **correction.set)

    return _apply(rows, of("anomalies", corrections), made)


def _apply(
    rows: Sequence[Row], corrections: Sequence[Correction], made: Callable[[Correction, Row | None], Row]
) -> tuple[Row, ...]:
    standing: dict[Place, Row] = {}
    # Anomalies of two kinds may share a place; the first is the one that is named.
    others = [row for row in rows if standing.setdefault(Place(row.source_start, row.source_end), row) is not row]
    others += applied(standing, corrections, made)
    return tuple(sorted(others, key=lambda row: (row.source_start, row.source_end)))


def _standing(document: Document, correction: Correction) -> Mapping[str, Any]:
    start, end = correction.new_place
    return {**placed(document, start, end), "evidence": document.text[start:end]}
