"""Sentences, and a shade of the text in which rules see no word that stands in brackets or quotation marks."""

import re
from collections.abc import Iterator
from re import Pattern
from typing import NamedTuple

_ASIDE = re.compile(r"\([^()]*\)|«[^«»]*»|“[^“”]*”|\[[^\[\]]*\]")
_STOP = re.compile(r"[.!?…]+[»\"”')\]]*(?=\s+[«\"“'(\[]*[^\W_a-zà-öø-ÿ]|\s*\Z)")
_BEFORE = 12


class Span(NamedTuple):
    """A half-open pair of offsets into a prose."""

    start: int
    end: int


def shade(text: str) -> str:
    """`text` with the words inside brackets and quotation marks blotted out, as long as it was."""

    def blot(match: re.Match[str]) -> str:
        stretch = match[0]
        return stretch[0] + "_" * (len(stretch) - 2) + stretch[-1]

    return _ASIDE.sub(blot, text)


def lower(shaded: str) -> str:
    """`shaded` in lower case, as long as it was: the few letters that grow stay."""
    lowered = shaded.lower()
    return lowered if len(lowered) == len(shaded) else "".join(c.lower() if len(c.lower()) == 1 else c for c in shaded)


def sentences(shaded: str, abbreviations: Pattern[str]) -> Iterator[Span]:
    """The sentences of a shaded text, in order, each with its closing stop; `abbreviations` end none."""
    start = 0
    for match in _STOP.finditer(shaded):
        before = shaded[max(start, match.start() - _BEFORE) : match.start()]
        if match[0] == "." and match.end() < len(shaded) and abbreviations.search(before):
            continue
        yield Span(start, match.end())
        start = match.end()
        while start < len(shaded) and shaded[start] == " ":
            start += 1
    if start < len(shaded):
        yield Span(start, len(shaded))
