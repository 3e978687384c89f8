"""What stands in the parentheses behind a name: its acronym, its short form, its name in another language."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.naming.heads_first import head_of
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.phrases import phrase
from pipeline.naming.pieces import Piece
from pipeline.naming.runs import run_end
from pipeline.naming.words import Words, acronym_like, name_like

_MOST = 30
_MARKS = frozenset("«»“”\"'‘’")


class Alias(NamedTuple):
    """Another name for what stands before: 'acronym', 'short' or 'name', at the words from `first` to `last`."""

    first: int
    last: int
    kind: str


def aliases(piece: Piece, last: int, lexicon: Lexicon) -> tuple[list[Alias], int]:
    """The aliases in the parentheses that open at the word at `last`, and the word behind the parentheses."""
    words = piece.words
    tokens = words.words
    if last < len(tokens) and tokens[last] == ",":
        return _behind_comma(words, last + 1, lexicon)
    if last >= len(tokens) or tokens[last] != "(":
        return [], last
    close = next((at for at in range(last + 1, min(len(tokens), last + _MOST)) if tokens[at] == ")"), None)
    if close is None:
        return [], last
    found: list[Alias] = []
    for low, high in _members(tokens, last + 1, close, lexicon):
        alias = _alias(words, low, high, lexicon)
        if alias is not None:
            found.append(alias)
    if close + 2 < len(tokens) and tokens[close + 1] == ",":
        more, end = _behind_comma(words, close + 2, lexicon)
        return found + more, end if more else close + 1
    return found, close + 1


def _behind_comma(words: Words, first: int, lexicon: Lexicon) -> tuple[list[Alias], int]:
    """The short form that a clause defines: 'Manitoba Housing, called the Department in this report, …'."""
    if first >= len(words):
        return [], first - 1
    for rule in lexicon.rules:
        match = rule.defines.match(words.text, words.starts[first])
        if match is None:
            continue
        low = next((at for at in range(first, len(words)) if words.starts[at] >= match.end()), len(words))
        if low < len(words) and name_like(words.words[low]):
            high = low + 1 if rule.head_first else run_end(words, low, lexicon)
            kind = "acronym" if high == low + 1 and acronym_like(words.words[low]) else "short"
            return [Alias(low, high, kind)], high
    return [], first - 1


def _members(tokens: Sequence[str], first: int, close: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    low = first
    for at in range(first, close + 1):
        if at == close or tokens[at] in (",", ";", "/") or tokens[at] in lexicon.or_words:
            if at > low:
                yield low, at
            low = at + 1


def _alias(words: Words, low: int, high: int, lexicon: Lexicon) -> Alias | None:
    tokens = words.words
    led = False
    for rule in lexicon.rules:
        match = rule.alias_lead.match(words.text, words.starts[low], words.ends[high - 1])
        if match is not None and match.end() > words.starts[low]:
            led = True
            while low < high and words.starts[low] < match.end():
                low += 1
            break
    while low < high and (tokens[low] in _MARKS or tokens[low].lower() in lexicon.determiners):
        led = True
        low += 1
    while high > low and tokens[high - 1] in _MARKS:
        led = True
        high -= 1
    if low >= high or not name_like(tokens[low]):
        return None
    if high - low == 1 and acronym_like(tokens[low]):
        return None if tokens[low] in lexicon.own_acronyms else Alias(low, high, "acronym")
    if lexicon.place(words.slice(low, high).lower()) or any(token.isdigit() for token in tokens[low:high]):
        return None
    whole = run_end(words, low, lexicon) >= high or any(
        head_of(words, low, rule) is not None and phrase(words, low, rule, lexicon) == high for rule in lexicon.first
    )
    if not whole:
        return None
    return Alias(low, high, "short" if led else "name")


def initials_fit(tokens: Sequence[str], acronym: str) -> bool:
    """Whether the letters of `acronym` are initials of the words `tokens`, in order."""
    initials = [token[0].lower() for token in tokens]
    letters = [letter.lower() for letter in acronym if letter.isalnum()]
    at = 0
    for letter in letters:
        while at < len(initials) and initials[at] != letter:
            at += 1
        if at == len(initials):
            return initials[0] == letters[0] and len(letters) > len(initials)
        at += 1
    return initials[0] == letters[0]
