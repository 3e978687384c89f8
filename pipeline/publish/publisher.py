"""What every publisher is: it is opened on a folder, given batch after batch, and closed once."""

from typing import ClassVar

from pipeline.batch import Batch
from pipeline.contract import Contract, Table
from pipeline.store import Folder
from pipeline.tabulate import Columns


class Publisher:
    """What writes a part of the release; it keeps nothing of a batch that it has written."""

    form: ClassVar[str | None] = None
    """The format that it makes, if a build may leave it out."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder

    def add(self, batch: Batch) -> None:
        """Write what these documents contribute, if anything."""

    def close(self, organizations: Columns) -> None:
        """Write the table that all documents share and whatever stands at the end, if anything."""


class TablePublisher(Publisher):
    """What publishers of all rows have in common."""

    def add(self, batch: Batch) -> None:
        """Append the batch's rows to each table that documents do not share."""
        for table in self.contract.tables:
            if not table.shared:
                self.append(table, batch.columns[table.name])

    def close(self, organizations: Columns) -> None:
        """Append the rows that documents share."""
        for table in self.contract.tables:
            if table.shared:
                self.append(table, organizations)

    def append(self, table: Table, columns: Columns) -> None:
        """Append rows to a table."""
        raise NotImplementedError


Opener = type[Publisher]
