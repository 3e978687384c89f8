"""The rows that extraction yields: a frozen type a table, its fields the contract's columns in their order."""

from dataclasses import dataclass
from datetime import date, datetime, time


def status(corrected: bool) -> str:
    """The code of the closed list `row_status`."""
    return "corrected" if corrected else "extracted"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """An action asked for."""

    recommendation_id: str
    document_id: str
    theme_id: str | None
    section_id: str | None
    ordinal: int
    kind: str
    text: str
    cue: str | None
    addressee: str | None
    addressee_words: str | None
    pillar: str | None
    pillar_words: str | None
    rule: str
    row_status: str
    source_start: int
    source_end: int
    source_line: int
    evidence: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A topic of the breakout discussions."""

    theme_id: str
    document_id: str
    section_id: str
    ordinal: int
    title: str
    title_en: str | None
    title_fr: str | None
    recommendation_count: int
    organization_count: int
    row_status: str
    source_start: int
    source_end: int
    source_line: int


@dataclass(frozen=True, slots=True)
class Organization:
    """A named body, one row for all documents."""

    organization_id: str
    name: str
    name_en: str | None
    name_fr: str | None
    acronym: str | None
    type: str
    jurisdiction: str | None
    website: str | None
    mention_count: int
    document_count: int
    reviewed: bool
    row_status: str
    first_mention_id: str


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A scheduled line."""

    agenda_id: str
    document_id: str
    day: int
    date: date | None
    ordinal: int
    start_time: time | None
    end_time: time | None
    starts_at: datetime | None
    ends_at: datetime | None
    duration_minutes: int | None
    kind: str
    panel_number: int | None
    title: str
    row_status: str
    source_start: int
    source_end: int
    source_line: int


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note of the note list."""

    footnote_id: str
    document_id: str
    number: int
    text: str
    label: str | None
    url: str | None
    reference_count: int
    status: str
    row_status: str
    source_start: int
    source_end: int
    source_line: int


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A source document."""

    document_id: str
    title: str
    publisher: str
    language: str
    event_start: date
    event_end: date
    time_zone: str
    source_url: str
    source_format: str
    source_sha256: str
    source_length: int
    terms_of_use: str | None


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A heading with what it governs."""

    section_id: str
    document_id: str
    parent_id: str | None
    ordinal: int
    level: int
    kind: str
    title: str
    row_status: str
    source_start: int
    source_end: int
    source_line: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the text."""

    passage_id: str
    document_id: str
    section_id: str | None
    ordinal: int
    kind: str
    text: str | None
    row_count: int
    note: str | None
    row_status: str
    source_start: int
    source_end: int
    source_line: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a body stands."""

    mention_id: str
    organization_id: str
    document_id: str
    section_id: str | None
    kind: str
    rule: str
    row_status: str
    source_start: int
    source_end: int
    source_line: int
    evidence: str


@dataclass(frozen=True, slots=True)
class FootnoteReference:
    """A marker in running text."""

    reference_id: str
    footnote_id: str | None
    document_id: str
    section_id: str | None
    number: int
    row_status: str
    source_start: int
    source_end: int
    source_line: int


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something the source lacks or contradicts."""

    anomaly_id: str
    document_id: str
    kind: str
    severity: str
    description_en: str
    description_fr: str
    related_table: str | None
    related_id: str | None
    row_status: str
    source_start: int
    source_end: int
    source_line: int
    evidence: str


@dataclass(frozen=True, slots=True)
class Tables:
    """All rows read from one document, a tuple a table, in source order; `organizations` are those it mentions."""

    recommendations: tuple[Recommendation, ...] = ()
    themes: tuple[Theme, ...] = ()
    organizations: tuple[Organization, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    documents: tuple[SourceDocument, ...] = ()
    sections: tuple[SectionRow, ...] = ()
    passages: tuple[Passage, ...] = ()
    organization_mentions: tuple[Mention, ...] = ()
    footnote_references: tuple[FootnoteReference, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()
