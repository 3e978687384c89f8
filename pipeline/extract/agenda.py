"""The agenda's rows."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pipeline.knowledge import Knowledge
from pipeline.languages.rules import AgendaWords
from pipeline.lines import line_of
from pipeline.model import Document
from pipeline.prose import fold
from pipeline.rows import AgendaItem

_DAY = 24 * 60


def agenda(document: Document, knowledge: Knowledge) -> tuple[AgendaItem, ...]:
    """A row for each scheduled line, its instants in the time zone of the event's place."""
    words = knowledge.language.agenda
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
        panel = words.panel.search(title)
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
                panel_number=int(panel["number"]) if panel else None,
                title=title,
                source_start=item.start,
                source_end=item.end,
                source_line=line(item.start),
            )
        )
    return tuple(rows)


def kind_of(title: str, words: AgendaWords) -> str:
    """What a scheduled line is about, by what stands before its colon, else by the whole title."""
    numbered = words.panel.search(title)
    if numbered and numbered.start() == 0:
        return "panel"
    # With its colon, where a name alone says too little: "Plenary 2: Voices from the cab".
    head = title[: title.find(":") + 1]
    for part in (head, title) if head else (title,):
        for kind, pattern in words.kinds.items():
            if pattern.search(part):
                return kind
    return "other"


def _said(document: Document, start: int, end: int) -> str:
    return fold(document.text, start, end, document.markers_within(start, end))


def _clock(minute: int | None) -> time | None:
    return None if minute is None else time(minute // 60 % 24, minute % 60)


def _minutes(starts: datetime | None, ends: datetime | None) -> int | None:
    # Instants, not wall clocks: a day that changes its clock has no other honest length.
    if starts is None or ends is None:
        return None
    return int((ends.astimezone(UTC) - starts.astimezone(UTC)).total_seconds()) // 60
