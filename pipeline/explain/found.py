"""Looking rows up in a release."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pipeline.contract import Code, Contract
from pipeline.publish import corrections, readback, texts
from pipeline.store import Folder

Row = dict[str, Any]


class Release:
    """A published folder's rows by key or by what they refer to, and the words of the contract's codes."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.text = cache(self._text)
        self.corrections = cache(lambda: corrections.read(folder))

    def row(self, name: str, key: object) -> Row | None:
        """The row of a table with this key."""
        return next(self.rows(name, self.contract.table(name).key, key), None) if key is not None else None

    def rows(self, name: str, column: str, value: object) -> Iterator[Row]:
        """The rows of a table that have this value in the column."""
        table = self.contract.table(name)
        at = table.names.index(column)
        for columns in readback.from_csv(self.folder, table):
            for index, found in enumerate(columns[at]):
                if found == value:
                    yield {name: values[index] for name, values in zip(table.names, columns, strict=True)}

    def code(self, name: str, column: str, row: Row) -> Code | None:
        """The code that a row has in a column of a closed list, with its words."""
        declared = next(one for one in self.contract.table(name).columns if one.name == column)
        codes = declared.vocabulary.codes if declared.vocabulary else ()
        return next((code for code in codes if code.code == row[column]), None)

    def _text(self, document_id: str) -> str:
        return texts.read(self.folder, document_id)
