"""From decoded text to a document: blocks, outline, notes and markers, every one with its place, nothing lost."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.document.agenda import agenda_lines, schedule
from pipeline.document.contents import Contents, contents_of, matched
from pipeline.document.furniture import date_value, is_furniture, running
from pipeline.document.headings import Heading, find_headings
from pipeline.document.levels import with_levels
from pipeline.document.lines import Span, blocks_of
from pipeline.document.notes import FoundNote, find_notes
from pipeline.document.roles import Speech, roles
from pipeline.document.sections import blocks_from, owners, parted, sections_of
from pipeline.document.times import times_of
from pipeline.document.words import ReportWords
from pipeline.keys import keys
from pipeline.model import BlockKind, Document, DocumentMeta, Listed, Marker, Note, SourceText
from pipeline.prose import fold

_VALUE = 40


def parse(meta: DocumentMeta, source: SourceText, words: ReportWords) -> Document:
    """The document that `source` holds. Never fails on any text: what has no known shape is a paragraph."""
    text = source.text
    spans: Sequence[Span] = blocks_of(text, one_line=source.one_line_blocks)
    end = _report_end(source, spans, words)
    noted_in = find_notes(source, spans, end, words)
    end += len(noted_in.spans) - len(spans)
    spans, notes, markers = noted_in.spans, noted_in.notes, noted_in.markers
    noted = frozenset(i for note in notes for i in range(note.first, note.last + 1))
    running_lines = running(text, spans)
    contents = contents_of(text, spans[:end], words.titles["contents"])
    aside = noted | running_lines
    times = times_of(text, spans[:end], words.agenda, meta.event_start.year)
    places = [place for _, place in markers]
    found = find_headings(meta, source, spans[:end], places, contents, aside, noted_in.heading, times, words)
    speech = _speech(text, spans, found.headings, contents.blocks | aside, end, words)
    entries = matched(contents.entries, [heading.title for heading in found.headings])
    depths = {
        found.headings[nth].title.casefold(): entry.depth
        for entry, nth in zip(contents.entries, entries, strict=True)
        if nth is not None
    }
    headings = roles(with_levels(found.headings, words, depths, speech), speech)
    firsts = [heading.block for heading in headings]
    governed = notes[0].first if notes and noted_in.heading is None else end
    taken = frozenset(firsts) | contents.blocks | found.titles | aside
    timed = agenda_lines(text, spans[:end], times, taken, words.agenda)
    kinds: dict[int, BlockKind] = dict.fromkeys([*contents.blocks, *running_lines, *range(end, len(spans))], "other")
    kinds |= dict.fromkeys([*found.titles, *firsts], "heading")
    joined: dict[int, tuple[BlockKind, int, int]] = {
        first: ("agenda_line", last, spans[first].body) for first, last in timed.items()
    }
    joined |= {note.first: ("note", note.last, note.place.start) for note in notes}
    sections = sections_of(meta, spans, headings, governed)
    blocks = blocks_from(text, spans, kinds, joined, owners(len(spans), headings, governed), source.hints)
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


def _report_end(source: SourceText, spans: Sequence[Span], words: ReportWords) -> int:
    """The index behind the report's last block: what follows is the page's: its date, links, headings over nothing."""
    heads = {hint.start for hint in source.hints if hint.kind == "heading"}
    end = at = len(spans)
    while at > 0:
        line, above = (source.text[span.start : span.end] for span in (spans[at - 1], spans[max(at - 2, 0)]))
        if date_value(line, words) is not None or is_furniture(line, words):
            end = at = at - 1
        elif at > 1 and len(line) <= _VALUE and date_value(above, words) == "":
            end = at = at - 2
        elif spans[at - 1].start in heads:
            at -= 1
            end = at if end < len(spans) else end
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
            speech[nth].listen(text[span.body : span.end], words.speech)
    return speech


def _note_keys(meta: DocumentMeta, text: str, notes: Sequence[FoundNote]) -> Iterator[str]:
    """Of their words, not of their numbers, which one note more or less moves."""
    return keys("fnt", meta.document_id, ((fold(text, *note.place), note.number) for note in notes))


def _listed(contents: Contents, entries: Sequence[int | None]) -> tuple[Listed, ...]:
    return tuple(
        Listed(entry.place.start, entry.place.end, nth, entry.depth)
        for entry, nth in zip(contents.entries, entries, strict=True)
    )
