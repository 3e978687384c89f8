"""Lists of words and of phrases, looked up at a token: the longest that stands there."""

from collections.abc import Iterable, Sequence

from pipeline.grammar.tokens import words_in


class Phrases:
    """Words and phrases in lower case; a phrase stands where its words follow one another."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self.all = tuple(phrases)
        for phrase in self.all:
            words = _words(phrase)
            self._by_first.setdefault(words[0], []).append(words)
        self.single = frozenset(phrase for phrase in self.all if " " not in phrase)
        """The entries of one word."""
        for known in self._by_first.values():
            known.sort(key=len, reverse=True)

    def __contains__(self, word: str) -> bool:
        """Whether the single word is listed."""
        return word in self.single

    def end_at(self, lows: Sequence[str], at: int) -> int:
        """Behind the longest phrase that begins with token `at`; `at` itself where none does."""
        known = self._by_first.get(lows[at], ()) if at < len(lows) else ()
        for words in known:
            if len(words) == 1 or tuple(lows[at : at + len(words)]) == words:
                return at + len(words)
        return at

    def first_in(self, lows: Sequence[str], start: int, end: int) -> tuple[int, int] | None:
        """Where the first phrase inside `start:end` stands."""
        for at in range(start, end):
            if lows[at] in self._by_first:
                stop = self.end_at(lows, at)
                if at < stop <= end:
                    return at, stop
        return None


def _words(phrase: str) -> tuple[str, ...]:
    """The words of a phrase; an elided one at its end ("d'") is what it is before another word."""
    if phrase.endswith("'"):
        return tuple(words_in(phrase + "x")[:-1])
    return tuple(words_in(phrase))


def listed(text: str) -> list[str]:
    """The entries of a list in a data file: separated by commas, over any lines."""
    return [" ".join(entry.split()) for entry in text.replace("\n", " ").split(",") if entry.strip()]
