"""Phrases of one word or several, looked up among tokens."""

from collections.abc import Iterable, Sequence

from pipeline.grammar.tokens import Token, tokens_of


class Phrases:
    """Phrases of one word or several, in small letters, looked up at a token forwards or backwards."""

    def __init__(self, phrases: Iterable[str] = ()) -> None:
        self._forwards: dict[str, set[tuple[str, ...]]] = {}
        self._backwards: dict[str, set[tuple[str, ...]]] = {}
        for phrase in phrases:
            words = tuple(token.low for token in tokens_of(phrase))
            self._forwards.setdefault(words[0], set()).add(words)
            self._backwards.setdefault(words[-1], set()).add(words)

    def at(self, tokens: Sequence[Token], index: int) -> int:
        """Behind which token the longest phrase that begins at `index` ends; `index` where none does."""
        if index >= len(tokens) or tokens[index].low not in self._forwards:
            return index
        sizes = [len(words) for words in self._forwards[tokens[index].low] if _stands(words, tokens, index)]
        return index + max(sizes, default=0)

    def before(self, tokens: Sequence[Token], index: int) -> int:
        """Where the longest phrase that ends right before `index` begins; `index` where none does."""
        if index < 1 or tokens[index - 1].low not in self._backwards:
            return index
        found = self._backwards[tokens[index - 1].low]
        sizes = [len(words) for words in found if len(words) <= index and _stands(words, tokens, index - len(words))]
        return index - max(sizes, default=0)


def _stands(words: tuple[str, ...], tokens: Sequence[Token], index: int) -> bool:
    return index + len(words) <= len(tokens) and all(tokens[index + nth].low == word for nth, word in enumerate(words))
