"""Corrections of what a document is made of: themes, the agenda, notes and their markers, before any row is made."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

from pipeline.corrections.written import Correction, applied, of, own_key, refuse
from pipeline.document.sections import parted
from pipeline.model import Document, Marker, Note, Place, ScheduledLine, Section


def restructured(document: Document, corrections: Sequence[Correction]) -> Document:
    """The document as corrected; its rows, their counts and the anomalies follow from it."""

    def note(correction: Correction, before: Note | None) -> Note:
        start, end = correction.new_place
        before = before or Note(own_key("fnt", document, correction), 0, start, end)
        return replace(before, start=start, end=end, number=correction.set.get("number", before.number))

    def marker(correction: Correction, before: Marker | None) -> Marker:
        start, end = correction.new_place
        number = correction.set.get("number", before.number if before else 0)
        return Marker(number, start, end, document.section_at(start))

    def line(correction: Correction, before: ScheduledLine | None) -> ScheduledLine:
        return _line(document, correction, before)

    parts: tuple[tuple[str, str, Callable[..., Any]], ...] = (
        ("footnotes", "notes", note), ("footnote_references", "markers", marker), ("agenda", "schedule", line)
    )  # fmt: skip
    if found := of("themes", corrections):
        sections = _sections(document, found)
        document = replace(document, sections=sections, blocks=parted(document.blocks, sections))
    for table, name, made in parts:
        if found := of(table, corrections):
            standing = {Place(one.start, one.end): one for one in getattr(document, name)}
            changed: dict[str, Any] = {name: tuple(applied(standing, found, made))}
            document = replace(document, **changed)
    return document


def _sections(document: Document, corrections: Sequence[Correction]) -> tuple[Section, ...]:
    """A theme is a section of that kind: what is no theme stays a section, and what is one must have a heading."""
    sections = list(document.sections)
    for correction in corrections:
        nth = next((n for n, one in enumerate(sections) if _within(correction.place, one.title)), None)
        if nth is None:
            refuse(correction.said, "names words that stand in no heading; name those of a heading")
        section = sections[nth]
        if (section.kind == "theme") == (correction.action == "add"):
            what = "a theme already" if correction.action == "add" else "no theme"
            refuse(correction.said, f"names a heading that is {what}; take the correction out")
        if correction.action != "adjust":
            sections[nth] = replace(section, kind="theme" if correction.action == "add" else "other")
        elif _within(correction.new_place, section.title):
            sections[nth] = replace(section, title=correction.new_place)
        else:
            refuse(correction.said, "gives a title that does not stand in the heading; write words of it as new_words")
    return tuple(sections)


def _within(inner: Place, outer: Place) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _line(document: Document, correction: Correction, before: ScheduledLine | None) -> ScheduledLine:
    said, place = correction.set, correction.new_place
    day = said["day"] if before is None else said.get("day", before.day)
    dated = next((line.date for line in document.schedule if line.day == day), None)
    if before is None:
        on = document.meta.event_start + timedelta(days=day - 1)
        before = ScheduledLine(own_key("agd", document, correction), day, on, None, None, place, *place)
    title = Place(max(before.title.start, place.start), place.end)
    if "title" in said:
        at = document.text.find(said["title"], *place)
        if at < 0:
            refuse(
                correction.said,
                f"sets title = {said['title']!r}, which does not stand in the line; write words of it",
            )
        title = Place(at, at + len(said["title"]))
    return replace(
        before,
        day=day,
        date=dated or before.date,
        start_minute=_minute(correction, "start_time", before.start_minute),
        end_minute=_minute(correction, "end_time", before.end_minute),
        title=title if title.start < title.end else place,
        start=place.start,
        end=place.end,
        kind=said.get("kind", before.kind),
    )


def _minute(correction: Correction, name: str, before: int | None) -> int | None:
    said = correction.set.get(name)
    if said is None:
        return before
    try:
        at = time.fromisoformat(said)
    except ValueError:
        refuse(correction.said, f"sets {name} = {said!r}; write a time such as 08:30")
    return at.hour * 60 + at.minute
