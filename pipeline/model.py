"""The nouns of the pipeline: what a source is, what a document is made of, and where everything stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, Literal, NamedTuple


class Place(NamedTuple):
    """A half-open pair of Unicode code-point offsets into the decoded source text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SourceDescription:
    """What the text does not say about its source, and the release does."""

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
    terms_of_use: str | None = field(default=None, kw_only=True)

    @property
    def described(self) -> dict[str, Any]:
        """These by name, whatever else is known of the source."""
        return {one.name: getattr(self, one.name) for one in fields(SourceDescription)}


@dataclass(frozen=True, slots=True)
class DocumentMeta(SourceDescription):
    """`document.toml`, checked, with the optional `additions.toml`."""

    rows: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    translations: Mapping[str, str] = field(default_factory=dict)


STRESSED_LEVEL = 7
"""The level of a heading that only bold type or italics show: below all that are marked up as headings."""

CELL_BREAK = "\u2003"
"""What parts the blocks of a table's cell, whose row is one line: an em space."""

HintKind = Literal["heading", "marker", "item", "note"]


@dataclass(frozen=True, slots=True)
class Hint:
    """What a format's layout says of a stretch of text.

    `number` is a heading's level, a marker's number or the depth of a list's item; a note is what a marker leads to."""

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
    part: Literal["reporting", "next_steps"] | None = None
    """Where recommendations may be read: a reporting part or the next steps."""
    theme: int | None = None
    """The index of the theme's section in `document.sections`."""
    depth: int = 0
    """How deep a list item is nested: 1 in an outer list, 2 in a list inside an item; 0 for what is no item."""


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
    signals: tuple[str, ...] = ()
    """What decided its kind, for a maintainer to read."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the note list; its place is its text, without the number that labels it."""

    key: str
    number: int
    start: int
    end: int
    empty: bool = False
    """Whether nothing but its label stands in the list: its place is the label then."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in running text where a note is cited."""

    number: int
    start: int
    end: int
    section: int | None


@dataclass(frozen=True, slots=True)
class ScheduledLine:
    """A line of the agenda: its day (1…), minutes after midnight where times are given, and where its title stands.

    `kind` is None unless a person told it: else its title tells."""

    key: str
    day: int
    date: date
    start_minute: int | None
    end_minute: int | None
    title: Place
    start: int
    end: int
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed report: blocks in order, sections as a tree in order, notes and their markers. Nothing is lost."""

    meta: DocumentMeta
    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    markers: tuple[Marker, ...]
    schedule: tuple[ScheduledLine, ...]
    inner: tuple[Place, ...] = ()
    """Running headers and footers inside paragraphs, in order: nobody reads them as a part of what is said there."""

    def section_at(self, offset: int) -> int | None:
        """The deepest section of the block that `offset` lies in."""
        nth = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return self.blocks[nth].section if nth >= 0 else None

    def unread_within(self, start: int, end: int) -> list[Place]:
        """What in `text[start:end]` is no part of what is said: markers, lines of a page's head or foot; in order."""
        first, last = (bisect_left(self.inner, (at,)) for at in (start, end))
        return sorted([*self.markers_within(start, end), *self.inner[first:last]])

    def markers_within(self, start: int, end: int) -> Iterator[Place]:
        """The places of the markers in `text[start:end]`, in order."""
        first = bisect_left(self.markers, start, key=lambda marker: marker.start)
        while first < len(self.markers) and self.markers[first].start < end:
            yield Place(self.markers[first].start, self.markers[first].end)
            first += 1
