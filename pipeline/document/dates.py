"""Dates and days as lines write them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from pipeline.document.phrases import plain, words_of
from pipeline.document.words import AgendaWords

_WORD = re.compile(r"[^\W\d_]{3,}")
_BEFORE = re.compile(r"(?<!\d)([0-3]?\d)(?:\s?[-–]\s?[0-3]?\d)?(?:[^\W\d_]{2})?[\s.]+\Z")
_AFTER = re.compile(r"\.?\s+([0-3]?\d)(?!\d)(?:\s?[-–]\s?[0-3]?\d)?(?:st|nd|rd|th)?")
_YEAR = re.compile(r",?\s+((?:19|20)\d\d)\b")
_DIGIT = re.compile(r"\d")
_SPAN = 12
_NUMBER = re.compile(r"\d{1,2}")


class Dated(NamedTuple):
    """A date as it stands in a line, at `start:end`; None where the calendar has no such day."""

    start: int
    end: int
    day: date | None


def dates_in(line: str, words: AgendaWords, year: int) -> Iterator[Dated]:
    """The dates in a line, whose letters are one character each; one without a year is of `year`."""
    if not _DIGIT.search(line):
        return
    at = 0
    while match := _WORD.search(line, at):
        at = match.end()
        month = words.months.get(plain(match[0]))
        if month is None:
            continue
        before = _BEFORE.search(line, max(0, match.start() - _SPAN), match.start())
        after = None if before else _AFTER.match(line, match.end())
        found = before or after
        if found is None:
            continue
        end = after.end() if after else match.end()
        written = _YEAR.match(line, end)
        end = written.end() if written else end
        yield Dated(found.start() if before else match.start(), end, _date(written, year, month, int(found[1])))
        at = end


def _date(written: re.Match[str] | None, year: int, month: int, day: int) -> date | None:
    try:
        return date(int(written[1]) if written else year, month, day)
    except ValueError:
        return None


def day_number(line: str, words: AgendaWords) -> int | None:
    """The number of the day that a line heads: 2 for "Day 2: Tuesday" and for "Second day", 0 for "Day 0"."""
    said = words_of(line[:60])[:2]
    if len(said) < 2:
        return None
    name, number = said if said[0] in words.day else (said[1], said[0])
    if name not in words.day:
        return None
    if _NUMBER.fullmatch(number):
        return int(number) if said[0] in words.day else None
    return words.ordinals.get(number)
