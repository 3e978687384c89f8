"""From decoded text to a document: blocks, outline, notes and markers, every one with its place, nothing lost."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from pipeline.keys import keys
from pipeline.languages.rules import Language
from pipeline.model import Block, BlockKind, Document, DocumentMeta, Marker, Note, Place, Section, SourceText
from pipeline.parse.headings import contents_list, find_headings
from pipeline.parse.lines import Span, blocks_of
from pipeline.parse.notes import FoundNote, find_notes, markers_in
from pipeline.parse.outline import Heading, outline
from pipeline.parse.schedule import agenda_lines
from pipeline.prose import fold


def parse(meta: DocumentMeta, source: SourceText, language: Language) -> Document:
    """The document that `source` holds. Never fails on any text: what has no known shape is a paragraph."""
    text = source.text
    spans = blocks_of(text, one_line=source.one_line_blocks)
    end = _report_end(text, spans, language)
    notes_heading = next(
        (i for i in range(end - 1, -1, -1) if _opens_notes(text, spans[i], language) and end - i > 1), None
    )
    notes = find_notes(text, spans, language.notes, notes_heading, end)
    body_end = notes_heading if notes and notes_heading is not None else notes[0].first if notes else end
    until = spans[body_end].start if body_end < len(spans) else len(text)
    markers = markers_in(text, language.notes, source.hints, until)
    contents = contents_list(text, spans[:body_end], language.outline)
    found = find_headings(meta, source, spans[:body_end], markers, contents, language)
    headings = outline(found.headings, language.outline, contents.depths)
    if notes and notes_heading is not None:
        place = Place(spans[notes_heading].body, spans[notes_heading].end)
        headings.append(Heading(notes_heading, place, fold(text, *place), 1, "notes"))
    sections = _sections(meta, text, spans, headings, _last_governed(notes, notes_heading, body_end))
    owner = _owners(len(spans), headings, notes, notes_heading, body_end)
    timed = agenda_lines(text, spans[:body_end], {h.block for h in headings} | contents.blocks, language)
    kinds = _kinds(spans, headings, found.titles, contents.blocks, timed, notes, body_end)
    blocks = tuple(
        Block(kind, span.start, span.end, span.body, section)
        for kind, span, section in zip(kinds, spans, owner, strict=True)
    )
    starts = [span.start for span in spans]
    return Document(
        meta=meta,
        text=text,
        blocks=blocks,
        sections=sections,
        notes=tuple(
            Note(key, note.number, *note.place)
            for key, note in zip(keys("fnt", ((meta.document_id, n.number) for n in notes)), notes, strict=True)
        ),
        markers=tuple(
            Marker(number, place.start, place.end, blocks[bisect_right(starts, place.start) - 1].section)
            for number, place in markers
        ),
    )


def _report_end(text: str, spans: Sequence[Span], language: Language) -> int:
    """The index behind the report's last block: what follows is the page's (a date, links)."""
    end = len(spans)
    outline_words = language.outline
    while end > 0:
        line = text[spans[end - 1].start : spans[end - 1].end]
        if len(line) < 160 and (outline_words.date_field.match(line) or outline_words.furniture.search(line)):
            end -= 1
        elif end > 1 and len(line) <= 40 and _is_date_label(text, spans[end - 2], language):
            end -= 2
        else:
            break
    return end


def _is_date_label(text: str, span: Span, language: Language) -> bool:
    match = language.outline.date_field.match(text[span.start : span.end]) if span.end - span.start < 160 else None
    return match is not None and not match["value"]


def _opens_notes(text: str, span: Span, language: Language) -> bool:
    return span.end - span.start < 60 and bool(language.outline.chapters["notes"].search(text[span.body : span.end]))


def _last_governed(notes: Sequence[FoundNote], notes_heading: int | None, body_end: int) -> int:
    return notes[-1].last + 1 if notes and notes_heading is not None else body_end


def _sections(
    meta: DocumentMeta, text: str, spans: Sequence[Span], headings: Sequence[Heading], end: int
) -> tuple[Section, ...]:
    named = keys("sec", ((meta.document_id, heading.title) for heading in headings))
    sections: list[Section] = []
    open_: list[int] = []
    closes = [end] * len(headings)
    waiting: list[int] = []
    for i, heading in enumerate(headings):
        while waiting and headings[waiting[-1]].level >= heading.level:
            closes[waiting.pop()] = heading.block
        waiting.append(i)
    for i, (key, heading) in enumerate(zip(named, headings, strict=True)):
        while open_ and headings[open_[-1]].level >= heading.level:
            open_.pop()
        last = spans[max(heading.block, closes[i] - 1)].end
        sections.append(
            Section(
                key,
                heading.place,
                heading.place.start,
                last,
                len(open_) + 1,
                heading.kind,
                open_[-1] if open_ else None,
            )
        )
        open_.append(i)
    return tuple(sections)


def _owners(
    count: int, headings: Sequence[Heading], notes: Sequence[FoundNote], notes_heading: int | None, body_end: int
) -> list[int | None]:
    """The deepest section of each block; None before the first heading, in a list of notes without one, and behind."""
    blocks = [heading.block for heading in headings]
    last = _last_governed(notes, notes_heading, body_end)
    return [bisect_right(blocks, i) - 1 if blocks and blocks[0] <= i < last else None for i in range(count)]


def _kinds(
    spans: Sequence[Span],
    headings: Sequence[Heading],
    titles: frozenset[int],
    contents: frozenset[int],
    timed: frozenset[int],
    notes: Sequence[FoundNote],
    body_end: int,
) -> list[BlockKind]:
    kinds: list[BlockKind] = ["list_item" if span.bulleted else "paragraph" for span in spans]
    for i in contents:
        kinds[i] = "other"
    for i in timed:
        kinds[i] = "agenda_line"
    for heading in headings:
        kinds[heading.block] = "heading"
    for i in titles:
        kinds[i] = "heading"
    for i in range(body_end, len(spans)):
        if kinds[i] != "heading":
            kinds[i] = "other"
    for note in notes:
        kinds[note.first : note.last + 1] = ["note"] * (note.last + 1 - note.first)
    return kinds


def block_at(document: Document, place: int) -> int | None:
    """The index of the block that holds the character at `place`; None in white space between blocks."""
    i = bisect_left(document.blocks, place + 1, key=lambda block: block.start) - 1
    return i if i >= 0 and place < document.blocks[i].end else None
