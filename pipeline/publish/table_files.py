"""A table's files: where they stand in the release, and what writes one and what reads one."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from pipeline.contract import Table
from pipeline.store import Folder
from pipeline.tabulate import Columns

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
