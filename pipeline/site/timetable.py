"""The agenda to scale: where each item stands on its day's axis, side by side where items overlap, gaps between."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import accumulate, groupby
from typing import NamedTuple

from pipeline.rows import AgendaItem

LEAST = 15  # minutes that an item without an end is drawn for
SHORT = 20  # minutes up to which an item is written small
GROUPS = {
    "talk": ("panel", "overview"),
    "exchange": ("breakout", "plenary", "questions"),
    "frame": ("opening", "recap", "closing"),
    "rest": ("registration", "break", "meal"),
    "other": ("other",),
}
GROUP_OF = {kind: group for group, kinds in GROUPS.items() for kind in kinds}


@dataclass(frozen=True, slots=True)
class Slot:
    """An item on the axis, in minutes from midnight; `lane` of `lanes` where some stand side by side."""

    item: AgendaItem
    start: int
    end: int
    lane: int
    lanes: int

    @property
    def group(self) -> str:
        """What it is drawn as."""
        return GROUP_OF[self.item.kind]

    @property
    def short(self) -> bool:
        """Whether it is written small."""
        return self.end - self.start <= SHORT


class Gap(NamedTuple):
    """A stretch of a day, between two items, to which nothing is scheduled."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DrawnDay:
    """A day of the agenda, drawn from `start` to `end`, both on the hour."""

    key: str
    number: int
    date: date | None
    start: int
    end: int
    slots: Sequence[Slot]
    gaps: Sequence[Gap]
    untimed: Sequence[AgendaItem]
    items: Sequence[AgendaItem]

    @property
    def hours(self) -> list[time]:
        """The hours that the axis shows."""
        return [time(hour % 24) for hour in range(self.start // 60, self.end // 60 + 1)]


def days(items: Sequence[AgendaItem]) -> list[DrawnDay]:
    """The days, all drawn on one axis and to one scale, so that they can be compared."""
    spans = [_span(item) for item in items if item.start_time]
    first = min((start for start, _ in spans), default=0) // 60 * 60
    last = -(-max((end for _, end in spans), default=0) // 60) * 60
    found = []
    for number, rows in groupby(items, key=lambda item: item.day):
        own = list(rows)
        key, slots = own[0].agenda_id, _slots([item for item in own if item.start_time])
        reached = accumulate((slot.end for slot in slots), max)
        gaps = [
            Gap(f"{key}-{at}", at, slot.start) for at, slot in zip(reached, slots[1:], strict=False) if slot.start > at
        ]
        untimed = [item for item in own if not item.start_time]
        found.append(DrawnDay(key, number, own[0].date, first, last, slots, gaps, untimed, own))
    return found


def groups(found: Iterable[DrawnDay]) -> list[str]:
    """What the items of an agenda are drawn as, for a legend."""
    used = {slot.group for day in found for slot in day.slots}
    return [group for group in GROUPS if group in used]


def style(found: Iterable[DrawnDay]) -> str:
    """The style sheet that puts every slot and gap in its place; a policy lets no element carry a style itself."""
    rules = []
    for day in found:
        rules.append(("day", day.key, f"--h:{day.end - day.start}"))
        for slot in day.slots:
            stands = f"--s:{slot.start - day.start};--e:{slot.end - day.start};--l:{slot.lane};--n:{slot.lanes}"
            rules.append(("slot", slot.item.agenda_id, stands))
        rules += [("gap", gap.key, f"--s:{gap.start - day.start};--e:{gap.end - day.start}") for gap in day.gaps]
    return "".join(f"#{kind}\\:{key.replace('.', chr(92) + '.')}{{{said}}}" for kind, key, said in rules)


def _slots(items: Sequence[AgendaItem]) -> list[Slot]:
    """The items by their times, each in the first lane that is free; those that overlap share the width."""
    slots: list[Slot] = []
    together: list[tuple[AgendaItem, int, int, int]] = []
    free: list[int] = []  # from when on each lane is
    for item in sorted(items, key=lambda item: (_span(item), item.ordinal)):
        start, end = _span(item)
        if start >= max(free, default=start):
            slots += [Slot(*one, len(free)) for one in together]
            together, free = [], []
        lane = next((index for index, since in enumerate(free) if since <= start), len(free))
        free[lane : lane + 1] = [end]
        together.append((item, start, end, lane))
    return slots + [Slot(*one, len(free)) for one in together]


def _span(item: AgendaItem) -> tuple[int, int]:
    start, end = (at.hour * 60 + at.minute if at else 0 for at in (item.start_time, item.end_time))
    return start, end if end > start else start + LEAST
