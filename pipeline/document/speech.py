"""How the text of a section speaks: the shares of its sentences that ask, report, question, present and date."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.document.words import SpeechWords, plain

_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;]*")
_WORD = re.compile(r"[a-z]+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SHORTEST = 15


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
