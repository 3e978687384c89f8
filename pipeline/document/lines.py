"""The lines of a text: where each begins and ends, how an item opens, which are of a printed page's head or foot."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.model import Place

# Arrows, shapes, pictures, and what a symbol font leaves of its bullets in the text of a PDF.
_SIGN = r"[•·‣⁃\x01-\x08\x0e-\x1f\u2190-\u21ff\u25a0-\u27bf\ue000-\uf8ff\U0001f300-\U0001faff]\ufe0f?"
# What else it leaves of them: letters and signs that open no sentence.
_LEFT = r"[§¨¤¾ØÜüŸqv](?=[ \t]+[^\W\d])"
# "1. Fees", "(a) Fees", "iv) Fees"; "1- Fees", "-01- Fees", "1/ Fees", but not "10 - 12 boats".
_COUNTED = r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s)|-?\d{1,2}\s?[-–/°](?=\s[^\W\d])"
BULLET = re.compile(
    rf"\s*(?:\*(?!\*)|{_SIGN}|{_LEFT}|[-–—_](?=\s)|o(?=[ \t])|{_COUNTED})[\s\x01-\x1f]*(?:\[[ xX]?\]\s+)?"
)
# Items that a copy ran into one line: "We heard: • more lamps • fewer cars".
_SIGNS = "•▪‣➢\uf0a7\uf0b7\uf0d8"
_RUN_IN = re.compile(rf"(?<=\S)\s+[{_SIGNS}](?=\s)")
_COUNT = re.compile(r"\s*(?:(?:\d{1,2}|[IVX]{1,4})[.)]|\d{1,2}(?:\.\d)+\.?)")
# A line drawn under a heading or between parts.
RULE = re.compile(r"\s*([-=_~*#—–])(?:\s?\1){2,}\s*")
# A heading that a typed text marks: "## Fees", "== Fees ==", "---++ Fees", "**Fees**", "-- Fees --".
MARKED = re.compile(
    r"\s*(?:(?:(?P<rank>#{1,6})\s+|---(?P<plus>\+{1,6})[\s!]*)(?P<title>\S.*?)[\s#]*"
    r"|(?P<wiki>={2,6})\s*(?P<named>[^=\s].*?)\s*(?P=wiki)|\*\*(?P<bold>[^*\s][^*]*)\*\*:?|--\s+(?P<set>\S.*\S)\s+--)"
)
_TERMINAL = frozenset(".;:?!")
# A line with its page number.
_PAGE = re.compile(
    r"[-–|\s]*#(?:\s*(?:/|of|de|sur)\s*#)?[-–|\s]*(?:p(?:\s?a\s?g\s?e|\.))?|.*\S\s{3,}\[?\D{0,6}#\]?\s*|"
    r".{0,150}\bp(?:age|\.)\s*#.{0,80}",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+")
_DIGITS = 9
"""The last digits of a number, which tell whether another follows it."""
_OFTEN = 3
_FEW = 60
"""The characters of a line that is none of a paragraph."""
_APART = 500
"""The characters between the heads of two pages."""
_WORDS = 5
"""The words of a line that is no label of a topic: "Topic of the day 3"."""
_MOSTLY = 0.75
_MARKS = frozenset(["##", "# ", "==", "**", "--"])
_EDGE = 6
_LONGEST = 160
_SENTENCE = 8
"""The words of a title with a colon."""
_SMALL = 3
"""The letters of a word that needs no capital in a title."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that belong together: `body` is where the words start, behind a bullet; a `run` has no blank line."""

    start: int
    end: int
    body: int
    bulleted: bool
    indent: int
    run: int
    lines: int = 1


def lines_of(text: str) -> Iterator[Place | None]:
    """Each line without its end and trailing white space, and each item that was run into it; None for a blank one."""
    at = 0
    sign: int | None = None
    for line in text.splitlines(keepends=True):
        low, stripped = at, line.rstrip()
        at += len(line)
        if not stripped:
            yield None
            continue
        end = low + len(stripped)
        bullet = len(stripped.strip()) == 1 and BULLET.fullmatch(f"{stripped} ") is not None
        if bullet or (sign is None and _COUNT.fullmatch(stripped)):
            sign = low if sign is None else sign  # its item stands on the line below
            continue
        if sign is not None:
            low, sign = sign, None
        # One sign alone may part two names: "Page • Town".
        inner = sum(map(stripped.count, _SIGNS)) > 1 and "\t" not in stripped
        for item in _RUN_IN.finditer(text, low, end) if inner else ():
            yield Place(low, item.start())
            low = item.end() - 1
        yield Place(low, end)
    if sign is not None:
        yield Place(sign, sign + len(text[sign:].rstrip()))


def ends(text: str, line: Place | Lines) -> bool:
    """Whether a line closes as a sentence or what announces a list does."""
    said = text[line.start : line.end].rstrip('"”»')
    if said.endswith(")") and "(" in said[1:]:
        return False  # "ROPES (9 pers.)"
    return said.rstrip(")")[-1:] in _TERMINAL


def is_capital(title: str) -> bool:
    """Whether words before a colon stand in capitals as in a title: "Bells & Lamps:", not "They asked for:"."""
    words = title.removesuffix(":").split()
    capitals = all(not word[0].islower() or len(word) <= _SMALL for word in words)
    return title.endswith(":") and 1 < len(words) <= _SENTENCE and capitals


@lru_cache(maxsize=1)
def page_lines(text: str) -> tuple[Place, ...]:
    """The lines of a text that are of a page's head or foot, in order."""
    lines = [line for line in lines_of(text) if line is not None]
    return tuple(lines[i] for i in sorted(_returning(text, lines)))


def inner_lines(text: str, spans: Sequence[Lines]) -> Iterator[Place]:
    """The running headers and footers inside paragraphs that go on behind them."""
    starts = [span.start for span in spans]
    for line in page_lines(text):
        span = spans[bisect_right(starts, line.start) - 1]
        if span.start < line.start and line.end < span.end:
            yield line


def running(text: str, spans: Sequence[Lines], *, printed: bool = True) -> frozenset[int]:
    """Lines drawn between parts, "-----", and running headers and footers of a `printed` copy."""
    # Of those that come back often a few may be left, the others stand inside paragraphs.
    starts = {line.start for line in page_lines(text)} if printed else set()
    pages = _returning(text, spans) if printed else set()
    return frozenset(
        pages
        | {i for i, span in enumerate(spans) if span.start in starts or RULE.fullmatch(text, span.start, span.end)}
    )


def _returning(text: str, places: Sequence[Place | Lines]) -> set[int]:
    """The lines that come back with another page number, and what comes back right beside them."""
    short = [i for i, one in enumerate(places) if one.end - one.start <= _LONGEST]
    shapes = {i: _FIGURES.sub("#", " ".join(text[places[i].start : places[i].end].split())) for i in short}
    often = Counter(shapes.values())
    pages = {i for i in short if often[shapes[i]] >= _OFTEN and _PAGE.fullmatch(shapes[i])}
    pages |= {i for shape, among in _counting(text, places, shapes) if often[shape] >= _OFTEN for i in among}
    pages |= _together(text, places, {i: text[places[i].start : places[i].end] for i in short})
    # What opens the first page and comes back is the head of each, with or without a number.
    banner = shapes.get(0, "")
    pages |= {i for i in short[1:] if shapes[i] == banner and often[banner] >= _OFTEN}
    # What comes back at the edges of pages, which a copy out of a PDF parts by form feeds.
    names = {i: text[places[i].start : places[i].end].rstrip(" 0123456789|-–") for i in short}
    edge = {i for i in short if _at_page_edge(text, places[i])}
    # The number of the page may stand between what comes back and the page's edge.
    edge |= {beside for i in edge if shapes[i] == "#" for beside in (i - 1, i + 1) if beside in names}
    edges = Counter(names[i] for i in edge)
    everywhere = Counter(names.values())
    pages |= {i for i in short if _OFTEN <= edges[names[i]] >= everywhere[names[i]] / 2}
    again = [i for i in short if often[shapes[i]] >= _OFTEN]
    for _ in range(2):  # a head may have several lines
        beside = Counter(shapes[j] for j in {j for i in pages for j in (i - 1, i + 1) if j in shapes} | pages)
        pages |= {i for i in again if beside[shapes[i]] >= _MOSTLY * often[shapes[i]]}
    return pages


def _together(text: str, places: Sequence[Place | Lines], said: Mapping[int, str]) -> set[int]:
    """The lines of a head that has three, each of few words: on each page the same come one below the other."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for i in sorted(said):
        lines = tuple(said.get(j, "") for j in (i, i + 1, i + 2))
        closed = any(ends(text, place) for place in places[i : i + 3])
        if all(lines) and max(map(len, lines)) <= _FEW and not closed:
            groups.setdefault(lines, []).append(i)
    heads = (
        among
        for among in groups.values()
        if len(among) >= _OFTEN and all(places[b].start - places[a].start >= _APART for a, b in pairwise(among))
    )
    return {j for among in heads for i in among for j in (i, i + 1, i + 2)}


def _counting(
    text: str, places: Sequence[Place | Lines], shapes: Mapping[int, str]
) -> Iterator[tuple[str, Sequence[int]]]:
    """The lines of many words that come back with the next number behind them: "The port speaks, a report 3"."""
    groups: dict[str, list[int]] = {}
    for i, shape in shapes.items():
        if shape.endswith(" #") and shape.count(" ") >= _WORDS:
            groups.setdefault(shape, []).append(i)
    for shape, among in groups.items():
        numbers = [int(_FIGURES.findall(text, places[i].start, places[i].end)[-1][-_DIGITS:]) for i in among]
        if all(after - before == 1 for before, after in pairwise(numbers)):
            yield shape, among


def _at_page_edge(text: str, line: Place | Lines) -> bool:
    """Whether a form feed stands right before a line or behind it."""
    before, behind = text[max(0, line.start - _EDGE) : line.start], text[line.end : line.end + _EDGE]
    return "\f" in before[len(before.rstrip()) :] or "\f" in behind[: len(behind) - len(behind.lstrip())]


def marked_title(text: str, start: int, end: int) -> tuple[int, Place] | None:
    """The rank and the words of a heading that a typed text marks in `start:end`, 0 for one without a rank."""
    match = MARKED.fullmatch(text, start, end) if text[start:end].lstrip()[:2] in _MARKS else None
    if match is None:
        return None
    name = next(one for one in ("title", "named", "bold", "set") if match[one])
    return len(match["rank"] or match["plus"] or match["wiki"] or ""), Place(*match.span(name))
