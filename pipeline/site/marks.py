"""Places laid over a text: cut at every edge, so that overlapping places need no overlapping elements."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Place:
    """A row's half-open place in the text; its layer says what sort of row it is."""

    key: str
    layer: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same places cover from end to end; `starting` are those that begin with it."""

    start: int
    end: int
    covering: tuple[Place, ...]
    starting: tuple[Place, ...]


def segments(places: Iterable[Place], cuts: Iterable[int]) -> Iterator[Segment]:
    """The text between the first and the last edge, cut at the edges of all places and at `cuts`, in order."""
    waiting = sorted(
        (place for place in places if place.start < place.end), key=lambda place: (place.start, -place.end)
    )
    edges = sorted({*cuts, *(place.start for place in waiting), *(place.end for place in waiting)})
    active: list[Place] = []
    at = 0
    for start, end in pairwise(edges):
        active = [place for place in active if place.end > start]
        first = at
        while at < len(waiting) and waiting[at].start == start:
            at += 1
        starting = waiting[first:at]
        active += starting
        yield Segment(start, end, tuple(active), tuple(starting))
