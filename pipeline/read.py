"""Read one document: from its bytes to all its rows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from pipeline.corrections import (
    corrected_anomalies,
    corrected_mentions,
    corrected_recommendations,
    corrections_of,
    restructured,
)
from pipeline.document.decode import decode, refuse_other_format, refuse_other_language
from pipeline.document.parse import parse
from pipeline.errors import InvalidInput
from pipeline.extract.agenda import agenda
from pipeline.extract.anomalies import anomalies
from pipeline.extract.evidence import evidence, named_bodies, recommendation_rows
from pipeline.extract.footnotes import footnote_references, footnotes
from pipeline.extract.organizations import organizations
from pipeline.extract.outline import documents, passages, sections, themes
from pipeline.extract.recommendations import recommendations
from pipeline.knowledge import Knowledge
from pipeline.model import Document, DocumentMeta
from pipeline.rows import Mention, Passage, Recommendation, Tables, Theme


class _Placed(Protocol):
    @property
    def source_start(self) -> int: ...

    @property
    def source_end(self) -> int: ...


def read_document(
    meta: DocumentMeta, source: bytes, knowledge: Knowledge, corrections: Mapping[str, Any] | None = None
) -> tuple[str, Tables]:
    """The text that places index and all rows of one document; `source` is UTF-8, a byte-order mark is not text."""
    document = document_of(meta, source, knowledge)
    return document.text, extract(document, knowledge, corrections)


def document_of(meta: DocumentMeta, source: bytes, knowledge: Knowledge) -> Document:
    """The document that `source` holds; raises `InvalidInput` for one of another format or language than described."""
    written = source.decode("utf-8-sig")
    refuse_other_format(written, meta.source_format)
    decoded = decode(written, meta.source_format)
    if not decoded.text.strip():
        raise InvalidInput("the source holds no text that a reader would see: check that the report itself was saved.")
    refuse_other_language(decoded.text, knowledge.report)
    return parse(meta, decoded, knowledge.report)


def asked_in(
    document: Document, knowledge: Knowledge, corrections: Mapping[str, Any] | None
) -> tuple[Document, tuple[Recommendation, ...]]:
    """`document` and its recommendations alone, corrected where a maintainer said so."""
    found = corrections_of(document, corrections, knowledge.codes) if corrections else []
    document = restructured(document, found)
    return document, corrected_recommendations(document, recommendations(document, knowledge), found)


def extract(document: Document, knowledge: Knowledge, corrections: Mapping[str, Any] | None = None) -> Tables:
    """All rows of `document`, corrected where a maintainer said so, then counted."""
    found = corrections_of(document, corrections, knowledge.codes) if corrections else []
    document = restructured(document, found)
    asked = recommendations(document, knowledge)
    bodies, mentions = organizations(document, knowledge)
    flaws = anomalies(document, knowledge.report, asked)
    if found:
        asked = corrected_recommendations(document, asked, found)
        bodies, mentions = corrected_mentions(document, bodies, mentions, found, knowledge)
        flaws = corrected_anomalies(document, flaws, found)
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
    rows: Iterable[Theme], asked: Iterable[Recommendation], mentions: Sequence[Mention]
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


def _count_passages(rows: Sequence[Passage], tables: Tables) -> tuple[Passage, ...]:
    """`rows` with the number of rows whose place lies in each; a passage with any needs no reason for having none."""
    ends: dict[int, int] = defaultdict(int)
    starts = sorted((row.source_start, row.source_end, i) for i, row in enumerate(rows))
    placed: list[_Placed] = [
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
