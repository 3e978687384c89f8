"""Phrases looked up among tokens: the longest that stands at a place, however many phrases there are."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from pipeline.grammar.tokens import Token, tokens_of

T = TypeVar("T")


class Phrases(Generic[T]):
    """A tree of phrases, word by word, each with a value.

    A word in small letters in a phrase stands for one with a capital in the text too."""

    def __init__(self) -> None:
        self.following: dict[str, Phrases[T]] = {}
        self.value: T | None = None
        self._most = 0

    def add(self, phrase: str, value: T, *, anew: bool = False) -> None:
        """Put `phrase` in; the first value that a phrase gets stays, unless `anew`."""
        node = self
        tokens = tokens_of(plain(phrase))
        for token in tokens:
            node = node.following.setdefault(token.text, Phrases())
        if node is not self and (node.value is None or anew):
            node.value = value
        self._most = max(self._most, len(tokens))

    def longest(self, tokens: Sequence[Token], index: int) -> tuple[int, T] | None:
        """Behind which token the longest phrase at `index` ends, and its value."""
        best: tuple[int, T] | None = None
        for found in self._all(tokens, index):
            best = found
        return best

    def end(self, tokens: Sequence[Token], index: int) -> int:
        """Behind which token the longest phrase at `index` ends; `index` where none stands there."""
        found = self.longest(tokens, index)
        return found[0] if found is not None else index

    def stands_before(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a phrase ends right before `index`."""
        starts = range(max(0, index - self._most), index)
        return any(end == index for start in starts for end, _ in self._all(tokens, start))

    def _all(self, tokens: Sequence[Token], index: int) -> Iterator[tuple[int, T]]:
        node = self
        for at in range(index, len(tokens)):
            found = node.following.get(tokens[at].text) or node.following.get(tokens[at].low)
            if found is None:
                return
            node = found
            if node.value is not None:
                yield at + 1, node.value


def phrases(all_of_them: Iterable[str]) -> Phrases[bool]:
    """A tree of phrases of which nothing is said but that they are some."""
    tree: Phrases[bool] = Phrases()
    for phrase in all_of_them:
        tree.add(phrase, True)
    return tree


def plain(name: str) -> str:
    """`name` with the apostrophes and the spaces that prose has."""
    return " ".join(name.replace("’", "'").replace("ʼ", "'").split())
