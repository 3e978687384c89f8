"""The contract as Datasette metadata: titles and descriptions in both languages for the database."""

from typing import Any

from pipeline.compile import sql
from pipeline.contract import Contract, Table, View, Words

Record = dict[str, Any]
NAMES = ("name", "title", "text", "evidence")


def metadata(contract: Contract) -> Record:
    """What `datasette dist/sqlite` reads beside the database."""
    release = contract.release
    tables = {table.name: _table(table) for table in contract.tables}
    tables |= {view.name: _said(view) for view in contract.views}
    tables |= {sql.list_name(one): {"label_column": "label_en", "hidden": True} for one in contract.vocabularies}
    for table in sql.searched(contract):
        tables[f"{table.name}_search"] = {"hidden": True}
        tables[table.name] |= {"fts_table": f"{table.name}_fts", "fts_pk": "rowid"}
    said = _words(release.words) | {"source": f"{contract.name} {release.version}"}
    return {**said, "databases": {contract.name: {**said, "tables": tables}}}


def _table(table: Table) -> Record:
    labels = [name for name in NAMES if name in table.names]
    said = _words(table.words) | {
        "columns": {
            column.name: _both(column.words.description_en, column.words.description_fr) for column in table.columns
        }
    }
    return said | ({"label_column": labels[0]} if labels else {})


def _said(view: View) -> Record:
    return _words(view.words)


def _words(words: Words) -> Record:
    return {
        "title": _both(words.title_en, words.title_fr),
        "description": _both(words.description_en, words.description_fr),
    }


def _both(english: str, french: str) -> str:
    return english if english == french else f"{english} / {french}"
