"""The agenda to scale: where each item stands on its day's axis, side by side where items overlap, gaps between."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby

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
        return GROUP_OF.get(self.item.kind, "other")

    @property
    def short(self) -> bool:
        """Whether it is written small."""
        return self.end - self.start <= SHORT


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of a day, between two items, to which nothing is scheduled."""

    key: str
    start: int
    end: int

    @property
    def times(self) -> tuple[time, time]:
        """Its two ends as times of day."""
        return _time(self.start), _time(self.end)


@dataclass(frozen=True, slots=True)
class DrawnDay:
    """A day of the agenda, drawn from `start` to `end`, both on the hour."""

    key: str
    number: int
    date: date | None
    start: int
    end: int
    slots: tuple[Slot, ...]
    gaps: tuple[Gap, ...]
    untimed: tuple[AgendaItem, ...]
    items: tuple[AgendaItem, ...]

    @property
    def hours(self) -> list[time]:
        """The hours that the axis shows."""
        return [_time(minute) for minute in range(self.start, self.end + 1, 60)]


def days(items: Sequence[AgendaItem]) -> list[DrawnDay]:
    """The days, all drawn on one axis and to one scale, so that they can be compared."""
    drawn = [(number, tuple(rows)) for number, rows in groupby(items, key=lambda item: item.day)]
    spans = [_span(item) for item in items if item.start_time]
    first = min((start for start, _ in spans), default=0) // 60 * 60
    last = -(-max((end for _, end in spans), default=0) // 60) * 60
    return [_day(number, rows, first, last) for number, rows in drawn]


def groups(found: Iterable[DrawnDay]) -> list[str]:
    """What the items of an agenda are drawn as, for a legend."""
    used = {slot.group for day in found for slot in day.slots}
    return [group for group in GROUPS if group in used]


def style(found: Sequence[DrawnDay]) -> str:
    """The style sheet that puts every slot and gap in its place; a policy lets no element carry a style itself."""
    rules = []
    for day in found:
        rules.append(_rule("day", day.key, f"--h:{day.end - day.start}"))
        rules += [
            _rule(
                "slot",
                slot.item.agenda_id,
                f"--s:{slot.start - day.start};--e:{slot.end - day.start};--l:{slot.lane};--n:{slot.lanes}",
            )
            for slot in day.slots
        ]
        rules += [_rule("gap", gap.key, f"--s:{gap.start - day.start};--e:{gap.end - day.start}") for gap in day.gaps]
    return "".join(rules)


def _rule(kind: str, key: str, declarations: str) -> str:
    return f"#{kind}\\:{key.replace('.', chr(92) + '.')}{{{declarations}}}"


def _day(number: int, items: tuple[AgendaItem, ...], first: int, last: int) -> DrawnDay:
    timed = sorted((item for item in items if item.start_time), key=lambda item: (_span(item), item.ordinal))
    slots = tuple(slot for cluster in _clusters(timed) for slot in _laid(cluster))
    key = items[0].agenda_id
    gaps = []
    reached = slots[0].end if slots else 0
    for slot in slots:
        if slot.start > reached:
            gaps.append(Gap(f"{key}-{reached}", reached, slot.start))
        reached = max(reached, slot.end)
    untimed = tuple(item for item in items if not item.start_time)
    return DrawnDay(key, number, items[0].date, first, last, slots, tuple(gaps), untimed, items)


def _clusters(items: Sequence[AgendaItem]) -> Iterator[list[AgendaItem]]:
    """Runs of items of which each overlaps one before it."""
    cluster: list[AgendaItem] = []
    reached = 0
    for item in items:
        start, end = _span(item)
        if cluster and start >= reached:
            yield cluster
            cluster = []
        reached = max(reached, end) if cluster else end
        cluster.append(item)
    if cluster:
        yield cluster


def _laid(cluster: list[AgendaItem]) -> Iterator[Slot]:
    ends: list[int] = []
    lanes = []
    for item in cluster:
        start, end = _span(item)
        lane = next((index for index, reached in enumerate(ends) if reached <= start), len(ends))
        ends[lane : lane + 1] = [end]
        lanes.append(lane)
    for item, lane in zip(cluster, lanes, strict=True):
        yield Slot(item, *_span(item), lane, len(ends))


def _span(item: AgendaItem) -> tuple[int, int]:
    start = _minutes(item.start_time or time())
    end = _minutes(item.end_time) if item.end_time else start + LEAST
    return start, end if end > start else start + LEAST


def _minutes(value: time) -> int:
    return value.hour * 60 + value.minute


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
