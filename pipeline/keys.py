"""Keys that mean nothing and stay: each row's is made of its own words, never of its neighbours or its position."""

from base64 import b32encode
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b


def key(prefix: str, *identity: object) -> str:
    """The key of what `identity` tells apart within its kind: `prefix`, a hyphen and 13 letters or figures."""
    said = "\x1f".join("" if part is None else str(part) for part in identity)
    digest = blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return f"{prefix}-{b32encode(digest)[:13].decode().lower()}"


def keys(prefix: str, document_id: str, identities: Iterable[Iterable[object]]) -> Iterator[str]:
    """A key for each of a document's rows in order: of the first part of its identity, and of no more than it needs.

    A row takes a further part (what stands around it) only where all before it belong to a row above; rows that nothing
    tells apart are numbered."""
    taken: set[tuple[object, ...]] = set()
    alike: Counter[tuple[object, ...]] = Counter()
    for identity in identities:
        told: tuple[object, ...] = ()
        for part in identity:
            told += (part,)
            if told not in taken:
                break
        alike[told] += 1
        taken.add(told)
        yield key(prefix, document_id, *told) if alike[told] == 1 else key(prefix, document_id, *told, alike[told])


def theme_key(section_key: str) -> str:
    """The key of the theme that a section is: told from the section's own, so that both stay together."""
    return "thm" + section_key[section_key.index("-") :]
