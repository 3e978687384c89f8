"""What the stages after reading hand on: readings of documents, batches of them, and the bodies of all."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeVar

from pipeline.model import DocumentMeta
from pipeline.rows import Organization, Tables
from pipeline.store import Source
from pipeline.tabulate import Columns

T = TypeVar("T")
SIZE = 40
"""How many documents are held at once, from reading to every publisher: memory grows with them, and checking a batch
takes a tenth of a second however few they are."""

TextAndRows = tuple[str, Tables]
"""What reading makes of a source."""
Reader = Callable[[Source], TextAndRows]


@dataclass(frozen=True, slots=True)
class Reading:
    """One document read: its text, which all places index, its rows, and its corrections as they are written.

    `nested` is its nested JSON file where that was made with the reading."""

    meta: DocumentMeta
    text: str
    tables: Tables
    corrections: Mapping[str, Any] | None = None
    nested: bytes | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Some documents in order, and the columns of their tables; `organizations` holds those the batch mentions."""

    readings: tuple[Reading, ...]
    columns: Mapping[str, Columns]


def batched(items: Iterable[T]) -> Iterator[tuple[T, ...]]:
    """So many at a time that no more than these are held at once."""
    iterator = iter(items)
    while some := tuple(islice(iterator, SIZE)):
        yield some


def merge(known: dict[str, Organization], found: Iterable[Organization]) -> None:
    """Add a document's bodies to those of earlier ones: a row a body, its words from where it stands first."""
    for row in found:
        first = known.get(row.organization_id)
        known[row.organization_id] = row if first is None else _joined(first, row)


def _joined(first: Organization, later: Organization) -> Organization:
    return replace(
        first,
        name_en=first.name_en or later.name_en,
        name_fr=first.name_fr or later.name_fr,
        written_as=first.written_as or later.written_as,
        acronym_en=first.acronym_en or later.acronym_en,
        acronym_fr=first.acronym_fr or later.acronym_fr,
        jurisdiction=first.jurisdiction or later.jurisdiction,
        website=first.website or later.website,
        mention_count=first.mention_count + later.mention_count,
    )
