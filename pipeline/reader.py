"""One document's way: from its source to its text and all its rows."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

from pipeline.batch import Reader, TextAndRows
from pipeline.corrections.judged import corrected_anomalies, corrected_mentions, corrected_recommendations
from pipeline.corrections.structure import restructured
from pipeline.corrections.written import corrections_of
from pipeline.document.decode import decode, refuse_other_format, refuse_other_language
from pipeline.document.parse import parse
from pipeline.errors import InvalidInput
from pipeline.extract.agenda import agenda
from pipeline.extract.anomalies import anomalies
from pipeline.extract.evidence import evidence, named_bodies
from pipeline.extract.footnotes import footnote_references, footnotes
from pipeline.extract.organizations import organizations
from pipeline.extract.outline import documents, passages, sections, themes
from pipeline.extract.recommendations import recommendation_rows, recommendations
from pipeline.grammar.tokens import tokens_of
from pipeline.knowledge import Knowledge, knowledge_with
from pipeline.model import Document, DocumentMeta
from pipeline.rows import Anomaly, Mention, Organization, PassageRow, Placed, ReadRecommendation, Tables, Theme
from pipeline.store import Source, read_schemas


class Judged(NamedTuple):
    """A document, what was known, and the rows that are read by judgement, corrected where a maintainer said so."""

    document: Document
    knowledge: Knowledge
    asked: tuple[ReadRecommendation, ...]
    bodies: tuple[Organization, ...]
    mentions: tuple[Mention, ...]
    anomalies: tuple[Anomaly, ...]


def reader_with(schemas: Mapping[str, bytes]) -> Reader:
    """A function that reads a source into its text and its rows; `schemas` are the files of `schemas/`."""
    judge = judge_with(schemas)

    def read(source: Source) -> TextAndRows:
        found = judge(source)
        return found.document.text, tables_of(found)

    return read


def judge_with(schemas: Mapping[str, bytes]) -> Callable[[Source], Judged]:
    """A function that reads of a source what judgement decides."""
    knowledge = knowledge_with(schemas)

    def judge(source: Source) -> Judged:
        meta = source.meta
        known = knowledge(meta.language)
        try:
            return judged(document_of(meta, source.content, known), known, source.corrections)
        except InvalidInput as error:
            raise InvalidInput(f"{meta.document_id}: {error}") from None

    return judge


@cache
def _own() -> Reader:
    return reader_with(read_schemas())


def read_here(source: Source) -> TextAndRows:
    """Read by the schemas beside this code, in whatever process this is called."""
    return _own()(source)


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


def judged(document: Document, knowledge: Knowledge, corrections: Mapping[str, Any] | None = None) -> Judged:
    """What is read in `document` by judgement; what it is made of is corrected first, then these rows."""
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
    return Judged(document, knowledge, asked, bodies, mentions, flaws)


def tables_of(read: Judged) -> Tables:
    """All rows of a document, counted."""
    document, knowledge, asked, bodies, mentions, flaws = read
    blocks = passages(document)
    tables = Tables(
        recommendations=recommendation_rows(asked, blocks),
        themes=_count_themes(themes(document), asked, mentions),
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
    return replace(tables, passages=_count_passages(blocks, tables))


def _count_themes(
    rows: Iterable[Theme], asked: Iterable[ReadRecommendation], mentions: Sequence[Mention]
) -> tuple[Theme, ...]:
    asked_in = Counter(row.theme_id for row in asked)
    return tuple(
        replace(
            row,
            recommendation_count=asked_in[row.theme_id],
            organization_count=len(
                {m.organization_id for m in mentions if row.source_start <= m.source_start < row.source_end}
            ),
        )
        for row in rows
    )


def _count_passages(rows: Sequence[PassageRow], tables: Tables) -> tuple[PassageRow, ...]:
    """`rows` with the number of rows whose place lies in each; a passage with any needs no reason for having none."""
    ends: dict[int, int] = defaultdict(int)
    starts = sorted((row.source_start, row.source_end, i) for i, row in enumerate(rows))
    placed: list[Placed] = [
        *tables.recommendations, *tables.themes, *tables.agenda, *tables.footnotes, *tables.sections,
        *tables.organization_mentions, *tables.footnote_references, *tables.anomalies,
    ]  # fmt: skip
    cursor = 0
    for row in sorted(placed, key=lambda row: row.source_start):
        while cursor < len(starts) and starts[cursor][1] <= row.source_start:
            cursor += 1
        if cursor < len(starts) and starts[cursor][0] <= row.source_start and row.source_end <= starts[cursor][1]:
            ends[starts[cursor][2]] += 1
    return tuple(replace(row, row_count=ends[i], note=None) if i in ends else row for i, row in enumerate(rows))
