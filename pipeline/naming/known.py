"""A tree of known names: finds the longest that stands at a word, however many names there are."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pipeline.naming.words import words_of

T = TypeVar("T")


@dataclass(slots=True)
class Names(Generic[T]):
    """Names word by word; a word in small letters in a name stands for one with a capital in the text too."""

    following: dict[str, "Names[T]"] = field(default_factory=dict)
    value: T | None = None

    def add(self, name: str, value: T) -> None:
        """Put `name` in; the first value that a name gets stays."""
        node = self
        for word in words_of(plain(name)).words:
            node = node.following.setdefault(word, Names())
        if node.value is None and node is not self:
            node.value = value

    def put(self, name: str, value: T) -> None:
        """Put `name` in, whatever value it had."""
        node = self
        for word in words_of(plain(name)).words:
            node = node.following.setdefault(word, Names())
        node.value = value

    def longest(self, words: Sequence[str], index: int) -> tuple[int, T] | None:
        """Behind which word the longest name at `index` ends, and its value."""
        node = self
        best: tuple[int, T] | None = None
        last = len(words)
        while index < last:
            word = words[index]
            found = node.following.get(word)
            if found is None and word[0].isupper():
                found = node.following.get(word.lower())
            if found is None and word.endswith("'s"):
                found = node.following.get(word[:-2])
                last = index + 1
            if found is None:
                break
            node = found
            index += 1
            if node.value is not None:
                best = (index, node.value)
        return best


def plain(name: str) -> str:
    """`name` with the apostrophes and the spaces that prose has."""
    return " ".join(name.replace("’", "'").replace("ʼ", "'").split())
