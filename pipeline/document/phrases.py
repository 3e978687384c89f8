"""Words and phrases of a language, matched word by word in titles and lines, without accents or capitals."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\u0300-\u036f]+")
_BRACES = re.compile(r"([^{}]*)\{([^{}]*)\}([^{}]*)")
_CHOICE = re.compile(r"\(([^()]*)\)|([^\s()]+)")


def plain(text: str) -> str:
    """`text` in small letters without accents, as words are compared."""
    low = text.lower()
    if low.isascii():
        return low
    return _MARKS.sub("", unicodedata.normalize("NFD", low))


@lru_cache(maxsize=4096)
def words_of(title: str) -> tuple[str, ...]:
    """The plain words of a title."""
    return tuple(_WORD.findall(plain(title)))


def forms(entry: str) -> list[str]:
    """What an entry stands for: "port{s,}" is two, and each stretch in braces multiplies."""
    match = _BRACES.fullmatch(entry)
    if match is None:
        return [entry]
    rest = forms(match[3])
    return [match[1] + ending + after for ending in match[2].split(",") for after in rest]


class TitlePhrases:
    """A list of phrases; "^" opens the words, "=" is all of them, "-" absorbs what only looks like one of the others,
    "port{s,}" stands for "ports" and "port", "(a|b|)" for "a", "b" or nothing."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._starting: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._absorbing: dict[str, list[tuple[str, ...]]] = {}
        for entry in entries:
            mark = entry[0] if entry[:1] in ("^", "=", "-") else ""
            for words in _variants(entry[len(mark) :]):
                if mark == "-":
                    self._absorbing.setdefault(words[0], []).append(words)
                else:
                    self._starting.setdefault(words[0], []).append((words, mark))

    def found(self, words: tuple[str, ...]) -> bool:
        """Whether any phrase stands among `words`."""
        return self.place(words) is not None

    def place(self, words: tuple[str, ...]) -> tuple[int, int] | None:
        """Where the first phrase among `words` starts and ends, counted in words; None without one."""
        if self._starting.keys().isdisjoint(words):
            return None
        absorbed = 0
        for at, word in enumerate(words):
            for said in self._absorbing.get(word, ()):
                if words[at : at + len(said)] == said:
                    absorbed = max(absorbed, at + len(said))
            for said, mark in self._starting.get(word, ()) if at >= absorbed else ():
                end = at + len(said)
                whole = not mark or (at == 0 and (mark == "^" or end == len(words)))
                if whole and words[at:end] == said:
                    return at, end
        return None


def _variants(entry: str) -> Iterator[tuple[str, ...]]:
    """The sequences of plain words that an entry stands for."""
    options = [
        choice[1].split("|") if choice[1] is not None else forms(choice[2]) for choice in _CHOICE.finditer(entry)
    ]
    for chosen in product(*options):
        if words := tuple(word for piece in chosen for word in words_of(piece)):
            yield words
