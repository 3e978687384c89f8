"""A document's rows against its text: places, evidence, titles and texts, and the counts that rows state."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from sys import maxsize
from typing import Any

from pipeline.contract import Contract, Table
from pipeline.errors import shown
from pipeline.model import Place
from pipeline.prose import fold, line_of, lines_within
from pipeline.rows import Tables
from pipeline.validate.tables import Failure


def check_places(contract: Contract, text: str, tables: Tables) -> Iterator[Failure]:
    """Every row of the document whose place is wrong."""
    for table in contract.tables:
        if "source_start" in table.names:
            rows = _placed(getattr(tables, table.name))
            for row in rows:
                yield from _check_place(table, row, text)
            for before, row in pairwise(rows):
                if row.source_start < before.source_start:
                    yield _failure(table, row, "source_start", f"not before the row above, at {before.source_start}")


def _placed(rows: tuple[Any, ...]) -> list[Any]:
    """The rows whose place is a pair of whole numbers; the check of the table itself tells the others."""
    return [row for row in rows if isinstance(row.source_start, int) and isinstance(row.source_end, int)]


def _failure(table: Table, row: Any, column: str, rule: str) -> Failure:
    line = getattr(row, "source_line", None)
    return Failure(table.name, str(getattr(row, table.key)), column, getattr(row, column), rule, line)


def _check_place(table: Table, row: Any, text: str) -> Iterator[Failure]:
    start, end = row.source_start, row.source_end
    if not 0 <= start < end <= len(text):
        yield _failure(table, row, "source_end", f"0 <= source_start ({start}) < source_end <= {len(text)}")
        return
    if row.source_line != (line := line_of(text)(start)):
        yield _failure(table, row, "source_line", f"the line on which the place starts ({line})")
    if "evidence" in table.names and row.evidence != text[start:end]:
        yield _failure(table, row, "evidence", f"the text at {start} to {end}: {shown(text[start:end])}")


WORDS = {
    "recommendations": "text",
    "passages": "text",
    "footnotes": "text",
    "themes": "title",
    "sections": "title",
    "agenda": "title",
}
"""The columns that hold what stands at the row's place."""
OPENING = ("themes", "sections")
"""A section's place begins with its heading: the title is all of the passage that the heading is."""
WITHIN = ("agenda",)
"""A scheduled line holds its title, behind its times or before them."""


def check_words(contract: Contract, text: str, tables: Tables) -> Iterator[Failure]:
    """Every row of the document whose text or title is not what stands at its place."""
    markers = sorted(Place(row.source_start, row.source_end) for row in _placed(tables.footnote_references))
    passages = _placed(tables.passages)
    headings = sorted((row.source_start, row.source_end) for row in passages if row.kind == "heading")
    for name, column in WORDS.items():
        for row in _placed(getattr(tables, name)):
            start, end = row.source_start, _heading_end(headings, row) if name in OPENING else row.source_end
            within = markers[bisect_left(markers, (start, 0)) : bisect_left(markers, (end, 0))]
            there, said = fold(text, start, end, within), getattr(row, column) or ""
            if (
                said not in there
                if name in WITHIN
                else not (said == there or _without_lines(text, start, end, within, said))
            ):
                rule = f"what stands at its place, without markers, white space folded: {shown(there)}"
                where = "words of " if name in WITHIN else ""
                yield _failure(contract.table(name), row, column, where + rule)


def _without_lines(text: str, start: int, end: int, markers: Sequence[Place], said: str) -> bool:
    """Whether the words are those at the place but for whole lines: the head or foot of a page that they run across."""
    pieces = [" ".join(fold(text, *line, _inside(markers, *line)).split()) for line in lines_within(text, start, end)]
    rest = said
    for nth, piece in enumerate(pieces):
        if rest.startswith(piece):
            rest = rest[len(piece) :].lstrip()
        elif nth in (0, len(pieces) - 1):  # an action begins and ends in words of its own
            return False
    return not rest


def _inside(markers: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    return markers[bisect_left(markers, (start, 0)) : bisect_left(markers, (end, 0))]


def _heading_end(headings: Sequence[tuple[int, int]], row: Any) -> int:
    """Where the heading that a row's place begins with ends; it may begin before the place, with a bullet."""
    start, end = headings[max(0, bisect_right(headings, (row.source_start, maxsize)) - 1)] if headings else (0, 0)
    return end if start <= row.source_start < end else row.source_end


def check_counts(contract: Contract, text: str, tables: Tables) -> Iterator[Failure]:
    """Every count in the document's rows that the rows themselves contradict."""
    asked = Counter(row.theme_id for row in tables.recommendations)
    cited = Counter(row.footnote_id for row in tables.footnote_references)
    mentioned = Counter(row.organization_id for row in tables.organization_mentions)
    mentions = _placed(tables.organization_mentions)
    counts: list[tuple[str, Any, str, int]] = []
    for theme in _placed(tables.themes):
        bodies = {row.organization_id for row in mentions if theme.source_start <= row.source_start < theme.source_end}
        counts.append(("themes", theme, "recommendation_count", asked[theme.theme_id]))
        counts.append(("themes", theme, "organization_count", len(bodies)))
    counts += [("footnotes", note, "reference_count", cited[note.footnote_id]) for note in tables.footnotes]
    counts += [("documents", document, "source_length", len(text)) for document in tables.documents]
    counts += [("organizations", row, "mention_count", mentioned[row.organization_id]) for row in tables.organizations]
    for name, row, column, counted in counts:
        if getattr(row, column) != counted:
            yield _failure(contract.table(name), row, column, f"the number counted ({counted})")
