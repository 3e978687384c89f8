"""The workbook's publisher."""

from collections.abc import Iterable, Mapping
from itertools import islice

from pipeline.compile import dictionary
from pipeline.contract import Contract, Table
from pipeline.publish.dictionary import examples_in
from pipeline.publish.documents import rows
from pipeline.publish.formats import read_from
from pipeline.publish.publisher import Publisher
from pipeline.publish.xlsx.front import NAMED, Front
from pipeline.publish.xlsx.sheets import Book, TableSheet
from pipeline.store import Folder
from pipeline.tabulate import Columns

# Of the flat tables: what is printed ends here, and how wide columns are, in characters, so that it is read on paper.
LAST_PRINTED = "organizations"
WIDE, NARROW = {"text": 48, "sentence": 90}, 24


class ExcelWorkbook(Publisher):
    """The publisher of the workbook; it is closed after the tables and the dictionary, which has the examples."""

    form = "xlsx"

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.book = Book(folder.claim(f"xlsx/{contract.release.name}.xlsx"), contract.release)
        self.front = Front(self.book, contract)
        self.sheets = {table.name: self._sheet(table) for table in contract.published}

    def append(self, table: Table, columns: Columns) -> None:
        """Write rows to the table's sheet."""
        self.sheets[table.name].add(columns)

    def close(self) -> None:
        """Write the derived tables, the dictionary and the front sheet, and close the file."""
        for table in self.contract.derived:
            for columns in read_from(self.contract).rows(self.folder, table):
                self.sheets[table.name].add(columns)
        told = dictionary.rows(self.contract.published, examples_in(self.folder))
        counts = {name: sheet.rows for name, sheet in self.sheets.items()}
        self._describe("data_dictionary", dictionary.HEADER, (row.values() for row in told))
        self._describe("codes", dictionary.CODES_HEADER, dictionary.codes(self.contract))
        self.front.write(list(islice(rows(self.contract, self.folder, "documents"), NAMED)), counts)
        self.book.close()

    def _sheet(self, table: Table) -> TableSheet:
        kinds = ["link" if column.link else column.type for column in table.columns]
        if not table.derived:
            return TableSheet(self.book, table.name, dict(zip(table.names, kinds, strict=True)))
        # A flat table is read by people: its columns have the titles of its language, and its keys are not printed.
        titles = [getattr(column, f"title_{table.language}") for column in table.columns]
        sheet = TableSheet(self.book, table.name, dict(zip(titles, kinds, strict=True)))
        sheet.printed = table.names.index(LAST_PRINTED) + 1
        sheet.widest = [WIDE.get(name, NARROW) for name in table.names]
        return sheet

    def _describe(self, name: str, header: Mapping[str, str], rows: Iterable[Iterable[object]]) -> None:
        TableSheet(self.book, name, header).add(list(map(list, zip(*rows, strict=True))))
