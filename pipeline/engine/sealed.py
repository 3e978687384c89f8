"""A reading as bytes: plain JSON, so that opening one runs nothing, under a digest that tells what it was read from."""

import zlib
from hashlib import sha256

from pydantic import TypeAdapter

from pipeline.batch import TextAndRows
from pipeline.store import Source, reading_version

LEVEL = 1  # a fifth of the bytes at little cost
DIGEST = 32
_JSON: TypeAdapter[TextAndRows] = TypeAdapter(TextAndRows)


def key_of(source: Source) -> bytes:
    """What a reading of the source depends on: its description, with its SHA-256, its corrections, and the code."""
    return repr((reading_version(), source.meta, source.corrections)).encode("utf-8")


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
