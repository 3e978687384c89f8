"""The published tables read back a document at a time; each table is read once, some rows at a time."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any, get_args, get_type_hints
from zoneinfo import ZoneInfo

from pipeline.batch import Reading
from pipeline.contract import Contract
from pipeline.model import DocumentMeta
from pipeline.publish.formats import read_from
from pipeline.publish.reports import text_of
from pipeline.rows import SourceDocument, Tables
from pipeline.store import Folder
from pipeline.store.package import is_zone

ROW_TYPES: dict[str, Any] = {name: get_args(hint)[0] for name, hint in get_type_hints(Tables).items()}


class Documents:
    """Every published document in order, as one of the formats has it; with `only` these tables' rows alone."""

    def __init__(
        self, contract: Contract, folder: Folder, first: str = "parquet", only: Collection[str] | None = None
    ) -> None:
        utc = read_from(contract, first).typed
        self.folder = folder
        self.documents = rows(contract, folder, "documents", first)
        self.readers = {
            table.name: _Reader(
                rows(contract, folder, table.name, first),
                [one.name for one in table.columns if utc and one.type == "datetime"],
            )
            for table in contract.tables
            if not table.shared and table.name != "documents" and (only is None or table.name in only)
        }

    def __iter__(self) -> Iterator[Reading]:
        for document in self.documents:
            own = {name: reader.take(document) for name, reader in self.readers.items()}
            text = text_of(self.folder, document.document_id)
            yield Reading(DocumentMeta(**document.described), text, Tables(documents=(document,), **own))

    def left(self) -> Iterator[tuple[str, Any]]:
        """The first row of each table that no document took, with the table's name."""
        yield from ((name, reader.next) for name, reader in self.readers.items() if reader.next is not None)


def rows(contract: Contract, folder: Folder, name: str, first: str = "parquet") -> Iterator[Any]:
    """A table's rows in the published order, read from this format where the release has it."""
    make, table = ROW_TYPES[name], contract.table(name)
    names = table.names
    for columns in read_from(contract, first).rows(folder, table):
        yield from (make(**dict(zip(names, values, strict=True))) for values in zip(*columns, strict=True))


class _Reader:
    """A table's rows, which stand in the documents' order, handed out a document at a time.

    `instants` are columns of UTC, as Parquet has them, which are to be local, as the other formats have them."""

    def __init__(self, found: Iterator[Any], instants: Collection[str]) -> None:
        self.rows = found
        self.instants = instants
        self.next = next(found, None)

    def take(self, document: SourceDocument) -> tuple[Any, ...]:
        """The rows of the document whose turn it is."""
        taken = []
        while self.next is not None and self.next.document_id == document.document_id:
            taken.append(self.next)
            self.next = next(self.rows, None)
        if self.instants and is_zone(document.time_zone):
            return tuple(self._local(row, document.time_zone) for row in taken)
        return tuple(taken)

    def _local(self, row: Any, zone: str) -> Any:
        found = {name: at.astimezone(ZoneInfo(zone)) for name in self.instants if (at := getattr(row, name))}
        return replace(row, **found) if found else row
