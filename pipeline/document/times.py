"""What a line says of time: dates, the day it heads, and the times that open it or close it behind its title."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from pipeline.document.lines import Lines
from pipeline.document.phrases import plain, words_of
from pipeline.document.words import AgendaWords

LONGEST = 400
"""The length up to which a line may be one of an agenda; a longer one is prose."""
_CLOSE = re.compile(r"\s*[:|–-]?\s*")
_WORD = re.compile(r"[^\W\d_']+")
_BEHIND = re.compile(r"[\s(,:|–—-]*\Z")
_END = re.compile(r"[\s).]*\Z")
_FURTHEST = 40
_MONTH = re.compile(r"[^\W\d_]{3,}")
_BEFORE = re.compile(r"(?<!\d)([0-3]?\d)(?:\s?[-–]\s?[0-3]?\d)?(?:[^\W\d_]{2})?[\s.]+\Z")
_AFTER = re.compile(r"\.?\s+([0-3]?\d)(?!\d)(?:\s?[-–]\s?[0-3]?\d)?(?:st|nd|rd|th)?")
_POSTED = re.compile(r"(?:\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\b\d{4}-\d\d-\d\d)\W{1,4}\d{1,2}[:h]\d\d\W*\Z")
_WHOLE_YEAR = re.compile(r"[12]\d{3}")
_YEAR = re.compile(r",?\s+((?:19|20)\d\d)\b")
_DIGIT = re.compile(r"\d")
_SMALL = 3
_SPAN = 12
_NUMBER = re.compile(r"\d{1,2}")
_DATED = 90
"""The length up to which a date may be much of a line."""
_FEW = 8
"""The words that may stand beside the date of a dateline."""


class Clock(NamedTuple):
    """The times of a line, minutes after midnight (None where not given), and where its title starts and ends."""

    start: int
    end: int | None
    title: int
    until: int | None = None
    """Where the title ends, for times that stand behind it."""


class Day(NamedTuple):
    """What a line that heads a day says of it: its number and its date, where it says them."""

    number: int | None
    date: date | None


class Times(NamedTuple):
    """What a short line shows: its times, the day it heads."""

    clock: Clock | None = None
    day: Day | None = None


class Dated(NamedTuple):
    """A date as it stands in a line, at `start:end`; None where the calendar has no such day."""

    start: int
    end: int
    day: date | None


class _Time(NamedTuple):
    minute: int
    half: str
    sure: bool
    """Whether something besides a figure shows that it is a time."""
    end: int

    def of(self, half: str) -> int:
        """Minutes after midnight, in the half of the day that "a" or "p" tells."""
        minute = self.minute % 720 + 720 * (half == "p") if half else self.minute
        return min(minute, 24 * 60 - 1)


def times_of(text: str, spans: Sequence[Lines], words: AgendaWords, year: int) -> list[Times]:
    """What each span says of time; a long one is prose and says nothing. A date without a year is of `year`."""
    return [
        Times(_clock(text, span, words), _day(text[span.start : span.end], words, year))
        if span.end - span.start <= LONGEST
        else Times()
        for span in spans
    ]


def _clock(text: str, span: Lines, words: AgendaWords) -> Clock | None:
    """The times at the head of a line, else those that close it: "Welcome (9:00 – 9:15)"; one alone says too little."""
    at, end = span.body, span.end
    word = _WORD.match(text, at, end)
    if word is not None and plain(word[0]) in words.lead:
        at = word.end() + len(text[word.end() : end]) - len(text[word.end() : end].lstrip())
    opening = _times(text, at, end, words)
    if opening is not None:
        return opening
    for match in words.clock.finditer(text, max(at, end - _FURTHEST), end):
        found = _times(text, match.start(), end, words)
        if found is not None and found.end is not None and _END.match(text, found.title, end):
            title = _BEHIND.search(text, span.body, match.start())
            return Clock(found.start, found.end, span.body, title.start() if title else match.start())
    return None


def _times(text: str, at: int, end: int, words: AgendaWords) -> Clock | None:
    first = _time(text, at, end, words)
    if first is None:
        return None
    joint = words.until.match(text, first.end, end)
    second = _time(text, joint.end(), end, words) if joint else None
    if not (first.sure or (second is not None and second.sure)):
        return None
    last = (second or first).end
    title = _CLOSE.match(text, last, end)
    until = second.of(second.half) if second else None
    begin = first.of(first.half)
    if second is not None and until is not None and second.half and not first.half:
        # "8:30 – 9 a.m." says the half of the day once, "11:30 – 1 p.m." too: the start is the latest before the end.
        begin = max((at for at in (first.of("a"), first.of("p")) if at < until), default=first.of("a"))
    return Clock(begin, until, title.end() if title else last)


def _time(text: str, at: int, end: int, words: AgendaWords) -> _Time | None:
    word = _WORD.match(text, at, end)
    if word is not None:
        told = words.words.get(plain(word[0]))
        return None if told is None else _Time(told, "", sure=True, end=word.end())
    match = words.clock.match(text, at, end)
    if match is None:
        return None
    half = (match["half"] or "").lower()
    sure = bool(half or match["minute"] or (match["mark"] or "").isalpha())
    return _Time(int(match["hour"]) * 60 + int(match["minute"] or 0), half, sure, match.end())


def _day(line: str, words: AgendaWords, year: int) -> Day | None:
    """The number and date a line gives the day it heads; None where it heads none: its date is much of it."""
    number = day_number(line, words)
    short = unicodedata.normalize("NFC", line) if len(line) <= _DATED else ""
    dated = next(dates_in(short, words, year), None)
    if number is None and (dated is None or (dated.end - dated.start) * 3 < len(line)):
        return None
    return Day(number, dated.day if dated else None)


def day_number(line: str, words: AgendaWords) -> int | None:
    """The number of the day that a line heads: 2 for "Day 2: Tuesday", 0 for "Day 0"."""
    first, second = [*words_of(line[:60])[:2], "", ""][:2]
    return int(second) if first in words.day and _NUMBER.fullmatch(second) else None


def is_day(line: str, words: AgendaWords, year: int) -> bool:
    """Whether a title names a day and nothing else: "Day 2: Tuesday", "Wednesday", "Friday, March 7"."""
    first = next(iter(words_of(line[:60])), "")
    named = first in words.weekdays and len(line.split()) <= _FEW
    return named or day_number(line, words) is not None or is_dateline(line, words, year)


def is_dateline(line: str, words: AgendaWords, year: int) -> bool:
    """Whether a line says little more than a date, with or without its place, "March 7-8, 2005, Ottawa, Ontario", or
    who wrote a comment, and at which minute: "Ada Roe 19/12/2018 - 15:46"."""
    line = unicodedata.normalize("NFC", line)
    if _POSTED.search(line):
        return True
    found = list(dates_in(line, words, year))
    if not found:
        months = [word for word in words_of(line) if not _WHOLE_YEAR.fullmatch(word)]
        return bool(months) and all(word in words.months for word in months)
    if ":" in line[: found[0].start]:
        return False
    rest = line[: found[0].start] + " " + line[found[0].end :]
    named = [word for word in words_of(rest) if len(word) > _SMALL and word not in words.weekdays]  # "held on Monday"
    signs = any(sign in line for sign in ",|")
    return (signs and len(rest.split()) <= _FEW) or sum(map(str.isalpha, named)) < 2


def dates_in(line: str, words: AgendaWords, year: int) -> Iterator[Dated]:
    """The dates in a line, whose letters are one character each; one without a year is of `year`."""
    if not _DIGIT.search(line):
        return
    at = 0
    while match := _MONTH.search(line, at):
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
