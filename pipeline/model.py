"""The nouns of the pipeline: what a source is, what a document is made of, and where everything stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple


class Place(NamedTuple):
    """A half-open pair of Unicode code-point offsets into the decoded source text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DocumentMeta:
    """What the text does not say about its source: `document.toml`, checked, with the optional `additions.toml`."""

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
    terms_of_use: str | None = None
    rows: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    translations: Mapping[str, str] = field(default_factory=dict)


HintKind = Literal["heading", "marker"]


@dataclass(frozen=True, slots=True)
class Hint:
    """What a format's layout says of a stretch of text; `number` is a heading's level or a marker's number."""

    kind: HintKind
    start: int
    end: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text that all places index, and what its layout said: no hints at all for plain text.

    `one_line_blocks`: whether each line is a block of its own, or a person may have broken paragraphs into lines."""

    text: str
    hints: tuple[Hint, ...] = ()
    one_line_blocks: bool = False


BlockKind = Literal["heading", "paragraph", "list_item", "agenda_line", "note", "other"]


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the text; `body` leaves out what only introduces it (a bullet, a note's number)."""

    kind: BlockKind
    start: int
    end: int
    body: int
    section: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what it governs, down to the last character of its deepest part; `parent` is an index."""

    key: str
    title: Place
    start: int
    end: int
    level: int
    kind: str
    parent: int | None


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the note list; its place is its text, without the number that labels it."""

    key: str
    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in running text where a note is cited."""

    number: int
    start: int
    end: int
    section: int | None


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed report: blocks in order, sections as a tree in order, notes and their markers. Nothing is lost."""

    meta: DocumentMeta
    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    markers: tuple[Marker, ...]
