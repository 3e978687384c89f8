"""The data dictionary, which the contract decides and the data illustrate: to read, and a table of the columns."""

import csv
import io

from pipeline.compile import dictionary
from pipeline.contract import Contract, Table
from pipeline.publish.csv_format import ENCODING, as_csv
from pipeline.publish.formats import read_from
from pipeline.publish.publisher import Publisher
from pipeline.store import Folder, read_parts
from pipeline.tabulate import Columns, guard, to_cell, unguard

PATH = "data-dictionary.csv"
LONG = 200  # characters of a cell


class Dictionary(Publisher):
    """The publisher of the dictionary; its examples are taken from the data as they go by.

    They are a whole row of each table, and a value of each column: that of the row where it has one."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.found: dict[tuple[str, str], str] = {}
        self.rows: dict[str, dict[str, str]] = {}

    def close(self) -> None:
        """Write the dictionary; the derived tables give their examples last."""
        form = read_from(self.contract)
        for table in self.contract.derived:
            self.append(table, next(form.rows(self.folder, table), []))
        told = dictionary.rows(self.contract.published, self.found)
        cells = ([guard(to_cell(cell)) for cell in row.values()] for row in told)
        page = dictionary.page(self.contract, self.found, self.rows, read_parts("compile/dictionary_page"))
        self.folder.write(PATH, as_csv(dictionary.HEADER, cells))
        self.folder.write("data-dictionary.md", page.encode("utf-8"))

    def append(self, table: Table, columns: Columns) -> None:
        """Take examples for the columns that have none yet."""
        named = zip(table.names, columns, strict=False)  # no columns where a derived table has no rows
        lacking = {name: values for name, values in named if values and (table.name, name) not in self.found}
        if not lacking:
            return
        fullest = min(zip(*lacking.values(), strict=True), key=_lacks)
        self.rows.setdefault(table.name, dict(zip(lacking, map(to_cell, fullest), strict=True)))
        for (name, values), value in zip(lacking.items(), fullest, strict=True):
            example = value if value is not None else next((one for one in values if one is not None), None)
            if example is not None:
                self.found[table.name, name] = to_cell(example)


def examples_in(folder: Folder) -> dict[tuple[str, str], str]:
    """The examples that a published dictionary gives, by table and column."""
    with io.TextIOWrapper(folder.open(PATH), ENCODING, newline="") as file:
        return {(row["table"], row["column"]): unguard(row["example"]) for row in csv.DictReader(file)}


def _lacks(row: tuple[object, ...]) -> tuple[int, int]:
    return sum(value is None for value in row), sum(len(to_cell(value)) > LONG for value in row)
