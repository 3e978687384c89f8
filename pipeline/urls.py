"""Web addresses in running text: where they end, and whether they would open."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BODY = r"[^\s<>«»\"“”]+"
# A scheme that lost or gained a sign is still meant as an address: "http//www.", "http:/www.", "htp://".
_ADDRESS = re.compile(
    rf"\b(?:(?P<good>https?://)|h?t{{1,3}}p{{1,2}}s?(?:://?|//|;//|::?//?|:\\\\|:(?=www\.))|(?P<bare>www\.)){_BODY}",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#].*)?", re.IGNORECASE)
_TRAILING = ".,;:!?)]}'’…"


@dataclass(frozen=True, slots=True)
class Url:
    """A web address at its place, as printed; `well_formed` says whether a browser would take it."""

    start: int
    end: int
    text: str
    well_formed: bool


def urls(text: str, start: int, end: int) -> Iterator[Url]:
    """The web addresses in `text[start:end]`, without the stop that closes the sentence; e-mail addresses are none."""
    # Most text has none of the signs that every address has.
    if not any(text.find(sign, start, end) >= 0 for sign in "/\\") and "www." not in text[start:end].lower():
        return
    for match in _ADDRESS.finditer(text, start, end):
        if "@" in match[0].split("/", 3)[2 if "//" in match[0] else 0]:
            continue
        stop = match.end()
        while stop > match.start() and text[stop - 1] in _TRAILING and not _closes(text, match.start(), stop):
            stop -= 1
        written = text[match.start() : stop]
        host = written[len(match["good"]) :] if match["good"] else written
        good = bool(match["good"] or match["bare"]) and _HOST.fullmatch(host) is not None
        yield Url(match.start(), stop, written, good)


def _closes(text: str, start: int, stop: int) -> bool:
    """Whether a closing bracket belongs to the address: 'http://example.org/a_(b)'."""
    return text[stop - 1] == ")" and "(" in text[start:stop]
