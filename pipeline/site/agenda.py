"""The agenda to scale: where each item stands on its day's axis, side by side where items overlap, gaps between."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import groupby
from math import ceil

from pipeline.rows import AgendaItem

LEAST = 15  # minutes that an item without an end is drawn for
SHORT = 20  # minutes up to which an item is written small
LINES, EDGES = {True: 1.05, False: 1.25}, {True: 0.35, False: 0.65}  # rem of a line and of what is around, small or not
TIMES = 17  # letters that an item's times take before its title
# How an axis is drawn where it is narrow and where it is wide: the letters that a line holds, small or not, and the rem
# of a minute at the least and at the most. A title that needs more than the most is cut until it is pointed at.
NARROW = ({True: 33, False: 28}, (0.125, 0.375))
WIDE = ({True: 61, False: 51}, (0.125, 0.3))
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

    def rem_a_minute(self, letters: Mapping[bool, int]) -> float:
        """How high a minute must be for its times and its title to fit."""
        said = TIMES + sum(1.3 if letter.isupper() else 1 for letter in self.item.title)
        lines = ceil(said / (letters[self.short] / self.lanes))
        return (lines * LINES[self.short] + EDGES[self.short]) / (self.end - self.start)


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
    """A day of the agenda, drawn from `start` to `end`, both on the hour.

    `scales` are the rem of a minute where the axis is narrow and where it is wide."""

    key: str
    number: int
    date: date | None
    start: int
    end: int
    slots: tuple[Slot, ...]
    gaps: tuple[Gap, ...]
    untimed: tuple[AgendaItem, ...]
    items: tuple[AgendaItem, ...]
    scales: tuple[float, float] = (0, 0)

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
    found = [_day(number, rows, first, last) for number, rows in drawn]
    slots = [slot for day in found for slot in day.slots]
    return [replace(day, scales=(_scale(slots, *NARROW), _scale(slots, *WIDE))) for day in found]


def groups(found: Iterable[DrawnDay]) -> list[str]:
    """What the items of an agenda are drawn as, for a legend."""
    used = {slot.group for day in found for slot in day.slots}
    return [group for group in GROUPS if group in used]


def _scale(slots: Sequence[Slot], letters: Mapping[bool, int], limits: tuple[float, float]) -> float:
    least, most = limits
    needed = max((slot.rem_a_minute(letters) for slot in slots), default=least)
    return ceil(min(max(needed, least), most) * 200) / 200


def style(found: Sequence[DrawnDay]) -> str:
    """The style sheet that puts every slot and gap in its place; a policy lets no element carry a style itself."""
    rules = []
    for day in found:
        narrow, wide = day.scales
        rules.append(_rule("day", day.key, f"--h:{day.end - day.start};--narrow:{narrow}rem;--wide:{wide}rem"))
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
