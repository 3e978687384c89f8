"""A tree of known names: finds the longest that stands at a token, however many names there are."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pipeline.grammar.tokens import Token, tokens_of

T = TypeVar("T")


@dataclass(slots=True)
class Names(Generic[T]):
    """Names token by token; a word in small letters in a name stands for one with a capital in the text too."""

    following: dict[str, "Names[T]"] = field(default_factory=dict)
    value: T | None = None

    def add(self, name: str, value: T, *, anew: bool = False) -> None:
        """Put `name` in; the first value that a name gets stays, unless `anew`."""
        node = self
        for token in tokens_of(plain(name)):
            node = node.following.setdefault(token.text, Names())
        if node is not self and (node.value is None or anew):
            node.value = value

    def longest(self, tokens: Sequence[Token], index: int) -> tuple[int, T] | None:
        """Behind which token the longest name at `index` ends, and its value."""
        node = self
        best: tuple[int, T] | None = None
        for at in range(index, len(tokens)):
            token = tokens[at]
            found = node.following.get(token.text) or node.following.get(token.low)
            if found is None:
                break
            node = found
            if node.value is not None:
                best = (at + 1, node.value)
        return best


def plain(name: str) -> str:
    """`name` with the apostrophes and the spaces that prose has."""
    return " ".join(name.replace("’", "'").replace("ʼ", "'").split())
