"""Prose as words: where each stands, which of them look like parts of a name, and which open a sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

# An elided article is a word of its own: "l'Association", "d'Esgenoôpetitj"; "Mi'kmaq" and "St. John's" are whole.
_ELIDED = r"(?:[CDJLMNSTcdjlmnst]|(?:[Jj][Uu][Ss]|[Ll][Oo][Rr][Ss]|[Pp][Uu][Ii][Ss])?[Qq][Uu])'(?=[^\W_])"
# Inside a word: "Kahnawà:ke", "Saguenay–Lac-Saint-Jean", and the combining marks of northern names.
_JOINED = r"(?:[:–](?:(?<=:)[a-z]{2,3}(?![^\W_])|(?<=–)(?=[A-ZÀ-Ý])[^\W_]+(?:[-'][^\W_]+)*))?"
_WHOLE = rf"[^\W_]+(?:[-'&+.\u0300-\u036f][^\W_]+)*{_JOINED}"
_WORD = re.compile(rf"{_ELIDED}|{_WHOLE}|[^\w\s]")
_ABBREVIATED = frozenset(
    {"st", "ste", "sts", "stes", "mt", "ft", "u.s", "u.k", "u.n", "dr", "mr", "mrs", "ms", "m"}
    | {"co", "inc", "ltd", "corp", "cie"}
)
_OPENERS = frozenset('.?!:;•«“"(–—-*')
_NAME_START = re.compile(r"[^\W\d_]|\d")


@dataclass(frozen=True, slots=True)
class Words:
    """The words and marks of a text in order, with their offsets into it."""

    text: str
    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.words)

    def opens(self, index: int) -> bool:
        """Whether the word at `index` has its capital because a sentence, an item or a quotation begins with it."""
        if index == 0:
            return True
        before = self.words[index - 1]
        return before in _OPENERS and not (before == "." and index > 1 and abbreviated(self.words[index - 2]))

    def slice(self, first: int, last: int) -> str:
        """The text from the word at `first` up to, not including, the word at `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def words_of(text: str) -> Words:
    """The words of `text`, which has plain apostrophes and single spaces."""
    found = list(_WORD.finditer(text))
    words = [match[0] for match in found]
    return Words(text, words, [match.start() for match in found], [match.end() for match in found])


def abbreviated(word: str) -> bool:
    """Whether a full stop behind `word` abbreviates it rather than ending the sentence: 'St.'"""
    return word.lower() in _ABBREVIATED


def name_like(word: str) -> bool:
    """Whether a word looks like part of a name: a capital at its start or, as in 'iPhone', inside, or figures first."""
    if word.islower():
        return False
    first = word[0]
    if first.isupper():
        return True
    if first.isdigit():
        return len(word) == 3 and word.endswith("11")
    return first.isalpha() and len(word) > 2 and not word.islower() and not word[1:].islower()


def title_cased(word: str) -> bool:
    """Whether `word` has a capital at its start and not all over."""
    return word[0].isupper() and (len(word) == 1 or not word.isupper())


def acronym_like(word: str) -> bool:
    """Whether `word` is written as acronyms are: two letters or more, mostly capitals ('RCMP', 'RNCan', 'MPSEP')."""
    if not 2 <= len(word) <= 12 or not word[0].isalpha():
        return False
    upper = sum(char.isupper() for char in word)
    return upper >= 2 and upper * 2 > sum(char.isalpha() for char in word) - 1 and "." not in word


def odd(word: str) -> bool:
    """Whether `word` is spelt as only names are: 'YouTube', 'iPhone', 'UNICEF'."""
    return "-" not in word and any(char.isupper() for char in word[1:]) and (acronym_like(word) or not word.isupper())


def compounded(word: str) -> bool:
    """Whether a capital stands behind a hyphen in `word`: 'Info-Santé'."""
    return any(part[:1].isupper() for part in word.split("-")[1:])


def frequency(word: str) -> bool:
    """Whether `word` is a radio station's frequency: '93.3'."""
    whole, _, tenth = word.partition(".")
    return whole.isdigit() and 2 <= len(whole) <= 3 and len(tenth) == 1 and tenth.isdigit()


def initial(word: str) -> bool:
    """Whether `word` is a person's initial or initials, to which a full stop belongs: 'J', 'G.E'."""
    return len(word) <= 5 and word.isupper() and all(len(letter) == 1 for letter in word.split("."))


def possessive(word: str) -> str:
    """`word` without an English genitive's ending."""
    return word[:-2] if word.endswith("'s") else word
