"""Names that go on until their acronym: 'Société des parcs et jardins du Nord (SPJN)'."""

from collections.abc import Sequence

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, acronym_like, name_like, title_cased

_REACH = 9
_SHORTEST = 3
_LISTED = 14


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


def spelt_out(words: Words, first: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Behind which word a name ends that lists what it is about, and its type: 'Wood, Paper and Mill Workers (WPMW)'.

    Only the acronym shows that the commas stand inside the name."""
    tokens = words.words
    comma = next((at for at in (first + 1, first + 2) if at < len(tokens) and tokens[at] == ","), None)
    if comma is None or not name_like(tokens[first]):
        return None
    for at in range(comma + 1, min(len(tokens) - 2, first + _LISTED)):
        word = tokens[at]
        if word == "(":
            name = [token for token in tokens[first:at] if token != ","]
            fits = tokens[at + 2] == ")" and _spells(name, 0, tokens[at + 1], lexicon)
            kind = lexicon.last_heads.get(tokens[at - 1].lower()) or lexicon.weak_heads.get(tokens[at - 1].lower())
            return (at, kind or "other") if fits else None
        if not (name_like(word) or word == "," or word in lexicon.small):
            return None
    return None


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
