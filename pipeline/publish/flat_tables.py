"""The flat tables, a row a recommendation ready to be read: made of the published tables once these are written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from pipeline.batch import Batch, batched
from pipeline.compile.sql import address
from pipeline.contract import Contract, Table
from pipeline.publish.all_tables import AllTables
from pipeline.publish.documents import Documents, rows
from pipeline.publish.publisher import Publisher
from pipeline.rows import Published
from pipeline.store import Folder
from pipeline.tabulate import Columns, Values

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
                table.name: _joined([flat.columns(table, one) for one in some]) for table in self.contract.derived
            }
            if any(found[0] for found in columns.values()):
                self.tables.add(Batch((), columns))
        self.tables.close(organizations)


def _joined(found: Sequence[Columns]) -> Columns:
    return [list(chain.from_iterable(parts)) for parts in zip(*found, strict=True)]


class Flat:
    """What the flat rows of all documents share: the names of bodies, and the labels of codes."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.bodies = {row.organization_id: row for row in rows(contract, folder, "organizations")}
        self.labels = {one.name: {code.code: code for code in one.codes} for one in contract.vocabularies}

    def columns(self, table: Table, published: Published) -> Columns:
        """The flat rows of a document in the table's language, a list a column."""
        language, tables, release = table.language, published.tables, self.contract.release
        themes = {row.theme_id: getattr(row, f"title_{language}") or row.title for row in tables.themes}
        sections = {row.section_id: row.title for row in tables.sections}
        sentences = {row.recommendation_id: row.sentence for row in tables.recommendation_evidence}
        named: dict[str, list[str]] = {}
        for one in tables.recommendation_organizations:
            body = self.bodies[one.organization_id]
            named.setdefault(one.recommendation_id, []).append(getattr(body, f"name_{language}") or body.name)
        found = tables.recommendations
        made: Mapping[str, Values] = {
            "kind": [self._label("recommendation_kind", row.kind, language) for row in found],
            "addressee": [self._label("addressee", row.addressee, language) for row in found],
            "pillar": [self._label("pillar", row.pillar, language) for row in found],
            "sentence": [sentences[row.recommendation_id] for row in found],
            "organizations": [SHARE.join(named.get(row.recommendation_id, ())) or None for row in found],
            "theme_title": [themes.get(row.theme_id or "") for row in found],
            "section_title": [sections.get(row.section_id or "") for row in found],
            "document_title": [published.document.title] * len(found),
            "address": [address(release, language, row.document_id, row.recommendation_id) for row in found],
        }
        return [made[name] if name in made else [getattr(row, name) for row in found] for name in table.names]

    def _label(self, vocabulary: str, code: str | None, language: str) -> str | None:
        return code and str(getattr(self.labels[vocabulary][code], f"label_{language}"))
