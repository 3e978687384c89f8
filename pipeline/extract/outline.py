"""The document itself, its sections, those of them that are themes, and all its blocks."""

from pipeline.extract.columns import placed, section_id, section_titles, text_at
from pipeline.keys import keys, theme_key
from pipeline.model import Block, Document
from pipeline.rows import PassageRow, SectionRow, SourceDocument, Theme


def documents(document: Document) -> tuple[SourceDocument, ...]:
    """The one row that says what the source is."""
    return (SourceDocument(**document.meta.described, source_length=len(document.text)),)


def sections(document: Document) -> tuple[SectionRow, ...]:
    """A row for each heading, in source order."""
    return tuple(
        SectionRow(
            section_id=section.key,
            parent_id=section_id(document, section.parent),
            ordinal=ordinal,
            level=section.level,
            kind=section.kind,
            title=text_at(document, *section.title),
            **placed(document, section.start, section.end),
        )
        for ordinal, section in enumerate(document.sections, 1)
    )


def themes(document: Document) -> tuple[Theme, ...]:
    """A row for each theme; what it holds is counted when all rows are known."""
    language, translations = document.meta.language, document.meta.translations
    rows: list[Theme] = []
    for section in (section for section in document.sections if section.kind == "theme"):
        title = text_at(document, *section.title)
        rows.append(
            Theme(
                theme_id=theme_key(section.key),
                section_id=section.key,
                ordinal=len(rows) + 1,
                title=title,
                title_en=title if language == "en" else translations.get(title),
                title_fr=title if language == "fr" else translations.get(title),
                recommendation_count=0,
                organization_count=0,
                **placed(document, section.start, section.end),
            )
        )
    return tuple(rows)


def passages(document: Document) -> tuple[PassageRow, ...]:
    """A row for each block, in source order; how many rows lie in it is counted when all rows are known."""
    blocks = document.blocks
    texts = [text_at(document, block.start, block.end) for block in blocks]
    titles = section_titles(document)
    dates = {item.start: item.date for item in document.schedule}
    identities = (
        (text, (block.kind, dates.get(block.body)), titles[block.section], before)
        for block, text, before in zip(blocks, texts, [None, *texts], strict=False)
    )
    named = keys("psg", document.meta.document_id, identities)
    return tuple(
        PassageRow(
            passage_id=key,
            section_id=section_id(document, block.section),
            ordinal=ordinal,
            kind=block.kind,
            text=text,
            row_count=0,
            note=_note(block, text),
            **placed(document, block.start, block.end),
        )
        for ordinal, (key, block, text) in enumerate(zip(named, blocks, texts, strict=True), 1)
    )


def _note(block: Block, text: str) -> str:
    """Why a passage would have no row."""
    if not any(char.isalnum() for char in text):
        return "empty"
    if block.kind == "heading":
        return "heading"
    return "page_furniture" if block.kind == "other" else "background"
