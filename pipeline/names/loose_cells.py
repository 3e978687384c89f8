"""Bodies in tables of participants of which a copy left the cells, one below the other."""

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies
from pipeline.names.entries import enter
from pipeline.names.evidence import is_person, person_like
from pipeline.names.shapes import name_like
from pipeline.names.stretches import Stretch

_FEWEST = 4
"""The fewest lines that are bodies' by those around them."""
_CELL = 10
"""The most tokens of a cell of a table."""
_PAIR = 2
"""The columns of a table of names and bodies alone."""


def in_turn(stretches: Sequence[Stretch], bodies: Bodies) -> set[int]:
    """Enter the bodies of a table whose cells a copy left one below the other: 'Name', 'Organization', 'Ada Roe', …;
    returns the identities of the cells of tables of three columns and more."""
    words = bodies.lexicon.words
    headers = words.person_columns | words.columns
    done: set[int] = set()
    for is_cells, group in groupby(stretches, key=_is_cell):
        cells = [*group] if is_cells else []
        said = [cell.prose.text.lower() for cell in cells]
        first = next((at for at in range(2, len(said)) if {*said[at - 2 : at]} <= headers), len(said))
        top = [*takewhile(headers.__contains__, said[max(0, first - 2) :])]
        heads = {id(cell) for cell, low in zip(cells, said, strict=True) if low in headers}
        # The header stands again on the next page.
        cells = [cell for cell, low in zip(cells[first:], said[first:], strict=True) if low not in headers]
        column = next((at for at, low in enumerate(top) if low in words.columns), None)
        if len(top) > _PAIR and column is not None:
            done.update(heads, _rows(cells, len(top), column, bodies))
            continue
        persons = [is_person(cell.tokens, 0, len(cell.tokens), bodies.lexicon) for cell in cells]
        if sum(persons[1::2]) * 2 < sum(persons[::2]):
            _cells(cells, persons, bodies)
    return done


def _rows(cells: Sequence[Stretch], width: int, column: int, bodies: Bodies) -> Iterator[int]:
    """Enter the body of each row of `width` cells, and yield its cells, up to the first that names nobody."""
    for start in range(0, len(cells) - width + 1, width):
        row = cells[start : start + width]
        if not all(name_like(token.text) for cell in row for token in cell.tokens[:1]):
            return
        enter(row[column], [(0, _cell_end(row[column].tokens))], bodies)
        yield from map(id, row)


def _cells(cells: Sequence[Stretch], persons: Sequence[bool], bodies: Bodies) -> None:
    """Enter the bodies of `cells` that name a person and a body in turn; a person may be of none."""
    at = 0
    while at + 1 < len(cells):
        person, body = cells[at : at + 2]
        if 0 in person.standing or persons[at + 1]:
            at += 1
        else:
            enter(body, [(0, _cell_end(body.tokens))], bodies)
            at += 2


def name_by_name(stretches: Sequence[Stretch], bodies: Bodies) -> None:
    """Enter the short lines that name nothing else where half of those around them are bodies', as columns of tables
    whose cells a copy left one below the other."""
    lexicon = bodies.lexicon

    def names(stretch: Stretch) -> bool:
        tokens = stretch.tokens
        if not _is_cell(stretch) or not name_like(tokens[0].text):
            return False
        end = _cell_end(tokens)
        cut = tokens[end - 1].low in lexicon.small  # "Direction of | …", on two lines
        return not (cut or person_like(tokens, 0, end, lexicon) or is_person(tokens, 0, end, lexicon))

    for named, group in groupby(stretches, key=names):
        run = [*group]
        if named and len(run) > _FEWEST and sum(0 in one.standing for one in run) * 2 >= len(run):
            for one in run:
                enter(one, [(0, _cell_end(one.tokens))], bodies)


def _is_cell(stretch: Stretch) -> bool:
    """Whether a line is as short as a cell of a table of participants, and no sentence."""
    return stretch.kind == "paragraph" and len(stretch.tokens) <= _CELL and stretch.prose.text[-1] not in ".:;?!"


def _cell_end(tokens: Sequence[Token]) -> int:
    """Behind which token the name of a cell ends: 'Tidewater | (north)', 'Apis | x', who was there."""
    end = next((at for at in range(1, len(tokens)) if tokens[at].text in ",–—("), len(tokens))
    return end - (end > 1 and tokens[end - 1].text == "x")
