"""The second reading: acronyms, shortened forms, and names that another place in the report told."""

from collections.abc import Callable

from pipeline.naming.bodies import Bodies, Body
from pipeline.naming.page import Page, Standing
from pipeline.naming.pieces import Piece
from pipeline.naming.words import acronym_like, name_like, possessive

_QUOTES = frozenset('«“"')


def again(page: Page, bodies: Bodies, hosted: Callable[[str], Body | None]) -> None:
    """Add to `page` the bodies that stand in it under a name told elsewhere; `hosted` knows names from addresses."""
    piece = page.piece
    tokens = piece.words.words
    taken = page.taken()
    standing = {name.first: name for name in page.standing}
    undecided = {found.first: found for found in page.open}
    beginnings = bodies.names.following
    at = 0
    for candidate in piece.marked:
        word = tokens[candidate]
        if candidate < at or (word.islower() and word not in beginnings and candidate not in standing):
            continue
        at = candidate
        if at in standing:
            name = standing[at]
            bodies.latest.update(dict.fromkeys(name.body.heads, name.body))
            at = name.last
            continue
        found = None
        if at not in taken and tokens[at][0].isalnum() and not piece.closes(at):
            found = _again(page, at, bodies)
            if found is None and at in undecided and not piece.titled and not _office(page, at, bodies):
                body = hosted(piece.words.slice(at, undecided[at].last))
                if body is not None:
                    found = Standing(at, undecided[at].last, "name", "host", body)
        if found is None or any(index in taken for index in range(found.first, found.last)):
            continue
        page.add(found.first, found.last, found.kind, found.rule, found.body)
        bodies.latest.update(dict.fromkeys(found.body.heads, found.body))
        at = found.last
    page.standing.sort(key=lambda name: name.first)


def _office(page: Page, at: int, bodies: Bodies) -> bool:
    """Whether the word at `at` only says what a person is in charge of: 'le ministre des Transports'."""
    tokens = page.piece.words.words
    genitives = bodies.lexicon.genitives
    before = at - 1
    while before > 0 and tokens[before] in bodies.lexicon.articles and tokens[before] not in genitives:
        before -= 1
    return before > 0 and tokens[before] in genitives and tokens[before - 1].lower() in bodies.lexicon.offices


def _again(page: Page, at: int, bodies: Bodies) -> Standing | None:
    piece = page.piece
    tokens = piece.words.words
    named = bodies.names.longest(tokens, at)
    if not name_like(tokens[at]):
        return Standing(at, named[0], "name", "named_elsewhere", named[1]) if named is not None else None
    short = bodies.shorts.longest(tokens, at)
    if named is not None and (short is None or named[0] >= short[0]):
        return Standing(at, named[0], "name", "named_elsewhere", named[1])
    article = at > 0 and (tokens[at - 1].lower() in bodies.lexicon.determiners or tokens[at - 1] in _QUOTES)
    if short is not None and not piece.titled and _may_be_short(page, at, short[0], short[1], article, bodies):
        return Standing(at, short[0], "short", "shortened", short[1][0])
    word = possessive(tokens[at])
    if acronym_like(word):
        body = bodies.of_acronym(word)
        return Standing(at, at + 1, "acronym", "acronym", body) if body is not None and not piece.shouted else None
    if not article or piece.titled or not word[0].isupper() or _goes_on(piece, at + 1):
        return None
    low = word.lower()
    meant = bodies.own_head(low, page.position + at) or bodies.latest.get(low)
    if (
        meant is None
        or (low in bodies.lexicon.not_bodies and low not in bodies.lexicon.joint_heads)
        or _office(page, at, bodies)
    ):
        return None
    return Standing(at, at + 1, "short", "head_again", meant)


def _may_be_short(page: Page, at: int, last: int, meant: tuple[Body, bool], article: bool, bodies: Bodies) -> bool:
    body, needs_article = meant
    if not 0 < body.since <= page.position + at or _goes_on(page.piece, last):
        return False
    placed = at > 0 and page.piece.words.words[at - 1].lower() in bodies.lexicon.place_words
    return article if needs_article else not placed


def _goes_on(piece: Piece, index: int) -> bool:
    """Whether a longer name goes on at the word at `index`."""
    tokens = piece.words.words
    return index < len(tokens) and name_like(tokens[index]) and tokens[index][0].isalpha()
