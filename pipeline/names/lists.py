"""Bodies in the list behind a noun for several: 'the police services that took part (i.e., Halifax and Saint John)'."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.lexicon import Lexicon, Plural
from pipeline.names.runs import run_end
from pipeline.names.shapes import abbreviated, acronym_like, name_like, opens
from pipeline.names.stretches import Stretch

_REACH = 12
_LONGEST = 60
_ENDS = frozenset(").;:!?")
_OF_TOWNS = frozenset({"police", "academic", "municipal_government", "court", "provincial_government", "other"})
"""The types of bodies of which a town has one: 'the universities of Guelph and Waterloo'."""


class Member(NamedTuple):
    """The tokens from `first` to `last` stand for a body of the kind that the list is about."""

    first: int
    last: int
    type: str
    kin: str
    """The beginning of a word that stands in the names of all members, 'polic', or ''."""
    strict: bool
    """Whether the list says that it is one of names: a town in it stands for a body."""


def members_in(stretch: Stretch, lexicon: Lexicon) -> Iterator[Member]:
    """The members of every such list in `stretch`."""
    tokens = stretch.tokens
    for at in stretch.capitals:
        token = tokens[at]
        if token.low not in lexicon.plural_beginnings or not (token.text.islower() or opens(tokens, at)):
            continue
        end = lexicon.plural_phrases.at(tokens, at)
        if end > at:
            noun = " ".join(token.low for token in tokens[at:end]).replace("' ", "'")
            yield from _listed(stretch, at, end, lexicon.plurals[noun], lexicon)


def _listed(stretch: Stretch, noun: int, at: int, plural: Plural, lexicon: Lexicon) -> Iterator[Member]:
    """The members of the group whose noun, at `noun`, ends before `at`."""
    tokens = stretch.tokens
    placed = any(token.low in lexicon.words.place_words for token in tokens[max(0, noun - 3) : noun])
    for opening in range(at, min(len(tokens), at + _REACH)):
        text = tokens[opening].text
        if text in _ENDS:
            break
        if opening > at and tokens[opening].low in lexicon.plural_beginnings and opening > at + 1:
            break
        enclosed = text == "("
        end = lexicon.opens_members.at(tokens, opening + enclosed)
        if not enclosed and end == opening:
            continue
        strict = enclosed and not placed
        members = list(_names(tokens, end, enclosed, strict, plural, lexicon))
        # "The clinics' union (FCSII)": an acronym alone, which nothing introduces, is another name.
        if (
            len(members) > 1
            or end > opening + enclosed
            or (members and not acronym_like(tokens[members[0].first].text))
        ):
            yield from members
        return
    if placed or at >= len(tokens):
        return
    if tokens[at].text == ",":
        # "Two newspapers, the Sentinel and Le Franco, covered it."
        members = list(_names(tokens, at + 1, False, bool(plural.kin), plural, lexicon))
        if len(members) > 1 and members[0].first <= at + 2 and _closes(tokens, members[-1].last):
            yield from members
    elif plural.kin and plural.type in _OF_TOWNS and tokens[at].low in lexicon.words.genitives:
        # "The universities of Guelph and Waterloo"; "the universities of Ontario and Quebec" are all of them.
        members = list(_names(tokens, at + 1, False, True, plural, lexicon))
        places = [stretch.said(member.first, member.last).lower() in lexicon.words.places for member in members]
        if len(members) > 1 and not all(places) and members[0].first <= at + 2:
            yield from members


def _closes(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text in ",.;"


def _names(
    tokens: Sequence[Token], first: int, enclosed: bool, strict: bool, plural: Plural, lexicon: Lexicon
) -> Iterator[Member]:
    at = first
    fresh = True
    limit = min(len(tokens), first + _LONGEST)
    while at < limit:
        token = tokens[at]
        if token.text in _ENDS and not abbreviated(tokens, at):
            return
        if fresh and name_like(token.text):
            last = run_end(tokens, at, lexicon)
            while last + 1 < limit and _goes_on(tokens, last, enclosed, lexicon):
                skip = last + 2 if tokens[last + 1].low in lexicon.words.articles else last + 1
                last = run_end(tokens, skip, lexicon)
            yield Member(at, last, plural.type, plural.kin, strict)
            at = last
            fresh = False
        elif token.text == "," or token.low in lexicon.words.and_words or token.low in lexicon.words.or_words:
            at += 1
            fresh = True
        elif fresh and (token.low in lexicon.words.determiners or token.low in lexicon.words.genitives):
            at += 1
        elif enclosed:
            at += 1
            fresh = False
        else:
            return


def _goes_on(tokens: Sequence[Token], at: int, enclosed: bool, lexicon: Lexicon) -> bool:
    """Whether a complement with a capital goes on with a member's name: 'Mothers of the North', 'Port aux Basques'."""
    low = tokens[at].low
    behind = at + 2 if tokens[at + 1].low in lexicon.words.articles and at + 2 < len(tokens) else at + 1
    if not tokens[at].text.islower() or not name_like(tokens[behind].text):
        return False
    small = low in lexicon.small and low not in lexicon.words.and_words and low not in lexicon.words.place_words
    return low in lexicon.words.genitives or (enclosed and small)
