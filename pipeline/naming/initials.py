"""Names that go on until their acronym: 'Société des établissements de plein air du Québec (Sépaq)'."""

from collections.abc import Sequence

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, acronym_like, title_cased

_REACH = 9
_SHORTEST = 3


def up_to_acronym(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Behind which word the name from `first` ends, at least `last`: before the acronym that it spells."""
    tokens = words.words
    for at in range(last, min(len(tokens) - 2, last + _REACH)):
        word = tokens[at]
        if word == "(" and tokens[at + 2] == ")" and at > last:
            return at if _spells(tokens[first:at], last - first, tokens[at + 1], lexicon) else last
        if not word[0].isalpha() or word in lexicon.relatives:
            return last
    return last


def _spells(name: Sequence[str], known: int, acronym: str, lexicon: Lexicon) -> bool:
    """Whether each word of `name` but the small ones gives `acronym` a letter in order, those behind `known` too."""
    if len(acronym) < _SHORTEST or not (acronym_like(acronym) or title_cased(acronym)):
        return False
    letters = acronym.lower()
    at = 0
    for index, word in enumerate(name):
        low = word.lower()
        if low in lexicon.small:
            continue
        if at < len(letters) and _plain(low[0]) == _plain(letters[at]):
            at += 1
        elif index >= known:
            return False
    return at == len(letters)


def _plain(letter: str) -> str:
    return {"é": "e", "è": "e", "ê": "e", "à": "a", "â": "a", "î": "i", "ô": "o", "ç": "c"}.get(letter, letter)
