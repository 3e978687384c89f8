"""Pages that keep the lines of a printed one, each a block or behind a line break: their sentences made whole."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from pipeline.model import Hint

_LINE = re.compile(r"[^\n]+")
_TERMINAL = frozenset('.;:?!»”"')
_INSIDE = frozenset("(&%")
"""What opens no sentence, whatever the line above ends with: "Lux Inc.", "(Lux) lights"."""
_USUAL = 0.9
"""The share of lines that are no longer than a page is wide."""
_NARROWEST, _WIDEST = 40, 140
_FULL = 0.85
"""The share of the width from which on a line is full."""
_MANY = 3
"""One line in so many goes on with a small letter where a page's lines are broken."""


def joined(text: str, hints: Sequence[Hint]) -> tuple[str, Sequence[Hint]]:
    """A page whose lines were broken where they are full, "<p>The crews met in</p><p>the shed.</p>", with its sentences
    on one line; any other page as it is."""
    lines = [match.span() for match in _LINE.finditer(text)]
    if not lines:
        return text, hints
    width = sorted(end - start for start, end in lines)[int(_USUAL * len(lines))]
    labelled = {hint.start: hint for hint in hints if hint.kind != "marker"}
    breaks = [
        (line[1], behind[0])
        for line, behind in pairwise(lines)
        if _are_alike(labelled.get(line[0]), labelled.get(behind[0])) and _is_broken(text, line, behind, width)
    ]
    small = sum(text[start].islower() for _, start in breaks)
    if not _NARROWEST <= width <= _WIDEST or small * _MANY < len(lines):
        return text, hints
    ends, starts = [end for end, _ in breaks], [start for _, start in breaks]
    parts = [text[low:high] for low, high in zip([0, *starts], [*ends, len(text)], strict=True)]
    lost = [0, *accumulate(start - end - 1 for end, start in breaks)]

    def moved(at: int) -> int:
        return at - lost[bisect_right(starts, at)]

    ends_of = dict(zip(starts, ends, strict=True))
    whole: list[Hint] = []
    for hint in hints:
        if hint.kind == "heading" and hint.start in ends_of and whole and whole[-1].end == moved(ends_of[hint.start]):
            whole[-1] = replace(whole[-1], end=moved(hint.end))
        else:
            whole.append(replace(hint, start=moved(hint.start), end=moved(hint.end)))
    return " ".join(parts), whole


def _are_alike(hint: Hint | None, behind: Hint | None) -> bool:
    """Whether two lines may be one: of a paragraph, or of a title, whose lines are headings of one level."""
    if hint is None or behind is None:
        return hint is behind
    return hint.kind == behind.kind == "heading" and hint.number == behind.number


def _is_broken(text: str, line: tuple[int, int], behind: tuple[int, int], width: int) -> bool:
    """Whether a line stops in mid-sentence: before a small letter, or where it is full."""
    full = line[1] - line[0] > _FULL * width
    opens = text[behind[0]]
    inside = opens in _INSIDE or text.count("(", *line) > text.count(")", *line)
    return inside or (text[line[1] - 1] not in _TERMINAL and (opens.islower() or full))
