"""Rows as columns of values, values as cells of text, and such cells back as typed values."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from operator import attrgetter
from typing import Any

from pipeline.contract import Column, Table

Values = list[Any]
Columns = list[Values]
"""Some rows of a table as plain Python values, a list a column, in the order of the contract's columns."""


def columns_of(table: Table, rows: Iterable[object]) -> Columns:
    """The rows' values, a list a column."""
    rows = list(rows)
    return [list(map(attrgetter(name), rows)) for name in table.names]


READERS: dict[str, Callable[[str], Any]] = {
    "integer": int,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "datetime": datetime.fromisoformat,
}


def from_cells(column: Column, cells: Sequence[str]) -> Values:
    """Text cells as values of the column's type, None for an empty one; texts as `guarded` was given them.

    A cell that `to_cell` would not have written for any value of the type stays text, for the checks to see.
    """
    if column.type == "string":
        return [cell or None for cell in unguarded(cells)]
    return [_value(READERS[column.type], cell) for cell in cells]


def _value(read: Callable[[str], Any], cell: str) -> Any:
    try:
        found = read(cell) if cell else None
    except (ValueError, KeyError):
        return cell
    return found if to_cell(found) == cell else cell


def to_cell(value: Any) -> str:
    """A value as text: ISO 8601 dates, instants with their offset, HH:MM times, true or false, empty where missing."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if type(value) is int:  # as nearly all are that are no text
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):  # and so an instant, which is a date too
        return value.isoformat()
    return str(value)


def to_cells(values: Values, text: bool) -> list[str]:
    """The values of a column as text, told whether they are texts: most are, and then nothing is asked of each."""
    return ["" if value is None else value for value in values] if text else list(map(to_cell, values))


def to_json(value: Any) -> str | int | bool | None:
    """A value as JSON has it: dates, times and instants as text, the others as they are."""
    # A boolean is a number too.
    return value if value is None or isinstance(value, (str, int)) else to_cell(value)


# Where a cell may begin: the text itself, and behind a line end or a semicolon, at which a spreadsheet that expects
# other separators, as Excel does in French, cuts a text in two. A text that has apostrophes there gets one more, so
# that undoing is exact.
_BEGINS = r"(?:\A|(?<=[\n\r;]))"
_RISKY = re.compile(_BEGINS + r"(?='*[=+\-@\t\r])")
_GUARDED = re.compile(_BEGINS + r"'(?='*[=+\-@\t\r])")
_RISKY_WITHIN = re.compile(r"[\n\r;]'*[=+\-@\t\r]")  # the same of texts with a line end before each


def starts_risky(text: str) -> bool:
    """Whether a spreadsheet would take the whole text for a formula."""
    return _RISKY.match(text) is not None


def guard(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet would take what follows for a formula; `unguard` undoes it."""
    return _RISKY.sub("'", text)


def unguard(cell: str) -> str:
    """The text that `guard` was given."""
    return _GUARDED.sub("", cell)


# Of thousands of cells none is risky: all are looked at together before each is.


def any_risky(texts: Iterable[str]) -> bool:
    """Whether a spreadsheet would take a text, or a part of one, for a formula."""
    return _RISKY_WITHIN.search("\n".join(("", *texts))) is not None


def guarded(texts: Sequence[str]) -> Sequence[str]:
    """Every text as `guard` makes it."""
    return [guard(text) for text in texts] if any_risky(texts) else texts


def unguarded(cells: Sequence[str]) -> Sequence[str]:
    """Every text that `guarded` was given."""
    together = "\n".join(("", *cells))
    return [unguard(cell) for cell in cells] if any(mark in together for mark in ("\n'", "\r'", ";'")) else cells
