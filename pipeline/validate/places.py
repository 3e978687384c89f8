"""Places: in the text, in order, and holding the very characters that the row gives as evidence."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pipeline.contract import Contract, Table
from pipeline.rows import Tables
from pipeline.validate.failures import Failure, shown


def check_places(contract: Contract, text: str, tables: Tables) -> Iterator[Failure]:
    """Every row of the document whose place is wrong."""
    breaks = [index for index, character in enumerate(text) if character == "\n"]
    for table in contract.tables:
        if "source_start" not in table.names:
            continue
        rows: tuple[Any, ...] = getattr(tables, table.name)
        for row in rows:
            yield from _check_row(table, row, text, breaks)
        for before, row in pairwise(rows):
            if row.source_start < before.source_start:
                yield _failure(table, row, "source_start", f"not before the row above, at {before.source_start}")


def _check_row(table: Table, row: Any, text: str, breaks: list[int]) -> Iterator[Failure]:
    start, end = row.source_start, row.source_end
    if not 0 <= start < end <= len(text):
        yield _failure(table, row, "source_end", f"0 <= source_start ({start}) < source_end <= {len(text)}")
        return
    line = bisect_left(breaks, start) + 1
    if row.source_line != line:
        yield _failure(table, row, "source_line", f"the line on which the place starts ({line})")
    if "evidence" in table.names and row.evidence != text[start:end]:
        yield _failure(table, row, "evidence", f"the text at {start} to {end}: {shown(text[start:end])}")


def _failure(table: Table, row: Any, column: str, rule: str) -> Failure:
    return Failure(table.name, str(getattr(row, table.key)), column, getattr(row, column), rule, row.source_line)
