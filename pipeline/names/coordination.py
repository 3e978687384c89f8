"""Names that are told by those they are listed with: 'Imperial Pulp, ISO and the Mill Owners' League'."""

from collections.abc import Iterator

from pipeline.names.bodies import Bodies
from pipeline.names.pages import Found, Page, Standing
from pipeline.names.shapes import acronym_like
from pipeline.names.verdict import concept, nameable, person_like

_FEWEST = 3
_DOUBTFUL = 0.6
"""The greatest share of a list that the rest may tell."""


def told_together(page: Page, bodies: Bodies, common: frozenset[str]) -> bool:
    """Enter what is open on `page` and stands in a list of three or more with a body in it; whether there was any."""
    new = False
    for row in _rows(page, bodies):
        doubtful = [item for item in row if isinstance(item, Found)]
        if len(row) < _FEWEST or not doubtful or len(doubtful) > _DOUBTFUL * len(row):
            continue
        if all(_body_like(page, item, bodies, common) for item in doubtful):
            for item in doubtful:
                said = page.stretch.said(item.span.first, item.span.last)
                page.add(item.span.first, item.span.last, "name", "listed", bodies.named(said, item.type or "other"))
                new = True
    return new


def _body_like(page: Page, item: Found, bodies: Bodies, common: frozenset[str]) -> bool:
    tokens, span = page.stretch.tokens, item.span
    word = tokens[span.first].text
    if span.last - span.first == 1 and acronym_like(word):
        return word not in bodies.lexicon.words.acronyms and bodies.acronyms.get(word, page) is not None
    if person_like(tokens, span.first, span.last, bodies.lexicon, common) or concept(tokens, span, common):
        return False
    return nameable(tokens, span, bodies.lexicon)


def _rows(page: Page, bodies: Bodies) -> Iterator[list[Found | Standing]]:
    """The stretches of names between which nothing stands but commas, 'and', 'or' and articles."""
    tokens, lexicon = page.stretch.tokens, bodies.lexicon
    links = lexicon.words.and_words | lexicon.words.or_words | lexicon.words.articles | {","}
    row: list[Found | Standing] = []
    behind = 0
    for first, last, item in _items(page):
        between = [token.low for token in tokens[behind:first]] if row else []
        if row and between and all(low in links for low in between):
            row.append(item)
        else:
            yield row
            row = [item]
        behind = last
    yield row


def _items(page: Page) -> Iterator[tuple[int, int, Found | Standing]]:
    items: list[tuple[int, int, Found | Standing]] = [(one.first, one.last, one) for one in page.standing.values()]
    items += [
        (one.span.first, one.span.last, one) for one in page.open if not page.taken(one.span.first, one.span.last)
    ]
    yield from sorted(items, key=lambda item: item[:2])
