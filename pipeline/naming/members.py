"""Lists of bodies behind a noun for several: 'the police services that took part (i.e., Halifax and Saint John)'."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.page import Page
from pipeline.naming.words import name_like

_REACH = 12
_LONGEST = 60
_SIZES = (5, 4, 3, 2, 1)


class Member(NamedTuple):
    """The words from `first` to `last` stand for a body of the kind that the list is about."""

    first: int
    last: int
    type: str
    kin: str
    strict: bool
    """Whether the list says that it is one of names: a town in it stands for a body."""
    provincial: bool = False
    """Whether a region in it stands for a body."""


def members_in(page: Page, lexicon: Lexicon) -> Iterator[Member]:
    """The members of every such list on `page`."""
    tokens = page.piece.words.words
    for at in page.piece.marked:
        word = tokens[at]
        if not word.islower():
            if not page.piece.words.opens(at) and word not in lexicon.own_acronyms:
                continue
            word = word.lower()
        if word not in lexicon.plurals:
            continue
        for rule in lexicon.rules:
            size = next((size for size in _SIZES if _phrase(tokens, at, size) in rule.plurals), 0)
            if not size:
                continue
            kind = rule.plurals[_phrase(tokens, at, size)]
            if not kind[1] and at and tokens[at - 1].islower() and word in rule.shared_plurals:
                # "The handivan services (i.e., Dauphin and Virden)": what they are services of is in their names.
                qualifier = tokens[at - 1]
                kind = (kind[0], qualifier if len(qualifier) > 4 and qualifier not in lexicon.small else "")
            yield from _listed(page, at + size - 1, kind, _phrase(tokens, at, size) in rule.provincial, lexicon)
            break


def _phrase(tokens: Sequence[str], at: int, size: int) -> str:
    return " ".join(tokens[at : at + size]).lower().replace("' ", "'")


def _listed(page: Page, at: int, kind: tuple[str, str], provincial: bool, lexicon: Lexicon) -> Iterator[Member]:
    """The members of the group whose noun ends at `at`, from the words that open their list."""
    words = page.piece.words
    tokens = words.words
    placed = at > 0 and any(token.lower() in lexicon.place_words for token in tokens[max(0, at - 3) : at])
    for opening in range(at + 1, min(len(tokens), at + _REACH)):
        if tokens[opening] in (".", ";", "!", "?", ")"):
            break
        if tokens[opening] in lexicon.plurals and opening > at + 2 and tokens[opening - 2] in lexicon.genitives:
            # "The labs of | three universities (i.e., Trent and Brock)"
            break
        if tokens[opening].lower() not in lexicon.member_openers:
            continue
        for rule in lexicon.rules:
            match = rule.members.match(words.text, words.starts[opening])
            if match is not None and match.end() > match.start():
                strict = match["strict"] is not None and not placed
                first = opening
                while first < len(tokens) and words.starts[first] < match.end():
                    first += 1
                enclosed = "(" in match[0]
                members = list(_names(page, first, enclosed, strict, kind, lexicon))
                if strict and provincial and len(members) > 1:
                    # "The law societies that answered (i.e., Alberta and Ontario)"
                    members = [member._replace(provincial=True) for member in members]
                # "The clinics' union (FCSII)": an acronym alone, which nothing introduces, is another name.
                if len(members) > 1 or match[0].strip() != "(":
                    yield from members
                return
    if at + 2 < len(tokens) and tokens[at + 1] == "," and not placed:
        # "Two newspapers, the Sentinel and Le Franco, covered it."
        yield from _enclosed(page, at + 2, kind, lexicon)
    yield from _coordinated(page, at, kind, provincial, placed, lexicon)


def _enclosed(page: Page, first: int, kind: tuple[str, str], lexicon: Lexicon) -> Iterator[Member]:
    """The members between commas right behind the noun, where each is a name and a comma or a stop closes the list."""
    tokens = page.piece.words.words
    members = list(_names(page, first, False, bool(kind[1]), kind, lexicon))
    if len(members) > 1 and members[0].first <= first + 1:
        end = members[-1].last
        if end < len(tokens) and tokens[end] in (",", ".", ";"):
            yield from members


def _coordinated(
    page: Page, at: int, kind: tuple[str, str], provincial: bool, placed: bool, lexicon: Lexicon
) -> Iterator[Member]:
    """Members joined to the noun itself: 'the universities of Guelph and Waterloo'."""
    tokens = page.piece.words.words
    if placed or at + 3 >= len(tokens) or not kind[1]:
        return
    if _phrase(tokens, at, 1) in lexicon.many or (at and _phrase(tokens, at - 1, 2) in lexicon.many):
        return
    first = at + 1
    skipped = 0
    while first < len(tokens) and skipped < 4 and tokens[first].islower() and tokens[first] not in lexicon.openers:
        if not any(rule.adjective.fullmatch(tokens[first]) for rule in lexicon.first):
            return
        first += 1
        skipped += 1
    if first < len(tokens) and tokens[first] in lexicon.genitives:
        first += 1
    if first >= len(tokens) or not name_like(tokens[first]):
        return
    members = list(_names(page, first, False, True, kind, lexicon))
    regions = [page.piece.words.slice(member.first, member.last).lower() in lexicon.places for member in members]
    if len(members) > 1 and (provincial or not all(regions)):
        # "The universities of Ontario and Quebec" are all of them, "the governments of Ontario and Quebec" two.
        yield from (member._replace(provincial=True) for member in members)


def _names(
    page: Page, first: int, enclosed: bool, strict: bool, kind: tuple[str, str], lexicon: Lexicon
) -> Iterator[Member]:
    tokens = page.piece.words.words
    at = first
    fresh = True
    limit = min(len(tokens), first + _LONGEST)
    while at < limit:
        word = tokens[at]
        if word in (")", ".", ";", ":", "!", "?") and not (word == "." and at and _stays(tokens[at - 1])):
            return
        if fresh and name_like(word) and not (word[0].isdigit()):
            last = at + 1
            while last < limit and (
                (name_like(tokens[last]) and tokens[last] != "I")
                or (tokens[last] == "." and _stays(tokens[last - 1]))
                or (tokens[last] == "&" and last + 1 < limit)
                or _complemented(tokens, last, limit, lexicon)
                or (enclosed and _inside(tokens, last, limit, lexicon))
            ):
                last += 1
            yield Member(at, last, kind[0], kind[1], strict)
            at = last
            fresh = False
        elif word == "," or word in lexicon.and_words or word in lexicon.or_words:
            at += 1
            fresh = True
        elif fresh and (word in lexicon.determiners or word in lexicon.genitives):
            at += 1
        elif enclosed:
            at += 1
            fresh = False
        else:
            return


def _complemented(tokens: Sequence[str], at: int, limit: int, lexicon: Lexicon) -> bool:
    """Whether a complement with a capital goes on with a member's name: 'Mothers of the North'."""
    if tokens[at] in lexicon.articles:
        return tokens[at - 1] in lexicon.genitives and at + 1 < limit and name_like(tokens[at + 1])
    following = at + 2 if at + 1 < limit and tokens[at + 1] in lexicon.articles else at + 1
    return tokens[at] in lexicon.genitives and following < limit and name_like(tokens[following])


def _inside(tokens: Sequence[str], at: int, limit: int, lexicon: Lexicon) -> bool:
    """Whether a small word inside a town's name stands at `at`: 'Port aux Basques'."""
    small = (
        tokens[at] in lexicon.small and tokens[at] not in lexicon.and_words and tokens[at] not in lexicon.place_words
    )
    return small and at + 1 < limit and name_like(tokens[at + 1]) and tokens[at + 1].lower() not in lexicon.places


def _stays(word: str) -> bool:
    return word.lower() in ("st", "ste", "mt", "ft")
