"""The tables and their keys as a drawing (SVG), laid out from the contract alone."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from pipeline.contract import Contract, ForeignKey, Table

WIDTH, GAP, LINE, HEAD, SPACE, EDGE = 216, 92, 19, 26, 22, 12


@dataclass(frozen=True, slots=True)
class Box:
    """A table's box: its corner, and the rows that stand in it (its key, then what refers to other tables)."""

    table: Table
    x: int
    y: int
    keys: tuple[str, ...]

    @property
    def height(self) -> int:
        """From the top of the header to the bottom of the count of further columns."""
        return HEAD + LINE * (len(self.keys) + 1) + 4

    def middle(self, column: str) -> int:
        """How far down the row of a column stands."""
        return self.y + HEAD + LINE * self.keys.index(column) + LINE // 2


def hub(contract: Contract) -> str:
    """The table that most tables refer to; the links to it are told in words, for they would hide the others."""
    referred = Counter(
        link.table for table in contract.tables for link in table.foreign_keys if link.table != table.name
    )
    return max(referred, key=lambda name: (referred[name], name))


def draw(contract: Contract) -> str:
    """The drawing, to stand inside a page that has the styles for it; each table is a link to #table."""
    centre = hub(contract)
    boxes = layout(contract, centre)
    width = max(box.x for box in boxes.values()) + WIDTH + GAP // 2
    height = max(box.y + box.height for box in boxes.values()) + EDGE
    lines = [
        _line(boxes[table.name], link, boxes[link.table])
        for table in contract.tables
        for link in table.foreign_keys
        if link.table != centre
    ]
    drawn = "\n".join([*lines, *(_box(box, centre) for box in boxes.values())])
    return (
        f'<svg class="diagram" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        'aria-labelledby="diagram-title">\n'
        '<title id="diagram-title">Tables and keys / Tables et clés</title>\n'
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0 0 8 4 0 8z"/></marker></defs>\n'
        f"{drawn}\n</svg>\n"
    )


def layout(contract: Contract, centre: str) -> dict[str, Box]:
    """Each table right of those that refer to it, in as many columns as that takes."""
    depths = _depths(contract, centre)
    deepest = max(depths.values())
    boxes: dict[str, Box] = {}
    bottoms: Counter[int] = Counter()
    for table in contract.tables:
        column = deepest - depths[table.name]
        keys = (table.key, *(link.column for link in table.foreign_keys if link.column != table.key))
        box = Box(table, EDGE + column * (WIDTH + GAP), EDGE + bottoms[column], keys)
        boxes[table.name] = box
        bottoms[column] += box.height + SPACE
    return boxes


def _depths(contract: Contract, centre: str) -> Mapping[str, int]:
    """How many links lead on from each table, one after another; links of a shared table would lead in circles."""
    onward = {
        table.name: [] if table.shared else [link.table for link in table.foreign_keys if link.table != centre]
        for table in contract.tables
    }

    def depth(name: str, seen: tuple[str, ...]) -> int:
        return max((1 + depth(other, (*seen, name)) for other in onward[name] if other not in (*seen, name)), default=0)

    return {name: depth(name, ()) for name in onward}


def _line(box: Box, link: ForeignKey, other: Box) -> str:
    start, end = box.middle(link.column), other.middle(link.other)
    if other.x > box.x:
        left, right = box.x + WIDTH, other.x
        path = f"M{left} {start}C{left + GAP // 2} {start} {right - GAP // 2} {end} {right} {end}"
    elif other.x < box.x:
        left, right = other.x + WIDTH, box.x
        path = f"M{right} {start}C{right - GAP // 2} {start} {left + GAP // 2} {end} {left} {end}"
    else:
        side, out = box.x + WIDTH, box.x + WIDTH + GAP // 3
        path = f"M{side} {start}C{out} {start} {out} {end} {side} {end}"
    return f'<path class="link" d="{path}" marker-end="url(#arrow)"/>'


def _box(box: Box, centre: str) -> str:
    table = box.table
    parts = [
        f'<a href="#{table.name}"><g class="table">',
        f'<rect x="{box.x}" y="{box.y}" width="{WIDTH}" height="{box.height}" rx="3"/>',
        f'<rect class="head" x="{box.x}" y="{box.y}" width="{WIDTH}" height="{HEAD}" rx="3"/>',
        f'<text class="name" x="{box.x + 10}" y="{box.y + 18}">{escape(table.name)}</text>',
        *_keys(box, centre),
    ]
    more = len(table.columns) - len(box.keys)
    parts.append(
        f'<text class="more" x="{box.x + 10}" y="{box.y + HEAD + LINE * len(box.keys) + 14}">'
        f"+ {more} columns / colonnes</text></g></a>"
    )
    return "\n".join(parts)


def _keys(box: Box, centre: str) -> Iterator[str]:
    to_centre = {link.column for link in box.table.foreign_keys if link.table == centre}
    for column in box.keys:
        kind = "primary" if column == box.table.key else "foreign"
        mark = f" → {centre}" if column in to_centre else ""
        yield f'<text class="{kind}" x="{box.x + 10}" y="{box.middle(column) + 5}">{escape(column + mark)}</text>'
