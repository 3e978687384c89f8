"""Lines that are the page's and not the report's: running headers, page numbers, banners, the page's own date."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from pipeline.document.lines import RULE, Span
from pipeline.document.phrases import words_of
from pipeline.document.times import dates_in
from pipeline.document.words import ReportWords

_LONGEST = 160
_PAGE = re.compile(
    r"[-–|\s]*#[-–|\s]*(?:p(?:age|\.))?|.*\S\s{3,}\[?\D{0,6}#\]?\s*|.{0,60}\bp(?:age|\.)\s*#.{0,12}", re.IGNORECASE
)
_FIGURES = re.compile(r"\d+")
_OFTEN = 3
_FEW = 8


def running(text: str, spans: Sequence[Span]) -> frozenset[int]:
    """Running headers and footers of a printed copy: lines that come back with another page number, and what comes
    back right beside them; and lines drawn between parts, "-----"."""
    short = [i for i, span in enumerate(spans) if span.lines == 1 and span.end - span.start <= _LONGEST]
    shapes = {i: _FIGURES.sub("#", text[spans[i].start : spans[i].end].strip()) for i in short}
    often = Counter(shapes.values())
    pages = {i for i in short if often[shapes[i]] >= _OFTEN and _PAGE.fullmatch(shapes[i])}
    beside = Counter(shapes[j] for i in pages for j in (i - 1, i + 1) if j in shapes and j not in pages)
    with_them = {i for i in short if _OFTEN <= often[shapes[i]] <= beside[shapes[i]]}
    return frozenset(pages | with_them | {i for i in short if RULE.fullmatch(shapes[i])})


def is_furniture(line: str, words: ReportWords) -> bool:
    """Whether a short line is a banner, a download or sharing link, or a menu's."""
    return len(line) <= _LONGEST and words.furniture.found(words_of(line))


def date_value(line: str, words: ReportWords) -> str | None:
    """What follows the label of the page's own date, "" for nothing; None where a line is no such field."""
    said = words_of(line) if len(line) <= _LONGEST else ()
    label = words.date_field.place(said)
    if label is None:
        return None
    rest = said[label[1] :]
    dated = not rest or (len(rest) <= _FEW and any(word.isdigit() for word in rest[:3]))
    return " ".join(rest) if dated else None


def is_dateline(line: str, words: ReportWords, year: int) -> bool:
    """Whether a line says little more than a date, with or without its place: "March 7-8, 2005, Ottawa, Ontario"."""
    line = unicodedata.normalize("NFC", line)
    found = list(dates_in(line, words.agenda, year))
    if not found or ":" in line[: found[0].start]:
        return False
    rest = (line[: found[0].start] + " " + line[found[0].end :]).split()
    named = all(not word[0].islower() or len(word) < 4 for word in rest)
    return len(rest) <= _FEW and named and ("," in line or len(rest) < 2)
