"""What the stages after reading hand on: readings of documents, and batches of them as validated tables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.model import DocumentMeta
from pipeline.rows import Tables
from pipeline.store import Source
from pipeline.tabulate import Columns

Reader = Callable[[Source], tuple[str, Tables]]


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
