"""iCalendar: a file a document that has an agenda, each scheduled line an event in the time zone of its place."""

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from pipeline.batch import Batch, Reading
from pipeline.contract import Contract
from pipeline.model import DocumentMeta
from pipeline.rows import AgendaItem
from pipeline.store import Folder


def path(document_id: str) -> str:
    """Where the document's calendar stands in the release."""
    return f"ics/{document_id}.ics"


class Calendars:
    """The publisher of the calendars; a document without a dated line has none, for an empty one opens nowhere."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder

    def add(self, batch: Batch) -> None:
        """Write the calendar of each document with a dated line."""
        for reading in batch.readings:
            if any(item.date for item in reading.tables.agenda):
                self.folder.write(path(reading.meta.document_id), calendar(self.contract, reading))

    def close(self, organizations: pd.DataFrame) -> None:
        """Nothing is left to write."""


def calendar(contract: Contract, reading: Reading) -> bytes:
    """The document's agenda; its stamps are the release's date, so that it is the same at each build."""
    from icalendar import Calendar, Timezone  # takes a while, and only a build needs it

    meta = reading.meta
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", f"-//{contract.name}//{contract.release.version}//{meta.language.upper()}")
    for name in ("name", "x-wr-calname"):  # the standard's name, and the one that programs know
        made.add(name, meta.title)
    made.add("x-wr-timezone", meta.time_zone)
    made.add("url", meta.source_url)
    days = [item.date for item in reading.tables.agenda if item.date]
    years = date(min(days).year, 1, 1), date(max(days).year + 1, 1, 1)
    made.add_component(Timezone.from_tzid(meta.time_zone, first_date=years[0], last_date=years[1]))
    stamp = datetime.combine(contract.release.date, time(), UTC)
    labels = _labels(contract, meta.language)
    for item in reading.tables.agenda:
        if item.date:
            made.add_component(_event(item, meta, f"{item.agenda_id}@{contract.name}", stamp, labels[item.kind]))
    content: bytes = made.to_ical()
    return content


def _event(item: AgendaItem, meta: DocumentMeta, uid: str, stamp: datetime, label: str) -> Any:
    from icalendar import Event

    zone = ZoneInfo(meta.time_zone)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamp)
    if item.starts_at:
        event.add("dtstart", item.starts_at.astimezone(zone))
        if item.ends_at and item.ends_at > item.starts_at:
            event.add("dtend", item.ends_at.astimezone(zone))
    else:  # a line without a time is known to belong to its day, and no more
        event.add("dtstart", item.date)
    event.add("summary", item.title)
    event.add("categories", [label])
    event.add("url", meta.source_url)
    return event


def _labels(contract: Contract, language: str) -> dict[str, str]:
    column = next(column for column in contract.table("agenda").columns if column.name == "kind")
    codes = column.vocabulary.codes if column.vocabulary else ()
    return {code.code: code.label_fr if language == "fr" else code.label_en for code in codes}
