"""Organizations across documents: one row a body, its counts summed, its words from where it stands first."""

from collections.abc import Iterable
from dataclasses import replace

from pipeline.rows import Organization


def merge(known: dict[str, Organization], found: Iterable[Organization]) -> None:
    """Add a document's bodies to those of the documents before it."""
    for row in found:
        first = known.get(row.organization_id)
        known[row.organization_id] = row if first is None else _joined(first, row)


def _joined(first: Organization, later: Organization) -> Organization:
    return replace(
        first,
        name_en=first.name_en or later.name_en,
        name_fr=first.name_fr or later.name_fr,
        written_as=first.written_as or later.written_as,
        acronym_en=first.acronym_en or later.acronym_en,
        acronym_fr=first.acronym_fr or later.acronym_fr,
        jurisdiction=first.jurisdiction or later.jurisdiction,
        website=first.website or later.website,
        mention_count=first.mention_count + later.mention_count,
    )
