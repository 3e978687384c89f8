"""Examples for the dictionary, taken from the data as they go by."""

import pandas as pd

from pipeline.batch import Batch
from pipeline.contract import Contract, Table
from pipeline.tabulate import to_cell, values

LONG = 200


class Examples:
    """A value of each column: those of one row where it has them, so that they explain one another."""

    def __init__(self, contract: Contract) -> None:
        self.tables = contract.tables
        self.found: dict[tuple[str, str], str] = {}

    def see(self, batch: Batch) -> None:
        """Take from a batch what is still lacking of the tables that documents do not share."""
        for table in self.tables:
            if not table.shared:
                self._take(table, batch.frames[table.name])

    def see_shared(self, organizations: pd.DataFrame) -> None:
        """Take the examples of the table that documents share."""
        for table in self.tables:
            if table.shared:
                self._take(table, organizations)

    def _take(self, table: Table, frame: pd.DataFrame) -> None:
        lacking = [name for name in table.names if (table.name, name) not in self.found]
        if not lacking or frame.empty:
            return
        columns = {name: values(frame[name]) for name in lacking}
        fullest = min(zip(*columns.values(), strict=True), key=_lacks)
        for name, value in zip(lacking, fullest, strict=True):
            example = value if value is not None else next((one for one in columns[name] if one is not None), None)
            if example is not None:
                self.found[table.name, name] = to_cell(example)


def _lacks(row: tuple[object, ...]) -> tuple[int, int]:
    return sum(value is None for value in row), sum(len(to_cell(value)) > LONG for value in row)
