"""Headings and the tree they make: the report's own logic where the layout is lost, the layout where it is kept."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.document.headings import Heading
from pipeline.document.roles import MOST
from pipeline.document.signals import SILENT, UNNAMED, Speech, counter_of, depth_of, label_of
from pipeline.model import STRESSED_LEVEL

_UNKNOWN = frozenset({"other", "findings"})
_ENDING = SILENT - {"foreword"}
"""What ends the chapter of discussions, and is a chapter itself."""
_BELOW_ANNEX = frozenset({"other", "findings", "agenda", "next_steps"})
_LISTS = frozenset({"agenda", "contents", "participants"})
"""What has no parts."""
_TOP, _SUB = 1, 2
_CHAPTERS = 2
_FEW = 2
_ACRONYM = 5
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def with_levels(headings: Sequence[Heading], speech: Sequence[Speech]) -> list[Heading]:
    """`headings` with their levels: as the layout ranks them, or as their numbers or words do.

    What follows a title that only says that annexes follow, "APPENDICES", stands below it where nothing ranks it."""
    told = [*_chapters(_told(headings, speech), speech)]
    if any(heading.level for heading in headings):
        return told
    alone = (
        i for i, one in enumerate(told) if one.kind == "annex" and " " not in one.title and not speech[i].sentences
    )
    first = next(alone, len(told))
    level = told[first].level if first < len(told) else 0
    behind = (replace(one, level=max(one.level, level + 1)) for one in told[first + 1 :])
    return [*told[: first + 1], *behind]


def _chapters(headings: Sequence[Heading], speech: Sequence[Speech]) -> Iterator[Heading]:
    """`headings` where an agenda whose points hold most of what is said, or that asks the most itself, is a chapter of
    discussions."""
    whole = sum(said.sentences for said in speech)
    asking = sum(said.asking for said in speech)
    for i, heading in enumerate(headings):
        end = next((at for at in range(i + 1, len(headings)) if headings[at].level <= heading.level), len(headings))
        held = sum(said.sentences for said in speech[i + 1 : end])
        chapter = (end - i > _CHAPTERS and held > MOST * whole) or speech[i].asking > MOST * asking
        yield replace(heading, kind="discussions") if chapter and heading.kind == "agenda" else heading


def _told(headings: Sequence[Heading], speech: Sequence[Speech]) -> list[Heading]:
    counters = [counter_of(heading.title) for heading in headings]
    if "ii" not in counters:
        counters = ["" if counter == "i" else counter for counter in counters]  # the letter behind "h"
    own = [depth_of(heading.title) for heading in headings]
    depths = list(filter(None, own))
    counting = sum(heading.kind != "participants" for heading in headings)  # who came stands before what is counted
    annex = next((i for i, heading in enumerate(headings) if heading.kind == "annex"), len(headings))
    # What an annex counts, it counts anew.
    numbered = len(depths) >= 0.6 * counting or _counts_on(counters[:annex])
    ranks = {heading.level for heading in headings if heading.level}
    nested = counted_depths(counters)
    if len(ranks) < 2 and nested:
        return _numbered(headings, nested)
    if len(ranks) > 1 or (ranks and len(set(depths)) < 2):
        # One rank for all tells less than "1." and "1.1"; of lines in bold those with a label rank before the others.
        set_apart = frozenset(at for at, one in enumerate(headings) if one.level != STRESSED_LEVEL)
        return _below_labelled(_ranked(headings), set_apart)
    capitals = [
        one.title.isupper() and (" " in one.title or len(one.title) > _ACRONYM) and one.kind != "participants"
        for one in headings
    ]
    labels = {label_of(one.title) for one, up in zip(headings, capitals, strict=True) if up} - {None, "#"}
    capitals = [up or label_of(one.title) in labels for one, up in zip(headings, capitals, strict=True)]
    if not ranks and len(set(depths)) < 2 and _FEW <= sum(capitals) <= len(headings) - _FEW and capitals[0]:
        # Titles in capitals rank before others, but for what ends the report however it is set.
        tops = [up or one.kind in _ENDING for one, up in zip(headings, capitals, strict=True)]
        ranked = _ranked([replace(one, level=_TOP if top else _SUB) for one, top in zip(headings, tops, strict=True)])
        return _nested(ranked)
    return _numbered(headings, own) if numbered else _levels(headings, speech)


def counted_depths(counters: Sequence[str]) -> list[int]:
    """How deep each title is counted, 0 for none, where numbers, letters and Roman numerals count one within another,
    "A", "1", "2", "B"; nothing where none goes on behind what another counts."""
    depths: list[int] = []
    path: list[tuple[str, int]] = []
    nested = False
    for counter in counters:
        head, *rest = counter.split(".")
        values = _values(head)
        goes_on = [at for at, (style, last) in enumerate(path) if values.get(style) == last + 1]
        starts = [style for style, value in values.items() if value == 1 and style not in dict(path)]
        if goes_on:
            style = path[goes_on[-1]][0]
            nested = nested or goes_on[-1] + 1 < len(path)
            path = [*path[: goes_on[-1]], (style, values[style])]
        elif starts and not rest:
            path.append((starts[0], 1))
        depths.append(len(path) + len(rest) if counter else 0)
    return depths if nested else []


def _values(counter: str) -> dict[str, int]:
    """What a counter may count, by its style: "5" five; "C" three, or a hundred in Roman numerals."""
    if counter.isdecimal():
        return {"1": int(counter)}
    roman = [_ROMAN[sign] for sign in counter.upper() if sign in _ROMAN]
    values = {"A": ord(counter) - ord("A") + 1} if len(counter) == 1 and counter.isupper() else {}
    if roman and len(roman) == len(counter):
        values["I" if counter.isupper() else "i"] = sum(
            -one if one < after else one for one, after in pairwise([*roman, 0])
        )
    return values


def _counts_on(counters: Sequence[str]) -> bool:
    """Whether numbers of one part count a report's chapters, one behind the other: what has none stands in one."""
    told = [int(counter) for counter in counters if counter.isdigit()]
    steps = [after - before for before, after in pairwise(told)]
    return steps.count(1) >= _CHAPTERS and {*steps} <= {0, 1}


def _numbered(headings: Sequence[Heading], depths: Sequence[int]) -> list[Heading]:
    """Levels as numbers show them, `depths`; what has none is a part of its own by its title, or below the last."""
    done: list[Heading] = []
    for i, (heading, depth) in enumerate(zip(headings, depths, strict=True)):
        below = _TOP
        if done and heading.kind in UNNAMED:
            below = done[-1].level + (depths[i - 1] > 0 or done[-1].kind not in UNNAMED | _LISTS)
        done.append(replace(heading, level=depth or below))
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
    if _goes_on([counter_of(one.title) for one in named[start:]]):
        start = len(named)  # "F. Public comments" before "G. Fees"
    if all(one.kind not in _UNKNOWN for one in named[start + 1 :]):
        start = len(named)  # what was concluded of topics that stand before it
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


def _goes_on(counters: Sequence[str]) -> bool:
    """Whether what counts the first title counts on behind it, and most of what stands between: "G", "H" behind "F"."""
    values = _values(counters[0]) if counters else {}
    last = count = 0
    for i, one in enumerate(counters):
        if any(values.get(style) == value - 1 for style, value in _values(one).items()):
            values, last, count = _values(one), i, count + 1
    return count * 2 >= last > 0


def _nested(told: Sequence[Heading]) -> list[Heading]:
    """What stands between labelled topics is one step below them, and so is what heads a part of several: "Goal" of
    each."""
    often = Counter(heading.title.casefold() for heading in told)
    parts = [
        replace(one, level=one.level + 1) if at and often[one.title.casefold()] > _FEW else one
        for at, one in enumerate(told)
    ]
    return _below_labelled(parts, frozenset(at for at, one in enumerate(parts) if one.kind not in _UNKNOWN))


def _below_labelled(headings: Sequence[Heading], apart: frozenset[int]) -> list[Heading]:
    """What stands between titles with a label, "Theme 1" and "Theme 2", is one step below them; headings `apart` are
    not, and end what those labels hold."""
    labels = Counter((heading.level, label_of(heading.title)) for heading in headings)
    done: list[Heading] = []
    topics = 0
    for at, heading in enumerate(headings):
        word, *number = heading.title.split()[:2]
        label = label_of(heading.title) or ("".join(number).isdigit() and word.casefold()) or None  # "Item 4 Fees"
        if label not in (None, "#") and labels[heading.level, label] > 1:
            topics = heading.level
        elif at in apart:
            topics = 0
        elif topics == heading.level:
            heading = replace(heading, level=heading.level + 1)
        done.append(heading)
    return done
