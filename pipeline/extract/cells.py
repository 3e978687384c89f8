"""What says its own within a block: the cells of a table's row, and the items in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.model import Block

_ITEM = "•"
_CELL = re.compile(rf"[^\t{_ITEM}]+")


@dataclass(frozen=True, slots=True)
class Cell:
    """What says its own within a block, and in which column of how many it stands."""

    block: Block
    column: int
    columns: int


def cells_of(text: str, block: Block) -> Iterator[Cell]:
    """A block, or the cells that a row of a table has, and the items in them, which say each its own."""
    columns = text.count("\t", block.body, block.end) + 1
    column, counted = 0, block.body
    for cell in _CELL.finditer(text, block.body, block.end):
        said = cell[0]
        column, counted = column + text.count("\t", counted, cell.start()), cell.start()
        if said.strip():
            body = cell.start() + len(said) - len(said.lstrip())
            inner = cell.start() > block.body and text[cell.start() - 1] == _ITEM
            stretch = replace(block, body=body, end=cell.end(), kind="list_item" if inner else block.kind)
            yield Cell(stretch, column, columns)


def heads_of(cells: Sequence[Cell]) -> list[int | None]:
    """For each cell the index of the cell that heads its column, in the first of the rows that it stands among."""
    heads: list[int | None] = []
    first: dict[int, int] = {}
    columns = begun = 0
    for nth, cell in enumerate(cells):
        if cell.columns != columns:
            columns, begun, first = cell.columns, cell.block.start, {}
        if cell.block.start == begun:
            first.setdefault(cell.column, nth)
        heads.append(first.get(cell.column) if columns > 1 and cell.block.start > begun else None)
    return heads
