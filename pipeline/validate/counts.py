"""Counts that a row states, against the rows they count."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pipeline.rows import Organization, Tables
from pipeline.validate.failures import Failure
from pipeline.validate.places import placed


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
