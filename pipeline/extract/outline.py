"""The document itself, its sections, and the sections that are themes."""

from pipeline.keys import theme_key
from pipeline.knowledge import Knowledge
from pipeline.line_numbers import line_of
from pipeline.model import Document, Place
from pipeline.prose import fold
from pipeline.rows import SectionRow, SourceDocument, Theme


def documents(document: Document, knowledge: Knowledge) -> tuple[SourceDocument, ...]:
    """The one row that says what the source is."""
    meta = document.meta
    return (
        SourceDocument(
            document_id=meta.document_id,
            title=meta.title,
            publisher=meta.publisher,
            language=meta.language,
            event_start=meta.event_start,
            event_end=meta.event_end,
            time_zone=meta.time_zone,
            source_url=meta.source_url,
            source_format=meta.source_format,
            source_sha256=meta.source_sha256,
            source_length=len(document.text),
            terms_of_use=meta.terms_of_use,
        ),
    )


def sections(document: Document, knowledge: Knowledge) -> tuple[SectionRow, ...]:
    """A row for each heading, in source order."""
    line = line_of(document.text)
    return tuple(
        SectionRow(
            section_id=section.key,
            document_id=document.meta.document_id,
            parent_id=None if section.parent is None else document.sections[section.parent].key,
            ordinal=ordinal,
            level=section.level,
            kind=section.kind,
            title=title_of(document, section.title),
            source_start=section.start,
            source_end=section.end,
            source_line=line(section.start),
        )
        for ordinal, section in enumerate(document.sections, 1)
    )


def themes(document: Document, knowledge: Knowledge) -> tuple[Theme, ...]:
    """A row for each theme; what it holds is counted when all rows are known."""
    line = line_of(document.text)
    language, translations = document.meta.language, document.meta.translations
    rows: list[Theme] = []
    for section in (section for section in document.sections if section.kind == "theme"):
        title = title_of(document, section.title)
        rows.append(
            Theme(
                theme_id=theme_key(section.key),
                document_id=document.meta.document_id,
                section_id=section.key,
                ordinal=len(rows) + 1,
                title=title,
                title_en=title if language == "en" else translations.get(title),
                title_fr=title if language == "fr" else translations.get(title),
                recommendation_count=0,
                organization_count=0,
                source_start=section.start,
                source_end=section.end,
                source_line=line(section.start),
            )
        )
    return tuple(rows)


def title_of(document: Document, place: Place) -> str:
    """A title as a column holds it."""
    return fold(document.text, *place, document.markers_within(*place))
