"""The agenda: which blocks are its lines, on which day each stands and when."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from pipeline.document.clock import Clock, clock_behind, clock_of
from pipeline.document.features import LONGEST, NONE, Day, Features
from pipeline.document.lines import Span
from pipeline.document.phrases import words_of
from pipeline.document.words import AgendaWords
from pipeline.keys import keys
from pipeline.model import Block, DocumentMeta, Place, ScheduledLine
from pipeline.prose import fold

_NEAR = 4
_FEW = 5
_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]*\s){1,3}[^\W\d_][\w'’-]+,\s")


def agenda_lines(
    text: str, spans: Sequence[Span], looks: Sequence[Features], taken: frozenset[int], words: AgendaWords
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
        span, look = spans[i], looks[i]
        short = i not in taken and span.end - span.start <= LONGEST
        near = bool(lines) and i - last <= _NEAR
        behind = look.behind is not None and (inside or near or _goes_on(looks, i, taken))
        if short and (look.clock is not None or behind):
            lines.update((index, index) for index in waiting)
            waiting, inside = [], True
            last = i
            if look.clock is not None and look.clock.title >= span.end and _is_title(spans, looks, i + 1, taken):
                last = i + 1
            lines[i] = last
            i = last
        elif not short or look.turns_day:
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


def _is_session(text: str, span: Span, words: AgendaWords) -> bool:
    """Whether a line without times is titled like a session: it says what kind it is, or is all in capitals."""
    title = fold(text, span.body, span.end)
    said = words_of(title)
    return title.isupper() or words.panel.found(said) or any(kind.found(said) for kind in words.kinds.values())


def _goes_on(looks: Sequence[Features], index: int, taken: frozenset[int]) -> bool:
    """Whether another line with times behind its title follows closely: one alone is prose."""
    following = range(index + 1, min(index + _NEAR, len(looks)))
    return any(i not in taken and looks[i].behind is not None for i in following)


def _is_title(spans: Sequence[Span], looks: Sequence[Features], index: int, taken: frozenset[int]) -> bool:
    """Whether a span may be the title of the time that stands alone above it."""
    if index >= len(spans) or index in taken or spans[index].end - spans[index].start > LONGEST:
        return False
    return looks[index] == NONE


def schedule(
    meta: DocumentMeta, text: str, blocks: Sequence[Block], looks: Mapping[int, Features], words: AgendaWords
) -> tuple[ScheduledLine, ...]:
    """The scheduled lines among `blocks`, each with its day, date and times; `looks` are by where a block starts."""
    found = list(_dated(meta, text, blocks, looks, words))
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
    meta: DocumentMeta, text: str, blocks: Sequence[Block], looks: Mapping[int, Features], words: AgendaWords
) -> Iterator[tuple[int, date, Clock | None, Place, Block]]:
    day, on = 0, meta.event_start
    pending: Day | None = Day(None, None)
    for block in blocks:
        if block.kind != "agenda_line":
            look = looks.get(block.start, NONE)
            if look.day is not None:
                pending = look.day
            elif look.ends_day:
                pending = pending or Day(None, None)
            continue
        if pending is not None:
            number, told = pending
            day = number if number is not None else day + 1
            on = told or _day_of(meta, day)
            pending = None
        clock = clock_of(text, block.body, block.end, words) or clock_behind(text, block.body, block.end, words)
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
