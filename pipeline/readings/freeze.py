"""The rows of a document as a reading, to be edited: what the rules read, or a reading that came in another form."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from pipeline.knowledge import Knowledge
from pipeline.model import Document, Place
from pipeline.names.bodies import Bodies
from pipeline.readings.check import GUIDE
from pipeline.readings.quotes import Quotable, last_words, trimmed
from pipeline.readings.rows import body_of
from pipeline.readings.types import (
    TABLES,
    Quote,
    ReadAnomaly,
    ReadAsk,
    ReadBody,
    ReadBy,
    ReadingFile,
    ReadLine,
    ReadMarker,
    ReadMention,
    ReadNote,
    ReadSection,
    ReadTheme,
)
from pipeline.rows import Organization, Tables

UNREAD = frozenset({"no_reporting_part", "no_theme", "no_recommendation"})
"""Kinds of anomalies that say what the rules did not find, which no reader reads."""


def freeze(
    document: Document, tables: Tables, knowledge: Knowledge, by: str, on: date, only: Sequence[str] = ()
) -> ReadingFile:
    """A reading that publishes `tables`, which rules read; of the tables named in `only` alone if any is."""
    quotable, text = Quotable(document), document.text

    def quote(start: int, end: int) -> Quote:
        return quotable.quote(trimmed(text, Place(start, end)))

    rows: dict[str, Any] = {
        "sections": tuple(
            ReadSection(heading=quotable.quote(one.title), level=one.level, role=one.kind) for one in document.sections
        ),
        "themes": tuple(
            ReadTheme(
                heading=quotable.quote(one.title),
                through=quotable.quote(last_words(text, Place(one.title.start, one.end))),
            )
            for one in document.sections
            if one.kind == "theme"
        ),
        "recommendations": tuple(
            ReadAsk(
                words=quote(one.source_start, one.source_end),
                kind=one.kind,
                cue=one.cue,
                addressee_words=one.addressee_words,
                addressee=one.addressee,
                pillar=one.pillar,
            )
            for one in tables.recommendations
        ),
        "organizations": tuple(_bodies(document, tables, knowledge, quotable)),
        "agenda": tuple(
            ReadLine(
                words=quote(one.source_start, one.source_end),
                day=max(1, one.day),
                date=one.date,
                start_time=_clock(one.start_time),
                end_time=_clock(one.end_time),
                kind=one.kind,
                title=one.title,
            )
            for one in tables.agenda
        ),
        "footnotes": tuple(
            ReadNote(number=one.number, words=quote(one.source_start, one.source_end), url=one.url)
            for one in tables.footnotes
        ),
        "footnote_references": tuple(
            ReadMarker(number=one.number, words=quote(one.source_start, one.source_end))
            for one in tables.footnote_references
        ),
        "anomalies": tuple(
            ReadAnomaly(kind=one.kind, words=quote(one.source_start, one.source_end))
            for one in tables.anomalies
            if one.kind not in UNREAD
        ),
    }
    named = [name for name in TABLES if not only or name in only]
    told = ReadBy.model_validate(
        {"tables": tuple(named), "method": "rules", "by": by, "on": on, "started_from": "rules"}
    )
    return ReadingFile(
        format="reading/1",
        source_sha256=document.meta.source_sha256,
        guide=GUIDE,
        readings=(told,),
        **{name: rows[name] for name in named},
    )


def _bodies(document: Document, tables: Tables, knowledge: Knowledge, quotable: Quotable) -> list[ReadBody]:
    english = document.meta.language == "en"
    found = []
    known = Bodies(knowledge.authorities, knowledge.lexicon)
    for one in tables.organizations:
        mentions = tuple(
            ReadMention(words=quotable.quote(Place(row.source_start, row.source_end)), kind=row.kind)
            for row in tables.organization_mentions
            if row.organization_id == one.organization_id
        )
        row = _body(one, english, mentions)
        if body_of(row, known).organization_id != one.organization_id:
            row = row.model_copy(update={"organization_id": one.organization_id})
        found.append(row)
    return found


def _body(one: Organization, english: bool, mentions: tuple[ReadMention, ...]) -> ReadBody:
    other = one.name_fr if english else one.name_en
    return ReadBody(
        name=one.name,
        acronym=one.acronym_en if english else one.acronym_fr,
        other_name=None if one.reviewed or other == one.name else other,
        type=one.type,
        mentions=mentions,
    )


def _clock(at: time | None) -> str | None:
    return None if at is None else at.isoformat("minutes")
