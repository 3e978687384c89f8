"""The keys that changed since earlier releases, so that a citation once made still leads to its row."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from pipeline.contract import Contract, KeyChange, Table
from pipeline.errors import InvalidInput
from pipeline.publish.csv_format import ENCODING, as_csv
from pipeline.publish.publisher import Publisher
from pipeline.store import Folder
from pipeline.tabulate import Columns, guard, unguard

PATH = "key_changes.csv"
HEADER = ("old", "new", "why")


class KeyChanges(Publisher):
    """The publisher of those changes that lead to a row of this release: others are of other reports."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.wanted = {one.new for one in contract.key_changes}
        self.there: set[Any] = set()

    def append(self, table: Table, columns: Columns) -> None:
        """Look which of the new keys the rows have."""
        self.there |= self.wanted.intersection(columns[0])

    def close(self) -> None:
        """Write the file."""
        kept = [one for one in self.contract.key_changes if one.new in self.there]
        self.folder.write(PATH, as_file({"old": one.old, "new": one.new, "why": guard(one.why)} for one in kept))


def as_file(changes: Iterable[Mapping[str, str]]) -> bytes:
    """The file of these changes."""
    return as_csv(HEADER, [[one[name] for name in HEADER] for one in changes])


def change_of(folder: Folder, key: str) -> KeyChange | None:
    """What became of a key of an earlier release; None where a release says nothing of it."""
    if PATH not in folder:
        return None
    with folder.open(PATH) as file, io.TextIOWrapper(file, encoding=ENCODING, newline="") as text:
        try:
            rows = (row for row in csv.DictReader(text, strict=True) if row["old"] == key)
            return next((KeyChange(old=key, new=row["new"], why=unguard(row["why"])) for row in rows), None)
        except (csv.Error, KeyError, ValueError) as error:
            raise InvalidInput(f"{folder.root / PATH} is not as expected ({error}); build the dataset again.") from None
