"""What names joined by commas and 'and' tell of each other: two in one run, or a body that is listed with bodies."""

from collections.abc import Iterator, Sequence

from pipeline.naming.context import nameable
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.page import Page, Standing
from pipeline.naming.scan import Found
from pipeline.naming.words import Words

_FEWEST = 3
_LONGEST = 8
_REACH = 60


def told_by_list(page: Page, lexicon: Lexicon) -> list[Found]:
    """What is open on `page` and known by the bodies it is listed with: 'Imperial Oil, Suncor and Cenovus'."""
    piece = page.piece
    words = piece.words
    known = page.standing or any(found.type is not None for found in page.open)
    if piece.titled or not known or not any(found.rule == "undecided" for found in page.open):
        return []
    told: list[Found] = []
    for row in _rows(page, lexicon):
        doubtful = [item for item in row if isinstance(item, Found) and item.type is None]
        fewest = _FEWEST - 1 if _framed(words, row[0].first, lexicon) else _FEWEST
        if len(row) < fewest or not doubtful or len(doubtful) == len(row) or _placed(words, row[0].first, lexicon):
            continue
        if any(lexicon.place(words.slice(item.first, item.last).lower()) for item in doubtful):
            continue
        told += [
            item._replace(type="other", rule="listed")
            for item in doubtful
            if words.words[item.first].lower() not in lexicon.not_bodies
            and nameable(piece, item.first, item.last, lexicon)
        ]
    return told


def _rows(page: Page, lexicon: Lexicon) -> Iterator[list[Standing | Found]]:
    """The stretches of names between which nothing stands but commas, 'and' and articles."""
    tokens = page.piece.words.words
    links = lexicon.and_words | lexicon.articles | lexicon.genitives | {","}
    row: list[Standing | Found] = []
    items: list[Standing | Found] = [*page.standing, *page.open]
    for item in sorted(items, key=lambda item: item.first):
        between = _plainly(tokens[row[-1].last : item.first], lexicon) if row else []
        joined = any(token == "," or token in lexicon.and_words for token in between)
        if joined and all(token in links for token in between):
            row.append(item)
            continue
        if len(row) > 1:
            yield row
        row = [item]
    if len(row) > 1:
        yield row


def _plainly(between: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """The words between two names, one 'and' for what says the same: 'as well as', 'ainsi que'."""
    if len(between) > _LONGEST:
        return between
    said = f" {' '.join(between)} "
    for way in lexicon.as_well:
        said = said.replace(f" {way} ", f" {min(lexicon.and_words)} ")
    return said.split()


def _framed(words: Words, first: int, lexicon: Lexicon) -> bool:
    """Whether what only a body takes stands before the name: 'in partnership with NORDEX and Villébus'."""
    before = words.text[max(0, words.starts[first] - _REACH) : words.starts[first]]
    return any(rule.before.search(before) for rule in lexicon.rules)


def _placed(words: Words, first: int, lexicon: Lexicon) -> bool:
    before = [word.lower() for word in words.words[max(0, first - 2) : first]]
    return any(word in lexicon.place_words for word in before)
