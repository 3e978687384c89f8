"""The flat tables, a row a recommendation ready to be read: made of the published tables once these are written."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pipeline.batch import Batch, batched
from pipeline.compile.sql import address
from pipeline.contract import Contract, Table
from pipeline.publish.all_tables import AllTables
from pipeline.publish.documents import Documents, Published, rows
from pipeline.publish.publisher import Publisher
from pipeline.store import Folder
from pipeline.tabulate import Columns

SHARE = "; "
"""What parts the bodies named in a row."""
NEEDED = ("recommendations", "themes", "sections", "recommendation_evidence", "recommendation_organizations")


class FlatTables(Publisher):
    """The publisher of the flat tables; it is closed after the tables that they are made of."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.tables = AllTables(replace(contract, tables=contract.derived, derived=()), folder)

    def close(self, organizations: Columns) -> None:
        """Read the published tables a document at a time and write what they make, some documents' rows at once."""
        flat = Flat(self.contract, self.folder)
        for some in batched(Documents(self.contract, self.folder, only=NEEDED)):
            columns = {
                table.name: list(map(list, zip(*found, strict=True)))
                for table in self.contract.derived
                if (found := [row for document in some for row in flat.rows(table, document)])
            }
            if columns:
                self.tables.add(Batch((), columns))
        self.tables.close(organizations)


class Flat:
    """What the flat rows of all documents share: the names of bodies, and the labels of codes."""

    def __init__(self, contract: Contract, folder: Folder, first: str = "json") -> None:
        self.contract = contract
        self.bodies = {row.organization_id: row for row in rows(contract, folder, "organizations", first)}
        self.labels = {one.name: {code.code: code for code in one.codes} for one in contract.vocabularies}

    def rows(self, table: Table, published: Published) -> Iterator[tuple[Any, ...]]:
        """The flat rows of a document in the table's language, their values in the order of its columns."""
        language, names = table.language, table.names
        tables = published.tables
        themes = {row.theme_id: row for row in tables.themes}
        sections = {row.section_id: row.title for row in tables.sections}
        sentences = {row.recommendation_id: row.sentence for row in tables.recommendation_evidence}
        named: dict[str, list[str]] = {}
        for one in tables.recommendation_organizations:
            body = self.bodies[one.organization_id]
            named.setdefault(one.recommendation_id, []).append(getattr(body, f"name_{language}") or body.name)
        for row in tables.recommendations:
            theme = themes.get(row.theme_id or "")
            values: Mapping[str, Any] = {
                "kind": self._label("recommendation_kind", row.kind, language),
                "addressee": self._label("addressee", row.addressee, language),
                "pillar": self._label("pillar", row.pillar, language),
                "sentence": sentences[row.recommendation_id],
                "organizations": SHARE.join(named.get(row.recommendation_id, ())) or None,
                "theme_title": theme and (getattr(theme, f"title_{language}") or theme.title),
                "section_title": sections.get(row.section_id or ""),
                "document_title": published.document.title,
                "address": address(self.contract.release, language, row.document_id, row.recommendation_id),
            }
            yield tuple(values[name] if name in values else getattr(row, name) for name in names)

    def _label(self, vocabulary: str, code: str | None, language: str) -> str | None:
        return code and str(getattr(self.labels[vocabulary][code], f"label_{language}"))
