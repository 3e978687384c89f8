"""Headings and the tree they make: the report's own logic where the layout is lost, the layout where it is kept."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.document.dates import day_number
from pipeline.document.phrases import words_of
from pipeline.document.speech import Speech, own_mass
from pipeline.document.words import ReportWords
from pipeline.model import Place

# A heading's own number says nothing of its kind, but something of its depth: "3.2 Housing".
_NUMBERED = re.compile(
    r"^(?:[^\W\d_]{4,8}\s+)?(?P<number>(?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\.?\d{1,2})*)(?P<stop>\s?[.):]|\s[-–—])?\s+(?=\S)"
)
_STRONG = frozenset(
    {"next_steps", "annex", "notes", "contents", "conclusion", "back_matter", "foreword", "participants", "summary"}
)
"""What ends the chapter of discussions."""
_UNKNOWN = frozenset({"other", "findings"})
_REPORTS = frozenset({"other", "findings", "discussions"})
_UNDER_FOREWORD = frozenset({"introduction", "foreword"})
_TOP, _SUB, _DEEP = 1, 2, 3
_ACRONYM = 5
"""The length up to which a title in capitals may be a name."""
_COUNTED = re.compile(r"(\d{1,2})[.)]?\s+(?=[^\W\d_])")


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


def is_labelled(title: str, words: ReportWords) -> bool:
    """Whether a word and a number label a title: "Theme 1: …"; a day of the agenda is none."""
    return label_of(title) not in (None, "#") and day_number(title, words.agenda) is None


def bare(title: str) -> str:
    """A title without its number, as patterns see it."""
    match = _NUMBERED.match(title)
    if match is None or not (match["stop"] or "." in match["number"] or match["number"].isdigit()):
        return title
    return title[match.end() :]


def title_kind(title: str, words: ReportWords) -> str:
    """The kind of chapter that `title` names, "other" where it names none."""
    said = words_of(bare(title))
    if words.titles["annex"].found(words_of(title)):
        return "annex"  # "Annex A: Agenda", whose letter is no number of its own
    return next((kind for kind, phrases in words.titles.items() if phrases.found(said)), "other")


def outline(
    headings: Sequence[Heading], words: ReportWords, contents: Mapping[str, int], speech: Sequence[Speech]
) -> list[Heading]:
    """`headings` with their levels; `contents` maps the titles of the contents list to their depth."""
    named = _numbered(headings)
    if not named:
        return []
    told = _ranked(named) if any(heading.level for heading in named) else _levels(named, words, contents, speech)
    steps = any(heading.kind == "next_steps" for heading in told)
    return [
        replace(heading, kind="other" if steps else "next_steps") if heading.kind == "conclusion" else heading
        for heading in told
    ]


def _numbered(headings: Sequence[Heading]) -> Sequence[Heading]:
    """`headings` with the levels that their numbers show where most have one and nothing else tells."""
    depths = [_depth(heading.title) for heading in headings]
    if any(heading.level for heading in headings):
        return headings
    few = sum(depth > 0 for depth in depths) < 0.6 * len(depths)
    if (few or max(depths, default=0) < 2) and not _counts_chapters(headings):
        return _by_capitals(headings)
    done: list[Heading] = []
    for heading, depth in zip(headings, depths, strict=True):
        # What has no number among numbered headings is a part of its own by its title, or stands below the last.
        below = done[-1].level + 1 if done and heading.kind in _REPORTS and _depth(done[-1].title) else _TOP
        below = done[-1].level if done and heading.kind in _REPORTS and not _depth(done[-1].title) else below
        done.append(replace(heading, level=depth or below))
    return done


def _by_capitals(headings: Sequence[Heading]) -> Sequence[Heading]:
    """`headings` with levels where chapters stand in capitals and what is below them does not."""
    shouted = [heading.title.isupper() for heading in headings]
    sure = sum(len(heading.title) > _ACRONYM for heading, loud in zip(headings, shouted, strict=True) if loud)
    if not (shouted and shouted[0] and sure > 1 and len(shouted) - sum(shouted) > 1):
        return headings
    ranked = [replace(h, level=_TOP if loud else _SUB) for h, loud in zip(headings, shouted, strict=True)]
    return _nested(ranked)


def _counts_chapters(headings: Sequence[Heading]) -> bool:
    """Whether the report counts its chapters from the first: "1. Introduction", "2. …", "3. …", with others below."""
    own = [heading for heading in headings if heading.kind != "contents"]
    numbers = [number for heading in own if (number := _number(heading.title)) is not None]
    return bool(own) and _number(own[0].title) == 1 and len(numbers) > 2 and numbers == [*range(1, len(numbers) + 1)]


def _number(title: str) -> int | None:
    match = _COUNTED.match(title)
    return int(match[1]) if match else None


def _depth(title: str) -> int:
    match = _NUMBERED.match(title)
    return match["number"].count(".") + 1 if match and bare(title) != title else 0


def _ranked(named: Sequence[Heading]) -> list[Heading]:
    """Levels from 1, as the layout gave them; a contents list governs its entries alone, whatever rank it has."""
    top = min(heading.level for heading in named if heading.level)
    ranked = [replace(heading, level=max(1, heading.level - top + 1)) for heading in named]
    return [
        replace(heading, level=max(heading.level, following.level)) if heading.kind == "contents" else heading
        for heading, following in zip(ranked, [*ranked[1:], ranked[-1]], strict=True)
    ]


def _discussions(named: Sequence[Heading], words: ReportWords, contents: Mapping[str, int]) -> int:
    """The index of the chapter whose title says that it reports discussions; the number of headings without one."""
    first_label = next(
        (i for i, heading in enumerate(named) if heading.kind in _REPORTS and is_labelled(heading.title, words)), None
    )
    listed = {i for i, heading in enumerate(named) if contents.get(heading.title.casefold()) == 1}
    framing: list[int] = []
    for sure in ("discussions", "findings"):
        likely = [
            i
            for i, candidate in enumerate(named[:-1])
            if candidate.kind == sure
            and not (len(listed) > 2 and i not in listed)
            and named[i + 1].kind not in _STRONG
            and (first_label is None or i < first_label)
        ]
        told = [i for i in likely if not words.framing.found(words_of(bare(named[i].title)))]
        framing += likely
        if told:
            return _behind_speakers(named, told)
    if first_label and named[first_label - 1].kind in _REPORTS:
        return first_label - 1
    return framing[0] if framing else len(named)


def _behind_speakers(named: Sequence[Heading], likely: Sequence[int]) -> int:
    """Which of the `likely` chapters it is: the first, or the first behind the speakers where they come in between."""
    spoken = next((i for i in range(likely[0] + 1, likely[-1]) if named[i].kind == "panels"), None)
    return likely[0] if spoken is None else next(i for i in likely if i > spoken)


def _levels(
    named: Sequence[Heading], words: ReportWords, contents: Mapping[str, int], speech: Sequence[Speech]
) -> list[Heading]:
    """The levels of headings whose layout is lost: by the contents, by chapters' titles, by what speaks of what."""
    start = _discussions(named, words, contents)
    end = next((i for i in range(start + 1, len(named)) if named[i].kind in _STRONG), len(named))
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
            below = kind in _UNDER_FOREWORD and chapter == "foreword" and bare_chapter and _is_about(heading)
            level = _SUB if below else _TOP
        elif chapter in ("", "contents") or (kind == "other" and not selective and chapter != "annex"):
            # Where no chapter is known to report, what reports is a topic by itself.
            reports = start == len(named) and own_mass(heading.kind, speech[i]) > 0
            level = _TOP if chapter in ("", "contents") or heading.followed or reports else _SUB
        if chapter == "annex" and kind in _UNKNOWN:
            level = _DEEP if any(h.kind == "agenda" for h in told) else _SUB
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
