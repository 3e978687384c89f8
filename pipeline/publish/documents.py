"""The published tables read back a document at a time; each table is read once, some rows at a time."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, get_args, get_type_hints

from pipeline.contract import Contract, Table
from pipeline.publish import readback, texts
from pipeline.publish.readback import Columns
from pipeline.rows import SourceDocument, Tables
from pipeline.store import Folder

ROW_TYPES: dict[str, Any] = {name: get_args(hint)[0] for name, hint in get_type_hints(Tables).items()}
CHUNK = 2_000
Format = Callable[[Folder, Table, int], Iterator[Columns]]


@dataclass(frozen=True, slots=True)
class Published:
    """One document as it is published: its row, its text, and its rows of the tables that documents do not share."""

    document: SourceDocument
    text: str
    tables: Tables


class Documents:
    """Every published document in order, as one of the formats has it; with `only` these tables' rows alone."""

    def __init__(
        self, contract: Contract, folder: Folder, read: Format = readback.from_json, only: Collection[str] | None = None
    ) -> None:
        self.folder = folder
        self.documents = rows(folder, contract.table("documents"), read)
        self.readers = {
            table.name: _Reader(rows(folder, table, read))
            for table in contract.tables
            if not table.shared and table.name != "documents" and (only is None or table.name in only)
        }

    def __iter__(self) -> Iterator[Published]:
        for document in self.documents:
            own = {name: reader.take(document.document_id) for name, reader in self.readers.items()}
            yield Published(
                document, texts.read(self.folder, document.document_id), Tables(documents=(document,), **own)
            )

    def left(self) -> Iterator[tuple[str, Any]]:
        """The first row of each table that was no document's when its turn came, with the table's name."""
        yield from ((name, reader.next) for name, reader in self.readers.items() if reader.next is not None)


def rows(folder: Folder, table: Table, read: Format = readback.from_json) -> Iterator[Any]:
    """A table's rows in the published order."""
    make = ROW_TYPES[table.name]
    for columns in read(folder, table, CHUNK):
        yield from map(make, *columns)


class _Reader:
    """A table's rows, which stand in the documents' order, handed out a document at a time."""

    def __init__(self, found: Iterator[Any]) -> None:
        self.rows = found
        self.next = next(found, None)

    def take(self, document_id: str) -> tuple[Any, ...]:
        """The rows of the document whose turn it is."""
        taken = []
        while self.next is not None and self.next.document_id == document_id:
            taken.append(self.next)
            self.next = next(self.rows, None)
        return tuple(taken)
