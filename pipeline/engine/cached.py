"""Every document read, or taken from the cache where it was read before.

A reading is kept as plain JSON, so that opening one runs nothing, under a digest that tells what it was read from."""

import zlib
from collections.abc import Iterable, Iterator
from functools import partial
from hashlib import sha256

from pydantic import TypeAdapter

from pipeline.batch import Reader, Reading, TextAndRows
from pipeline.engine.workers import ALONE, Workers
from pipeline.errors import reading
from pipeline.store import Cache, Entry, Source, reading_version, source_of
from pipeline.store.sources import SOURCE_NAMES

LEVEL = 1  # a fifth of the bytes at little cost
DIGEST = 32
_JSON: TypeAdapter[TextAndRows] = TypeAdapter(TextAndRows)
Task = tuple[Source, bytes | None]
"""A source, and what the cache has of it: None where nothing is to be kept."""


def read_all(
    entries: Iterable[Entry], reader: Reader, workers: Workers = ALONE, cache: Cache | None = None
) -> Iterator[Reading]:
    """The documents' readings, in order."""
    tasks = ((source_of(one), (cache.get(one.meta.document_id) or b"") if cache else None) for one in entries)
    for one, new in workers.map(partial(read_one, reader), tasks):
        if cache and new:
            cache.put(one.meta.document_id, new)
        yield one


def read_one(reader: Reader, task: Task) -> tuple[Reading, bytes | None]:
    """What is made of one document, wherever it is made: its reading, and as bytes to keep where it is new."""
    source, kept = task
    key = key_of(source)
    found = opened(kept, key) if kept else None
    with reading(f"{source.meta.document_id}/{SOURCE_NAMES[source.meta.source_format]}"):
        text, tables = found or reader(source)
    new = None if found or kept is None else sealed((text, tables), key)
    return Reading(source.meta, text, tables, source.reading), new


def key_of(source: Source) -> bytes:
    """What a reading of the source depends on: its description, with its SHA-256, its reading, and the code."""
    return repr((reading_version(), source.meta, source.reading)).encode("utf-8")


def sealed(read: TextAndRows, key: bytes) -> bytes:
    """The reading as bytes that only the same key opens."""
    body = zlib.compress(_JSON.dump_json(read), LEVEL)
    return sha256(key + body).digest() + body


def opened(content: bytes, key: bytes) -> TextAndRows | None:
    """The reading that was sealed by this key; None for one that is damaged or truncated, or of anything else."""
    body = content[DIGEST:]
    if sha256(key + body).digest() != content[:DIGEST]:
        return None
    return _JSON.validate_json(zlib.decompress(body))
