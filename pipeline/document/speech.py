"""How a section speaks: whether its sentences ask, tell what was presented, or question."""

import re
from dataclasses import dataclass

from pipeline.document.phrases import plain
from pipeline.document.words import SpeechWords

_SENTENCE = re.compile(r"[^.!?;]{10,}[.!?;]*")
_WORD = re.compile(r"[a-z]+")
SILENT = frozenset({"contents", "notes", "annex", "agenda", "foreword", "back_matter", "participants", "next_steps"})
"""Kinds of parts that never report, whatever they say."""
QUIET = frozenset({"introduction", "panels", "summary"})
"""Kinds of parts that seldom do, by their titles."""


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
