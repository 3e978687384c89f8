"""Corrections of what a document is made of: themes, the agenda, notes and their markers, before any row is made."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time, timedelta
from typing import Any, TypeVar

from pipeline.corrections.written import Correction, applied, of, own_key, refuse
from pipeline.document.parts import parted
from pipeline.model import Document, Marker, Note, Place, ScheduledLine, Section

Node = TypeVar("Node", ScheduledLine, Note, Marker)


def restructured(document: Document, corrections: Sequence[Correction]) -> Document:
    """The document as corrected; its rows, their counts and the anomalies follow from it."""
    if found := of("themes", corrections):
        sections = _sections(document, found)
        document = replace(document, sections=sections, blocks=parted(document.blocks, sections))
    if found := of("footnotes", corrections):
        document = replace(document, notes=_nodes(document, document.notes, found, _note, _note_again))
    if found := of("footnote_references", corrections):
        document = replace(document, markers=_nodes(document, document.markers, found, _marker, _marker_again))
    if found := of("agenda", corrections):
        document = replace(document, schedule=_nodes(document, document.schedule, found, _line, _line_again))
    return document


def _sections(document: Document, corrections: Sequence[Correction]) -> tuple[Section, ...]:
    """A theme is a section of that kind: what is no theme stays a section, and what is one must have a heading."""
    sections = list(document.sections)
    for correction in corrections:
        at = correction.place
        nth = next(
            (n for n, one in enumerate(sections) if one.title.start <= at.start and at.end <= one.title.end), None
        )
        if nth is None:
            refuse(correction.said, "names words that stand in no heading; name those of a heading")
        section = sections[nth]
        if (section.kind == "theme") == (correction.action == "add"):
            what = "a theme already" if correction.action == "add" else "no theme"
            refuse(correction.said, f"names a heading that is {what}; take the correction out")
        if correction.action == "adjust":
            new = correction.new_place
            if not (section.title.start <= new.start and new.end <= section.title.end):
                refuse(
                    correction.said, "gives a title that does not stand in the heading; write words of it as new_words"
                )
            sections[nth] = replace(section, title=new)
        else:
            sections[nth] = replace(section, kind="theme" if correction.action == "add" else "other")
    return tuple(sections)


def _nodes(
    document: Document,
    nodes: Sequence[Node],
    corrections: Sequence[Correction],
    make: Callable[[Document, Correction], Node],
    again: Callable[[Document, Node, Correction], Node],
) -> tuple[Node, ...]:
    def moved(node: Node, correction: Correction) -> Node:
        start, end = correction.new_place
        return again(document, replace(node, start=start, end=end), correction)

    standing = {Place(node.start, node.end): node for node in nodes}
    return tuple(applied(standing, corrections, lambda correction: make(document, correction), moved))


def _required(correction: Correction, name: str) -> Any:
    if name not in correction.set:
        refuse(correction.said, f"adds a row of {correction.table} without {name}; set {name}")
    return correction.set[name]


def _note(document: Document, correction: Correction) -> Note:
    number = _required(correction, "number")
    return Note(own_key("fnt", document, correction), number, *correction.new_place)


def _note_again(document: Document, note: Note, correction: Correction) -> Note:
    return replace(note, number=correction.set.get("number", note.number))


def _marker(document: Document, correction: Correction) -> Marker:
    start, end = correction.new_place
    return Marker(_required(correction, "number"), start, end, document.section_at(start))


def _marker_again(document: Document, marker: Marker, correction: Correction) -> Marker:
    number = correction.set.get("number", marker.number)
    return replace(marker, number=number, section=document.section_at(marker.start))


def _line(document: Document, correction: Correction) -> ScheduledLine:
    at, day = correction.new_place, _required(correction, "day")
    if "title" not in correction.set:
        refuse(correction.said, "adds a line of the agenda without title; set the words of the line that are its title")
    dated = next((line.date for line in document.schedule if line.day == day), None)
    on = dated or document.meta.event_start + timedelta(days=day - 1)
    made = ScheduledLine(own_key("agd", document, correction), day, on, None, None, at, *at)
    return _line_again(document, made, correction)


def _line_again(document: Document, line: ScheduledLine, correction: Correction) -> ScheduledLine:
    said = correction.set
    day = said.get("day", line.day)
    dated = next((other.date for other in document.schedule if other.day == day), line.date)
    return replace(
        line,
        day=day,
        date=dated,
        start_minute=_minute(correction, "start_time", line.start_minute),
        end_minute=_minute(correction, "end_time", line.end_minute),
        title=_title(document, line, correction),
        kind=said.get("kind", line.kind),
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


def _title(document: Document, line: ScheduledLine, correction: Correction) -> Place:
    said = correction.set.get("title")
    start = max(line.title.start, line.start)
    if said is None:
        return Place(start if start < line.end else line.start, line.end)
    found = document.text.find(said, line.start, line.end)
    if found < 0:
        refuse(correction.said, f"sets title = {said!r}, which does not stand in the line; write words of it")
    return Place(found, found + len(said))
