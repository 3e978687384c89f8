"""The agenda: which lines are its own, on which day each stands and when."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from pipeline.document.lines import Lines
from pipeline.document.times import LONGEST, Clock, Day, Times
from pipeline.keys import keys
from pipeline.model import Block, DocumentMeta, Place, ScheduledLine
from pipeline.prose import fold

_NEAR = 4
_FEW = 5
_FEWEST = 2
"""The timed lines of an agenda."""
_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]*\s){1,3}[^\W\d_][\w'’-]+,\s")

# Minutes may say when each thing was told: "9:40 Ann Roy asks for a bell. Jo Lee agrees."
_TOLD = re.compile(r"[^\W\d_A-ZÀ-Þ][.!?]\s+[A-ZÀ-Þ].*[.!?]\s*\Z", re.DOTALL)


def agenda_lines(text: str, spans: Sequence[Lines], times: Sequence[Times], taken: frozenset[int]) -> dict[int, int]:
    """First and last span of each scheduled line: timed ones, and untimed ones between two of a day.

    `taken` are spans known to be something else. A time that stands alone takes the next span as its title; speakers,
    rooms and what describes a line are none."""
    lines: dict[int, int] = {}
    waiting: list[int] = []
    untimed: set[int] = set()
    inside = False
    i = last = 0
    while i < len(spans):
        span, clock = spans[i], times[i].clock
        told = _TOLD.search(text, span.body, span.end) is not None
        short = i not in taken and span.end - span.start <= LONGEST and not told
        near = bool(lines) and i - last <= _NEAR
        # One line alone that times close is prose.
        goes_on = near or any(said.clock for said in times[i + 1 : i + _NEAR])
        if short and clock is not None and (clock.until is None or goes_on):
            lines.update((index, index) for index in waiting)
            untimed.update(waiting)
            waiting, inside = [], True
            alone = clock.title >= span.end and i + 1 < len(spans) and i + 1 not in taken
            last = i + 1 if alone and times[i + 1] == Times() else i
            lines[i] = last
            i = last
        elif not short or times[i].day is not None:
            waiting, inside = [], False
        elif inside and span.bulleted and spans[last].bulleted and span.run == spans[last].run:
            lines[i] = last = i
        elif inside:
            waiting.append(i)
        i += 1
    if len(lines) - len(untimed) < _FEWEST:
        return {}  # "Ann Roy joined the meeting. 8.20 pm", in minutes
    # Where many lines have no times they are speakers, rooms and blurbs.
    many = len(untimed) > 2 and len(untimed) * _FEW > len(lines)
    no_lines = {first for first in untimed if many or _PERSON.match(text, spans[first].body, spans[first].end)}
    return {first: last for first, last in lines.items() if first not in no_lines}


def schedule(
    meta: DocumentMeta, text: str, blocks: Sequence[Block], times: Mapping[int, Times]
) -> tuple[ScheduledLine, ...]:
    """The scheduled lines among `blocks`, each with its day, date and times; `times` are by where a block starts."""
    found = list(_dated(meta, text, blocks, times))
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
    meta: DocumentMeta, text: str, blocks: Sequence[Block], times: Mapping[int, Times]
) -> Iterator[tuple[int, date, Clock | None, Place, Block]]:
    day, on = 0, meta.event_start
    pending: Day | None = Day(None, None)
    for block in blocks:
        said = times.get(block.start, Times())
        if block.kind != "agenda_line":
            pending = said.day or pending
            continue
        if pending is not None:
            day = pending.number if pending.number is not None else day + 1
            on = pending.date or _day_of(meta, day)
            pending = None
        start, until = block.body, block.end
        if said.clock is not None:
            start = min(said.clock.title, block.end)
            until = said.clock.until or block.end
        start += len(text[start:until]) - len(text[start:until].lstrip())
        yield day, on, said.clock, Place(start, until), block


def _day_of(meta: DocumentMeta, day: int) -> date:
    try:
        return meta.event_start + timedelta(days=max(0, day - 1))
    except OverflowError:
        return meta.event_start
