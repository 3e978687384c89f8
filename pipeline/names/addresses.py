"""Web addresses taken apart: the host tells whose they are."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from pipeline.addresses import addresses

_BARE = re.compile(
    r"(?<![\w@./-])[a-z0-9-]+(?:\.[a-z0-9-]+)*"
    r"\.(?:ca|com|org|net|gov|edu|int|coop|info|eu|uk|fr|io|quebec)(?![\w-])(?!\.\w)(?:/[^\s<>«»“”\")]*)?(?!@)",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:h?t{1,3}p{1,2}s?[:;.]*[/\\:]*)?(?:www\d?[.,])?", re.IGNORECASE)
_NOBODY = frozenset(
    "www www1 www2 www3 www150 ca com org net gc gov gouv govt qc on bc ab sk mb nb ns pe nl yk nt nu uk us fr eu edu "
    "int info coop online co ac quebec app secure io doc docs".split()
)
"""Parts of hosts that name nobody."""
CARRIERS = frozenset("github gitlab google youtube facebook twitter linkedin instagram wikipedia slack medium".split())
"""Labels of hosts that carry what others publish: that a report links to them tells of no body."""


class Address(NamedTuple):
    """An address in a text, and its host and path in small letters without scheme and 'www.'."""

    start: int
    end: int
    text: str
    host: str
    path: str

    @property
    def bare(self) -> bool:
        """Whether it is a host without scheme, 'www.' and path, as a name may be written: 'velos.example.fr'."""
        return self.text.lower() == self.host


def addresses_in(text: str) -> list[Address]:
    """The web addresses in `text`, in order, those without a scheme too: 'cnpea.ca/en'."""
    if "." not in text:
        return []
    found = [_address(address.start, address.text) for address in addresses(text, 0, len(text))]
    ends = 0
    for match in _BARE.finditer(text):
        if match.start() >= ends and not any(one.start <= match.start() < one.end for one in found):
            found.append(_address(match.start(), match[0].rstrip(".,;:!?)'")))
            ends = match.end()
    return sorted(found)


def _address(start: int, text: str) -> Address:
    host, _, path = _PREFIX.sub("", text, count=1).replace("\\", "/").partition("/")
    host = host.split(":")[0].split("?")[0].split("#")[0].lower().rstrip(".")
    return Address(start, start + len(text), text, host or text.lower(), path.lower())


def labels(host: str) -> list[str]:
    """The parts of a host that name somebody, squashed: not 'www', not 'qc', not 'ca'."""
    told = [part for part in host.split(".") if part not in _NOBODY]
    return [
        label for part in told for label in map(squashed, (part, *(part.split("-") if "-" in part else ()))) if label
    ]


@lru_cache(maxsize=8192)
def squashed(name: str) -> str:
    """`name` in small letters without accents, spaces or marks: how addresses write names."""
    if name.isascii() and name.isalnum():
        return name.lower()
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in folded if char.isalnum() and not unicodedata.combining(char))
