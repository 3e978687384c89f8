"""The rows that extraction yields: a frozen type a table, its fields the contract's columns."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from pipeline.model import Place, SourceDescription


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """What every row has that stands somewhere in a document: which one, and where."""

    document_id: str
    source_start: int
    source_end: int
    source_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted(Placed):
    """A row that also has the words at its place, exactly as the source has them."""

    evidence: str


@dataclass(frozen=True, slots=True)
class Recommendation(Quoted):
    """An action asked for, as it is published."""

    recommendation_id: str
    theme_id: str | None
    section_id: str | None
    passage_id: str
    ordinal: int
    kind: str
    text: str
    text_en: str | None
    text_fr: str | None
    cue: str | None
    addressee: str | None
    addressee_words: str | None
    pillar: str | None
    read_by: str = field(default="rules", kw_only=True)


@dataclass(frozen=True, slots=True)
class ReadRecommendation(Recommendation):
    """A recommendation as it is read: what its row says, and what decided.

    `cue_places` are the places of the pieces of its cue, in their order, and `addressee_place` that of the words that
    name who is asked; empty where they are not known."""

    rule: str
    pillar_words: str | None
    cue_places: tuple[Place, ...] = ()
    addressee_place: Place | None = None


@dataclass(frozen=True, slots=True)
class RecommendationEvidence(Placed):
    """A piece of evidence on which a recommendation rests; its place is the sentence around the action."""

    evidence_id: str
    recommendation_id: str
    ordinal: int
    rule: str
    cue_start: int | None
    cue_end: int | None
    pillar_words: str | None
    sentence: str


@dataclass(frozen=True, slots=True)
class NamedBody(Placed):
    """A body that a recommendation names; its place is the first mention there."""

    recommendation_organization_id: str
    recommendation_id: str
    organization_id: str
    mention_id: str
    named_in: str


@dataclass(frozen=True, slots=True)
class Theme(Placed):
    """A topic of the breakout discussions."""

    theme_id: str
    section_id: str
    ordinal: int
    title: str
    title_en: str | None
    title_fr: str | None
    recommendation_count: int
    organization_count: int
    read_by: str = field(default="rules", kw_only=True)


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
class AgendaItem(Placed):
    """A scheduled line."""

    agenda_id: str
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


@dataclass(frozen=True, slots=True)
class Footnote(Placed):
    """A note of the note list."""

    footnote_id: str
    number: int
    text: str
    label: str | None
    url: str | None
    reference_count: int
    status: str


@dataclass(frozen=True, slots=True)
class SourceDocument(SourceDescription):
    """A source document."""

    source_length: int
    themes_read_by: str = "rules"
    recommendations_read_by: str = "rules"
    organizations_read_by: str = "rules"
    agenda_read_by: str = "rules"
    notes_read_by: str = "rules"


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """Who read which tables of a document, where it was not the rules."""

    reading_id: str
    document_id: str
    tables: str
    method: str
    by: str
    on: date
    started_from: str
    reviewed_by: str | None
    reviewed_on: date | None


@dataclass(frozen=True, slots=True)
class SectionRow(Placed):
    """A heading with what it governs."""

    section_id: str
    parent_id: str | None
    ordinal: int
    level: int
    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class PassageRow(Placed):
    """A block of the text."""

    passage_id: str
    section_id: str | None
    ordinal: int
    kind: str
    text: str | None
    row_count: int
    note: str | None


@dataclass(frozen=True, slots=True)
class Mention(Quoted):
    """A place where a body stands."""

    mention_id: str
    organization_id: str
    section_id: str | None
    kind: str
    rule: str
    read_by: str = field(default="rules", kw_only=True)


@dataclass(frozen=True, slots=True)
class FootnoteReference(Placed):
    """A marker in running text."""

    reference_id: str
    footnote_id: str | None
    section_id: str | None
    number: int


@dataclass(frozen=True, slots=True)
class Anomaly(Quoted):
    """Something the source lacks or contradicts."""

    anomaly_id: str
    kind: str
    severity: str
    description_en: str
    description_fr: str
    related_table: str | None
    related_id: str | None


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
    passages: tuple[PassageRow, ...] = ()
    organization_mentions: tuple[Mention, ...] = ()
    footnote_references: tuple[FootnoteReference, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()
    recommendation_evidence: tuple[RecommendationEvidence, ...] = ()
    recommendation_organizations: tuple[NamedBody, ...] = ()
    readings: tuple[ReadingRow, ...] = ()
