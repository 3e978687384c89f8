"""What says its own within a block: the cells of a table's row, and the items in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.model import CELL_BREAK, Block

# A cell ends at a tab; what opens an item in it is the sign of a list, the asterisk that stands for one, or a block.
_CUT = re.compile(rf"\t|{CELL_BREAK}(?:[-–—*](?=\s))?|•|(?<=\s)\*(?=\s)")


@dataclass(frozen=True, slots=True)
class Cell:
    """What says its own within a block, and in which column of how many it stands."""

    block: Block
    column: int
    columns: int


def cells_of(text: str, block: Block) -> Iterator[Cell]:
    """A block, or the cells that a row of a table has, and the items in them, which say each its own."""
    columns = text.count("\t", block.body, block.end) + 1
    cuts = [*_CUT.finditer(text, block.body, block.end)] if columns > 1 or "•" in text[block.body : block.end] else []
    column, start, kind = 0, block.body, block.kind
    for cut in [*cuts, None]:
        end = cut.start() if cut else block.end
        said = text[start:end]
        if said.strip():
            body = start + len(said) - len(said.lstrip())
            yield Cell(replace(block, body=body, end=end, kind=kind), column, columns)
        if cut:
            start, column = cut.end(), column + (cut[0] == "\t")
            kind = block.kind if cut[0] == "\t" else "list_item"


def heads_of(cells: Sequence[Cell]) -> list[int | None]:
    """For each cell the index of the cell that heads its column, in the first of the rows that it stands among; a row
    with a list in it heads none."""
    listed = {cell.block.start for cell in cells if cell.block.kind == "list_item"}
    heads: list[int | None] = []
    first: dict[int, int] = {}
    columns = begun = 0
    for nth, cell in enumerate(cells):
        if cell.columns != columns:
            columns, begun, first = cell.columns, cell.block.start, {}
        if cell.block.start == begun and begun not in listed:
            first.setdefault(cell.column, nth)
        heads.append(first.get(cell.column) if columns > 1 and cell.block.start > begun else None)
    return heads


def rows_begin(cells: Sequence[Cell]) -> list[bool]:
    """For each cell whether a row of a table begins with it: what another row announces ends there."""
    starts = [None, *(cell.block.start for cell in cells)]
    return [cell.columns > 1 and before != cell.block.start for before, cell in zip(starts, cells, strict=False)]
