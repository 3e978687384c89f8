"""A reading as bytes: plain JSON, so that opening one runs nothing, under a digest that tells what it was read from."""

import json
import zlib
from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime, time
from hashlib import sha256
from operator import attrgetter
from typing import Any, get_args, get_type_hints

from pipeline.batch import TextAndRows
from pipeline.rows import Tables
from pipeline.store import Source, reading_version

LEVEL = 1  # a fifth of the bytes at little cost
DIGEST = 32
_PARSERS: dict[Any, Callable[[str], Any]] = {
    date: date.fromisoformat,
    time: time.fromisoformat,
    datetime: datetime.fromisoformat,
}
_TYPES: dict[str, Any] = {name: get_args(hint)[0] for name, hint in get_type_hints(Tables).items()}


def _parsed(row_type: Any) -> dict[int, Callable[[str], Any]]:
    """How to read a row's values that JSON has no type for, by their place in it."""
    found = {}
    for at, hint in enumerate(get_type_hints(row_type).values()):
        for one in (hint, *get_args(hint)):
            if one in _PARSERS:
                found[at] = _PARSERS[one]
    return found


_NAMES = {name: [field.name for field in fields(row_type)] for name, row_type in _TYPES.items()}
_PARSED = {name: _parsed(row_type) for name, row_type in _TYPES.items()}


def key_of(source: Source) -> bytes:
    """What a reading of the source depends on: its description, with its SHA-256, its corrections, and the code."""
    return repr((reading_version(), source.meta, source.corrections)).encode("utf-8")


def sealed(read: TextAndRows, key: bytes) -> bytes:
    """The reading as bytes that only the same key opens."""
    text, tables = read
    rows = {name: list(map(attrgetter(*names), getattr(tables, name))) for name, names in _NAMES.items()}
    content = json.dumps([text, rows], ensure_ascii=False, separators=(",", ":"), default=_as_text)
    body = zlib.compress(content.encode("utf-8"), LEVEL)
    return sha256(key + body).digest() + body


def opened(content: bytes, key: bytes) -> TextAndRows | None:
    """The reading that was sealed by this key; None for one that is damaged or truncated, or of anything else."""
    body = content[DIGEST:]
    if sha256(key + body).digest() != content[:DIGEST]:
        return None
    text, rows = json.loads(zlib.decompress(body))
    return text, Tables(**{name: tuple(_rows(name, rows[name])) for name in _NAMES})


def _rows(name: str, rows: list[list[Any]]) -> list[Any]:
    for at, parse in _PARSED[name].items():
        for row in rows:
            row[at] = row[at] and parse(row[at])
    make = _TYPES[name]
    return [make(*row) for row in rows]


def _as_text(value: date | time) -> str:
    return value.isoformat()
