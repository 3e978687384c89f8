"""Web addresses in notes, taken apart: the host and the path tell whose they are."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from pipeline.addresses import addresses

_BARE = re.compile(
    r"(?<![\w@./-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ca|com|org|net|gov|edu|int|coop|info|eu|online|quebec)"
    r"(?![\w-])(?!\.\w)(?:/[^\s<>«»“”\")]*)?(?!@)",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:h?t{1,3}p{1,2}s?[:;.]*[/\\:]*)?(?:www\d?[.,])?", re.IGNORECASE)
_SUFFIXES = frozenset(
    {
        "www",
        "www1",
        "www2",
        "www3",
        "www150",
        "ca",
        "com",
        "org",
        "net",
        "gc",
        "gov",
        "gouv",
        "govt",
        "qc",
        "on",
        "bc",
        "ab",
        "sk",
        "mb",
        "nb",
        "ns",
        "pe",
        "nl",
        "yk",
        "nt",
        "nu",
        "uk",
        "us",
        "fr",
        "eu",
        "edu",
        "int",
        "info",
        "coop",
        "online",
        "co",
        "ac",
        "quebec",
        "app",
        "secure",
    }
)


class Address(NamedTuple):
    """An address in a text, and its host and path in small letters without scheme and 'www.'."""

    start: int
    end: int
    text: str
    host: str
    path: str

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text it was found in."""
        return self.start, self.end


def addresses_in(text: str) -> list[Address]:
    """The web addresses in `text`, in order, those without a scheme too: 'cnpea.ca/en'."""
    found = [_address(address.start, address.text) for address in addresses(text, 0, len(text))]
    taken = {at for address in found for at in range(address.start, address.end)}
    found += [
        _address(match.start(), match[0].rstrip(".,;:!?)'"))
        for match in _BARE.finditer(text)
        if match.start() not in taken and match[0].islower()
    ]
    return sorted(found)


def _address(start: int, text: str) -> Address:
    host, _, path = _PREFIX.sub("", text, count=1).replace("\\", "/").partition("/")
    host = host.split(":")[0].split("?")[0].split("#")[0].lower().rstrip(".")
    return Address(start, start + len(text), text, host or text.lower(), path.lower())


def labels(host: str) -> list[str]:
    """The parts of a host that name somebody, squashed: not 'www', not 'qc', not 'ca'."""
    return [squashed(part) for part in host.split(".") if part not in _SUFFIXES and squashed(part)]


@lru_cache(maxsize=8192)
def squashed(name: str) -> str:
    """`name` in small letters without accents, spaces or marks: how addresses write names."""
    if name.isascii() and name.isalnum():
        return name.lower()
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in folded if char.isalnum() and not unicodedata.combining(char))
