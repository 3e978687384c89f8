"""Keys that mean nothing and stay: each row's is made of its own words, never of its neighbours or its position."""

from base64 import b32encode
from collections.abc import Iterable, Iterator
from hashlib import blake2b


def key(prefix: str, *identity: object) -> str:
    """The key of what `identity` tells apart within its kind: `prefix`, a hyphen and 13 letters or figures."""
    said = "\x1f".join("" if part is None else str(part) for part in identity)
    digest = blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return f"{prefix}-{b32encode(digest).decode('ascii').rstrip('=').lower()}"


def keys(prefix: str, identities: Iterable[tuple[object, ...]]) -> Iterator[str]:
    """A key for each of `identities` in order; only rows that nothing tells apart are numbered."""
    seen: dict[tuple[object, ...], int] = {}
    for identity in identities:
        seen[identity] = nth = seen.get(identity, 0) + 1
        yield key(prefix, *identity) if nth == 1 else key(prefix, *identity, nth)


def theme_key(section_key: str) -> str:
    """The key of the theme that a section is: told from the section's own, so that both stay together."""
    return "thm" + section_key[section_key.index("-") :]
