"""Words: a title or a text is what stands at the row's place, without footnote markers, white space folded."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from sys import maxsize
from typing import Any

from pipeline.contract import Contract
from pipeline.errors import shown
from pipeline.model import Place
from pipeline.prose import fold
from pipeline.rows import Tables
from pipeline.validate.failures import Failure
from pipeline.validate.places import failure, placed

WHOLE = (("recommendations", "text"), ("passages", "text"), ("footnotes", "text"))
OPENING = (("themes", "title"), ("sections", "title"))
"""A section's place begins with its heading: the title is all of the passage that the heading is."""
WITHIN = (("agenda", "title"),)
"""A scheduled line holds its title, behind its times or before them."""


def check_words(contract: Contract, text: str, tables: Tables) -> Iterator[Failure]:
    """Every row of the document whose text or title is not what stands at its place."""
    markers = [Place(row.source_start, row.source_end) for row in placed(tables.footnote_references)]
    markers.sort()
    headings = [(row.source_start, row.source_end) for row in placed(tables.passages) if row.kind == "heading"]
    headings.sort()

    def read(start: int, end: int) -> str:
        return fold(text, start, end, _within(markers, start, end))

    for name, column, row in _rows(tables, WHOLE):
        if (getattr(row, column) or "") != (said := read(row.source_start, row.source_end)):
            yield _unlike(contract, name, row, column, said)
    for name, column, row in _rows(tables, OPENING):
        if getattr(row, column) != (said := read(row.source_start, _heading_end(headings, row))):
            yield _unlike(contract, name, row, column, said)
    for name, column, row in _rows(tables, WITHIN):
        if (getattr(row, column) or "") not in (said := read(row.source_start, row.source_end)):
            yield _unlike(contract, name, row, column, said, "words of ")


def _rows(tables: Tables, columns: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, Any]]:
    yield from ((name, column, row) for name, column in columns for row in placed(getattr(tables, name)))


def _heading_end(headings: Sequence[tuple[int, int]], row: Any) -> int:
    """Where the heading that a row's place begins with ends; it may begin before the place, with a bullet."""
    start, end = headings[max(0, bisect_right(headings, (row.source_start, maxsize)) - 1)] if headings else (0, 0)
    return end if start <= row.source_start < end else row.source_end


def _within(markers: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    return markers[bisect_left(markers, (start, 0)) : bisect_left(markers, (end, 0))]


def _unlike(contract: Contract, name: str, row: Any, column: str, said: str, where: str = "") -> Failure:
    rule = f"{where}what stands at its place, without markers, white space folded: {shown(said)}"
    return failure(contract.table(name), row, column, rule)
