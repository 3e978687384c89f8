"""The signals of what a section does: what its title counts and names, and how its sentences speak."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.document.phrases import plain, words_of
from pipeline.document.words import ReportWords, SpeechWords

# A heading's own number says nothing of its kind, but something of its depth: "3.2 Housing".
_NUMBERED = re.compile(
    r"^(?:[^\W\d_]{4,8}\s+)?(?P<number>(?:\d{1,2}|[IVX]{1,4}|[A-Z]|[ivx]{1,4}(?=[.)]))(?:\.?\d){0,30})"
    r"(?:(?P<stop>\s?[.):–—/-]/?)?\s+(?=\S)|(?<=\d)\.(?=[^\W\d_]{2}))"
)
_LABEL = re.compile(
    r"(?P<word>(?:[^\W\d_]+\s){1,3})?\s*(?:n[o°]\s*|#)?(?:\d{1,2}|[A-Z]|[IVX]{1,5})\s*(?:[.:)–—-](?!\d)|\Z)"
)
_TOPIC = re.compile(r"\s*(?P<word>[^\W\d_]{2,}) (?P<count>\d{1,2})\s?[.:–-]\s+[^\W\d_]")
_LONGEST = 140
_FEWEST = 3
"""The topics that one word counts."""
REPORTING = frozenset({"discussions", "findings", "day"})
"""The kinds that a chapter of discussions is given by its title, or as a day of a meeting."""
UNNAMED = REPORTING | {"other"}
"""What a title of the whole report may name as well as one of its parts."""
_ASIDE = re.compile(r"\([^()]*\)")
"""Who spoke: "Lamps (Ada Roe, of the Harbour Panel)"."""
_SENTENCE = re.compile(r"[^.!?;]{10,}[.!?;]*")
_WORD = re.compile(r"[a-z]+")
SILENT = frozenset({"contents", "notes", "annex", "agenda", "foreword", "back_matter", "participants", "next_steps"})
"""Kinds of parts that never report, whatever they say."""
QUIET = frozenset({"introduction", "panels", "summary"})
"""Kinds of parts that seldom do, by their titles."""


def label_of(title: str) -> str | None:
    """What counts a title among its siblings: the word before the number, "#" for a number alone; None without."""
    match = _LABEL.match(title)
    return (match["word"] or "#").strip().casefold() if match else None


def bare(title: str) -> str:
    """A title without its number, as patterns see it."""
    match = _NUMBERED.match(title)
    counted = match and (match["stop"] or "." in match["number"] or match["number"].isdigit())
    return title[match.end() :] if match and counted else title


def title_kind(title: str, words: ReportWords) -> str:
    """The kind of chapter that `title` names, "other" where it names none."""
    said = words_of(_ASIDE.sub("", bare(title)) or title)
    if words.titles["annex"].found(words_of(title)):
        return "annex"  # "Annex A: Agenda", whose letter is no number of its own
    kind = next((kind for kind, phrases in words.titles.items() if phrases.found(said)), "other")
    # How the discussions were held is not what was said in them.
    return "other" if kind in REPORTING and words.framing.found(said) else kind


def depth_of(title: str) -> int:
    """How deep the number of a title counts: 2 for "3.2 Housing", 0 without one."""
    counter = counter_of(title)
    return counter.count(".") + 1 if counter else 0


def counter_of(title: str) -> str:
    """What counts a title: "B" of "B. Fees", "3.2" of "3.2 Housing", "3" of "3.0 Homes"; nothing where nothing does."""
    match = _NUMBERED.match(title)
    return match["number"].removesuffix(".0") if match and bare(title) != title else ""


def counted_topics(lines: Sequence[str]) -> frozenset[int]:
    """Which lines one word counts, each the next, and something stands between: "Topic 1. Lamps", "Topic 2: Bells"."""
    found: dict[str, dict[int, int]] = {}
    for i, line in enumerate(lines):
        match = _TOPIC.match(line) if len(line) <= _LONGEST else None
        if match:
            found.setdefault(match["word"], {})[int(match["count"])] = i  # a contents list stands before
    return frozenset(
        i
        for among in found.values()
        if len(among) >= _FEWEST
        and [*among] == [*range(min(1, *among), min(1, *among) + len(among))]
        and all(after - before > 1 for before, after in pairwise(among.values()))
        for i in among.values()
    )


@dataclass(slots=True)
class Speech:
    """Counts of a section's own sentences by what they do: ask, only say what to do, tell what was presented, end in a
    question."""

    sentences: int = 0
    asking: int = 0
    ordering: int = 0
    presenting: int = 0
    asked: int = 0

    def listen(self, text: str, words: SpeechWords, *, item: bool = False) -> None:
        """Add what a block's `text` says; an `item` of a list may open with what to do."""
        for nth, sentence in enumerate(_SENTENCE.findall(" ".join(plain(text).split()))):  # a line may break anywhere
            said = _WORD.findall(sentence)
            asks = not words.asks.isdisjoint(said)
            self.sentences += 1
            self.asking += asks
            self.ordering += item and not nth and not asks and bool(said) and said[0] in words.orders
            self.presenting += not words.presented.isdisjoint(said)
            self.asked += "?" in sentence[-2:]

    def share(self, count: int) -> float:
        """`count` as a share of all sentences."""
        return count / self.sentences if self.sentences else 0.0

    @property
    def questions(self) -> bool:
        """Whether half of what it says are questions."""
        return self.asked * 2 >= self.sentences > 0

    def mass(self, kind: str) -> float:
        """What its sentences ask, less what they tell of presentations; `kind` is that of its title."""
        if kind in SILENT:
            return 0.0
        quiet = kind in QUIET  # the aims of a meeting are a list of what to do as well
        return (
            self.asking
            + (0 if quiet else self.ordering)
            - 0.6 * self.presenting
            - (0.65 if quiet else 0.15) * self.sentences
        )
