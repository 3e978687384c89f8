"""A line of a document, or a text: what was made of it, and why not something else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from pipeline.asks.actions import Setting
from pipeline.asks.actors import Actors
from pipeline.errors import Misuse
from pipeline.explain.sentence import Explained, told
from pipeline.extract.cells import cells_of
from pipeline.extract.recommendations import codes_of
from pipeline.grammar.sentences import sentences_of
from pipeline.knowledge import Knowledge
from pipeline.model import Block, Document, DocumentMeta
from pipeline.prose import fold, line_of, prose_of
from pipeline.reader import Judged, judged

_PARTS = {
    "reporting": "a reporting part, asks are read here",
    "next_steps": "next steps, asks and promises are read here",
    None: "neither a reporting part nor next steps, no asks are read here",
}


def explain_line(read: Judged, number: int) -> str:
    """How line `number` of a document's text was read; raises Misuse for one that does not exist or is blank."""
    document = read.document
    line = line_of(document.text)
    blocks = [block for block in document.blocks if line(block.start) <= number <= line(block.end - 1)]
    name = document.meta.document_id
    if not 1 <= number <= line(len(document.text)):
        raise Misuse(f"{name} has no line {number}; its text has {line(len(document.text))} lines.")
    if not blocks:
        raise Misuse(f"Line {number} of {name} is blank; name one with words.")
    said = [f"{name}, line {number} of its text, read anew", ""]
    before = None
    for block in blocks:
        if before is None or block.section != before.section:
            said += [*_sections(document, block.section), ""]
        before = block
        said += [*_block(document, block), "", *_sentences(read, block, number)]
    return "\n".join(said).rstrip()


def explain_text(text: str, knowledge: Knowledge, day: date) -> str:
    """How `text` is read as paragraphs of a reporting part, a line a paragraph, of an event on `day`.

    Raises Misuse where it is blank."""
    blocks = list[Block]()
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block("paragraph", at, at + len(line.rstrip()), at, part="reporting"))
        at += len(line)
    if not blocks:
        raise Misuse("The text is blank; give a sentence.")
    meta = DocumentMeta("text", "", "", knowledge.asks.code, day, day, "", "", "text", "")
    document = Document(meta, text, tuple(blocks), (), (), (), ())
    read = judged(document, knowledge)
    read = read._replace(asked=tuple(replace(row, recommendation_id=str(row.ordinal)) for row in read.asked))
    return "\n".join(one for block in blocks for one in _sentences(read, block)).rstrip()


def _sections(document: Document, nth: int | None) -> Iterator[str]:
    """The section at the index and those above it, each with its role and the signals that decided it."""
    if nth is None:
        yield "Section:  none"
    label = "Section:"
    while nth is not None:
        section = document.sections[nth]
        title = fold(document.text, *section.title, document.markers_within(*section.title))
        line = line_of(document.text)(section.start)
        yield f"{label:10}« {title} », line {line}, level {section.level}, kind {section.kind}"
        yield f"{'':10}{', '.join(section.signals) or 'no signals: its title alone told'}"
        label, nth = "below", section.parent


def _block(document: Document, block: Block) -> Iterator[str]:
    line = line_of(document.text)
    first, last = line(block.start), line(block.end - 1)
    where = f"line {first}" if first == last else f"lines {first} to {last}"
    depth = f" at depth {block.depth}" if block.depth else ""
    part = "a heading asks for nothing itself" if block.kind == "heading" else _PARTS[block.part]
    yield f"Block:    {where}, {block.kind}{depth}: {part}"


def _sentences(read: Judged, block: Block, number: int | None = None) -> Iterator[str]:
    """The sentences of a block that touch a line, or all."""
    document, knowledge = read.document, read.knowledge
    language, line = knowledge.asks, line_of(document.text)
    actors = Actors(language, document.meta.publisher, codes_of(knowledge.authorities))
    asked = block.part is not None and block.kind != "heading"
    setting = Setting(document.meta.event_start.year, block.part == "next_steps", actors)
    for cell in cells_of(document.text, block):
        low, high = cell.block.body, cell.block.end
        prose = prose_of(document.text, low, high, document.unread_within(low, high))
        for sentence in sentences_of(prose.text, language.lists.abbreviations, language.words):
            one = Explained(sentence, prose, asked, setting, read)
            start, end = one.place(0, len(sentence))
            if number is None or line(start) <= number <= line(end - 1):
                yield from told(one)
                yield ""
