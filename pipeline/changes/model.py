"""What a comparison of two releases finds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Row = Mapping[str, str]
"""A published row: its cells as text, without those that are empty."""

# Why a row differs. What is said beside a source (its description, its corrections) is neither source nor reading.
SOURCE, READING, BOTH, BESIDE, UNKNOWN = "source", "reading", "both", "beside_source", "unknown"

PLACES = frozenset({"ordinal", "source_start", "source_end", "source_line"})
"""The columns that change when something before the row does, and the row itself says the same."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A row that both releases have, with what it was and what it is."""

    key: str
    cause: str
    old: Row
    new: Row

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that differ."""
        names = dict.fromkeys([*self.old, *self.new])
        return tuple(name for name in names if self.old.get(name) != self.new.get(name))

    @property
    def moved(self) -> bool:
        """Whether only the row's place differs."""
        return PLACES.issuperset(self.columns)


@dataclass(frozen=True, slots=True)
class Single:
    """A row that one of the releases has."""

    key: str
    cause: str
    row: Row


@dataclass(slots=True)
class TableChanges:
    """A table's differences; a table that one release lacks has all its rows added or removed."""

    columns_added: tuple[str, ...] = ()
    columns_removed: tuple[str, ...] = ()
    added: list[Single] = field(default_factory=list)
    removed: list[Single] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.columns_added or self.columns_removed or self.added or self.removed or self.changed)

    def causes(self) -> Iterator[str]:
        """The cause of each row's difference."""
        yield from (row.cause for row in (*self.added, *self.removed))
        yield from (row.cause for row in self.changed)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two releases: where it is, its version, its code and its sources' hashes (None where not recorded)."""

    folder: str
    version: str | None
    code: str | None
    sources: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything in which two releases differ."""

    old: Side
    new: Side
    tables: Mapping[str, TableChanges]
    files_added: tuple[str, ...]
    files_removed: tuple[str, ...]
    files_changed: tuple[str, ...]

    @property
    def code(self) -> str:
        """Whether the same code made both."""
        if self.old.code is None or self.new.code is None:
            return "unknown"
        return "unchanged" if self.old.code == self.new.code else "changed"

    def source(self, document_id: str) -> str:
        """Whether both read the same source of a document."""
        old, new = self.old.sources.get(document_id), self.new.sources.get(document_id)
        if old is None or new is None:
            return "removed" if new is None else "added"
        return "unchanged" if old == new else "changed"

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents of both."""
        return tuple(sorted({*self.old.sources, *self.new.sources}))
