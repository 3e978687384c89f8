"""Running headers and footers of a printed copy: which lines are of a page's head or foot."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.document.lines import RULE, Lines, ends, lines_of
from pipeline.model import Place

# A line with its page number.
_PAGE = re.compile(
    r"[-–|\s]*#(?:\s*(?:/|of|de|sur)\s*#)?[-–|\s]*(?:p(?:age|\.))?|.*\S\s{3,}\[?\D{0,6}#\]?\s*|"
    r".{0,150}\bp(?:age|\.)\s*#.{0,12}",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+")
_OFTEN = 3
_HEADER = 3
"""The lines of a running header beside that of the page's number."""
_LONGEST = 160


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


def running(text: str, spans: Sequence[Lines]) -> frozenset[int]:
    """Running headers and footers of a printed copy, and lines drawn between parts, "-----"."""
    # Of those that come back often a few may be left, the others stand inside paragraphs.
    starts = {line.start for line in page_lines(text)}
    pages = _returning(text, spans) | {i for i, span in enumerate(spans) if span.start in starts}
    # Two headings that come back together have nothing between them that they would head.
    heads = {
        i: text[span.start : span.end]
        for i, span in enumerate(spans)
        if span.end - span.start <= _LONGEST and not (span.bulleted or ends(text, span))
    }
    together = Counter((heads[i], heads[i + 1]) for i in heads if i + 1 in heads)
    pages |= {j for i in heads if together[heads[i], heads.get(i + 1, "")] >= _OFTEN for j in (i, i + 1)}
    return frozenset(pages | {i for i, span in enumerate(spans) if RULE.fullmatch(text, span.start, span.end)})


def _returning(text: str, places: Sequence[Place | Lines]) -> set[int]:
    """The lines that come back with another page number, what comes back right beside them, and beside that."""
    short = [i for i, one in enumerate(places) if one.end - one.start <= _LONGEST]
    shapes = {i: _FIGURES.sub("#", " ".join(text[places[i].start : places[i].end].split())) for i in short}
    often = Counter(shapes.values())
    pages = {i for i in short if often[shapes[i]] >= _OFTEN and _PAGE.fullmatch(shapes[i])}
    # What opens the first page and comes back is the head of each, with or without a number.
    banner = shapes.get(0, "")
    pages |= {i for i in short[1:] if shapes[i] == banner and often[banner] >= _OFTEN}
    for _ in range(_HEADER):
        beside = Counter(shapes[j] for i in pages for j in (i - 1, i + 1) if j in shapes and j not in pages)
        pages |= {i for i in short if _OFTEN <= often[shapes[i]] <= beside[shapes[i]]}
    return pages
