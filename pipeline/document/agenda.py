"""The agenda: which blocks are its lines, on which day each stands and when."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from pipeline.document.clock import Clock, clock_behind, clock_of
from pipeline.document.dates import dates_in, day_number
from pipeline.document.lines import Span
from pipeline.document.phrases import words_of
from pipeline.document.words import AgendaWords
from pipeline.keys import keys
from pipeline.model import Block, DocumentMeta, Place, ScheduledLine
from pipeline.prose import fold

_LONGEST = 400
_DATE_LINE = 120
_NEAR = 4
_FEW = 5
_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]*\s){1,3}[^\W\d_][\w'’-]+,\s")


def agenda_lines(
    meta: DocumentMeta, text: str, spans: Sequence[Span], taken: frozenset[int], words: AgendaWords
) -> dict[int, int]:
    """First and last span of each scheduled line: timed ones, and untimed ones between two of a day.

    `taken` are spans known to be something else. A time that stands alone takes the next span as its title; speakers,
    rooms and what describes a line are none."""
    lines: dict[int, int] = {}
    waiting: list[int] = []
    untimed: set[int] = set()
    inside = False
    i = last = 0
    while i < len(spans):
        span = spans[i]
        short = i not in taken and span.end - span.start <= _LONGEST
        clock = times_of(text, span.body, span.end, words) if short else None
        if clock is not None and clock.until is not None and not (inside or _goes_on(text, spans, i, taken, words)):
            clock = None
        if clock is not None:
            lines.update((index, index) for index in waiting)
            waiting, inside = [], True
            last = i
            if (
                clock.until is None
                and clock.title >= span.end
                and i + 1 < len(spans)
                and _is_title(meta, text, i + 1, spans[i + 1], taken, words)
            ):
                last = i + 1
            lines[i] = last
            i = last
        elif not short or _turns_day(text[span.start : span.end], meta, words):
            waiting, inside = [], False
        elif inside and span.bulleted and span.run == spans[last].run and spans[last].bulleted:
            lines[i] = last = i
        elif inside:
            waiting.append(i)
            untimed.add(i)
        i += 1
    untimed &= lines.keys()
    if len(untimed) > 2 and len(untimed) * _FEW > len(lines):
        # Where many lines have no times they are speakers, rooms and blurbs, and few are titled like a session.
        no_lines = {first for first in untimed if not _is_session(text, spans[first], words)}
    else:
        no_lines = {first for first in untimed if _PERSON.match(text, spans[first].body, spans[first].end)}
    return {first: last for first, last in lines.items() if first not in no_lines}


def times_of(text: str, start: int, end: int, words: AgendaWords) -> Clock | None:
    """The times of a line, before its title or behind it."""
    return clock_of(text, start, end, words) or clock_behind(text, start, end, words)


def _is_session(text: str, span: Span, words: AgendaWords) -> bool:
    """Whether a line without times is titled like a session: it says what kind it is, or is all in capitals."""
    title = fold(text, span.body, span.end)
    said = words_of(title)
    return title.isupper() or words.panel.found(said) or any(kind.found(said) for kind in words.kinds.values())


def _goes_on(text: str, spans: Sequence[Span], index: int, taken: frozenset[int], words: AgendaWords) -> bool:
    """Whether another line with times behind its title follows closely: one alone is prose."""
    following = range(index + 1, min(index + _NEAR, len(spans)))
    return any(
        i not in taken
        and spans[i].end - spans[i].start <= _LONGEST
        and clock_behind(text, spans[i].body, spans[i].end, words) is not None
        for i in following
    )


def _is_title(meta: DocumentMeta, text: str, index: int, span: Span, taken: frozenset[int], words: AgendaWords) -> bool:
    if index in taken or span.end - span.start > _LONGEST or _turns_day(text[span.start : span.end], meta, words):
        return False
    return times_of(text, span.body, span.end, words) is None


def _turns_day(line: str, meta: DocumentMeta, words: AgendaWords) -> bool:
    return is_day_end(line, words) or (len(line) <= _DATE_LINE and _new_day(line, meta, words) is not None)


def is_day_end(line: str, words: AgendaWords) -> bool:
    """Whether a line says that a day of the agenda is over."""
    return len(line) <= _DATE_LINE and words.day_end.found(words_of(line))


def schedule(meta: DocumentMeta, text: str, blocks: Sequence[Block], words: AgendaWords) -> tuple[ScheduledLine, ...]:
    """The scheduled lines among `blocks`, each with its day, date and times."""
    found = list(_dated(meta, text, blocks, words))
    identities = (
        ((on, clock.start if clock else None, fold(text, *title)), clock and clock.end)
        for _, on, clock, title, _ in found
    )
    return tuple(
        ScheduledLine(
            key, day, on, clock.start if clock else None, clock.end if clock else None, title, block.body, block.end
        )
        for key, (day, on, clock, title, block) in zip(keys("agd", meta.document_id, identities), found, strict=True)
    )


def _dated(
    meta: DocumentMeta, text: str, blocks: Sequence[Block], words: AgendaWords
) -> Iterator[tuple[int, date, Clock | None, Place, Block]]:
    day, on = 0, meta.event_start
    pending: tuple[int | None, date | None] | None = (None, None)
    for block in blocks:
        if block.kind != "agenda_line":
            line = text[block.start : block.end] if block.end - block.start <= _DATE_LINE else ""
            turned = _new_day(line, meta, words) if line else None
            if turned is not None:
                pending = turned
            elif line and is_day_end(line, words):
                pending = pending or (None, None)
            continue
        if pending is not None:
            number, told = pending
            day = number if number is not None else day + 1
            on = told or _day_of(meta, day)
            pending = None
        clock = times_of(text, block.body, block.end, words)
        start = block.body if clock is None else min(clock.title, block.end)
        until = clock.until if clock and clock.until is not None else block.end
        while start < until and text[start].isspace():
            start += 1
        yield day, on, clock, Place(start, until), block


def _day_of(meta: DocumentMeta, day: int) -> date:
    try:
        return meta.event_start + timedelta(days=max(0, day - 1))
    except OverflowError:
        return meta.event_start


def _new_day(line: str, meta: DocumentMeta, words: AgendaWords) -> tuple[int | None, date | None] | None:
    """The number and date a line gives the day it heads; None where it heads none. Two dates head no day."""
    dates = list(dates_in(unicodedata.normalize("NFC", line), words, meta.event_start.year))
    number = day_number(line, words)
    if len(dates) > 1 or (number is None and not dates):
        return None
    said = line.strip()
    if number is None and (said[-1:] == "." or (dates[0].end - dates[0].start) * 3 < len(said)):
        return None
    return number, dates[0].day if dates else None
