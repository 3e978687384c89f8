"""From decoded text to a document: blocks, outline, notes and markers, every one with its place, nothing lost."""

from bisect import bisect_right
from collections.abc import Sequence

from pipeline.document.agenda import agenda_lines, schedule
from pipeline.document.candidates import Copy
from pipeline.document.contents import contents_of
from pipeline.document.headings import Heading, find_headings
from pipeline.document.levels import with_levels
from pipeline.document.lines import Lines, inner_lines, running
from pipeline.document.notes import find_notes
from pipeline.document.paragraphs import blocks_of
from pipeline.document.roles import roles
from pipeline.document.sections import blocks_from, owners, parted, sections_of
from pipeline.document.signals import Speech
from pipeline.document.times import times_of
from pipeline.document.words import ReportWords
from pipeline.keys import keys
from pipeline.model import BlockKind, Document, DocumentMeta, Marker, Note, SourceText
from pipeline.prose import fold

_VALUE = 40


def parse(meta: DocumentMeta, source: SourceText, words: ReportWords) -> Document:
    """The document that `source` holds. Never fails on any text: what has no known shape is a paragraph."""
    text = source.text
    lines = blocks_of(text, one_line=source.one_line_blocks)
    end = _report_end(source, lines, words)
    noted = find_notes(source, lines[:end], words)
    report = noted.spans
    spans = [*report, *lines[end:]]
    in_notes = frozenset(i for note in noted.notes for i in range(note.first, note.last + 1))
    aside = in_notes | running(text, spans, printed=not source.one_line_blocks)
    contents = contents_of(text, report, words.titles["contents"], aside)
    times = times_of(text, report, words.agenda, meta.event_start.year)
    found, titles = find_headings(meta, Copy(source, report, contents, noted, times, aside), words)
    speech = _speech(text, report, found, contents.blocks | aside, words)
    headings = roles(with_levels(found, speech), speech)
    firsts = [*titles, *(heading.block for heading in headings)]
    timed = agenda_lines(text, report, times, contents.blocks | aside | {*firsts})
    kinds: dict[int, BlockKind] = dict.fromkeys([*contents.blocks, *aside, *range(len(report), len(spans))], "other")
    kinds |= dict.fromkeys(firsts, "heading")
    joined: dict[int, tuple[BlockKind, int, int]] = {
        first: ("agenda_line", last, spans[first].body) for first, last in timed.items()
    }
    joined |= {note.first: ("note", note.last, note.place.start) for note in noted.notes}
    governed = noted.closing
    sections = sections_of(meta, spans, headings, governed)
    blocks = blocks_from(text, spans, kinds, joined, owners(len(spans), headings, governed), source.hints)
    blocks = parted(blocks, sections)
    starts = [block.start for block in blocks]
    # Keys of their words, not of their numbers, which one note more or less moves.
    note_keys = keys("fnt", meta.document_id, ((fold(text, *note.place), note.number) for note in noted.notes))
    return Document(
        meta=meta,
        text=text,
        blocks=blocks,
        sections=sections,
        notes=tuple(
            Note(key, note.number, *note.place, empty=note.empty)
            for key, note in zip(note_keys, noted.notes, strict=True)
        ),
        markers=tuple(
            Marker(number, place.start, place.end, blocks[bisect_right(starts, place.start) - 1].section)
            for number, place in noted.markers
        ),
        schedule=schedule(meta, text, blocks, {span.start: said for span, said in zip(report, times, strict=True)}),
        inner=() if source.one_line_blocks else tuple(inner_lines(text, spans)),
    )


def _report_end(source: SourceText, spans: Sequence[Lines], words: ReportWords) -> int:
    """The index behind the report's last block: what follows is the page's: its date, links, headings over nothing."""
    heads = {hint.start for hint in source.hints if hint.kind == "heading"}
    end = at = len(spans)
    while at > 0:
        line, above = (source.text[span.start : span.end] for span in (spans[at - 1], spans[max(at - 2, 0)]))
        if words.date_value(line) is not None or words.is_furniture(line):
            end = at = at - 1
        elif at > 1 and len(line) <= _VALUE and words.date_value(above) == "":
            end = at = at - 2
        elif spans[at - 1].start in heads:
            at -= 1
            end = at if end < len(spans) else end
        else:
            break
    return end


def _speech(
    text: str, spans: Sequence[Lines], headings: Sequence[Heading], other: frozenset[int], words: ReportWords
) -> list[Speech]:
    """How the own text of each heading speaks."""
    speech = [Speech() for _ in headings]
    firsts = {heading.block: nth for nth, heading in enumerate(headings)}
    nth = -1
    for i, span in enumerate(spans):
        nth = firsts.get(i, nth)
        if nth >= 0 and i not in firsts and i not in other:
            speech[nth].listen(text[span.body : span.end], words.speech, item=span.bulleted)
    return speech
