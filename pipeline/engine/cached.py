"""Every document read, or taken from the cache where it was read before."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from pipeline.batch import Reader, Reading
from pipeline.engine.sealed import key_of, opened, sealed
from pipeline.engine.workers import ALONE, Workers
from pipeline.publish.reports import nested_bytes
from pipeline.store import Cache, Entry, Source, source_of


class Task(NamedTuple):
    """A source, and what the cache has of it: None where nothing is to be kept."""

    source: Source
    kept: bytes | None


class Made(NamedTuple):
    """A reading, and the same as bytes to keep, where it is new."""

    reading: Reading
    sealed: bytes | None


def read_all(
    entries: Sequence[Entry], reader: Reader, workers: Workers = ALONE, cache: Cache | None = None, nest: bool = False
) -> Iterator[Reading]:
    """The documents' readings, in order; with `nest` each has its nested JSON file made."""
    for made in workers.map(partial(read_one, reader, nest), _tasks(entries, cache)):
        if cache and made.sealed:
            cache.put(made.reading.meta.document_id, made.sealed)
        yield made.reading


def _tasks(entries: Iterable[Entry], cache: Cache | None) -> Iterator[Task]:
    for entry in entries:
        yield Task(source_of(entry), (cache.get(entry.meta.document_id) or b"") if cache else None)


def read_one(reader: Reader, nest: bool, task: Task) -> Made:
    """What is made of one document, wherever it is made."""
    source, kept = task
    key = key_of(source)
    found = opened(kept, key) if kept else None
    text, tables = found or reader(source)
    new = None if found or kept is None else sealed((text, tables), key)
    reading = Reading(source.meta, text, tables, source.corrections)
    return Made(replace(reading, nested=nested_bytes(reading)) if nest else reading, new)
