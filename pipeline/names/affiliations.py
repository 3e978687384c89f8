"""The bodies of the persons whom a line lists, behind the name, a mark or a gap, and what each of them does."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies
from pipeline.names.entries import enter
from pipeline.names.evidence import person_like
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import Range, between, name_like, said
from pipeline.names.stretches import Stretch

_LABEL = 8
"""The most tokens of a person's name and the mark behind it."""
_FEWEST = 3
"""The fewest persons of a list."""
_LINE = 12
"""The most tokens of a line that says only who somebody is."""
_GAP = 3
"""The fewest spaces between two columns of plain text."""


def affiliations(stretches: Sequence[Stretch], bodies: Bodies) -> None:
    """Enter the bodies of the persons that lines list: 'Ada Roe, Tidewater', 'Ben C. Low (Hull)', 'Cy Ito - Mills'."""
    lexicon = bodies.lexicon
    told = [(stretch, _affiliation(stretch.tokens, lexicon, _columns(stretch))) for stretch in stretches]

    def is_listed(line: tuple[Stretch, _Affiliation | None]) -> bool:
        return line[1] is not None or person_like(line[0].tokens, 0, len(line[0].tokens), lexicon)

    # Lines apart from one another, as agendas and headings name who speaks.
    whole = [(line, one) for line, one in told if one is not None and one.entry[1] == len(line.tokens) <= _LINE]
    named = sum(lexicon.is_first_name(line.tokens[0].low) for line, _ in whole)
    for line, one in whole if named >= _FEWEST and named * 2 >= len(whole) else ():
        enter(line, [] if one.entry[0] in line.standing else [one.entry], bodies)
    for listed_there, group in groupby(told, key=is_listed):
        run = [(stretch, one) for stretch, one in group if one is not None]
        sure = sum(one.sure for _, one in run)
        if listed_there and sure >= _FEWEST:
            for stretch, one in run:
                enter(stretch, [one.entry] if one.sure or sure * 2 >= len(run) else [], bodies)


class _Affiliation(NamedTuple):
    """What stands behind a person in a line, and whether it is a body by itself, or only beside others that are."""

    entry: Range
    sure: bool


def in_a_row(tokens: Sequence[Token], lexicon: Lexicon) -> list[Range]:
    """The bodies of persons between semicolons: 'Ada Roe, Tidewater; Ben C. Low, Hull; Cy Ito, Mills'."""
    pieces = between((at for at, token in enumerate(tokens) if token.text == ";"), 0, len(tokens))
    found = []
    for low, high in pieces if len(pieces) >= _FEWEST else ():
        one = _affiliation(tokens[low:high], lexicon, ())
        found += [(low + one.entry[0], low + one.entry[1])] if one is not None and one.sure else []
    return found if len(found) >= _FEWEST and len(found) * 2 > len(pieces) else []


def _affiliation(tokens: Sequence[Token], lexicon: Lexicon, columns: Sequence[int]) -> _Affiliation | None:
    """What stands behind a person's name and a comma, a dash, a bracket or the beginning of one of `columns`."""
    near = range(min(_LABEL, len(tokens)))
    mark = next((at for at in near if tokens[at].text in ",-–—(" or at in columns), None)
    first_name = bool(tokens) and lexicon.is_first_name(tokens[0].low)
    if mark is None or not 2 - first_name <= mark <= 5:
        return None
    first = mark + (tokens[mark].text in ",-–—(")
    if first >= len(tokens):
        return None
    person = not lexicon.is_place(said(tokens, 0, mark)) and all(
        name_like(token.text) or token.text == "." for token in tokens[:mark]
    )
    # "Ada Roe – Tidewater – Chair"
    last = _part_end(tokens, first)
    while last + 1 < len(tokens) and tokens[last].text in ",–—" and _is_job(tokens, first, last, lexicon):
        first, last = last + 1, _part_end(tokens, last + 1)
    if last == first + 1 and initials(tokens, 0, mark) == tokens[first].text:
        return None
    if not person or tokens[mark - 1].low in lexicon.last_heads:
        return None
    placed = lexicon.is_place(said(tokens, first, last))
    closed = last == len(tokens) or tokens[last].text in "()"
    sure = closed or (first_name and not placed)
    return _Affiliation((first, last), sure) if sure or tokens[last].text == "," else None


def _part_end(tokens: Sequence[Token], first: int) -> int:
    return next((at for at in range(first, len(tokens)) if tokens[at].text in "(),;.:–—"), len(tokens))


def _is_job(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words tell what a person does: 'Ada Roe, | policy analyst, | Tidewater'."""
    return tokens[first].text.islower() or any(lexicon.is_role(token.low) for token in tokens[first:last])


def _columns(stretch: Stretch) -> list[int]:
    """The tokens near the beginning before which spaces stand that make a column: 'Ada Roe      | Tidewater'."""
    near = range(1, min(_LABEL, len(stretch.tokens)))
    gaps = ((at, stretch.place(at, at + 1).start - stretch.place(at - 1, at).end) for at in near)
    return [at for at, gap in gaps if gap >= _GAP and name_like(stretch.tokens[at].text)]


def initials(tokens: Sequence[Token], first: int, last: int) -> str:
    """The capitals of a person's name, by which minutes call who speaks: 'Jo McDew (JMD)'."""
    return "".join(char for token in tokens[first:last] for char in token.text if char.isupper())
