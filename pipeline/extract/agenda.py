"""The agenda's rows."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pipeline.document.phrases import words_of
from pipeline.document.words import AgendaWords
from pipeline.extract.columns import placed, text_at
from pipeline.model import Document
from pipeline.rows import AgendaItem

_DAY = 24 * 60
_NUMBER = re.compile(r"[0-9]{1,2}")


def agenda(document: Document, words: AgendaWords) -> tuple[AgendaItem, ...]:
    """A row for each scheduled line, its instants in the time zone of the event's place."""
    zone = ZoneInfo(document.meta.time_zone)
    rows: list[AgendaItem] = []
    for item in document.schedule:
        title = text_at(document, *item.title) or text_at(document, item.start, item.end)
        midnight = datetime.combine(item.date, time(), zone)
        begin, end = item.start_minute, item.end_minute
        starts = None if begin is None else midnight + timedelta(minutes=begin)
        ends = duration = None
        if starts is not None and begin is not None and end is not None:
            # A line that ends at or before its start ends the next day.
            ends = midnight + timedelta(minutes=end if end > begin else end + _DAY)
            # Instants, not wall clocks: a day that changes its clock has no other honest length.
            duration = (ends.astimezone(UTC) - starts.astimezone(UTC)) // timedelta(minutes=1)
        rows.append(
            AgendaItem(
                agenda_id=item.key,
                day=item.day,
                date=item.date,
                ordinal=len(rows) + 1,
                start_time=_clock(begin),
                end_time=_clock(end),
                starts_at=starts,
                ends_at=ends,
                duration_minutes=duration,
                kind=item.kind or _kind(title, words),
                panel_number=_panel_number(title, words),
                title=title,
                **placed(document, item.start, item.end),
            )
        )
    return tuple(rows)


def _kind(title: str, words: AgendaWords) -> str:
    """What a scheduled line is about, by what stands before its colon, else by the whole title."""
    named = words.panel.place(words_of(title))
    if named is not None and named[0] == 0 and _panel_number(title, words) is not None:
        return "panel"
    for part in (title[: title.find(":") + 1], title):
        said = words_of(part)
        for kind, phrases in words.kinds.items():
            if phrases.found(said):
                return kind
    return "other"


def _panel_number(title: str, words: AgendaWords) -> int | None:
    """The number behind the word for a panel."""
    said = words_of(title)
    named = words.panel.place(said)
    if named is None:
        return None
    behind = [word for word in said[named[1] :] if word not in ("no", "n")]  # "Panel no. 2"
    return int(behind[0]) if behind and _NUMBER.fullmatch(behind[0]) else None


def _clock(minute: int | None) -> time | None:
    return None if minute is None else time(minute // 60 % 24, minute % 60)
