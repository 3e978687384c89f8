"""One document's way: from its source to its text and all its rows."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from pipeline.batch import TextAndRows
from pipeline.document.decode import decode, refuse_other_format, refuse_other_language
from pipeline.document.parse import parse
from pipeline.errors import InvalidInput, ReadingFaults, reading
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
from pipeline.readings import rows as read_rows
from pipeline.readings.apply import apply
from pipeline.readings.trust import told
from pipeline.readings.types import ReadingFile
from pipeline.rows import Anomaly, Mention, Organization, PassageRow, Placed, ReadRecommendation, Tables, Theme
from pipeline.store import Entry, Source, has_reading, source_of
from pipeline.store.sources import SOURCE_NAMES


class Findings(NamedTuple):
    """A document, what was known of its language, and its rows: what somebody read, else what rules find."""

    document: Document
    knowledge: Knowledge
    asked: tuple[ReadRecommendation, ...]
    bodies: tuple[Organization, ...]
    mentions: tuple[Mention, ...]
    anomalies: tuple[Anomaly, ...]
    read: ReadingFile | None = None
    """What somebody read, where they did."""
    warnings: tuple[str, ...] = ()
    """What may be wrong with it."""


def read(source: Source) -> TextAndRows:
    """The text of a source, and all its rows."""
    found = findings_of(source)
    return found.document.text, tables_of(found)


def findings_of(source: Source) -> Findings:
    """What is in a source: a table that its reading names is the reading's, every other the rules'."""
    meta = source.meta
    knowledge = knowledge_of(meta.language)
    try:
        with reading(f"{meta.document_id}/{SOURCE_NAMES[meta.source_format]}"):
            return findings_in(document_of(meta, source.content, knowledge), knowledge, source.reading)
    except ReadingFaults:
        raise  # its sentences say which file
    except InvalidInput as error:
        raise InvalidInput(f"{meta.document_id}: {error}") from None


def check_readings(entries: Iterable[Entry]) -> tuple[list[str], list[str]]:
    """Every fault of the readings of these documents, and what may be wrong with them, a sentence each."""
    faults: list[str] = []
    warnings: list[str] = []
    for source in (source_of(entry) for entry in entries if has_reading(entry)):
        knowledge = knowledge_of(source.meta.language)
        document = document_of(source.meta, source.content, knowledge)
        try:
            warnings += apply(document, source.reading or b"", knowledge).warnings
        except ReadingFaults as error:
            faults += str(error).split("\n")
    return faults, warnings


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


def findings_in(document: Document, knowledge: Knowledge, content: bytes | None = None) -> Findings:
    """What is in `document`; `content` is the file of its reading, where somebody read it."""
    applied = apply(document, content, knowledge) if content is not None else None
    read = applied.reading if applied else None
    document, places = (applied.document, applied.places) if applied else (document, {})
    if read and read.recommendations is not None:
        asked = read_rows.asks(document, read, places)
    else:
        asked = recommendations(document, knowledge)
    if read and read.organizations is not None:
        bodies, mentions = read_rows.bodies(document, read, places, knowledge)
    else:
        bodies, mentions = organizations(document, knowledge)
    if read and read.anomalies is not None:
        flaws = read_rows.anomalies(document, read, places, knowledge)
    else:
        flaws = anomalies(document, knowledge.report, asked)
    tokens_of.cache_clear()
    warnings = tuple(applied.warnings) if applied else ()
    return Findings(document, knowledge, asked, bodies, mentions, flaws, read, warnings)


def tables_of(read: Findings) -> Tables:
    """All rows of a document, counted."""
    document, knowledge, asked, bodies, mentions, flaws, file, _ = read
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
    tables = replace(tables, passages=tuple(_count_passages(blocks, tables)))
    return told(tables, file) if file else tables


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
