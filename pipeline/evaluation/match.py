"""Matching found rows to those of the reference reading, one to one, and the figures that come of it."""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field

_WORD = re.compile(r"\w+")
HALF, MOST = 0.5, 0.6
"""How much of two places, and how many of the words of two texts, must be common."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Precision, recall and their harmonic mean (0 to 1, three places), and what they count.

    `reference`: the rows that a reading must have; `found`: those of them that were found; `published`: all rows that
    the pipeline made; `optional`: rows of the reference reading that two careful readings may have or not."""

    precision: float
    recall: float
    f1: float
    reference: int
    found: int
    published: int
    optional: int
    missed: tuple[str, ...] = field(default=(), compare=False)
    extra: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Share:
    """The share (0 to 1, three places) of `of` rows found of which something is right."""

    share: float
    of: int
    missed: tuple[str, ...] = field(default=(), compare=False)
    extra: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Item:
    """A row as matching sees it: its names, where it is known by these; its place, where the reference reading has
    places; else its text. Rows of two kinds never match."""

    text: str
    start: int | None = None
    end: int | None = None
    required: bool = True
    names: frozenset[str] = frozenset()
    kind: str = ""


def figures(
    found: int, missed: Iterable[str], extra: Iterable[str], optional: int = 0, optional_found: int = 0
) -> Figures:
    """The figures where `found` of the rows that a reading must have are there, and `optional_found` of the optional.

    `missed` are the other rows that it must have, `extra` the published ones that no row of it matches."""
    missed, extra = tuple(missed), tuple(extra)
    reference, counted = found + len(missed), found + len(extra)
    recall = found / reference if reference else 1.0
    precision = found / counted if counted else float(not reference)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    rounded = round(precision, 3), round(recall, 3), round(f1, 3)
    return Figures(*rounded, reference, found, counted + optional_found, optional, missed, extra)


def share(wrong: Iterable[str], of: int) -> Share:
    """The share that is right of `of` rows, those that are wrong told apart."""
    wrong = tuple(wrong)
    return Share(round(1 - len(wrong) / of, 3) if of else 1.0, of, wrong)


def plain(text: str | None) -> str:
    """A text with white space folded and typographic apostrophes made plain."""
    return " ".join((text or "").replace("\u2019", "'").split())


def words(text: str | None) -> list[str]:
    """The words of a text, in lower case, in order."""
    return _WORD.findall((text or "").lower())


def alike(one: str | None, other: str | None) -> float:
    """Intersection over union of the words of two texts."""
    some, others = set(words(one)), set(words(other))
    return len(some & others) / len(some | others) if some | others else 0.0


def overlap(one: Item, other: Item) -> float:
    """Intersection over union: of the two places, of the words of the two texts, or of the names most alike."""
    if one.kind != other.kind:
        return 0.0
    if one.names and other.names:
        return max(alike(name, another) for name in one.names for another in other.names)
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return alike(one.text, other.text)
    if one.end <= other.start or other.end <= one.start:  # as nearly all of a report's rows stand to one another
        return 0.0
    union = max(one.end, other.end) - min(one.start, other.start)
    return (min(one.end, other.end) - max(one.start, other.start)) / union


def by_overlap(
    reference: Sequence[Item], found: Sequence[Item], least: float | None = None
) -> tuple[Figures, list[tuple[int, int]]]:
    """Figures by overlap, best matches first, and the indexes of what matched; no row is matched twice.

    An optional row costs nothing whether it is found or not. `least` is how much must be common."""
    if least is None:
        least = HALF if reference and reference[0].start is not None else MOST
    scored = [(-overlap(one, other), i, j) for i, one in enumerate(reference) for j, other in enumerate(found)]
    hit: dict[int, int] = {}
    taken = set[int]()
    for _, i, j in sorted(score for score in scored if -score[0] >= least):
        if i not in hit and j not in taken:
            hit[i] = j
            taken.add(j)
    required = [i for i, item in enumerate(reference) if item.required]
    hits = sum(i in hit for i in required)
    missed = (reference[i].text for i in required if i not in hit)
    extra = (item.text for j, item in enumerate(found) if j not in taken)
    return figures(hits, missed, extra, len(reference) - len(required), len(hit) - hits), list(hit.items())


def exact(reference: Sequence[Hashable], found: Sequence[Hashable]) -> Figures:
    """Figures for rows that must be the same to the letter."""
    missed, extra = Counter(reference) - Counter(found), Counter(found) - Counter(reference)
    return figures(len(reference) - missed.total(), map(str, missed.elements()), map(str, extra.elements()))
