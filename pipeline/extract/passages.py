"""Every block of the source, whole and in order."""

from pipeline.context import section_titles
from pipeline.keys import keys
from pipeline.knowledge import Knowledge
from pipeline.line_numbers import line_of
from pipeline.model import Block, Document
from pipeline.prose import fold
from pipeline.rows import Passage


def passages(document: Document, knowledge: Knowledge) -> tuple[Passage, ...]:
    """A row for each block; how many rows lie in it is counted when all rows are known."""
    line = line_of(document.text)
    texts = [
        fold(document.text, block.start, block.end, document.markers_within(block.start, block.end))
        for block in document.blocks
    ]
    titles = section_titles(document)
    dates = {item.start: item.date for item in document.schedule}
    identities = (
        (text, (block.kind, dates.get(block.body)), titles[block.section], before)
        for block, text, before in zip(document.blocks, texts, [None, *texts], strict=False)
    )
    named = keys("psg", document.meta.document_id, identities)
    return tuple(
        Passage(
            passage_id=key,
            document_id=document.meta.document_id,
            section_id=None if block.section is None else document.sections[block.section].key,
            ordinal=ordinal,
            kind=block.kind,
            text=text,
            row_count=0,
            note=_note(block, text),
            source_start=block.start,
            source_end=block.end,
            source_line=line(block.start),
        )
        for ordinal, (key, block, text) in enumerate(zip(named, document.blocks, texts, strict=True), 1)
    )


def _note(block: Block, text: str) -> str:
    """Why a passage would have no row."""
    if not any(char.isalnum() for char in text):
        return "empty"
    if block.kind == "heading":
        return "heading"
    return "page_furniture" if block.kind == "other" else "background"
