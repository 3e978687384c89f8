"""Bodies told by those that they are listed with: 'hosted by Tidewater, OBK and Clover Valley'."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies
from pipeline.names.evidence import nameable, person_like
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import acronym_like, name_like
from pipeline.names.spans import NameSpan, span_at
from pipeline.names.stretches import Stretch

_FEWEST = 3
"""The fewest names of a list."""
_LONGEST = 12
"""The most tokens of what stands in parentheses behind a name."""
_MARKS = frozenset(",;+")


class _Listed(NamedTuple):
    """A name of a list: its tokens, and whether it is known to be a body's."""

    first: int
    last: int
    known: bool


def complete_companies(stretch: Stretch, bodies: Bodies) -> None:
    """Add to `stretch` the names of its lists in which every other name, or more, is a body's."""
    tokens, lexicon = stretch.tokens, bodies.lexicon
    if not any(token.text in _MARKS for token in tokens):
        return
    behind = 0
    for at in stretch.capitals:
        begins = name_like(tokens[at].text) and tokens[at].low not in lexicon.leads
        if at < behind or not (at in stretch.standing or begins):
            continue
        names = list(_names(stretch, at, bodies))
        behind = names[-1].last
        if len(names) < _FEWEST or sum(one.known for one in names) * 2 < len(names):
            continue
        for first, last, known in names:
            may = not known and not person_like(tokens, first, last, lexicon)
            if may and nameable(tokens, NameSpan(first, last, last), lexicon):
                stretch.add(first, last, "name", "companion", bodies.named(stretch.said(first, last), "other"))


def _names(stretch: Stretch, at: int, bodies: Bodies) -> Iterator[_Listed]:
    """The names of the list that begins at the token at `at`, at least one."""
    tokens, lexicon = stretch.tokens, bodies.lexicon
    opened = {found.span.first: found.span.last for found in stretch.open}
    while at < len(tokens):
        last, known = _name(stretch, at, opened, bodies)
        yield _Listed(at, last, known)
        closed = _behind_brackets(tokens, last)
        at = _behind_mark(tokens, closed, lexicon)
        if at == closed or at >= len(tokens) or not (at in stretch.standing or name_like(tokens[at].text)):
            return


def _name(stretch: Stretch, at: int, opened: Mapping[int, int], bodies: Bodies) -> tuple[int, bool]:
    """Behind which token the name at the token at `at` ends, and whether it is known to be a body's."""
    tokens = stretch.tokens
    if at in stretch.standing:
        return stretch.standing[at].last, True
    named = bodies.names.longest(tokens, at)
    if named is not None:
        return named[0], True
    last = opened.get(at) or span_at(tokens, at, bodies.lexicon).last
    text = tokens[at].text
    return last, last == at + 1 and acronym_like(text) and bodies.of_acronym(text) is not None


def _behind_brackets(tokens: Sequence[Token], at: int) -> int:
    if at < len(tokens) and tokens[at].text == "(":
        return next((end + 1 for end in range(at, min(len(tokens), at + _LONGEST)) if tokens[end].text == ")"), at)
    return at


def _behind_mark(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Behind which token the next name may begin, behind a mark or 'and' and articles; `at` where none follows."""
    words = lexicon.words
    end = at
    while end < len(tokens) and (tokens[end].text in _MARKS or tokens[end].low in words.and_words):
        end += 1
    if end == at:
        return at
    while end < len(tokens) and tokens[end].text.islower() and tokens[end].low in lexicon.within_lists:
        end += 1
    return end
