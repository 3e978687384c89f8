"""One document's way: from its source to its text and all its rows."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any, NamedTuple

from pipeline.batch import TextAndRows
from pipeline.corrections.findings import corrected_anomalies, corrected_mentions, corrected_recommendations
from pipeline.corrections.structure import restructured
from pipeline.corrections.written import corrections_of
from pipeline.document.decode import decode, refuse_other_format, refuse_other_language
from pipeline.document.parse import parse
from pipeline.errors import InvalidInput, reading
from pipeline.extract.agenda import agenda
from pipeline.extract.anomalies import anomalies
from pipeline.extract.evidence import evidence, named_bodies
from pipeline.extract.footnotes import footnote_references, footnotes
from pipeline.extract.organizations import organizations
from pipeline.extract.outline import documents, passages, sections, themes
from pipeline.extract.recommendations import recommendation_rows, recommendations
from pipeline.grammar.tokens import tokens_of
from pipeline.knowledge import Knowledge, knowledge_of
from pipeline.model import Document, DocumentMeta
from pipeline.rows import Anomaly, Mention, Organization, PassageRow, Placed, ReadRecommendation, Tables, Theme
from pipeline.store import Source
from pipeline.store.sources import SOURCE_NAMES


class Findings(NamedTuple):
    """A document, what was known of its language, and the rows that rules find in it, corrected by maintainers."""

    document: Document
    knowledge: Knowledge
    asked: tuple[ReadRecommendation, ...]
    bodies: tuple[Organization, ...]
    mentions: tuple[Mention, ...]
    anomalies: tuple[Anomaly, ...]


def read(source: Source) -> TextAndRows:
    """The text of a source, and all its rows."""
    found = findings_of(source)
    return found.document.text, tables_of(found)


def findings_of(source: Source) -> Findings:
    """What rules find in a source."""
    meta = source.meta
    knowledge = knowledge_of(meta.language)
    try:
        with reading(f"{meta.document_id}/{SOURCE_NAMES[meta.source_format]}"):
            return findings_in(document_of(meta, source.content, knowledge), knowledge, source.corrections)
    except InvalidInput as error:
        raise InvalidInput(f"{meta.document_id}: {error}") from None


def document_of(meta: DocumentMeta, source: bytes, knowledge: Knowledge) -> Document:
    """The document that `source` holds, UTF-8 in which a byte-order mark is no text; raises `InvalidInput` for one of
    another format or language than described."""
    written = source.decode("utf-8-sig")
    refuse_other_format(written, meta.source_format)
    decoded = decode(written, meta.source_format)
    if not decoded.text.strip():
        raise InvalidInput("the source holds no text that a reader would see: check that the report itself was saved.")
    refuse_other_language(decoded.text, knowledge.report)
    return parse(meta, decoded, knowledge.report)


def findings_in(document: Document, knowledge: Knowledge, corrections: Mapping[str, Any] | None = None) -> Findings:
    """What rules find in `document`; its structure is corrected first, then the rows found in it."""
    found = corrections_of(document, corrections, knowledge.codes) if corrections else []
    document = restructured(document, found)
    asked = recommendations(document, knowledge)
    bodies, mentions = organizations(document, knowledge)
    flaws = anomalies(document, knowledge.report, asked)
    if found:
        asked = corrected_recommendations(document, asked, found)
        bodies, mentions = corrected_mentions(document, bodies, mentions, found, knowledge)
        flaws = corrected_anomalies(document, flaws, found)
    tokens_of.cache_clear()
    return Findings(document, knowledge, asked, bodies, mentions, flaws)


def tables_of(read: Findings) -> Tables:
    """All rows of a document, counted."""
    document, knowledge, asked, bodies, mentions, flaws = read
    blocks = passages(document)
    tables = Tables(
        recommendations=recommendation_rows(asked, blocks),
        themes=tuple(_count_themes(themes(document), asked, mentions)),
        organizations=bodies,
        agenda=agenda(document, knowledge.report.agenda),
        footnotes=footnotes(document),
        documents=documents(document),
        sections=sections(document),
        organization_mentions=mentions,
        footnote_references=footnote_references(document),
        anomalies=flaws,
        recommendation_evidence=evidence(document, asked, knowledge.asks.lists.abbreviations),
        recommendation_organizations=named_bodies(asked, mentions),
    )
    return replace(tables, passages=tuple(_count_passages(blocks, tables)))


def _count_themes(
    rows: Iterable[Theme], asked: Iterable[ReadRecommendation], mentions: Sequence[Mention]
) -> Iterator[Theme]:
    asked_in = Counter(row.theme_id for row in asked)
    for row in rows:
        named = {one.organization_id for one in mentions if row.source_start <= one.source_start < row.source_end}
        yield replace(row, recommendation_count=asked_in[row.theme_id], organization_count=len(named))


def _count_passages(rows: Sequence[PassageRow], tables: Tables) -> Iterator[PassageRow]:
    """`rows` with the number of rows whose place lies in each; a passage with any needs no reason for having none."""
    starts = [row.source_start for row in rows]
    counts = Counter[int]()
    placed: Iterable[Placed] = chain(
        tables.recommendations, tables.themes, tables.agenda, tables.footnotes, tables.sections,
        tables.organization_mentions, tables.footnote_references, tables.anomalies,
    )  # fmt: skip
    for one in placed:
        nth = bisect_right(starts, one.source_start) - 1
        if nth >= 0 and one.source_end <= rows[nth].source_end:
            counts[nth] += 1
    for nth, row in enumerate(rows):
        yield replace(row, row_count=counts[nth], note=None) if counts[nth] else row
