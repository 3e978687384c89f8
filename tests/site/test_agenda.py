"""The agenda to scale."""

from datetime import date, time

from pipeline.rows import AgendaItem
from pipeline.site.timetable import GROUP_OF, days, groups, style
from tests.support import CONTRACT


def item(key: str, start: str | None, end: str | None, day: int = 1) -> AgendaItem:
    times = [time.fromisoformat(value) if value else None for value in (start, end)]
    return AgendaItem(
        key, day, date(2014, 1, day), 1, *times, None, None, None, "other", None, "x",
        document_id="one", source_start=0, source_end=1, source_line=1,
    )  # fmt: skip


def test_items_that_overlap_stand_side_by_side_and_gaps_are_seen() -> None:
    [day] = days([item("a", "09:00", "10:30"), item("b", "10:00", "11:00"), item("c", "11:30", "12:00")])
    assert [(slot.item.agenda_id, slot.lane, slot.lanes) for slot in day.slots] == [
        ("a", 0, 2),
        ("b", 1, 2),
        ("c", 0, 1),
    ]
    assert [(gap.start, gap.end) for gap in day.gaps] == [(660, 690)]


def test_all_days_share_one_axis_on_the_hour() -> None:
    found = days([item("a", "08:20", "09:00", 1), item("b", "13:00", "16:15", 2)])
    assert {(day.start, day.end) for day in found} == {(480, 1020)}
    assert len(found[0].hours) == 10


def test_items_without_times_are_listed_and_one_without_an_end_is_drawn() -> None:
    [day] = days([item("a", "09:00", None), item("b", None, None)])
    assert [one.agenda_id for one in day.untimed] == ["b"]
    assert day.slots[0].end - day.slots[0].start == 15


def test_an_item_after_midnight_or_backwards_is_still_drawn() -> None:
    [day] = days([item("a", "23:50", "00:10"), item("b", "23:55", None)])
    assert all(slot.end > slot.start for slot in day.slots)
    assert len(day.hours) >= 2


def test_the_legend_names_what_is_drawn() -> None:
    assert groups(days([item("a", "09:00", "10:00")])) == ["other"]
    assert set(GROUP_OF) == set(CONTRACT.vocabulary("agenda_kind").values)


def test_every_slot_and_gap_has_its_rule() -> None:
    found = days([item("a.b", "09:00", "10:00"), item("c", "11:00", "12:00")])
    assert style(found).startswith("#day\\:a\\.b{--h:180}#slot\\:a\\.b{--s:0;--e:60;--l:0;--n:1}")
    assert style(found).count("#gap") == 1
