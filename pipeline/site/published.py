"""The published tables read back, a document at a time, and nothing else: the site knows no source and no parser."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args, get_type_hints

from pipeline.contract import Contract, Table
from pipeline.publish import readback, texts
from pipeline.rows import Organization, SourceDocument, Tables
from pipeline.store import Folder

ROW_TYPES: dict[str, Any] = {name: get_args(hint)[0] for name, hint in get_type_hints(Tables).items()}
CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class Published:
    """One document as it is published: its row, its text, and its rows of the tables that documents do not share."""

    document: SourceDocument
    text: str
    tables: Tables


def documents(contract: Contract, folder: Folder) -> Iterator[Published]:
    """Every document in order; each table is read once, some rows at a time."""
    readers = {
        table.name: _Reader(_rows(folder, table))
        for table in contract.tables
        if not table.shared and table.name != "documents"
    }
    for document in _rows(folder, contract.table("documents")):
        own = {name: reader.take(document.document_id) for name, reader in readers.items()}
        with folder.open(texts.path(document.document_id)) as file:
            text = file.read().decode("utf-8")
        yield Published(document, text, Tables(documents=(document,), **own))


def organizations(contract: Contract, folder: Folder) -> dict[str, Organization]:
    """The bodies of all documents, by key, in the published order."""
    return {row.organization_id: row for row in _rows(folder, contract.table("organizations"))}


def optional_json(folder: Folder, path: str) -> Mapping[str, Any] | None:
    """What the release says in a JSON file, None where it has no such file."""
    if path not in folder:
        return None
    with folder.open(path) as file:
        found: Mapping[str, Any] = json.load(file)
        return found


def _rows(folder: Folder, table: Table) -> Iterator[Any]:
    make = ROW_TYPES[table.name]
    for columns in readback.from_json(folder, table, CHUNK):
        yield from map(make, *columns)


class _Reader:
    """A table's rows, which stand in the documents' order, handed out a document at a time."""

    def __init__(self, rows: Iterator[Any]) -> None:
        self.rows = rows
        self.next = next(rows, None)

    def take(self, document_id: str) -> tuple[Any, ...]:
        """The rows of the document whose turn it is."""
        taken = []
        while self.next is not None and self.next.document_id == document_id:
            taken.append(self.next)
            self.next = next(self.rows, None)
        return tuple(taken)
