"""The front sheet: what the workbook is, in both languages side by side."""

from collections.abc import Sequence

from pipeline.compile.front_sheet import COUNTS, lines
from pipeline.contract import Contract
from pipeline.model import DocumentMeta
from pipeline.publish.xlsx.book import Book
from pipeline.publish.xlsx.cells import opens

NAME = "about"


class Front:
    """The sheet, first in the workbook and written last."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.sheet = book.sheet(NAME)
        for column, width in enumerate((26, 70, 26, 70)):
            self.sheet.set_column(column, column, width)

    def write(self, contract: Contract, documents: Sequence[DocumentMeta], rows: dict[str, int]) -> None:
        """Fill the sheet; `rows` are the tables' counts."""
        words = contract.words
        self.sheet.write_string(0, 0, words.title_en, self.book.title)
        self.sheet.write_string(0, 2, words.title_fr, self.book.title)
        only = documents[0].source_url if len(documents) == rows["documents"] == 1 else ""
        at = 1
        for line in lines(contract, documents, rows["documents"]):
            for column, text in enumerate(line):
                # A cell opens one address: that of the only report, if there is one.
                if column % 2 and only and text.endswith(only) and opens(only):
                    self.sheet.write_url(at, column, only, self.book.link, text)
                else:
                    self.sheet.write_string(at, column, text, self.book.text if column % 2 else self.book.strong)
            at += 1
        at += 1
        for column, text in enumerate(COUNTS):
            self.sheet.write_string(at, column, text, self.book.header)
        for table in contract.published:
            at += 1
            for column, title in ((0, table.words.title_en), (2, table.words.title_fr)):
                self.sheet.write_url(at, column, f"internal:'{table.name}'!A1", self.book.link, title)
                self.sheet.write_number(at, column + 1, rows[table.name], self.book.count)
