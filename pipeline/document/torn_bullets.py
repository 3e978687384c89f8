"""Bullets that a text taken out of a printed page tore off their items: they stand above these, a line each."""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.document.lines import BULLET, ends
from pipeline.model import Place

_FULL = 0.8
"""The share of the widest line that a line has at least which goes on."""
_BREAKS = frozenset("\n\r")
_MOST = 12
"""The most lines of an item."""


def behind_bullets(text: str, line: Place) -> tuple[int, int]:
    """Where the words of a line begin, and how many bullets stand before them."""
    at, count = line.start, 0
    while (bullet := BULLET.match(text, at, line.end)) is not None and bullet.end() < line.end:
        at, count = bullet.end(), count + 1
        if _BREAKS.isdisjoint(bullet[0]):
            break  # "- 1. Fees"
    return at, count


def torn_items(text: str, lines: Sequence[Place | None], nth: int) -> frozenset[int]:
    """Where the items begin that have lost their bullets to the line of this number, which has these and the first.

    An item begins with a capital, and behind a line that closes or is short, where these tell."""
    line = lines[nth]
    first, count = behind_bullets(text, line) if line else (0, 0)
    if line is None or count < 2:
        return frozenset()
    known = [Place(first, line.end)]
    for line in lines[nth + 1 : nth + 1 + _MOST * count]:
        if line is None or behind_bullets(text, line)[1]:
            break
        known.append(line)
    widest = max(line.end - line.start for line in known)
    found: list[tuple[int, int]] = []
    for above, line in pairwise(known):
        closes = ends(text, above) or text[above.end - 1] == ","
        opens = not text[line.start : line.end].lstrip()[:1].islower()
        if told := 2 * closes + 2 * opens + (above.end - above.start < _FULL * widest):
            found.append((-told, line.start))
    return frozenset(start for _, start in sorted(found)[: count - 1])
