"""Places: in the text, in order, and holding the very characters that the row gives as evidence."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from pipeline.contract import Contract, Table
from pipeline.errors import shown
from pipeline.lines import line_of
from pipeline.rows import Tables
from pipeline.validate.failures import Failure


def check_places(contract: Contract, text: str, tables: Tables) -> Iterator[Failure]:
    """Every row of the document whose place is wrong."""
    line = line_of(text)
    for table in contract.tables:
        if "source_start" not in table.names:
            continue
        rows = placed(getattr(tables, table.name))
        for row in rows:
            yield from _check_row(table, row, text, line)
        for before, row in pairwise(rows):
            if row.source_start < before.source_start:
                yield failure(table, row, "source_start", f"not before the row above, at {before.source_start}")


def placed(rows: tuple[Any, ...]) -> list[Any]:
    """The rows whose place is a pair of whole numbers; the check of the table itself tells the others."""
    return [row for row in rows if isinstance(row.source_start, int) and isinstance(row.source_end, int)]


def failure(table: Table, row: Any, column: str, rule: str) -> Failure:
    """A row that breaks a rule of places."""
    return Failure(table.name, str(getattr(row, table.key)), column, getattr(row, column), rule, row.source_line)


def _check_row(table: Table, row: Any, text: str, line: Callable[[int], int]) -> Iterator[Failure]:
    start, end = row.source_start, row.source_end
    if not 0 <= start < end <= len(text):
        yield failure(table, row, "source_end", f"0 <= source_start ({start}) < source_end <= {len(text)}")
        return
    if row.source_line != line(start):
        yield failure(table, row, "source_line", f"the line on which the place starts ({line(start)})")
    if "evidence" in table.names and row.evidence != text[start:end]:
        yield failure(table, row, "evidence", f"the text at {start} to {end}: {shown(text[start:end])}")
