"""Web addresses: where they stand in a text, and whose they are by their host, else by what is written beside them."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pipeline.grammar.tokens import tokens_of
from pipeline.names.authorities import Authorities, Authority
from pipeline.names.bodies import Bodies, Body
from pipeline.names.lexicon import Lexicon
from pipeline.names.phrases import plain
from pipeline.urls import urls

_TOP = r"\.(?:ca|com|org|net|gov|edu|int|coop|info|eu|uk|fr|io|quebec)(?![\w-])"
_ENDING = re.compile(_TOP, re.IGNORECASE)
_BARE = re.compile(
    rf"(?<![\w@./-])[a-z0-9-]+(?:\.[a-z0-9-]+)*{_TOP}(?!\.\w)(?:/[^\s<>«»“”\")]*)?(?!@)",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:h?t{1,3}p{1,2}s?[:;.]*[/\\:]*)?(?:www\d?[.,])?", re.IGNORECASE)
_NOBODY = frozenset(
    "www www1 www2 www3 www150 ca com org net gc gov gouv govt qc on bc ab sk mb nb ns pe nl yk nt nu uk us fr eu edu "
    "int info coop online co ac quebec app secure io doc docs".split()
)
"""Parts of hosts that name nobody."""
_LEAST = 5
"""The fewest letters of a form that may stand inside a label."""


class Address(NamedTuple):
    """An address in a text, and its host and path in small letters without scheme and 'www.'."""

    start: int
    end: int
    text: str
    host: str
    path: str


def addresses_in(text: str) -> list[Address]:
    """The web addresses in `text`, in order, those without a scheme too: 'cnpea.ca/en'."""
    if "." not in text:
        return []
    found = [_address(address.start, address.text) for address in urls(text, 0, len(text))]
    for match in _BARE.finditer(text) if _ENDING.search(text) else ():  # most stops end sentences
        if not any(one.start <= match.start() < one.end for one in found):
            found.append(_address(match.start(), match[0].rstrip(".,;:!?)'")))
    return sorted(found)


def _address(start: int, text: str) -> Address:
    host, _, path = _PREFIX.sub("", text, count=1).replace("\\", "/").partition("/")
    host = host.split(":")[0].split("?")[0].split("#")[0].lower().rstrip(".")
    return Address(start, start + len(text), text, host or text.lower(), path.lower())


def labels(host: str) -> list[str]:
    """The parts of a host that name somebody, squashed: not 'www', not 'qc', not 'ca'."""
    return [label for part in host.split(".") if part not in _NOBODY and len(label := squashed(part)) > 2]


@lru_cache(maxsize=8192)
def squashed(name: str) -> str:
    """`name` in small letters without accents, spaces or marks: how addresses write names."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in folded if char.isalnum())


class Hosts:
    """The bodies of a report by what their hosts may be made of."""

    def __init__(self, bodies: Bodies) -> None:
        self.bodies = bodies
        self.by_form: dict[str, Body] = {}
        self.by_beginning: dict[str, list[tuple[str, Body]]] = {}
        for body in bodies.by_id.values():
            for form in forms(body, bodies.lexicon):
                self.by_form.setdefault(form, body)
                if len(form) >= _LEAST:
                    self.by_beginning.setdefault(form[:_LEAST], []).append((form, body))

    def body_of(self, address: Address, beside: Body | None) -> Body:
        """The body of `address`; `beside` is the last one written before it."""
        known = authority_of(address, self.bodies.authorities)
        told = self._told(address)
        if known is not None and known[1]:
            return self.bodies.reviewed(known[0])
        if told is not None:
            return told
        if beside is not None:
            return beside
        return self.bodies.reviewed(known[0]) if known is not None else self.bodies.named(address.host, "other")

    def _told(self, address: Address) -> Body | None:
        """The body of which a form is a label of the host, or of one body alone begins as it does."""
        for label in labels(address.host):
            if label in self.by_form:
                return self.by_form[label]
        for label in labels(address.host)[-1:]:
            alike = self.by_beginning.get(label[:_LEAST], ())
            owners = {body for form, body in alike if form.startswith(label) and not _is_one_word(body, label)}
            if len(owners) == 1:
                return owners.pop()
        return None


def _is_one_word(body: Body, label: str) -> bool:
    """Whether a label is only the first word of a name: "transports" is no address of Transports Canada's alone."""
    return any(squashed(name.split(maxsplit=1)[0]) == label for name in body.all_names())


def forms(body: Body, lexicon: Lexicon) -> Iterator[str]:
    """What the host of a body may be called: its acronyms, its names, their initials."""
    known = body.authority
    for acronym in (body.acronym, *((known.acronym_en, known.acronym_fr) if known else ())):
        if acronym:
            yield squashed(acronym)
    for name in body.all_names():
        yield squashed(name)
        own = [token.text for token in tokens_of(plain(name)) if token.low not in lexicon.small]
        if len(own) > 2:
            yield "".join(squashed(word)[:1] for word in own)


def authority_of(address: Address, authorities: Authorities) -> tuple[Authority, bool] | None:
    """The reviewed body of the longest address that `address` is under, and whether that address is its own alone."""
    path = [part for part in address.path.split("?")[0].split("/") if part][:8]
    hosts = address.host.split(".")
    for start in range(max(0, len(hosts) - 8), len(hosts) - 1):
        host = ".".join(hosts[start:])
        for size in range(len(path), -1, -1):
            known = authorities.addresses.get("/".join([host, *path[:size]]))
            if known is not None:
                return known
    return None


def site_of(address: Address, body: Body, authorities: Authorities) -> str | None:
    """The website of a body that an address tells; a programme's page stands on the host of its government, which is
    no website of the programme."""
    owner = authority_of(address._replace(path=""), authorities)
    scheme = "https" if address.text.lower().startswith("https") else "http"
    return f"{scheme}://{address.host}" if owner is None or owner[0] is body.authority else None
