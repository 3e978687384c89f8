"""Headings and the tree they make: the report's own logic where the layout is lost, the layout where it is kept."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.languages.rules import OutlineWords
from pipeline.model import Place

# A heading's own number says nothing of its kind, but something of its depth: "3.2 Housing".
_NUMBERED = re.compile(
    r"^(?:(?:part|partie|section|chapitre|chapter)\s+)?(?P<number>(?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\.\d{1,2})*)(?P<stop>[.):]|\s[-–—])?\s+(?=\S)",
    re.IGNORECASE,
)
_STRONG = frozenset({"next_steps", "annex", "notes", "contents", "conclusion", "back_matter", "foreword"})
"""What ends the chapter of discussions."""
_UNKNOWN = frozenset({"other", "findings"})
_UNDER_FOREWORD = frozenset({"introduction", "foreword"})
_TOP, _SUB, _DEEP = 1, 2, 3


_LABEL = re.compile(r"(?P<word>[^\W\d_]+\s)?\s*(?:n[o°]\s*|#)?(?:\d{1,2}|[A-H]|[IVX]{1,5})\s*[.:)–—-](?!\d)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as found: its block, its title as printed without markers, its level (0 where nothing shows one)."""

    block: int
    place: Place
    title: str
    level: int = 0
    kind: str = "other"
    followed: bool = False
    """Whether the next block is a heading too: the heading of a chapter without words of its own."""
    signals: tuple[str, ...] = ()


def label_of(title: str) -> str | None:
    """What counts a title among its siblings: the word before the number, "#" for a number alone; None without."""
    match = _LABEL.match(title)
    return (match["word"] or "#").strip().casefold() if match else None


def bare(title: str) -> str:
    """A title without its number, as patterns see it."""
    match = _NUMBERED.match(title)
    if match is None or not (match["stop"] or "." in match["number"] or match["number"].isdigit()):
        return title
    return title[match.end() :]


def chapter_kind(title: str, words: OutlineWords) -> str:
    """The kind of chapter that `title` names, "other" where it names none."""
    plain = bare(title)
    return next((kind for kind, pattern in words.chapters.items() if pattern.search(plain)), "other")


def outline(headings: Sequence[Heading], words: OutlineWords, contents: Mapping[str, int]) -> list[Heading]:
    """`headings` with levels and kinds; `contents` maps the titles of the contents list to their depth in it."""
    named = [replace(heading, kind=chapter_kind(heading.title, words)) for heading in _numbered(headings)]
    shown = any(heading.level for heading in named)
    start = _discussions(named, words, shown, contents)
    end = next(
        (
            i
            for i in range(start + 1, len(named))
            if named[i].kind in _STRONG and _may_close(named[i], named[start], shown)
        ),
        len(named),
    )
    told = _levels(named, shown, contents, start, end)
    steps = any(heading.kind == "next_steps" for heading in told)
    ends = {"conclusion": "other" if steps else "next_steps", "back_matter": "back_matter"}
    return [replace(heading, kind=ends.get(heading.kind, heading.kind)) for heading in told]


def _numbered(headings: Sequence[Heading]) -> Sequence[Heading]:
    """`headings` with the levels that their numbers show where most have one and nothing else tells."""
    depths = [_depth(heading.title) for heading in headings]
    few = sum(depth > 0 for depth in depths) < 0.6 * len(depths)
    if few or max(depths, default=0) < 2 or any(heading.level for heading in headings):
        return headings
    return [replace(heading, level=depth or _TOP) for heading, depth in zip(headings, depths, strict=True)]


def _depth(title: str) -> int:
    match = _NUMBERED.match(title)
    return match["number"].count(".") + 1 if match and bare(title) != title else 0


def _discussions(named: Sequence[Heading], words: OutlineWords, shown: bool, contents: Mapping[str, int]) -> int:
    """The index of the chapter that reports the discussions; the number of headings where there is none."""
    first_label = next((i for i, heading in enumerate(named) if words.theme_label.search(heading.title)), None)
    top = min((heading.level for heading in named if heading.level), default=0)
    listed = {i for i, heading in enumerate(named) if contents.get(heading.title.casefold()) == 1}
    widest = _widest(named) if shown else len(named)
    framing: list[int] = []
    for sure in ("discussions", "findings"):
        likely = [
            i
            for i, candidate in enumerate(named[:-1])
            if candidate.kind == sure
            and not (shown and candidate.level > top + 1)
            and not (len(listed) > 2 and i not in listed)
            and not (named[i + 1].kind in _STRONG and _may_close(named[i + 1], candidate, shown))
            and (first_label is None or i < first_label)
        ]
        if shown:
            # A theme may be called by a chapter's words, but has no headings below it: "Results of inspections".
            parents = [i for i in likely if named[i + 1].level > named[i].level]
            likely = parents or ([] if widest < len(named) else likely)
        told = [i for i in likely if not words.framing.search(bare(named[i].title))]
        framing += likely
        if told:
            return _behind_speakers(named, told)
    if first_label:
        return first_label - 1
    return framing[0] if framing and widest == len(named) else widest


def _behind_speakers(named: Sequence[Heading], likely: Sequence[int]) -> int:
    """Which of the `likely` chapters it is: the first, or the first behind the speakers where they come in between."""
    spoken = next((i for i in range(likely[0] + 1, likely[-1]) if named[i].kind == "panels"), None)
    return likely[0] if spoken is None else next(i for i in likely if i > spoken)


def _widest(named: Sequence[Heading]) -> int:
    """Where no title tells the discussions: the unnamed chapter with most headings below it, three at least."""
    best, most = len(named), 2
    for i, heading in enumerate(named):
        if heading.kind not in _UNKNOWN:
            continue
        below = 0
        for j in range(i + 1, len(named)):
            if named[j].level <= heading.level:
                break
            below += named[j].level == heading.level + 1
        if below > most:
            best, most = i, below
    return best


def _may_close(heading: Heading, chapter: Heading, shown: bool) -> bool:
    return not shown or heading.level <= chapter.level


def _levels(named: Sequence[Heading], shown: bool, contents: Mapping[str, int], start: int, end: int) -> list[Heading]:
    if shown:
        top = min(heading.level for heading in named if heading.level)
        ranked = [replace(heading, level=max(1, heading.level - top + 1)) for heading in named]
        # A contents list governs its entries alone, whatever rank the page gave its heading.
        return [
            replace(heading, level=max(heading.level, following.level)) if heading.kind == "contents" else heading
            for heading, following in zip(ranked, [*ranked[1:], ranked[-1]], strict=True)
        ]
    listed = sum(heading.title.casefold() in contents for heading in named)
    selective = bool(contents) and listed < 0.9 * len(named)
    told: list[Heading] = []
    chapter = ""
    bare_chapter = False
    for i, heading in enumerate(named):
        level, kind = _SUB, heading.kind
        if selective and heading.title.casefold() in contents:
            level = contents[heading.title.casefold()]
        elif start < i < end:
            level, kind = _SUB, "other"
        elif i == start or (kind in _STRONG and kind != "foreword"):
            level = _TOP
        elif kind == "agenda":
            level = _SUB if chapter == "annex" else _TOP
        elif kind not in _UNKNOWN and not selective:
            level = (
                _SUB
                if kind in _UNDER_FOREWORD and chapter == "foreword" and bare_chapter and _is_about(heading)
                else _TOP
            )
        elif (kind == "other" and heading.followed and not selective and chapter != "annex") or chapter in (
            "",
            "contents",
        ):
            level = _TOP
        if chapter == "annex" and kind in _UNKNOWN:
            level = _DEEP if (told and told[-1].kind == "agenda") or any(h.kind == "agenda" for h in told) else _SUB
        if i != start and kind == "discussions":
            kind = "other"
        if level == _TOP:
            chapter, bare_chapter = kind, heading.followed
        told.append(replace(heading, level=level, kind=kind))
    return _nested(told)


def _is_about(heading: Heading) -> bool:
    """Whether a title that names a chapter elsewhere is a part of the foreword here: 'About the Plan', thanks."""
    return " " in heading.title or heading.kind == "foreword"


def _nested(told: list[Heading]) -> list[Heading]:
    """What stands between labelled topics, and a title that several topics share, is one step below the topic."""
    known = [(heading.level, label_of(heading.title)) for heading in told]
    labels = Counter((level, label) for level, label in known if label != "#")
    titles = Counter((heading.level, heading.title.casefold()) for heading in told)
    done: list[Heading] = []
    topic: Heading | None = None
    topic_labelled = False
    for heading, (level, label) in zip(told, known, strict=True):
        labelled = label not in (None, "#") and labels[level, label] > 1
        if topic is not None and heading.level < topic.level:
            topic = None
        shared = titles[heading.level, heading.title.casefold()] > 1
        if labelled or heading.kind not in _UNKNOWN or (not shared and (topic is None or not topic_labelled)):
            topic, topic_labelled = heading, labelled
            done.append(heading)
        elif topic is not None and heading.level == topic.level:
            done.append(replace(heading, level=heading.level + 1))
        else:
            done.append(heading)
    return done
