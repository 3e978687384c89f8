"""Counts that a row states, against the rows they count."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pipeline.batch import Reading
from pipeline.validate.failures import Failure


def check_counts(reading: Reading) -> Iterator[Failure]:
    """Every count in the document's rows that the rows themselves contradict."""
    tables = reading.tables
    asked = Counter(row.theme_id for row in tables.recommendations)
    cited = Counter(row.footnote_id for row in tables.footnote_references)
    mentioned = Counter(row.organization_id for row in tables.organization_mentions)
    for theme in tables.themes:
        bodies = {
            row.organization_id
            for row in tables.organization_mentions
            if theme.source_start <= row.source_start < theme.source_end
        }
        yield from _check("themes", theme.theme_id, theme, "recommendation_count", asked[theme.theme_id])
        yield from _check("themes", theme.theme_id, theme, "organization_count", len(bodies))
    for note in tables.footnotes:
        yield from _check("footnotes", note.footnote_id, note, "reference_count", cited[note.footnote_id])
    for body in tables.organizations:
        yield from _check("organizations", body.organization_id, body, "mention_count", mentioned[body.organization_id])


def _check(table: str, key: str, row: Any, column: str, counted: int) -> Iterator[Failure]:
    stated = getattr(row, column)
    if stated != counted:
        yield Failure(table, key, column, stated, f"the number counted ({counted})", getattr(row, "source_line", None))
