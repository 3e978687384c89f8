"""The front sheet: what the workbook is and where to begin, in English and below it in French."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pipeline.compile import citation
from pipeline.contract import Contract, Table
from pipeline.model import SourceDescription
from pipeline.publish.xlsx.cells import opens
from pipeline.publish.xlsx.sheets import Book
from pipeline.store import read_parts

NAME = "about"
WIDTHS = (42, 84, 10)
NAMED = 20  # reports; further ones are only counted


class Front:
    """The sheet, first in the workbook and written last."""

    def __init__(self, book: Book, contract: Contract) -> None:
        self.book = book
        self.contract = contract
        self.words = tomllib.loads(read_parts("publish/xlsx")["front.toml"].decode("utf-8"))
        self.sheet = book.sheet(NAME)
        self.sheet.hide_gridlines(2)
        for column, width in enumerate(WIDTHS):
            self.sheet.set_column(column, column, width)

    def write(self, documents: Sequence[SourceDescription], rows: Mapping[str, int]) -> None:
        """Fill the sheet; `documents` are the first of the release, `rows` the tables' counts."""
        middle = len(self.contract.published) + 13  # the row where French begins
        at = self._half("en", 0, middle, documents, rows) + 2
        assert at == middle, (at, middle)
        self.sheet.set_h_pagebreaks([at])
        self._half("fr", at, 0, documents, rows)

    def _half(
        self, language: str, at: int, other: int, documents: Sequence[SourceDescription], rows: Mapping[str, int]
    ) -> int:
        """Write one language's half from row `at` on, with a link to row `other`; the row after it."""
        contract, words = self.contract, self.words[language]
        self.sheet.write_string(at, 0, contract.release.title[language], self.book.title)
        self.sheet.merge_range(at + 1, 0, at + 1, 2, contract.release.description[language], self.book.text)
        self.sheet.set_row(at + 1, 34)
        # Row by row, for the file is written so: a cell above the last one would be lost.
        self.sheet.write_url(at + 2, 0, f"internal:'{NAME}'!A{other + 1}", self.book.link, words["other"])
        at += 4
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
        use = {"en": table.use_en, "fr": table.use_fr}[language]
        self.sheet.write_url(at, 0, f"internal:'{table.name}'!A1", self.book.link, table.title[language])
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
            release.terms[language],
            citation.sentence(release, language),
        )
        return zip(words["labels"], said, strict=True)
