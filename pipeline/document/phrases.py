"""Words and phrases of a language, matched word by word in titles and lines, without accents or capitals."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

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


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    opens: bool
    whole: bool


class Phrases:
    """A list of phrases; "^" opens the words, "=" is all of them, "word*" any that begins so, "-" absorbs, "(a|b|)"
    stands for "a", "b" or nothing."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._opening: dict[str, list[_Phrase]] = {}
        self._inside: dict[str, list[_Phrase]] = {}
        self._stems: list[_Phrase] = []
        self._absorbed: dict[str, list[_Phrase]] = {}
        for entry in entries:
            mark = entry[0] if entry[:1] in ("^", "=", "-") else ""
            for words in _variants(entry[len(mark) :]):
                phrase = _Phrase(words, mark in ("^", "="), mark == "=")
                if mark == "-":
                    self._absorbed.setdefault(phrase.words[0], []).append(phrase)
                elif phrase.words[0].endswith("*"):
                    self._stems.append(phrase)
                else:
                    places = self._opening if phrase.opens else self._inside
                    places.setdefault(phrase.words[0], []).append(phrase)

    def found(self, words: tuple[str, ...]) -> bool:
        """Whether any phrase stands among `words`."""
        return self.place(words) is not None

    def place(self, words: tuple[str, ...]) -> tuple[int, int] | None:
        """Where the first phrase among `words` starts and ends, counted in words; None without one."""
        taken = self._taken(words) if self._absorbed else ()
        for phrase in self._opening.get(words[0], ()) if words and 0 not in taken else ():
            if _stands(phrase, words, 0):
                return 0, len(phrase.words)
        for at, word in enumerate(words) if self._inside or self._stems else ():
            phrases = self._inside.get(word)
            if (phrases is None and not self._stems) or at in taken:
                continue
            for phrase in (*(phrases or ()), *self._stems):
                if _stands(phrase, words, at):
                    return at, at + len(phrase.words)
        return None

    def _taken(self, words: tuple[str, ...]) -> frozenset[int]:
        return frozenset(
            at + i
            for at, word in enumerate(words)
            for phrase in self._absorbed.get(word, ())
            if _stands(phrase, words, at)
            for i in range(len(phrase.words))
        )


def _stands(phrase: _Phrase, words: tuple[str, ...], at: int) -> bool:
    count = len(phrase.words)
    if (phrase.opens and at) or (phrase.whole and count != len(words)) or at + count > len(words):
        return False
    return all(
        word.startswith(said[:-1]) if said[-1] == "*" else word == said
        for said, word in zip(phrase.words, words[at : at + count], strict=True)
    )


def _variants(entry: str) -> Iterator[tuple[str, ...]]:
    """The sequences of plain words that an entry stands for."""
    choices = [
        (match[1] if match[1] is not None else match[2], match[1] is not None) for match in _CHOICE.finditer(entry)
    ]
    options = [said.split("|") if several else forms(said) for said, several in choices]
    for chosen in product(*options):
        words = tuple(
            word + "*" * (piece.endswith("*") and word == words_of(piece)[-1])
            for piece in chosen
            for word in words_of(piece)
        )
        if words:
            yield words
