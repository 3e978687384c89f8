"""The agenda's rows."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pipeline.document.phrases import words_of
from pipeline.document.words import AgendaWords
from pipeline.knowledge import Knowledge
from pipeline.line_numbers import line_of
from pipeline.model import Document
from pipeline.prose import fold
from pipeline.rows import AgendaItem

_DAY = 24 * 60
_NUMBER = re.compile(r"[0-9]{1,2}")


def agenda(document: Document, knowledge: Knowledge) -> tuple[AgendaItem, ...]:
    """A row for each scheduled line, its instants in the time zone of the event's place."""
    words = knowledge.report.agenda
    line = line_of(document.text)
    zone = ZoneInfo(document.meta.time_zone)
    rows: list[AgendaItem] = []
    for item in document.schedule:
        title = _said(document, *item.title) or _said(document, item.start, item.end)
        begin, end = item.start_minute, item.end_minute
        midnight = datetime.combine(item.date, time(), zone)
        starts = None if begin is None else midnight + timedelta(minutes=begin)
        ends = None
        if starts is not None and begin is not None and end is not None:
            # A line that ends at or before its start ends the next day.
            ends = midnight + timedelta(minutes=end if end > begin else end + _DAY)
        rows.append(
            AgendaItem(
                agenda_id=item.key,
                document_id=document.meta.document_id,
                day=item.day,
                date=item.date,
                ordinal=len(rows) + 1,
                start_time=_clock(begin),
                end_time=_clock(end),
                starts_at=starts,
                ends_at=ends,
                duration_minutes=_minutes(starts, ends),
                kind=item.kind or kind_of(title, words),
                panel_number=panel_number(title, words),
                title=title,
                source_start=item.start,
                source_end=item.end,
                source_line=line(item.start),
            )
        )
    return tuple(rows)


def kind_of(title: str, words: AgendaWords) -> str:
    """What a scheduled line is about, by what stands before its colon, else by the whole title."""
    named = words.panel.place(words_of(title))
    if named is not None and named[0] == 0 and panel_number(title, words) is not None:
        return "panel"
    head = title[: title.find(":") + 1]
    for part in (head, title) if head else (title,):
        said = words_of(part)
        for kind, phrases in words.kinds.items():
            if phrases.found(said):
                return kind
    return "other"


def panel_number(title: str, words: AgendaWords) -> int | None:
    """The number behind the word for a panel."""
    said = words_of(title)
    named = words.panel.place(said)
    if named is None:
        return None
    behind = next(iter(said[named[1] + (said[named[1] : named[1] + 1] in (("no",), ("n",))) :]), "")
    return int(behind) if _NUMBER.fullmatch(behind) else None


def _said(document: Document, start: int, end: int) -> str:
    return fold(document.text, start, end, document.markers_within(start, end))


def _clock(minute: int | None) -> time | None:
    return None if minute is None else time(minute // 60 % 24, minute % 60)


def _minutes(starts: datetime | None, ends: datetime | None) -> int | None:
    # Instants, not wall clocks: a day that changes its clock has no other honest length.
    if starts is None or ends is None:
        return None
    return int((ends.astimezone(UTC) - starts.astimezone(UTC)).total_seconds()) // 60
