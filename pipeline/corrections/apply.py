"""Corrections applied to what was extracted, before anything is counted."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from pipeline.corrections.written import Correction, corrections_of, refuse
from pipeline.keys import key, theme_key
from pipeline.lines import line_of
from pipeline.model import Document
from pipeline.prose import fold
from pipeline.rows import Mention, Organization, Recommendation

Asked = tuple[Recommendation, ...]
Bodies = tuple[Organization, ...]
Mentions = tuple[Mention, ...]
Row = TypeVar("Row", Recommendation, Mention)


def corrected(
    document: Document, asked: Asked, bodies: Bodies, mentions: Mentions, written: Mapping[str, Any] | None
) -> tuple[Asked, Bodies, Mentions]:
    """The rows with the corrections `written` for this document; raises InvalidInput where one no longer fits."""
    if not written:
        return asked, bodies, mentions
    corrections = corrections_of(document, written)
    known = {body.organization_id for body in bodies}
    asked = _apply(document, asked, [c for c in corrections if c.table == "recommendations"], _asked)
    mentions = _apply(document, mentions, [c for c in corrections if c.table == "organization_mentions"], _mention)
    for correction in corrections:
        body = correction.set.get("organization_id")
        if body is not None and body not in known:
            refuse(correction.place_said, f"names the body {body}, which this document mentions nowhere else")
    numbered = tuple(replace(row, ordinal=ordinal) for ordinal, row in enumerate(asked, 1))
    return numbered, _recount(bodies, mentions), mentions


def _apply(
    document: Document,
    rows: Sequence[Row],
    corrections: Sequence[Correction],
    make: Callable[[Document, Correction], Row],
) -> tuple[Row, ...]:
    standing = {(row.source_start, row.source_end): row for row in rows}
    line = line_of(document.text)
    for correction in corrections:
        start, end = correction.new_place
        if (
            correction.action != "reject"
            and (start, end) in standing
            and (start, end) != (None if correction.action == "add" else correction.place)
        ):
            refuse(correction.place_said, "puts a row where another stands already; adjust or reject that one first")
        if correction.action == "add":
            standing[start, end] = make(document, correction)
            continue
        row = standing.pop(correction.place, None)
        if row is None:
            refuse(correction.place_said, "names words that are no row's; name a row's evidence, whole")
        elif correction.action == "adjust":
            evidence = document.text[start:end]
            row = replace(
                row,
                **correction.set,
                status="corrected",
                source_start=start,
                source_end=end,
                source_line=line(start),
                evidence=evidence,
            )
            standing[start, end] = row if isinstance(row, Mention) else replace(row, text=_text(document, start, end))
    return tuple(standing[place] for place in sorted(standing))


def _text(document: Document, start: int, end: int) -> str:
    return fold(document.text, start, end, document.markers_within(start, end))


def _section(document: Document, start: int) -> int | None:
    return next((block.section for block in document.blocks if block.start <= start < block.end), None)


def _asked(document: Document, correction: Correction) -> Recommendation:
    start, end = correction.new_place
    section = theme = _section(document, start)
    if section is None or "kind" not in correction.set:
        refuse(correction.place_said, "adds a recommendation without a kind or outside every section; set kind")
    while theme is not None and document.sections[theme].kind != "theme":
        theme = document.sections[theme].parent
    said = {
        name: correction.set.get(name) for name in ("addressee", "addressee_words", "pillar", "pillar_words", "cue")
    }
    return Recommendation(
        recommendation_id=key("rec", document.meta.document_id, _text(document, start, end)),
        document_id=document.meta.document_id,
        theme_id=None if theme is None else theme_key(document.sections[theme].key),
        section_id=document.sections[section].key,
        ordinal=0,
        kind=correction.set["kind"],
        text=_text(document, start, end),
        rule="correction",
        status="corrected",
        source_start=start,
        source_end=end,
        source_line=line_of(document.text)(start),
        evidence=document.text[start:end],
        **said,
    )


def _mention(document: Document, correction: Correction) -> Mention:
    start, end = correction.new_place
    if not {"kind", "organization_id"} <= set(correction.set):
        refuse(correction.place_said, "adds a mention without a kind or a body; set kind and organization_id")
    section = _section(document, start)
    return Mention(
        mention_id=key("mnt", document.meta.document_id, "correction", document.text[start:end], start),
        organization_id=correction.set["organization_id"],
        document_id=document.meta.document_id,
        section_id=None if section is None else document.sections[section].key,
        kind=correction.set["kind"],
        rule="correction",
        status="corrected",
        source_start=start,
        source_end=end,
        source_line=line_of(document.text)(start),
        evidence=document.text[start:end],
    )


def _recount(bodies: Bodies, mentions: Mentions) -> Bodies:
    """The bodies that are still mentioned, in the order of their first mentions, with what corrections changed."""
    counts = Counter(mention.organization_id for mention in mentions)
    first = {mention.organization_id: mention.mention_id for mention in reversed(mentions)}
    order = {body: place for place, body in enumerate(dict.fromkeys(mention.organization_id for mention in mentions))}
    return tuple(
        replace(body, mention_count=counts[body.organization_id], first_mention_id=first[body.organization_id])
        for body in sorted((b for b in bodies if b.organization_id in order), key=lambda b: order[b.organization_id])
    )
