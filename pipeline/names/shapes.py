"""How words of names are written: with a capital, as an acronym, as initials; and whether an acronym spells a name."""

from collections.abc import Sequence
from functools import lru_cache

from pipeline.grammar.tokens import Token

_SPOKEN = 4
"""The most letters of an acronym that nobody writes as a word: 'CNRS'."""
_OPENERS = frozenset('.?!:;•·«“"(–—-*|/')
_ABBREVIATED = frozenset(
    {"st", "ste", "mt", "ft", "dr", "mr", "mrs", "ms", "co", "inc", "ltd", "corp", "cie", "assoc", "no"}
)


def name_like(word: str) -> bool:
    """Whether a word looks like part of a name: a capital at its start or, as in 'iPhone', inside, or figures first."""
    if word.islower():
        return False
    first = word[0]
    if first.isupper():
        return True
    if first.isdigit():
        return any(char.isupper() for char in word) or (len(word) == 3 and word.endswith("11"))
    return first.isalpha() and len(word) > 2 and not word[1:].islower()


@lru_cache(maxsize=4096)
def acronym_like(word: str) -> bool:
    """Whether `word` is written as acronyms are: two letters or more, mostly capitals ('RCMP', 'RNCan', 'AF83')."""
    if not 2 <= len(word) <= 12 or not word[0].isalpha() or not word.isalnum():
        return False
    upper = sum(char.isupper() for char in word)
    return upper >= 2 and upper * 2 > sum(char.isalpha() for char in word) - 1


def pronounced(word: str) -> bool:
    """Whether `word` may be an acronym that is written as it is spoken, as the French press does: 'Unesco'."""
    return len(word) > _SPOKEN and word.istitle() and word.isalpha()


def several(word: str) -> bool:
    """Whether `word` is the plural of an acronym, and so no name: 'NGOs'."""
    return len(word) > 2 and word[-1] == "s" and word[:-1].isupper()


def odd(word: str) -> bool:
    """Whether `word` is spelt as only names are: 'YouTube', 'iPhone', 'MobiGIS'."""
    return "-" not in word and any(char.isupper() for char in word[1:])


def abbreviated(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token at `index` is a full stop that abbreviates the word before it: 'St.', 'J.'"""
    if index == 0 or tokens[index].text != "." or tokens[index - 1].end != tokens[index].start:
        return False
    before = tokens[index - 1]
    return before.low in _ABBREVIATED or (len(before.text) == 1 and before.text.isupper())


def opens(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token at `index` has its capital because a sentence, an item or a quotation begins with it."""
    return index == 0 or (tokens[index - 1].text in _OPENERS and not abbreviated(tokens, index - 1))


def glued(tokens: Sequence[Token], index: int) -> bool:
    """Whether no space stands on either side of the mark at `index`: 'Nation–Saskatchewan', 'AT&T'."""
    return (
        0 < index < len(tokens) - 1
        and tokens[index - 1].end == tokens[index].start
        and tokens[index].end == tokens[index + 1].start
    )


def said(tokens: Sequence[Token], first: int, last: int) -> str:
    """The words from `first` up to, not including, `last`, in small letters."""
    return " ".join(token.low for token in tokens[first:last]).replace("' ", "'")


def spells(acronym: str, tokens: Sequence[Token], small: frozenset[str]) -> bool:
    """Whether `acronym` is made of letters that open nearly all words of `tokens` but for the `small` ones.

    The first letter opens the first of the words, the last the last."""
    words = [_bare(token.low) for token in tokens if token.text[0].isalnum() and token.low not in small]
    letters = _bare(acronym.lower())
    at = 0
    last = ""
    for word in words:
        if letters.startswith(word[:1], at) and at < len(letters):
            at += 1
            last = word
    complete = 2 <= len(letters) == at and (len(words) - at) * 4 <= len(words)
    return complete and words[0][:1] == letters[0] and last == words[-1]


def _bare(word: str) -> str:
    """`word` without accents, hyphens and full stops."""
    return word.translate(_ACCENTS)


_ACCENTS = str.maketrans("éèêëàâäîïôöùûüç", "eeeeaaaiioouuuc", "-.'’")
