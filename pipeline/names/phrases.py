"""Phrases looked up among tokens: the longest that stands at a place, however many phrases there are."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from pipeline.grammar.tokens import Token, words_in

T = TypeVar("T")
_MOST = 6
"""The most words of a phrase that stands before a name."""


class PhraseTree(Generic[T]):
    """A tree of phrases, word by word, each with a value.

    A word in small letters in a phrase stands for one with a capital in the text too."""

    def __init__(self) -> None:
        self.following: dict[str, PhraseTree[T]] = {}
        self.value: T | None = None

    def add(self, phrase: str, value: T) -> None:
        """Put `phrase` in; the first value that a phrase gets stays."""
        node = self
        for word in words_in(plain(phrase)):
            node = node.following.setdefault(word, PhraseTree())
        if node.value is None:
            node.value = value

    def longest(self, tokens: Sequence[Token], index: int) -> tuple[int, T] | None:
        """Behind which token the longest phrase at `index` ends, and its value."""
        best: tuple[int, T] | None = None
        node = self
        for at in range(index, len(tokens)):
            found = node.following.get(tokens[at].text) or node.following.get(tokens[at].low)
            if found is None:
                break
            node = found
            if node.value is not None:
                best = at + 1, node.value
        return best

    def end(self, tokens: Sequence[Token], index: int) -> int:
        """Behind which token the longest phrase at `index` ends; `index` where none stands there."""
        found = self.longest(tokens, index)
        return found[0] if found is not None else index

    def stands_before(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a phrase ends right before `index`."""
        before = tokens[max(0, index - _MOST) : index]
        return any(self.end(before, start) == len(before) for start in range(len(before)))


def phrases(all_of_them: Iterable[str]) -> PhraseTree[bool]:
    """A tree of phrases of which nothing is said but that they are some."""
    tree: PhraseTree[bool] = PhraseTree()
    for phrase in all_of_them:
        tree.add(phrase, True)
    return tree


def plain(name: str) -> str:
    """`name` with the apostrophes and the spaces that prose has."""
    return " ".join(name.replace("’", "'").replace("ʼ", "'").split())
