"""The workbook's publisher, and the front sheet: what the workbook is and where to begin, in both languages."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from pipeline.compile import dictionary, readme
from pipeline.contract import Contract, Table
from pipeline.model import SourceDescription
from pipeline.publish.dictionary import examples_in
from pipeline.publish.documents import rows
from pipeline.publish.formats import read_from
from pipeline.publish.publisher import Publisher
from pipeline.publish.quality import trust_in
from pipeline.publish.xlsx.cells import opens
from pipeline.publish.xlsx.sheets import Book, TableSheet
from pipeline.store import Folder, read_parts
from pipeline.tabulate import Columns

# Of the flat tables: what is printed ends here, and how wide columns are, in characters, so that it is read on paper.
LAST_PRINTED = "organizations"
PLACE = "address"
WIDE, NARROW = {"text": 48, "sentence": 90}, 24
# Of the front sheet.
NAME = "Read me"
WIDTHS = (42, 84, 10)
NAMED = 20  # reports; further ones are only counted


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
        self.front.write(
            list(islice(rows(self.contract, self.folder, "documents"), NAMED)), counts, trust_in(self.folder)
        )
        self.book.close()

    def _sheet(self, table: Table) -> TableSheet:
        kinds = ["link" if column.link else column.type for column in table.columns]
        if table.derived and "site" not in self.contract.left_out:
            kinds[table.names.index(PLACE)] = "place"
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


class Front:
    """The front sheet, in English and below it in French; first in the workbook and written last."""

    def __init__(self, book: Book, contract: Contract) -> None:
        self.book = book
        self.contract = contract
        self.words = tomllib.loads(read_parts("publish/xlsx")["front.toml"].decode("utf-8"))
        self.trust: Mapping[str, str] = {}
        self.sheet = book.sheet(NAME)
        self.sheet.hide_gridlines(2)
        for column, width in enumerate(WIDTHS):
            self.sheet.set_column(column, column, width)

    def write(self, documents: Sequence[SourceDescription], rows: Mapping[str, int], trust: Mapping[str, str]) -> None:
        """Fill the sheet; `documents` are the first of the release, `rows` the tables' counts; `trust` says in each
        language how far to trust them."""
        self.trust = trust
        middle = len(self.contract.published) + 14  # the row where French begins
        at = self._half("en", 0, middle, documents, rows) + 2
        assert at == middle, (at, middle)
        self.sheet.set_h_pagebreaks([at])
        self._half("fr", at, 0, documents, rows)

    def _half(
        self, language: str, at: int, other: int, documents: Sequence[SourceDescription], rows: Mapping[str, int]
    ) -> int:
        """Write one language's half from row `at` on, with a link to row `other`; the row after it."""
        contract, words = self.contract, self.words[language]
        self.sheet.write_string(at, 0, contract.release.both("title")[language], self.book.title)
        self.sheet.merge_range(at + 1, 0, at + 1, 2, contract.release.both("description")[language], self.book.text)
        self.sheet.set_row(at + 1, 34)
        # Row by row, for the file is written so: a cell above the last one would be lost.
        self.sheet.write_url(at + 2, 0, f"internal:'{NAME}'!A{other + 1}", self.book.link, words["other"])
        self.sheet.write_string(at + 3, 0, words["trust"], self.book.strong)
        self.sheet.write_string(at + 3, 1, self.trust[language], self.book.text)
        at += 5
        for column, title in enumerate(words["sheets"]):
            self.sheet.write_string(at, column, title, self.book.header)
        ours = [table for table in contract.derived if table.language == language]
        for table in (*ours, *(one for one in contract.published if one not in ours)):
            at += 1
            self._sheet(at, table, rows[table.name], language, first=table in ours)
        at += 1
        only = documents[0].source_url if len(documents) == rows["documents"] == 1 else ""
        for label, text in self._lines(language, words, documents, rows["documents"]):
            at += 1
            self.sheet.write_string(at, 0, label, self.book.strong)
            # A cell opens one address: that of the only report, if there is one.
            if only and text.endswith(only) and opens(only):
                self.sheet.write_url(at, 1, only, self.book.link, text)
            else:
                self.sheet.write_string(at, 1, text, self.book.text)
        return at + 1

    def _sheet(self, at: int, table: Table, rows: int, language: str, *, first: bool) -> None:
        use = table.both("use")[language]
        self.sheet.write_url(at, 0, f"internal:'{table.name}'!A1", self.book.link, table.both("title")[language])
        self.sheet.write_string(at, 1, f"{self.words[language]['start']}. {use}" if first else use, self.book.text)
        self.sheet.write_number(at, 2, rows, self.book.count)

    def _lines(
        self, language: str, words: Mapping[str, Any], documents: Sequence[SourceDescription], count: int
    ) -> Iterator[tuple[str, str]]:
        """What stands below the list of sheets: a label and what it says; `documents` are the first of `count`."""
        release = self.contract.release
        named = [f"{one.title} ({one.publisher}), {one.source_url}" for one in documents[:NAMED]]
        if more := count - len(named):
            named.append(words["further"].format(count=more))
        said = (
            "\n".join(named),
            f"{release.version}, {release.date}",
            words["reading"],
            release.both("terms")[language],
            readme.sentence(release, language),
        )
        return zip(words["labels"], said, strict=True)
