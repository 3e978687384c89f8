"""A document's rows against its text: places, evidence, titles and texts, and the counts that rows state."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from sys import maxsize
from typing import Any

from pipeline.contract import Contract, Table
from pipeline.errors import shown
from pipeline.model import Place
from pipeline.prose import fold, line_of
from pipeline.rows import Organization, Tables
from pipeline.validate.failures import Failure


def check_places(contract: Contract, text: str, tables: Tables) -> Iterator[Failure]:
    """Every row of the document whose place is wrong."""
    line = line_of(text)
    for table in contract.tables:
        if "source_start" not in table.names:
            continue
        rows = placed(getattr(tables, table.name))
        evident = "evidence" in table.names
        for row in rows:
            yield from _check_row(table, row, text, line, evident)
        for before, row in pairwise(rows):
            if row.source_start < before.source_start:
                yield failure(table, row, "source_start", f"not before the row above, at {before.source_start}")


def placed(rows: tuple[Any, ...]) -> list[Any]:
    """The rows whose place is a pair of whole numbers; the check of the table itself tells the others."""
    return [row for row in rows if isinstance(row.source_start, int) and isinstance(row.source_end, int)]


def failure(table: Table, row: Any, column: str, rule: str) -> Failure:
    """A row that breaks a rule of places."""
    return Failure(table.name, str(getattr(row, table.key)), column, getattr(row, column), rule, row.source_line)


def _check_row(table: Table, row: Any, text: str, line: Callable[[int], int], evident: bool) -> Iterator[Failure]:
    start, end = row.source_start, row.source_end
    if not 0 <= start < end <= len(text):
        yield failure(table, row, "source_end", f"0 <= source_start ({start}) < source_end <= {len(text)}")
        return
    if row.source_line != line(start):
        yield failure(table, row, "source_line", f"the line on which the place starts ({line(start)})")
    if evident and row.evidence != text[start:end]:
        yield failure(table, row, "evidence", f"the text at {start} to {end}: {shown(text[start:end])}")


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


def check_counts(text: str, tables: Tables) -> Iterator[Failure]:
    """Every count in the document's rows that the rows themselves contradict."""
    asked = Counter(row.theme_id for row in tables.recommendations)
    cited = Counter(row.footnote_id for row in tables.footnote_references)
    mentions = placed(tables.organization_mentions)
    for theme in placed(tables.themes):
        bodies = {row.organization_id for row in mentions if theme.source_start <= row.source_start < theme.source_end}
        yield from _check("themes", theme.theme_id, theme, "recommendation_count", asked[theme.theme_id])
        yield from _check("themes", theme.theme_id, theme, "organization_count", len(bodies))
    for note in tables.footnotes:
        yield from _check("footnotes", note.footnote_id, note, "reference_count", cited[note.footnote_id])
    for document in tables.documents:
        yield from _check("documents", document.document_id, document, "source_length", len(text))


def check_body_counts(bodies: Iterable[Organization], mentions: Mapping[str, int]) -> Iterator[Failure]:
    """Every organization whose number of mentions is not the one counted."""
    for body in bodies:
        counted = mentions.get(body.organization_id, 0)
        yield from _check("organizations", body.organization_id, body, "mention_count", counted)


def _check(table: str, key: str, row: Any, column: str, counted: int) -> Iterator[Failure]:
    stated = getattr(row, column)
    if stated != counted:
        yield Failure(table, key, column, stated, f"the number counted ({counted})", getattr(row, "source_line", None))
