"""What stands in the parentheses behind a name: its acronym, its short form, its name in another language."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.shapes import acronym_like, name_like
from pipeline.names.spans import span_at
from pipeline.names.vocabulary import Lexicon

_MOST = 30
_MARKS = frozenset("«»“”\"'‘’")
_APART = frozenset(",;/")


class Alias(NamedTuple):
    """Another name for what stands before: 'acronym', 'short' or 'name', at the tokens from `first` to `last`."""

    first: int
    last: int
    kind: str


def aliases(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[list[Alias], int]:
    """The aliases in the parentheses that open at the token at `at`, and the token behind them."""
    if at + 2 < len(tokens) and tokens[at].text in "/|" and name_like(tokens[at + 1].text):
        return _translation(tokens, at, lexicon)
    if at + 2 >= len(tokens) or tokens[at].text != "(":
        return [], at
    close = next((end for end in range(at + 1, min(len(tokens), at + _MOST)) if tokens[end].text == ")"), None)
    if close is None:
        return [], at
    found = [_alias(tokens, low, high, lexicon) for low, high in _parts(tokens, at + 1, close, lexicon)]
    return [alias for alias in found if alias is not None], close + 1


def _translation(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[list[Alias], int]:
    """The name behind a stroke, where its head stands as in another language: 'Lake Museum / Musée du Lac'."""
    last = span_at(tokens, at + 1, lexicon).last
    first_head = tokens[at + 1].low in lexicon.first_heads
    last_head = tokens[last - 1].low in lexicon.last_heads
    before = tokens[at - 1].low in lexicon.last_heads
    if (first_head and before) or (last_head and not first_head and not before):
        return [Alias(at + 1, last, "name")], last
    return [], at


def _parts(tokens: Sequence[Token], first: int, close: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    low = first
    for at in range(first, close + 1):
        if at == close or tokens[at].text in _APART or tokens[at].low in lexicon.words.or_words:
            if at > low:
                yield low, at
            low = at + 1


def _alias(tokens: Sequence[Token], low: int, high: int, lexicon: Lexicon) -> Alias | None:
    led = False
    while low < high and (
        tokens[low].text in _MARKS
        or tokens[low].low in lexicon.words.determiners
        or (tokens[low].text.islower() and tokens[low].low in lexicon.words.aliases)
    ):
        led = True
        low += 1
    while high > low and tokens[high - 1].text in _MARKS:
        led = True
        high -= 1
    if low >= high or not name_like(tokens[low].text):
        return None
    if high - low == 1 and acronym_like(tokens[low].text):
        return None if tokens[low].text in lexicon.words.acronyms else Alias(low, high, "acronym")
    said = " ".join(token.low for token in tokens[low:high])
    if lexicon.is_place(said) or any(token.text.isdigit() for token in tokens[low:high]):
        return None
    if span_at(tokens, low, lexicon).last < high:
        return None
    return Alias(low, high, "short" if led else "name")
