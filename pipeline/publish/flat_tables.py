"""The flat tables, a row a recommendation ready to be read: made of the published tables once these are written."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pipeline.batch import batched
from pipeline.compile.sql import address
from pipeline.contract import Contract, Table
from pipeline.publish.all_tables import AllTables
from pipeline.publish.documents import Documents, rows
from pipeline.rows import Organization, PublishedDocument
from pipeline.store import Folder

SHARE = "; "
"""What parts the bodies named in a row."""
NEEDED = ("recommendations", "themes", "sections", "recommendation_evidence", "recommendation_organizations")


def write_flat_tables(contract: Contract, folder: Folder) -> None:
    """Read the published tables a document at a time and write what they make, some documents' rows at once."""
    tables = AllTables(replace(contract, tables=contract.derived, derived=()), folder)
    bodies = {row.organization_id: row for row in rows(contract, folder, "organizations")}
    for some in batched(Documents(contract, folder, only=NEEDED)):
        for table in contract.derived:
            found = [row for one in some for row in _rows(contract, table, one, bodies)]
            if found:
                tables.append(table, list(map(list, zip(*found, strict=True))))
    tables.close([])


def _rows(
    contract: Contract, table: Table, published: PublishedDocument, bodies: Mapping[str, Organization]
) -> Iterator[list[Any]]:
    """The flat rows of a document in the table's language."""
    language, names, tables = table.language, table.names, published.tables
    labels: dict[tuple[str, str | None], str] = {
        (one.name, code.code): getattr(code, f"label_{language}") for one in contract.vocabularies for code in one.codes
    }
    themes: dict[str | None, str] = {
        row.theme_id: getattr(row, f"title_{language}") or row.title for row in tables.themes
    }
    sections: dict[str | None, str] = {row.section_id: row.title for row in tables.sections}
    sentences = {row.recommendation_id: row.sentence for row in tables.recommendation_evidence}
    named: dict[str, list[str]] = {}
    for one in tables.recommendation_organizations:
        body = bodies[one.organization_id]
        named.setdefault(one.recommendation_id, []).append(getattr(body, f"name_{language}") or body.name)
    for row in tables.recommendations:
        made = {
            "kind": labels["recommendation_kind", row.kind],
            "addressee": labels.get(("addressee", row.addressee)),
            "pillar": labels.get(("pillar", row.pillar)),
            "sentence": sentences[row.recommendation_id],
            "organizations": SHARE.join(named.get(row.recommendation_id, ())) or None,
            "theme_title": themes.get(row.theme_id),
            "section_title": sections.get(row.section_id),
            "document_title": published.document.title,
            "address": address(contract.release, language, row.document_id, row.recommendation_id),
        }
        yield [made[name] if name in made else getattr(row, name) for name in names]
