"""From decoded text to a document: blocks, outline, notes and markers, every one with its place, nothing lost."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.document.agenda import agenda_lines, schedule
from pipeline.document.blocks import blocks_from, kinds_of
from pipeline.document.contents import Contents, contents_of, matched
from pipeline.document.furniture import date_value, is_furniture, running
from pipeline.document.headings import Heading, find_headings
from pipeline.document.levels import with_levels
from pipeline.document.lines import Span, blocks_of
from pipeline.document.markers import bare_markers, markers_in
from pipeline.document.notes import FoundNote, find_notes, split_notes
from pipeline.document.parts import parted
from pipeline.document.phrases import words_of
from pipeline.document.roles import roles
from pipeline.document.speech import Speech, listen
from pipeline.document.times import times_of
from pipeline.document.tree import owners, sections_of
from pipeline.document.words import ReportWords
from pipeline.keys import keys
from pipeline.model import Document, DocumentMeta, Listed, Marker, Note, Place, SourceText
from pipeline.prose import fold

_HEADING = 60
_VALUE = 40


def parse(meta: DocumentMeta, source: SourceText, words: ReportWords) -> Document:
    """The document that `source` holds. Never fails on any text: what has no known shape is a paragraph."""
    text = source.text
    spans = blocks_of(text, one_line=source.one_line_blocks)
    end = _report_end(text, spans, words)
    notes_heading = next((i for i in range(end - 1, -1, -1) if _opens_notes(text, spans[i], words)), None)
    if notes_heading is not None:
        before = len(spans)
        spans = split_notes(text, spans, notes_heading + 1, _next_heading(source, spans, notes_heading, end))
        end += len(spans) - before
    notes, notes_heading, markers = _notes(source, spans, words, notes_heading, end)
    noted = frozenset(i for note in notes for i in range(note.first, note.last + 1))
    running_lines = running(text, spans)
    links = frozenset(hint.start for hint in source.hints if hint.kind == "link")
    contents = contents_of(text, spans[:end], words.titles["contents"], links)
    aside = noted | running_lines
    times = times_of(text, spans[:end], words.agenda, meta.event_start.year)
    places = [place for _, place in markers]
    found = find_headings(meta, source, spans[:end], places, contents, aside, notes_heading, times, words)
    speech = _speech(text, spans, found.headings, contents.blocks | aside, end, words)
    entries = matched(contents.entries, [heading.title for heading in found.headings])
    depths = {
        found.headings[nth].title.casefold(): entry.depth
        for entry, nth in zip(contents.entries, entries, strict=True)
        if nth is not None
    }
    headings = roles(with_levels(found.headings, words, depths, speech), speech)
    firsts = [heading.block for heading in headings]
    governed = notes[0].first if notes and notes_heading is None else end
    taken = frozenset(firsts) | contents.blocks | found.titles | aside
    timed = agenda_lines(text, spans[:end], times, taken, words.agenda)
    other = contents.blocks | running_lines | frozenset(range(end, len(spans)))
    kinds = kinds_of(spans, [*found.titles, *firsts], other)
    sections = sections_of(meta, spans, headings, governed)
    blocks = blocks_from(text, spans, kinds, owners(len(spans), headings, governed), timed, notes, source.hints)
    blocks = parted(blocks, sections)
    starts = [block.start for block in blocks]
    return Document(
        meta=meta,
        text=text,
        blocks=blocks,
        sections=sections,
        notes=tuple(
            Note(key, note.number, *note.place, empty=note.empty)
            for key, note in zip(_note_keys(meta, text, notes), notes, strict=True)
        ),
        markers=tuple(
            Marker(number, place.start, place.end, blocks[bisect_right(starts, place.start) - 1].section)
            for number, place in markers
        ),
        schedule=schedule(meta, text, blocks, {span.start: said for span, said in zip(spans, times, strict=False)}),
        contents=_listed(contents, entries),
    )


def _notes(
    source: SourceText, spans: Sequence[Span], words: ReportWords, heading: int | None, end: int
) -> tuple[list[FoundNote], int | None, list[tuple[int, Place]]]:
    """The notes, the index of the heading above them, and the markers that stand outside of them."""
    text = source.text
    last = end if heading is None else _next_heading(source, spans, heading, end)
    until = spans[heading].start if heading is not None else len(text)
    everywhere = markers_in(text, words.notes, source.hints, len(text))
    cited = [marker for marker in everywhere if marker[1].start < until]
    notes = find_notes(text, spans, words.notes, heading, last, by_order=bool(cited))
    title = () if heading is None else words_of(text[spans[heading].body : spans[heading].end])
    references = words.references.found(title)
    if references and not cited:
        cited = bare_markers(text, frozenset(note.number for note in notes), until)
        notes = notes if cited else []
    if not notes and heading is not None:
        heading, notes = None, [] if references else find_notes(text, spans, words.notes, None, end, by_order=False)
    first = spans[notes[0].first].start if notes else len(text)
    behind = spans[notes[-1].last].end if notes else len(text)
    outside = [
        marker
        for marker in everywhere
        if marker[1].start < min(first, until if heading is not None else first) or marker[1].start >= behind
    ]
    if not outside and notes:
        outside = bare_markers(text, frozenset(note.number for note in notes), first)
    return notes, heading, outside


def _next_heading(source: SourceText, spans: Sequence[Span], index: int, end: int) -> int:
    """The index of the next heading that the layout shows behind a span; `end` without one."""
    starts = {hint.start for hint in source.hints if hint.kind == "heading"}
    return next((i for i in range(index + 1, end) if spans[i].start in starts), end)


def _opens_notes(text: str, span: Span, words: ReportWords) -> bool:
    return span.end - span.start < _HEADING and words.titles["notes"].found(words_of(text[span.body : span.end]))


def _report_end(text: str, spans: Sequence[Span], words: ReportWords) -> int:
    """The index behind the report's last block: what follows is the page's (a date, links)."""
    end = len(spans)
    while end > 0:
        line, above = (text[span.start : span.end] for span in (spans[end - 1], spans[max(end - 2, 0)]))
        if date_value(line, words) is not None or is_furniture(line, words):
            end -= 1
        elif end > 1 and len(line) <= _VALUE and date_value(above, words) == "":
            end -= 2
        else:
            break
    return end


def _speech(
    text: str,
    spans: Sequence[Span],
    headings: Sequence[Heading],
    other: frozenset[int],
    end: int,
    words: ReportWords,
) -> list[Speech]:
    """How the own text of each heading speaks."""
    speech = [Speech() for _ in headings]
    firsts = {heading.block: nth for nth, heading in enumerate(headings)}
    nth = -1
    for i, span in enumerate(spans[:end]):
        nth = firsts.get(i, nth)
        if nth >= 0 and i not in firsts and i not in other:
            listen(speech[nth], text[span.body : span.end], words.speech)
    return speech


def _note_keys(meta: DocumentMeta, text: str, notes: Sequence[FoundNote]) -> Iterator[str]:
    """Of their words, not of their numbers, which one note more or less moves."""
    return keys("fnt", meta.document_id, ((fold(text, *note.place), note.number) for note in notes))


def _listed(contents: Contents, entries: Sequence[int | None]) -> tuple[Listed, ...]:
    return tuple(
        Listed(entry.place.start, entry.place.end, nth, entry.depth)
        for entry, nth in zip(contents.entries, entries, strict=True)
    )
