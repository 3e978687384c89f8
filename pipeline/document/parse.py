"""From decoded text to a document: blocks, outline, notes and markers, every one with its place, nothing lost."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from pipeline.document.agenda import agenda_lines, schedule
from pipeline.document.headings import contents_list, find_headings
from pipeline.document.lines import Span, blocks_of
from pipeline.document.notes import FoundNote, find_notes, markers_in
from pipeline.document.outline import Heading, outline
from pipeline.document.parts import parted
from pipeline.document.roles import roles
from pipeline.document.speech import Speech, listen
from pipeline.document.words import ReportWords
from pipeline.keys import keys
from pipeline.languages.rules import Language
from pipeline.model import Block, BlockKind, Document, DocumentMeta, Marker, Note, Place, Section, SourceText
from pipeline.prose import fold


def parse(meta: DocumentMeta, source: SourceText, language: Language, report: ReportWords) -> Document:
    """The document that `source` holds. Never fails on any text: what has no known shape is a paragraph."""
    text = source.text
    spans = blocks_of(text, one_line=source.one_line_blocks)
    end = _report_end(text, spans, language)
    notes_heading = next((i for i in range(end - 2, -1, -1) if _opens_notes(text, spans[i], language)), None)
    notes = find_notes(text, spans, language.notes, notes_heading, end)
    if not notes and notes_heading is not None:
        notes_heading, notes = None, find_notes(text, spans, language.notes, None, end)
    body_end = end if not notes else notes[0].first if notes_heading is None else notes_heading
    until = spans[body_end].start if body_end < len(spans) else len(text)
    markers = markers_in(text, language.notes, source.hints, until)
    contents = contents_list(text, spans[:body_end], language.outline)
    found = find_headings(meta, source, spans[:body_end], markers, contents, language)
    headings = outline(found.headings, language.outline, contents.depths)
    headings = roles(headings, _speeches(text, spans, headings, contents.blocks, body_end, report))
    governed = body_end
    if notes_heading is not None:
        place = Place(spans[notes_heading].body, spans[notes_heading].end)
        headings.append(Heading(notes_heading, place, fold(text, *place), 1, "notes"))
        governed = notes[-1].last + 1
    taken = frozenset(heading.block for heading in headings) | contents.blocks | found.titles
    timed = agenda_lines(meta, text, spans[:body_end], taken, language)
    kinds = _kinds(spans, headings, found.titles, contents.blocks, body_end)
    sections = _sections(meta, spans, headings, governed)
    blocks = parted(_blocks(spans, kinds, _owners(len(spans), headings, governed), timed, notes), sections)
    starts = [block.start for block in blocks]
    return Document(
        meta=meta,
        text=text,
        blocks=blocks,
        sections=sections,
        notes=tuple(
            Note(key, note.number, *note.place) for key, note in zip(_note_keys(meta, text, notes), notes, strict=True)
        ),
        markers=tuple(
            Marker(number, place.start, place.end, blocks[bisect_right(starts, place.start) - 1].section)
            for number, place in markers
        ),
        schedule=schedule(meta, text, blocks, language.agenda),
    )


def _speeches(
    text: str,
    spans: Sequence[Span],
    headings: Sequence[Heading],
    contents: frozenset[int],
    body_end: int,
    report: ReportWords,
) -> list[Speech]:
    """How the own text of each heading speaks."""
    speeches = [Speech() for _ in headings]
    firsts = {heading.block: nth for nth, heading in enumerate(headings)}
    nth = -1
    for i, span in enumerate(spans[:body_end]):
        nth = firsts.get(i, nth)
        if nth >= 0 and i not in firsts and i not in contents:
            listen(speeches[nth], text[span.body : span.end], report.speech)
    return speeches


def _report_end(text: str, spans: Sequence[Span], language: Language) -> int:
    """The index behind the report's last block: what follows is the page's (a date, links)."""
    end = len(spans)
    words = language.outline
    while end > 0:
        line = text[spans[end - 1].start : spans[end - 1].end][:160]
        if words.date_field.match(line) or words.furniture.search(line):
            end -= 1
        elif end > 1 and len(line) <= 40 and is_empty_field(text, spans[end - 2], language):
            end -= 2
        else:
            break
    return end


def is_empty_field(text: str, block: Span | Block, language: Language) -> bool:
    """Whether a block is the label of the page's date with nothing behind it."""
    match = language.outline.date_field.match(text[block.start : block.end][:160])
    return match is not None and not match["value"].strip()


def _opens_notes(text: str, span: Span, language: Language) -> bool:
    return span.end - span.start < 60 and bool(language.outline.chapters["notes"].search(text[span.body : span.end]))


def _sections(meta: DocumentMeta, spans: Sequence[Span], headings: Sequence[Heading], end: int) -> tuple[Section, ...]:
    """The tree: a section runs to the last character before the next heading of its level or above."""
    closes = [end] * len(headings)
    waiting: list[int] = []
    for i, heading in enumerate(headings):
        while waiting and headings[waiting[-1]].level >= heading.level:
            closes[waiting.pop()] = heading.block
        waiting.append(i)
    parents: list[int | None] = []
    above: list[int] = []
    for i, heading in enumerate(headings):
        while above and headings[above[-1]].level >= heading.level:
            above.pop()
        parents.append(above[-1] if above else None)
        above.append(i)
    identities = (
        (heading.title, None if parent is None else headings[parent].title)
        for heading, parent in zip(headings, parents, strict=True)
    )
    levels: list[int] = []
    sections: list[Section] = []
    for i, (key, heading, parent) in enumerate(
        zip(keys("sec", meta.document_id, identities), headings, parents, strict=True)
    ):
        levels.append(1 if parent is None else levels[parent] + 1)
        last = spans[max(heading.block, closes[i] - 1)].end
        sections.append(
            Section(
                key, heading.place, heading.place.start, last, levels[i], heading.kind, parent, signals=heading.signals
            )
        )
    return tuple(sections)


def _note_keys(meta: DocumentMeta, text: str, notes: Sequence[FoundNote]) -> Iterator[str]:
    """Of their words, not of their numbers, which one note more or less moves."""
    return keys("fnt", meta.document_id, ((fold(text, *note.place), note.number) for note in notes))


def _owners(count: int, headings: Sequence[Heading], governed: int) -> list[int | None]:
    """The deepest section of each span; None before the first heading, and behind what the last one governs."""
    firsts = [heading.block for heading in headings]
    return [bisect_right(firsts, i) - 1 if firsts and firsts[0] <= i < governed else None for i in range(count)]


def _kinds(
    spans: Sequence[Span],
    headings: Sequence[Heading],
    titles: frozenset[int],
    contents: frozenset[int],
    body_end: int,
) -> list[BlockKind]:
    kinds: list[BlockKind] = ["list_item" if span.bulleted else "paragraph" for span in spans]
    for i in contents:
        kinds[i] = "other"
    kinds[body_end:] = ["other"] * (len(spans) - body_end)
    for i in [*titles, *(heading.block for heading in headings)]:
        kinds[i] = "heading"
    return kinds


def _blocks(
    spans: Sequence[Span],
    kinds: Sequence[BlockKind],
    owners: Sequence[int | None],
    timed: Mapping[int, int],
    notes: Sequence[FoundNote],
) -> tuple[Block, ...]:
    """A block a span, but for a note and its label, and a title and the time above it: these are one."""
    joined: dict[int, tuple[BlockKind, int, int]] = {
        first: ("agenda_line", last, spans[first].body) for first, last in timed.items()
    }
    joined.update((note.first, ("note", note.last, note.place.start)) for note in notes)
    blocks: list[Block] = []
    i = 0
    while i < len(spans):
        kind, last, body = joined.get(i, (kinds[i], i, spans[i].body))
        blocks.append(Block(kind, spans[i].start, spans[last].end, body, owners[i]))
        i = last + 1
    return tuple(blocks)
