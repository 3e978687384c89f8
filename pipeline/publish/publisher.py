"""What every publisher is, and what a table's files are: where they stand, what writes one and what reads one."""

from collections.abc import Callable, Iterator
from typing import BinaryIO, ClassVar

from pipeline.batch import Batch
from pipeline.contract import Contract, Table
from pipeline.store import Folder
from pipeline.tabulate import Columns


class Publisher:
    """What writes a part of the release: it is opened on a folder, given batch after batch, then the rows that
    documents share, and closed once.

    It keeps nothing of a batch that it has written."""

    form: ClassVar[str | None] = None
    """The format that it makes, if a build may leave it out."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder

    def add(self, batch: Batch) -> None:
        """Append the batch's rows to each table that documents do not share."""
        for table in self.contract.tables:
            if not table.shared:
                self.append(table, batch.columns[table.name])

    def append(self, table: Table, columns: Columns) -> None:
        """Append rows to a table, if it writes rows of tables."""

    def close(self) -> None:
        """Write whatever stands at the end, once it has been given all rows."""


class TableFile:
    """A file of a table being written; what stands before the rows is written when it is begun."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        self.table = table
        self.file = file

    def append(self, columns: Columns) -> None:
        """Write rows."""
        raise NotImplementedError

    def close(self) -> None:
        """Write what stands behind the rows and close the file."""
        self.file.close()


Reader = Callable[[BinaryIO, Table, int], Iterator[Columns]]
"""The table's columns in a file, so many rows at a time; raises ValueError for what is no such file."""


def path(form: str, table: str) -> str:
    """Where the table's file stands in the release, unless it is in parts."""
    return f"{form}/{table}.{form}"


def paths(folder: Folder, form: str, table: str) -> list[str]:
    """Where the table stands: its file, or its parts in order; where neither is there, the file that is missed."""
    whole = path(form, table)
    return [whole] if whole in folder else folder.inside(f"{form}/{table}") or [whole]


def place(folder: Folder, form: str, table: str) -> str:
    """The table's file, or the folder of its parts."""
    first, *more = paths(folder, form, table)
    return f"{form}/{table}/" if more else first
