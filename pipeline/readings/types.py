"""What `reading.json` holds, as types: who read which tables, and a row type a table; each row points at its words."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

# It stands in tables, pages and citations, on one line.
Line = Annotated[
    str, Field(min_length=1, max_length=500, pattern=r"^[^\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+$")
]
Words = Annotated[str, Field(min_length=1, max_length=50_000, pattern=r"\S")]
Number = Annotated[int, Field(ge=1, le=1_000_000)]
Clock = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Day = Annotated[date, Field(ge=date(1000, 1, 1), le=date(9000, 1, 1))]
OR = "|"
"""Between codes that fit alike, the first of which is published."""
Method = Literal["rules", "model", "person"]
Table = Literal[
    "sections", "themes", "recommendations", "organizations", "agenda", "footnotes", "footnote_references", "anomalies"
]
TABLES: tuple[str, ...] = Table.__args__  # type: ignore[attr-defined]
CODED: Mapping[tuple[str, str], tuple[str, str]] = {
    ("sections", "role"): ("sections", "kind"),
    ("recommendations", "kind"): ("recommendations", "kind"),
    ("recommendations", "addressee"): ("recommendations", "addressee"),
    ("recommendations", "pillar"): ("recommendations", "pillar"),
    ("organizations", "type"): ("organizations", "type"),
    ("mentions", "kind"): ("organization_mentions", "kind"),
    ("agenda", "kind"): ("agenda", "kind"),
    ("anomalies", "kind"): ("anomalies", "kind"),
}
"""The closed list of each coded field: the table and column whose list it is."""


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Quote(_Row):
    """Words of the published text, as W3C Web Annotation's text quote points at them, and the line they begin on."""

    exact: Words
    line: Number
    prefix: Words | None = None
    suffix: Words | None = None
    occurrence: Number | None = None


class ReadBy(_Row):
    """Who read which tables, when, and from what."""

    tables: tuple[Table, ...]
    method: Method
    by: Line
    on: Day
    started_from: Literal["blank", "rules", "model", "person"]
    reviewed_by: Line | None = None
    reviewed_on: Day | None = None


class ReadSection(_Row):
    """A heading, how deep it is, and what its section does."""

    heading: Quote
    level: Annotated[int, Field(ge=1, le=20)]
    role: str


class ReadTheme(_Row):
    """A topic: its heading, and the last words of its discussion."""

    heading: Quote
    through: Quote
    title_en: Line | None = None
    title_fr: Line | None = None


class ReadAsk(_Row):
    """An action asked for; `theme`, the ordinal of its theme or null, stands only where its place says otherwise."""

    words: Quote
    kind: str
    text_en: Line | None = None
    text_fr: Line | None = None
    """A translation that somebody reviewed."""
    cue: Words | None = None
    addressee_words: Words | None = None
    addressee: str | None = None
    pillar: str | tuple[str, ...] | None = None
    theme: Number | None = None


class ReadMention(_Row):
    """A place where a body stands."""

    words: Quote
    kind: str


class ReadBody(_Row):
    """A body with its mentions; `organization_id` only where the names do not say which body it is."""

    name: Line
    acronym: Line | None = None
    other_name: Line | None = None
    """Its name in another language than the report's, where the report says it."""
    type: str
    organization_id: Annotated[str, Field(pattern=r"^org-[a-z2-7]{13}$")] | None = None
    mentions: tuple[ReadMention, ...]


class ReadLine(_Row):
    """A scheduled line."""

    words: Quote
    day: Annotated[int, Field(ge=1, le=366)]
    date: Day | None = None
    start_time: Clock | None = None
    end_time: Clock | None = None
    kind: str
    title: Words


class ReadNote(_Row):
    """A note of the note list, without its number."""

    number: Annotated[int, Field(ge=0, le=1_000_000)]
    words: Quote
    url: Line | None = None


class ReadMarker(_Row):
    """A marker that cites a note."""

    number: Annotated[int, Field(ge=0, le=1_000_000)]
    words: Quote


class ReadAnomaly(_Row):
    """Something that the source lacks or contradicts."""

    kind: str
    words: Quote
    note: Line | None = None


class ReadingFile(_Row):
    """A whole file; a table that no reading names is None."""

    format: Literal["reading/1"]
    source_sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    guide: Line
    readings: tuple[ReadBy, ...]
    sections: tuple[ReadSection, ...] | None = None
    themes: tuple[ReadTheme, ...] | None = None
    recommendations: tuple[ReadAsk, ...] | None = None
    organizations: tuple[ReadBody, ...] | None = None
    agenda: tuple[ReadLine, ...] | None = None
    footnotes: tuple[ReadNote, ...] | None = None
    footnote_references: tuple[ReadMarker, ...] | None = None
    anomalies: tuple[ReadAnomaly, ...] | None = None

    def who(self, table: str) -> ReadBy | None:
        """Who read the table; None where the rules did."""
        return next((one for one in self.readings if table in one.tables), None)

    def rows(self, table: str) -> Sequence[Any] | None:
        """The table's rows; None where the rules read it."""
        found: Sequence[Any] | None = getattr(self, table)
        return found


def codes_in(reading: ReadingFile) -> Iterator[tuple[tuple[str | int, ...], tuple[str, str], str]]:
    """Every coded value: where it stands, the table and column whose closed list it is of, and the value."""
    for table in TABLES:
        for nth, row in enumerate(reading.rows(table) or ()):
            parts: list[tuple[str, tuple[str | int, ...], Any]] = [(table, (table, nth), row)]
            if table == "organizations":
                parts += [("mentions", (table, nth, "mentions", at), one) for at, one in enumerate(row.mentions)]
            for kind, at, one in parts:
                for (name, column), listed in CODED.items():
                    value = getattr(one, column, None) if name == kind else None
                    for code in alternatives(value) if value is not None else ():
                        yield (*at, column), listed, code


def alternatives(codes: str | Sequence[str]) -> Sequence[str]:
    """The codes that fit alike, written « need|option » or as a list; the first is published."""
    return codes.split(OR) if isinstance(codes, str) else codes


def first_code(codes: str | Sequence[str]) -> str:
    """The code that is published, of several that fit alike."""
    return alternatives(codes)[0]
