"""The agenda: which blocks are its lines, on which day each stands and when."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from pipeline.document.clock import Clock, clock_of
from pipeline.document.lines import Span
from pipeline.keys import keys
from pipeline.languages.rules import AgendaWords, Language
from pipeline.model import Block, DocumentMeta, Place, ScheduledLine
from pipeline.prose import fold

_LONGEST = 400
_DATE_LINE = 120


def agenda_lines(
    meta: DocumentMeta, text: str, spans: Sequence[Span], taken: frozenset[int], language: Language
) -> dict[int, int]:
    """First and last span of each scheduled line: timed ones, untimed ones between two of a day or in a list of them.

    `taken` are spans known to be something else. A time that stands alone takes the next span as its title."""
    words = language.agenda
    lines: dict[int, int] = {}
    waiting: list[int] = []
    inside = False
    i = last = 0
    while i < len(spans):
        span = spans[i]
        clock = None if i in taken or span.end - span.start > _LONGEST else clock_of(text, span.body, span.end, words)
        if clock is not None:
            lines.update((index, index) for index in waiting)
            waiting, inside = [], True
            last = i
            if (
                clock.title >= span.end
                and i + 1 < len(spans)
                and _is_title(meta, text, i + 1, spans[i + 1], taken, words)
            ):
                last = i + 1
            lines[i] = last
            i = last
        elif i in taken or span.end - span.start > _LONGEST or _turns_day(text[span.start : span.end], meta, words):
            waiting, inside = [], False
        elif inside and span.bulleted and span.run == spans[last].run and spans[last].bulleted:
            lines[i] = last = i
        elif inside:
            waiting.append(i)
        i += 1
    return lines


def _is_title(meta: DocumentMeta, text: str, index: int, span: Span, taken: frozenset[int], words: AgendaWords) -> bool:
    if index in taken or span.end - span.start > _LONGEST or _turns_day(text[span.start : span.end], meta, words):
        return False
    return clock_of(text, span.body, span.end, words) is None


def _turns_day(line: str, meta: DocumentMeta, words: AgendaWords) -> bool:
    return bool(words.day_end.match(line)) or (len(line) <= _DATE_LINE and _new_day(line, meta, words) is not None)


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
            elif line and words.day_end.match(line):
                pending = pending or (None, None)
            continue
        if pending is not None:
            number, told = pending
            day = number if number is not None else day + 1
            on = told or meta.event_start + timedelta(days=max(0, day - 1))
            pending = None
        clock = clock_of(text, block.body, block.end, words)
        start = block.body if clock is None else min(clock.title, block.end)
        while start < block.end and text[start].isspace():
            start += 1
        yield day, on, clock, Place(start, block.end), block


def _new_day(line: str, meta: DocumentMeta, words: AgendaWords) -> tuple[int | None, date | None] | None:
    """The number and date a line gives the day it heads; None where it heads none. Two dates head no day."""
    dates = list(words.date.finditer(line))
    match = words.day.match(line)
    if len(dates) > 1 or (match is None and not dates):
        return None
    if match is None and (line.rstrip()[-1:] == "." or len(dates[0][0]) * 3 < len(line.strip())):
        return None
    number = None
    if match is not None:
        said = (match["number"] or match["ordinal"]).casefold()
        number = int(said) if said.isdigit() else words.ordinals.get(said)
    return number, _date(dates[0].groupdict(), meta, words) if dates else None


def _date(parts: dict[str, str | None], meta: DocumentMeta, words: AgendaWords) -> date | None:
    month = words.months[(parts.get("month") or parts.get("month2") or "").casefold()]
    day = int(parts.get("day") or parts.get("day2") or 0)
    year = int(parts.get("year") or parts.get("year2") or meta.event_start.year)
    try:
        return date(year, month, day)
    except ValueError:
        return None
