"""Headings and the tree they make: the report's own logic where the layout is lost, the layout where it is kept."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.document.headings import Heading
from pipeline.document.roles import MOST
from pipeline.document.signals import SILENT, UNNAMED, Speech, count_of, depth_of, label_of

_UNKNOWN = frozenset({"other", "findings"})
_ENDING = SILENT - {"foreword"}
"""What ends the chapter of discussions, and is a chapter itself."""
_BELOW_ANNEX = frozenset({"other", "findings", "agenda", "next_steps"})
_TOP, _SUB = 1, 2
_CHAPTERS = 2
_FEW = 2
_ACRONYM = 5


def with_levels(headings: Sequence[Heading], speech: Sequence[Speech]) -> list[Heading]:
    """`headings` with their levels: as the layout ranks them, or as their numbers or words do."""
    depths = [depth for heading in headings if (depth := depth_of(heading.title))]
    numbered = len(depths) >= 0.6 * len(headings) or _counts_on([count_of(heading.title) for heading in headings])
    ranks = {heading.level for heading in headings if heading.level}
    if len(ranks) > 1 or (ranks and len(set(depths)) < 2):
        return _ranked(headings)  # one rank for all tells less than "1." and "1.1"
    capitals = [one.title.isupper() and (" " in one.title or len(one.title) > _ACRONYM) for one in headings]
    if not ranks and len(set(depths)) < 2 and _FEW <= sum(capitals) <= len(headings) - _FEW and capitals[0]:
        # Titles in capitals rank before others, but for what ends the report however it is set.
        tops = [up or one.kind in _ENDING for one, up in zip(headings, capitals, strict=True)]
        return _ranked([replace(one, level=_TOP if top else _SUB) for one, top in zip(headings, tops, strict=True)])
    return _numbered(headings) if numbered else _levels(headings, speech)


def _counts_on(counts: Sequence[int | None]) -> bool:
    """Whether numbers of one part count a report's chapters, one behind the other: what has none stands in one."""
    told = [count for count in counts if count is not None]
    steps = sum(after - before == 1 for before, after in pairwise(told))
    return steps >= _CHAPTERS and steps == len(told) - 1


def _numbered(headings: Sequence[Heading]) -> list[Heading]:
    """Levels as numbers show them; what has none among them is a part of its own by its title, or below the last."""
    done: list[Heading] = []
    for heading in headings:
        below = _TOP
        if done and heading.kind in UNNAMED:
            below = done[-1].level + (depth_of(done[-1].title) > 0 or done[-1].kind not in UNNAMED)
        done.append(replace(heading, level=depth_of(heading.title) or below))
    return done


def _ranked(named: Sequence[Heading]) -> list[Heading]:
    """Levels from 1, as the layout gave them; a contents list governs its entries alone, whatever rank it has."""
    top = min(heading.level for heading in named if heading.level)
    ranked = [replace(heading, level=max(1, heading.level - top + 1)) for heading in named]
    return [
        replace(heading, level=following.level) if heading.kind == "contents" else heading
        for heading, following in zip(ranked, [*ranked[1:], ranked[-1]], strict=True)
    ]


def _discussions(named: Sequence[Heading]) -> int:
    """The index of the chapter whose title says that it reports discussions; else of none. "Session 2" is a topic."""
    for sure in ("discussions", "findings"):
        for i, heading in enumerate(named):
            if heading.kind == sure and label_of(heading.title) in (None, "#"):
                return i
    return len(named)


def _levels(named: Sequence[Heading], speech: Sequence[Speech]) -> list[Heading]:
    """The levels of headings whose layout is lost: by chapters' titles, by what speaks of what."""
    often = Counter(heading.title.casefold() for heading in named)
    # A title that comes back is that of a part, whatever it names: "Next steps" of each topic.
    named = [replace(one, kind="other") if often[one.title.casefold()] > 1 else one for one in named]
    start = _discussions(named)
    masses = [max(0.0, said.mass(one.kind)) for one, said in zip(named, speech, strict=True) if one.kind in _UNKNOWN]
    before = sum(one.kind in _UNKNOWN for one in named[:start])
    if sum(masses[before:]) < MOST * sum(masses):
        start = len(named)  # a topic that is named like a chapter, among others
    last = max((i for i, one in enumerate(named) if one.kind in _UNKNOWN), default=0)
    ending = (i for i in range(start + 1, len(named)) if named[i].kind in (SILENT if i > last else _ENDING))
    end = next(ending, len(named))  # thanks end a report that they do not open
    told: list[Heading] = []
    chapter = ""
    for i, heading in enumerate(named):
        level, kind = _SUB, heading.kind
        if start < i < end:
            kind = "other"
        elif chapter == "annex" and kind in _BELOW_ANNEX:
            level += kind != "agenda"
        elif chapter == "foreword" and (kind == chapter or (kind == "introduction" and " " in heading.title)):
            level = _SUB  # thanks, "About the Plan"
        elif i == start or kind in _ENDING or kind not in _UNKNOWN or start == len(named):
            level = _TOP  # where no chapter is known to report, what reports is a topic by itself
        if level == _TOP:
            chapter = kind
        told.append(replace(heading, level=level, kind=kind))
    return _nested(told)


def _nested(told: Sequence[Heading]) -> list[Heading]:
    """What stands between labelled topics, "Theme 1" and "Theme 2", is one step below them."""
    labels = Counter((heading.level, label_of(heading.title)) for heading in told)
    done: list[Heading] = []
    topics = 0
    for heading in told:
        label = label_of(heading.title)
        labelled = label not in (None, "#") and labels[heading.level, label] > 1
        if labelled or heading.kind not in _UNKNOWN:
            topics = heading.level if labelled else 0
        elif topics == heading.level:
            heading = replace(heading, level=heading.level + 1)
        done.append(heading)
    return done
