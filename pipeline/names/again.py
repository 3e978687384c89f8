"""The second reading: acronyms, shortened forms, and names that another place in the report told."""

from collections.abc import Callable

from pipeline.names.bodies import Bodies, Body
from pipeline.names.pages import Page, Standing
from pipeline.names.shapes import acronym_like, name_like

_QUOTES = frozenset('«“"')


def again(page: Page, bodies: Bodies, latest: dict[str, Body], hosted: Callable[[str], Body | None]) -> None:
    """Add to `page` the bodies that stand in it under a name told elsewhere.

    `latest` has the body that a head noun stands for at the place reached, the last one named that has it; `hosted`
    knows names from addresses."""
    stretch = page.stretch
    undecided = {found.span.first: found for found in page.open}
    behind = 0
    for at in stretch.capitals:
        if at < behind:
            continue
        found = page.standing.get(at)
        if found is None and not page.taken(at, at + 1):
            found = _again(page, at, bodies, latest)
            if found is None and at in undecided and not stretch.titled and not _office(page, at, bodies):
                last = undecided[at].span.last
                body = hosted(stretch.said(at, last))
                found = Standing(at, last, "name", "host", body) if body is not None else None
            if found is not None and page.taken(found.first, found.last):
                found = None
            if found is not None:
                page.add(found.first, found.last, found.kind, found.rule, found.body)
        if found is not None:
            latest.update(dict.fromkeys(found.body.heads, found.body))
            behind = found.last


def _again(page: Page, at: int, bodies: Bodies, latest: dict[str, Body]) -> Standing | None:
    stretch, lexicon = page.stretch, bodies.lexicon
    tokens = stretch.tokens
    named = bodies.names.longest(tokens, at)
    text = tokens[at].text
    if not name_like(text):
        return Standing(at, named[0], "name", "named_elsewhere", named[1]) if named is not None else None
    short = bodies.shorts.longest(tokens, at)
    if named is not None and (short is None or named[0] >= short[0]):
        return Standing(at, named[0], "name", "named_elsewhere", named[1])
    article = at > 0 and (tokens[at - 1].low in lexicon.words.determiners or tokens[at - 1].text in _QUOTES)
    if short is not None and not stretch.titled and _may_be_short(page, at, short[0], short[1], article, bodies):
        return Standing(at, short[0], "short", "shortened", short[1][0])
    if acronym_like(text):
        body = bodies.of_acronym(text)
        return Standing(at, at + 1, "acronym", "acronym", body) if body is not None and not stretch.shouted else None
    if not article or stretch.titled or not text[0].isupper():
        return None
    low = tokens[at].low
    meant = bodies.own_head(low, stretch.position + at) or latest.get(low)
    if meant is None or low in lexicon.things or _office(page, at, bodies):
        return None
    return Standing(at, at + 1, "short", "head_again", meant)


def _may_be_short(page: Page, at: int, last: int, meant: tuple[Body, bool], article: bool, bodies: Bodies) -> bool:
    body, needs_article = meant
    stretch = page.stretch
    if not 0 < body.since <= stretch.position + at:
        return False
    placed = at > 0 and stretch.tokens[at - 1].low in bodies.lexicon.words.place_words
    return article if needs_article else not placed


def _office(page: Page, at: int, bodies: Bodies) -> bool:
    """Whether the word at `at` only says what a person is in charge of: 'le ministre des Transports'."""
    tokens, lexicon = page.stretch.tokens, bodies.lexicon
    before = at - 1
    while (
        before > 0
        and tokens[before].low in lexicon.words.articles
        and tokens[before].low not in lexicon.words.genitives
    ):
        before -= 1
    return (
        before > 0 and tokens[before].low in lexicon.words.genitives and tokens[before - 1].low in lexicon.words.offices
    )
