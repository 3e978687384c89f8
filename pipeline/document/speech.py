"""How the text of a section speaks: the shares of its sentences that ask, report, question, present and date."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.document.phrases import plain
from pipeline.document.words import SpeechWords

_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;]*")
_WORD = re.compile(r"[a-z]+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SHORTEST = 10
_LARGE = 30
"""Sentences past which a section weighs no more."""
SILENT = frozenset(
    {"contents", "notes", "annex", "agenda", "foreword", "back_matter", "participants", "next_steps", "conclusion"}
)
"""Kinds of parts that never report, whatever they say."""
QUIET = frozenset({"introduction", "panels", "summary"})
"""Kinds of parts that seldom do, by their titles."""


@dataclass(slots=True)
class Speech:
    """Counts of a section's own sentences by what they do, and of its blocks; `length` is in code points."""

    sentences: int = 0
    asking: int = 0
    saying: int = 0
    asked: int = 0
    presenting: int = 0
    dated: int = 0
    length: int = 0
    blocks: int = 0
    questioning: int = 0

    def share(self, count: int) -> float:
        """`count` as a share of all sentences."""
        return count / self.sentences if self.sentences else 0.0

    @property
    def questions(self) -> bool:
        """Whether half of what it says are questions."""
        return self.sentences > 1 and (self.asked * 2 >= self.sentences or self.questioning * 2 > self.blocks)


def listen(speech: Speech, text: str, words: SpeechWords) -> None:
    """Add what a block's `text` says to `speech`."""
    speech.length += len(text)
    speech.blocks += 1
    speech.questioning += "?" in text
    for sentence in _sentences(plain(text)):
        said = _WORD.findall(sentence)
        speech.sentences += 1
        speech.asking += not words.asks.isdisjoint(said)
        speech.saying += not words.said.isdisjoint(said)
        speech.presenting += not words.presented.isdisjoint(said)
        speech.asked += "?" in sentence[-2:]
        speech.dated += _YEAR.search(sentence) is not None


def _sentences(text: str) -> Iterable[str]:
    return (sentence for sentence in _SENTENCE.findall(text) if len(sentence) > _SHORTEST)


def own_mass(kind: str, speech: Speech) -> float:
    """What a section's own sentences ask and report, less what they present and date; `kind` is its title's."""
    n = speech.sentences
    if n == 0 or kind in SILENT:
        return 0.0
    each = (
        speech.share(speech.asking) + 0.7 * speech.share(speech.saying)
        - 0.8 * speech.share(speech.dated) - 0.6 * speech.share(speech.presenting) - 0.15
    )  # fmt: skip
    if kind in QUIET:
        each -= 0.5
    return each * min(n, _LARGE) * (0.5 if n < 3 else 1.0)
