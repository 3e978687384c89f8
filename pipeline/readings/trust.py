"""Who read what, said in the rows: of each document, of each table, and of each row that rests on judgement."""

from dataclasses import replace
from typing import Any

from pipeline.keys import key
from pipeline.readings.types import ReadingFile
from pipeline.rows import ReadingRow, Tables

ROWS = {"recommendations": "recommendations", "themes": "themes", "organization_mentions": "organizations"}
"""The tables whose rows say it -> how a reading calls them."""
GROUPS = {
    "themes": "themes",
    "recommendations": "recommendations",
    "organizations": "organizations",
    "agenda": "agenda",
    "notes": "footnotes",
}
"""The groups of tables of which a document says it -> how a reading calls them."""


def told(tables: Tables, file: ReadingFile) -> Tables:
    """The rows of a document with who read them, where it was not the rules."""

    def method(name: str) -> str:
        who = file.who(name)
        return who.method if who else "rules"

    rows: dict[str, Any] = {
        name: tuple(replace(row, read_by=method(called)) for row in getattr(tables, name))
        for name, called in ROWS.items()
    }
    groups: dict[str, Any] = {f"{group}_read_by": method(called) for group, called in GROUPS.items()}
    documents = tuple(replace(one, **groups) for one in tables.documents)
    document_id = tables.documents[0].document_id
    readings = tuple(
        ReadingRow(
            key("rdg", document_id, *one.tables), document_id, ",".join(one.tables), one.method, one.by, one.on,
            one.started_from, one.reviewed_by, one.reviewed_on,
        )
        for one in file.readings
    )  # fmt: skip
    return replace(tables, documents=documents, readings=readings, **rows)
