"""The rows that extraction yields: a frozen type a table, its fields the contract's columns in their order."""

from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class RecommendationRow:
    """An action asked for, as it is published."""

    recommendation_id: str
    document_id: str
    theme_id: str | None
    section_id: str | None
    passage_id: str
    ordinal: int
    kind: str
    text: str
    cue: str | None
    addressee: str | None
    addressee_words: str | None
    pillar: str | None
    source_start: int
    source_end: int
    source_line: int
    evidence: str


@dataclass(frozen=True, slots=True)
class RecommendationEvidence:
    """A piece of evidence on which a recommendation rests; its place is the sentence around the action."""

    evidence_id: str
    recommendation_id: str
    document_id: str
    ordinal: int
    rule: str
    cue_start: int | None
    cue_end: int | None
    pillar_words: str | None
    sentence: str
    source_start: int
    source_end: int
    source_line: int


@dataclass(frozen=True, slots=True)
class NamedBody:
    """A body that a recommendation names; its place is the first mention there."""

    recommendation_organization_id: str
    recommendation_id: str
    organization_id: str
    mention_id: str
    document_id: str
    named_in: str
    source_start: int
    source_end: int
    source_line: int


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
    written_as: str | None
    acronym_en: str | None
    acronym_fr: str | None
    type: str
    jurisdiction: str | None
    website: str | None
    mention_count: int
    reviewed: bool
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
    source_start: int
    source_end: int
    source_line: int
    evidence: str


@dataclass(frozen=True, slots=True)
class Tables:
    """All rows read from one document, a tuple a table, in source order; `organizations` are those it mentions."""

    recommendations: tuple[RecommendationRow, ...] = ()
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
    recommendation_evidence: tuple[RecommendationEvidence, ...] = ()
    recommendation_organizations: tuple[NamedBody, ...] = ()
