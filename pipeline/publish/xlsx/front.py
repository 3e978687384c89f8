"""The front sheet: what the workbook is and where to begin, in English and below it in French."""

from collections.abc import Sequence

from pipeline.compile.front_sheet import OTHER, SHEETS, START, lines
from pipeline.contract import Contract, Table
from pipeline.model import DocumentMeta
from pipeline.publish.xlsx.book import Book
from pipeline.publish.xlsx.cells import opens

NAME = "about"
WIDTHS = (42, 84, 10)


class Front:
    """The sheet, first in the workbook and written last."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.sheet = book.sheet(NAME)
        self.sheet.hide_gridlines(2)
        for column, width in enumerate(WIDTHS):
            self.sheet.set_column(column, column, width)

    def write(self, contract: Contract, documents: Sequence[DocumentMeta], rows: dict[str, int]) -> None:
        """Fill the sheet; `rows` are the tables' counts."""
        at = 0
        middle = len(contract.published) + 13  # the row where French begins
        for language, other in (("en", middle), ("fr", 0)):
            at = self._half(contract, documents, rows, language, at, other) + 2
            if language == "en":
                assert at == middle, (at, middle)
                self.sheet.set_h_pagebreaks([at])

    def _half(
        self,
        contract: Contract,
        documents: Sequence[DocumentMeta],
        rows: dict[str, int],
        language: str,
        at: int,
        other: int,
    ) -> int:
        """Write one language's half from row `at` on, with a link to row `other`; the row after it."""
        english, words = language == "en", contract.words
        self.sheet.write_string(at, 0, words.title_en if english else words.title_fr, self.book.title)
        self.sheet.merge_range(
            at + 1, 0, at + 1, 2, words.description_en if english else words.description_fr, self.book.text
        )
        self.sheet.set_row(at + 1, 34)
        # Row by row, for the file is written so: a cell above the last one would be lost.
        self.sheet.write_url(at + 2, 0, f"internal:'{NAME}'!A{other + 1}", self.book.link, OTHER[language])
        at += 4
        for column, title in enumerate(SHEETS[language]):
            self.sheet.write_string(at, column, title, self.book.header)
        ours = [table for table in contract.derived if table.name.endswith(f"_{language}")]
        for table in (*ours, *(one for one in contract.published if one not in ours)):
            at += 1
            self._sheet(at, table, rows[table.name], language, first=table in ours)
        at += 1
        only = documents[0].source_url if len(documents) == rows["documents"] == 1 else ""
        for label, text in lines(contract, documents, rows["documents"], language):
            at += 1
            self.sheet.write_string(at, 0, label, self.book.strong)
            # A cell opens one address: that of the only report, if there is one.
            if only and text.endswith(only) and opens(only):
                self.sheet.write_url(at, 1, only, self.book.link, text)
            else:
                self.sheet.write_string(at, 1, text, self.book.text)
        return at + 1

    def _sheet(self, at: int, table: Table, rows: int, language: str, *, first: bool) -> None:
        english = language == "en"
        title = table.words.title_en if english else table.words.title_fr
        use = table.use_en if english else table.use_fr
        self.sheet.write_url(at, 0, f"internal:'{table.name}'!A1", self.book.link, title)
        self.sheet.write_string(at, 1, f"{START[language]}. {use}" if first else use, self.book.text)
        self.sheet.write_number(at, 2, rows, self.book.count)
