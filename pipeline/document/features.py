"""What a line shows by itself: its times, the day it heads or ends. Each line is looked at once."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from pipeline.document.clock import Clock, clock_behind, clock_of
from pipeline.document.dates import dates_in, day_number
from pipeline.document.lines import Span
from pipeline.document.phrases import words_of
from pipeline.document.words import AgendaWords

LONGEST = 400
_DATE_LINE = 120
_DIGIT = re.compile(r"\d")


class Day(NamedTuple):
    """What a line that heads a day says of it: its number and its date, where it says them."""

    number: int | None
    date: date | None


class Features(NamedTuple):
    """What a short line shows: times that open it, times behind its title, the day it heads, the end of a day."""

    clock: Clock | None = None
    behind: Clock | None = None
    day: Day | None = None
    ends_day: bool = False

    @property
    def scheduled(self) -> bool:
        """Whether its own words make it a line of an agenda."""
        return self.clock is not None or self.ends_day

    @property
    def turns_day(self) -> bool:
        """Whether the lines above and below it are of two days."""
        return self.day is not None or self.ends_day


NONE = Features()


def features_of(text: str, spans: Sequence[Span], words: AgendaWords, year: int) -> list[Features]:
    """What each span shows; a long one is prose and shows nothing. A date without a year is of `year`."""
    return [_features(text, span, words, year) if span.end - span.start <= LONGEST else NONE for span in spans]


def _features(text: str, span: Span, words: AgendaWords, year: int) -> Features:
    clock = clock_of(text, span.body, span.end, words)
    figures = _DIGIT.search(text, span.body, span.end) is not None
    behind = clock_behind(text, span.body, span.end, words) if figures and clock is None else None
    day, ends_day = None, False
    if span.end - span.start <= _DATE_LINE:
        line = text[span.start : span.end]
        day = _day(line, words, year, figures)
        ends_day = words.day_end.found(words_of(line))
    return Features(clock, behind, day, ends_day) if clock or behind or day or ends_day else NONE


def _day(line: str, words: AgendaWords, year: int, figures: bool) -> Day | None:
    """The number and date a line gives the day it heads; None where it heads none. Two dates head no day."""
    dates = list(dates_in(unicodedata.normalize("NFC", line), words, year)) if figures else []
    number = day_number(line, words)
    if len(dates) > 1 or (number is None and not dates):
        return None
    said = line.strip()
    if number is None and (said[-1:] == "." or (dates[0].end - dates[0].start) * 3 < len(said)):
        return None
    return Day(number, dates[0].day if dates else None)
