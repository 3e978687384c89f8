"""The formats that hold each table in files of its own: where these stand, and writing them batch by batch."""

from dataclasses import dataclass
from typing import BinaryIO, ClassVar, Protocol

import pandas as pd

from pipeline.contract import Contract, Table
from pipeline.publish.publisher import TablePublisher
from pipeline.store import Folder


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


class Writer(Protocol):
    """A file of a table being written."""

    def append(self, frame: pd.DataFrame) -> None:
        """Write rows."""

    def close(self) -> None:
        """End the file."""


class Beginner(Protocol):
    """What makes a writer of a file that is open."""

    def __call__(self, table: Table, file: BinaryIO) -> Writer:
        """Write what stands before the rows."""


@dataclass(slots=True)
class _Open:
    writer: Writer
    rows: int = 0
    part: int = 0


class TableFiles(TablePublisher):
    """The publisher of such a format: a file a table, or parts where it has more rows than one should hold.

    A part ends with the batch that filled it, so that documents are kept whole; the first is one once a second begins.
    """

    form: ClassVar[str]
    begin: ClassVar[Beginner]

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.open: dict[str, _Open] = {}
        for table in contract.tables:
            self.open[table.name] = _Open(self._begin(table, path(self.form, table.name)))

    def append(self, table: Table, frame: pd.DataFrame) -> None:
        """Write the rows; those that documents share come all at once, and are cut where a part is full."""
        size = self.contract.rows_a_part if table.shared else len(frame)
        for start in range(0, len(frame) or 1, size or 1):
            self._append(table, frame[start : start + size])

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the organizations and close the files."""
        super().close(organizations)
        for file in self.open.values():
            file.writer.close()

    def _append(self, table: Table, frame: pd.DataFrame) -> None:
        file = self.open[table.name]
        if file.rows >= self.contract.rows_a_part and len(frame):
            file.writer.close()
            if not file.part:
                self.folder.move(path(self.form, table.name), self._part(table, 0))
            part = file.part + 1
            file = self.open[table.name] = _Open(self._begin(table, self._part(table, part)), part=part)
        file.writer.append(frame)
        file.rows += len(frame)

    def _begin(self, table: Table, path: str) -> Writer:
        return self.begin(table, self.folder.create(path))

    def _part(self, table: Table, number: int) -> str:
        return f"{self.form}/{table.name}/part-{number:04}.{self.form}"
