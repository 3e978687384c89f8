"""Matching found rows to read ones, one to one, and the figures that come of it."""

import re
from collections.abc import Hashable, Sequence
from dataclasses import asdict, dataclass

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Figures:
    """Precision, recall and their harmonic mean, each of 0 to 1 and rounded to three places, and what they count."""

    precision: float
    recall: float
    f1: float
    read: int
    found: int

    def as_dict(self) -> dict[str, float | int]:
        """The figures by name."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Item:
    """A row as matching sees it: its place, where the reading has places, else its text."""

    text: str
    start: int | None = None
    end: int | None = None
    required: bool = True
    kinds: tuple[str, ...] = ()
    body: str = ""


def figures(required_hits: int, required: int, right: int, found: int) -> Figures:
    """The figures for `right` of `found` rows that hit `required_hits` of the `required` ones."""
    recall = required_hits / required if required else 1.0
    precision = right / found if found else float(not required)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Figures(round(precision, 3), round(recall, 3), round(f1, 3), required, found)


def plain(text: str | None) -> str:
    """A text with white space folded and typographic apostrophes made plain."""
    return _SPACE.sub(" ", (text or "").replace("\u2019", "'")).strip()


def overlap(one: Item, other: Item) -> float:
    """Intersection over union: of the two places, or of the two sets of words where the reading has no places."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        words, others = set(_WORD.findall(plain(one.text).lower())), set(_WORD.findall(plain(other.text).lower()))
        return len(words & others) / len(words | others) if words | others else 0.0
    union = max(one.end, other.end) - min(one.start, other.start)
    return max(0, min(one.end, other.end) - max(one.start, other.start)) / union if union else 0.0


def pairs(read: Sequence[Item], found: Sequence[Item], least: float) -> list[tuple[int, int]]:
    """The indexes of matching rows, best matches first, none used twice."""
    scored = [(overlap(r, f), i, j) for i, r in enumerate(read) for j, f in enumerate(found)]
    scored.sort(key=lambda score: (-score[0], score[1], score[2]))
    left, right, matched = set[int](), set[int](), list[tuple[int, int]]()
    for value, i, j in scored:
        if value < least:
            break
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            matched.append((i, j))
    return matched


def by_overlap(read: Sequence[Item], found: Sequence[Item]) -> tuple[Figures, list[tuple[int, int]]]:
    """Figures by overlap, half of the place or 0.6 of the words; a row that readers may leave out costs nothing."""
    matched = pairs(read, found, 0.5 if read and read[0].start is not None else 0.6)
    hit = {i for i, _ in matched}
    optional = sum(not read[i].required for i in hit)
    required = [i for i, item in enumerate(read) if item.required]
    hits = sum(i in hit for i in required)
    return figures(hits, len(required), len(matched) - optional, len(found) - optional), matched


def exact(read: Sequence[Hashable], found: Sequence[Hashable]) -> Figures:
    """Figures for rows that must be the same to the letter."""
    pool = list(found)
    hits = 0
    for item in read:
        if item in pool:
            pool.remove(item)
            hits += 1
    return figures(hits, len(read), hits, len(found))


def same_kind(read: Sequence[Item], found: Sequence[Item], matched: Sequence[tuple[int, int]]) -> float:
    """The share of matched rows whose kind a reader gave too."""
    right = sum(found[j].kinds[0] in read[i].kinds for i, j in matched)
    return round(right / len(matched), 3) if matched else 1.0
