"""The calendars, opened with icalendar."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from pipeline import store
from pipeline.batch import Batch, Reading
from pipeline.publish.calendars import Calendars, calendar
from pipeline.rows import AgendaItem, Tables
from pipeline.store import Folder
from tests.support import CONTRACT, TEXT, add_document, read

ZONE = ZoneInfo("America/Toronto")


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    add_document(tmp_path / "raw")
    entry = store.find("one", tmp_path / "raw", CONTRACT)
    return Reading(entry.meta, TEXT, read(store.read(entry))[1])


def item(reading: Reading, **changes: object) -> AgendaItem:
    return replace(reading.tables.agenda[0], **changes)


def opened(reading: Reading, *agenda: AgendaItem) -> Calendar:
    content = calendar(CONTRACT, replace(reading, tables=Tables(agenda=agenda)))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return Calendar.from_ical(content)


def test_the_published_calendar_is_the_agenda(release: Path) -> None:
    found = Calendar.from_ical((release / "ics" / "one.ics").read_bytes())
    assert not found.errors
    (event,) = found.walk("VEVENT")
    assert event.start == datetime(2014, 1, 29, 8, tzinfo=ZONE)
    assert event.end == datetime(2014, 1, 29, 8, 20, tzinfo=ZONE)
    assert event["dtstart"].params["TZID"] == "America/Toronto"
    assert str(event["uid"]) == "agd-one@what-we-heard"
    assert (str(event["summary"]), event["categories"].cats) == ("INSCRIPTION", ["Inscription"])
    assert event["dtstamp"].dt.date() == CONTRACT.release.date
    assert str(found["x-wr-calname"]) == "Rapport"
    assert [str(zone["tzid"]) for zone in found.walk("VTIMEZONE")] == ["America/Toronto"]
    (zone,) = found.walk("VTIMEZONE")
    assert zone.to_tz().utcoffset(datetime(2014, 7, 1)) == timedelta(hours=-4)


def test_a_line_without_times_takes_its_day(reading: Reading) -> None:
    line = item(reading, start_time=None, end_time=None, starts_at=None, ends_at=None, duration_minutes=None)
    (event,) = opened(reading, line).walk("VEVENT")
    assert event.start == date(2014, 1, 29)
    assert event.end == date(2014, 1, 30)


def test_a_line_without_an_end_only_starts(reading: Reading) -> None:
    (event,) = opened(reading, item(reading, end_time=None, ends_at=None)).walk("VEVENT")
    assert event.start == event.end == datetime(2014, 1, 29, 8, tzinfo=ZONE)


def test_an_end_before_the_start_is_left_out(reading: Reading) -> None:
    (event,) = opened(reading, item(reading, ends_at=datetime(2014, 1, 29, 7, tzinfo=ZONE), end_time=time(7))).walk(
        "VEVENT"
    )
    assert "dtend" not in event


@pytest.mark.parametrize("title", ["a, b; c\\n: d", "É" * 200, "BEGIN:VEVENT", "x\u00a0: œ"])
def test_a_title_stays_as_it_is(reading: Reading, title: str) -> None:
    (event,) = opened(reading, item(reading, title=title)).walk("VEVENT")
    assert str(event["summary"]) == title


def test_a_document_without_dated_lines_has_no_calendar(reading: Reading, tmp_path: Path) -> None:
    publisher = Calendars(CONTRACT, Folder(tmp_path / "dist"))
    for agenda in ((), (item(reading, date=None, starts_at=None, ends_at=None),)):
        publisher.add(Batch((replace(reading, tables=Tables(agenda=agenda)),), {}))
    assert not (tmp_path / "dist").exists()
