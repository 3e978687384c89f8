"""What the stages after reading hand on: readings of documents, batches of them, and the bodies of all."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeVar

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
    """One document read: its text, which all places index, its rows, and the file of its reading, where it has one."""

    meta: DocumentMeta
    text: str
    tables: Tables
    reading: bytes | None = None


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


FILLED = ("name_en", "name_fr", "written_as", "acronym_en", "acronym_fr", "jurisdiction", "website")
"""What a later document may say of a body that earlier ones do not."""


def merge(known: dict[str, Organization], found: Iterable[Organization]) -> None:
    """Add a document's bodies to those of earlier ones: a row a body, its words from where it stands first."""
    for row in found:
        if first := known.get(row.organization_id):
            filled = {name: getattr(first, name) or getattr(row, name) for name in FILLED}
            row = replace(first, mention_count=first.mention_count + row.mention_count, **filled)
        known[row.organization_id] = row
