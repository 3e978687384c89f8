"""The entries of lists of participants: which of them may name a body, and the bodies that stand there."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies
from pipeline.names.evidence import is_person, told_by_words
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import abbreviated, acronym_like, glued, name_like, said, several
from pipeline.names.spans import NameSpan
from pipeline.names.stretches import Stretch

Range = tuple[int, int]
"""The tokens from the first up to, not including, the last."""


def enter(stretch: Stretch, entries: Iterable[Range], bodies: Bodies) -> None:
    """Let a body stand at each of `entries` that may name one and where none does yet."""
    tokens = stretch.tokens
    for first, last in (part for entry in entries for part in _apart(tokens, *entry)):
        while last > first and tokens[last - 1].text in ".;,»”" and not abbreviated(tokens, last - 1):
            last -= 1
        while first < last and tokens[first].text.islower() and tokens[first].low in bodies.lexicon.beside:
            first += 1
        inside = stretch.standing.get(first)
        if inside is not None and inside.last < last:
            # "Google Maps": a longer name than the one that is known.
            stretch.remove(first)
        if first < last and not stretch.taken(first, last) and _may_name(tokens, first, last, bodies.lexicon):
            _stand(stretch, first, last, bodies)


def _apart(tokens: Sequence[Token], first: int, last: int) -> Iterator[Range]:
    """The parts of an entry that names several: 'HoneyCo / Apis'."""
    marks = [first - 1, *(at for at in range(first, last) if tokens[at].text == "/" and not glued(tokens, at)), last]
    yield from ((low + 1, high) for low, high in pairwise(marks) if low + 1 < high)


def _may_name(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words from `first` to `last` may, as a whole, be a body's name."""
    capital = any(name_like(token.text) for token in tokens[first : min(last, first + 2)])
    if not capital or is_person(tokens, first, last, lexicon):
        return False
    words = said(tokens, first, last)
    if words.partition(" ,")[0] in lexicon.words.places or words in lexicon.things or words in lexicon.leads:
        return False
    if any(lexicon.is_role(token.low) for token in tokens[first:last]):
        return False
    text = tokens[first].text
    common = not acronym_like(text) and text.lower() in lexicon.written_small
    if last - first == 1 and (common or several(text) or text in lexicon.words.acronyms):
        return False
    return not any(token.text in ":;|«@" for token in tokens[first:last])


def _stand(stretch: Stretch, first: int, last: int, bodies: Bodies) -> None:
    name = stretch.said(first, last)
    if last - first == 1 and bodies.of_acronym(name) is not None:
        return
    told = told_by_words(stretch.tokens, NameSpan(first, last, last), bodies.lexicon)
    stretch.add(first, last, "name", "participant", bodies.named(name, told[0] if told is not None else "other"))
