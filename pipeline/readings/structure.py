"""A document as somebody read its structure: headings, themes, notes, markers and the agenda."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from pipeline.document.sections import parted
from pipeline.keys import keys
from pipeline.model import Block, Document, Marker, Note, Place, ScheduledLine, Section
from pipeline.prose import fold
from pipeline.readings.types import ReadingFile, ReadLine, ReadMarker, ReadNote, first_code

_PROSE = frozenset({"heading", "paragraph", "list_item"})
Places = Mapping[tuple[str | int, ...], Place]
"""Where each quote of a reading stands, by its part of the file."""


class _Head(NamedTuple):
    place: Place
    level: int
    kind: str
    signals: tuple[str, ...] = ("a reading",)


def restructured(document: Document, reading: ReadingFile, places: Places) -> Document:
    """The document with the structure that the reading names; what it does not name stays as the rules read it."""
    if reading.footnote_references is not None:
        document = replace(document, markers=_markers(document, reading.footnote_references, places))
    if reading.footnotes is not None:
        document = replace(document, notes=_notes(document, reading.footnotes, places))
    if reading.sections is not None:
        heads = [
            _Head(places["sections", i, "heading"], row.level, first_code(row.role))
            for i, row in enumerate(reading.sections)
        ]
        document = _sectioned(document, sorted(heads))
    if reading.themes is not None:
        document = _themed(document, reading, places)
    if reading.agenda is not None:
        document = replace(document, schedule=tuple(_schedule(document, reading, places)))
    return document


def _markers(document: Document, read: Sequence[ReadMarker], places: Places) -> tuple[Marker, ...]:
    found = sorted((places["footnote_references", i, "words"], row.number) for i, row in enumerate(read))
    return tuple(Marker(number, *place, document.section_at(place.start)) for place, number in found)


def _notes(document: Document, read: Sequence[ReadNote], places: Places) -> tuple[Note, ...]:
    found = sorted((places["footnotes", i, "words"], row.number) for i, row in enumerate(read))
    identities = ((fold(document.text, *place), number) for place, number in found)
    named = keys("fnt", document.meta.document_id, identities)
    labels = {(note.start, note.end) for note in document.notes if note.empty}
    return tuple(
        Note(key, number, *place, empty=place in labels) for key, (place, number) in zip(named, found, strict=True)
    )


def _sectioned(document: Document, heads: Sequence[_Head]) -> Document:
    """The document with these headings and no others; a heading inside a block parts it."""
    firsts = [head.place for head in heads]
    were = [section.title.start for section in document.sections]
    blocks = [piece for block in document.blocks for piece in _pieces(document, block, firsts, were)]
    starts = [block.start for block in blocks]
    closing = max((i + 1 for i, block in enumerate(blocks) if block.section is not None), default=len(blocks))
    at = [bisect_right(starts, head.place.start) - 1 for head in heads]
    closes = [closing] * len(heads)
    parents: list[int | None] = []
    above: list[int] = []
    for i, head in enumerate(heads):
        while above and heads[above[-1]].level >= head.level:
            closes[above.pop()] = at[i]
        parents.append(above[-1] if above else None)
        above.append(i)
    titles = [fold(document.text, *head.place, document.markers_within(*head.place)) for head in heads]
    identities = ((title, None if up is None else titles[up]) for title, up in zip(titles, parents, strict=True))
    sections: list[Section] = []
    for i, key in enumerate(keys("sec", document.meta.document_id, identities)):
        up, head = parents[i], heads[i]
        level = 1 if up is None else sections[up].level + 1
        end = max(blocks[max(at[i], closes[i] - 1)].end, head.place.end)
        sections.append(Section(key, head.place, head.place.start, end, level, head.kind, up, head.signals))
    owned = [
        replace(block, section=bisect_right(at, i) - 1 if at and at[0] <= i < max(closing, at[-1] + 1) else None)
        for i, block in enumerate(blocks)
    ]
    markers = tuple(
        replace(one, section=owned[max(0, bisect_right(starts, one.start) - 1)].section) for one in document.markers
    )
    return replace(document, blocks=parted(owned, sections), sections=tuple(sections), markers=markers)


def _pieces(document: Document, block: Block, firsts: Sequence[Place], were: Sequence[int]) -> Iterator[Block]:
    """A block, parted at the headings in it; what headed a section, as `were` tells, and does no more is a paragraph.

    Lines that only repeat the document's title are headings of no section, and stay so."""
    text = document.text
    low, high = (bisect_left(firsts, (at,)) for at in (block.start, block.end))
    inside = firsts[low:high]
    headed = bisect_left(were, block.start) < bisect_left(were, block.end)
    plain = "paragraph" if block.kind == "heading" and headed else block.kind
    if not inside:
        yield replace(block, kind=plain)
        return
    at, body = block.start, block.body
    for place in inside:
        if text[body : place.start].strip() and place.start > body:
            yield replace(block, kind=plain, start=at, body=body, end=at + len(text[at : place.start].rstrip()))
            at = body = place.start
        end = max(place.end, at)
        rest = text[end : block.end]
        # What closes a heading's line, such as a marker or the signs of Markdown, is the heading's.
        words = fold(text, end, block.end, document.unread_within(end, block.end))
        if not any(char.isalnum() for char in words):
            end = block.end
        yield replace(block, kind="heading", start=at, body=max(body, at), end=end, depth=0)
        at = body = end + len(rest) - len(rest.lstrip()) if end < block.end else block.end
    if at < block.end:
        yield replace(block, kind=plain, start=at, body=body)


def _themed(document: Document, reading: ReadingFile, places: Places) -> Document:
    """The document with these themes and no others; a theme's heading that is none yet becomes one."""
    spans = sorted(
        (places["themes", i, "heading"], places["themes", i, "through"].end) for i, _ in enumerate(reading.themes or ())
    )
    titles = [section.title for section in document.sections]
    new = [heading for heading, _ in spans if not any(_meet(heading, title) for title in titles)]
    if new:
        levels = [one.level for one in document.sections if any(_meet(heading, one.title) for heading, _ in spans)]
        heads = [_Head(one.title, one.level, one.kind, one.signals) for one in document.sections]
        heads += [_Head(heading, min(levels, default=_below(document, heading)), "theme") for heading in new]
        document = _sectioned(document, sorted(heads))
    ends = {nth: end for heading, end in spans for nth in _titled(document, heading)}
    shown = {nth: heading for heading, _ in spans for nth in _titled(document, heading)}
    sections = tuple(
        replace(one, kind="theme", title=shown[nth], start=shown[nth].start, end=max(ends[nth], shown[nth].end))
        if nth in ends
        else replace(one, kind="other" if one.kind == "theme" else one.kind)
        for nth, one in enumerate(document.sections)
    )
    blocks = []
    for block in parted(document.blocks, sections):
        theme = next((nth for nth in ends if sections[nth].start <= block.body < sections[nth].end), None)
        if theme is None:
            stays = block.part if block.theme is None else None
            blocks.append(replace(block, part=stays, theme=None))
        elif block.kind in _PROSE:
            laid = block.part is None and block.theme == theme  # what was laid before the participants
            blocks.append(replace(block, part=None if laid else "reporting", theme=theme))
        else:
            blocks.append(block)
    names = {row.heading.exact: row for row in reading.themes or ()}
    translations = dict(document.meta.translations)
    for words, row in names.items():
        other = row.title_fr if document.meta.language == "en" else row.title_en
        if other:
            translations[" ".join(words.split())] = other
    meta = replace(document.meta, translations=translations)
    return replace(document, sections=sections, blocks=tuple(blocks), meta=meta)


def _below(document: Document, place: Place) -> int:
    within = document.section_at(place.start)
    return 1 if within is None else document.sections[within].level + 1


def _meet(one: Place, other: Place) -> bool:
    return one.start < other.end and other.start < one.end


def _titled(document: Document, heading: Place) -> Iterator[int]:
    for nth, section in enumerate(document.sections):
        if _meet(heading, section.title):
            yield nth
            return


def _schedule(document: Document, reading: ReadingFile, places: Places) -> Iterator[ScheduledLine]:
    said: list[tuple[Place, ReadLine]] = sorted(
        ((places["agenda", i, "words"], row) for i, row in enumerate(reading.agenda or ())), key=lambda one: one[0]
    )
    told = []
    for place, row in said:
        on = row.date or document.meta.event_start + timedelta(days=row.day - 1)
        begin, end = _minute(row.start_time), _minute(row.end_time)
        told.append((row, on, begin, end, titled_at(document.text, place, row.title) or place, place))
    identities = (((on, begin, fold(document.text, *title)), end) for _, on, begin, end, title, _ in told)
    for key, (row, on, begin, end, title, place) in zip(
        keys("agd", document.meta.document_id, identities), told, strict=True
    ):
        yield ScheduledLine(key, row.day, on, begin, end, title, *place, first_code(row.kind))


def titled_at(text: str, place: Place, title: str) -> Place | None:
    """Where a title stands in its line, white space apart."""
    words = title.split()
    at = text.find(words[0], place.start, place.end) if words else -1
    while at >= 0:
        end = _runs_to(text, at, place.end, words)
        if end is not None:
            return Place(at, end)
        at = text.find(words[0], at + 1, place.end)
    return None


def _runs_to(text: str, at: int, last: int, words: Sequence[str]) -> int | None:
    for word in words:
        at += len(text[at:last]) - len(text[at:last].lstrip())
        if not text.startswith(word, at, last):
            return None
        at += len(word)
    return at


def _minute(clock: str | None) -> int | None:
    return None if clock is None else int(clock[:2]) * 60 + int(clock[3:])
