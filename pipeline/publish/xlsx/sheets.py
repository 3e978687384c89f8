"""A sheet that is a named table: typed cells, a frozen header with filters, widths by what stands in the columns."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Any

from pipeline.publish.spreadsheet import RISKY
from pipeline.publish.xlsx.book import Book
from pipeline.publish.xlsx.cells import MOST_LINKS, opens, pieces, real, too_long, writable
from pipeline.tabulate import to_cell

MOST_ROWS = 1_048_575  # below the header
NARROWEST, WIDEST = 8, 60
LONG = "long_texts"


class LongTexts:
    """The sheet, made when it is first needed, that holds whole the texts that are too long for a cell."""

    HEADER = ("table", "key", "column", "part", "text")

    def __init__(self, book: Book) -> None:
        self.book = book
        self.sheet: TableSheet | None = None

    def keep(self, table: str, key: str, column: str, text: str) -> str:
        """Add the text in parts, and return what the cell says instead: its beginning and where the whole stands."""
        self.sheet = self.sheet or TableSheet(
            self.book, LONG, self.HEADER, ("string", "string", "string", "integer", "string")
        )
        parts = pieces(text)
        self.sheet.add((table, key, column, number, part) for number, part in enumerate(parts, start=1))
        return f"{parts[0]} […] ({LONG})"

    def finish(self) -> None:
        """End the sheet where there is one."""
        if self.sheet:
            self.sheet.finish()


class TableSheet:
    """A table as a sheet, and as further sheets where it has more rows than one holds; `kinds` are column types.

    `printed`: how many columns are printed, all of them unless it is said; `widest`: how wide each may be."""

    def __init__(
        self,
        book: Book,
        name: str,
        header: Sequence[str],
        kinds: Sequence[str],
        long: LongTexts | None = None,
        printed: int | None = None,
        widest: Sequence[int] | None = None,
    ) -> None:
        self.book = book
        self.name = name
        self.header = header
        self.kinds = kinds
        self.long = long
        self.printed = printed
        self.widest = widest or [WIDEST] * len(header)
        self.rows = 0
        self.part = 0
        self._begin()

    def add(self, rows: Iterable[Sequence[Any]]) -> None:
        """Append rows."""
        for row in rows:
            if self.row == MOST_ROWS:
                self.finish()
                self._begin()
            self.row += 1
            for column, value in enumerate(row):
                if value is not None:
                    self._write(column, value, row[0])
        self.rows = (self.part - 1) * MOST_ROWS + self.row

    def finish(self) -> None:
        """Give the table its last row and the columns their widths."""
        from xlsxwriter.utility import xl_range

        last = max(self.row, 1)  # a table has a row, be it empty
        for key in ("range", "a_range", "autofilter"):
            self.table[key] = xl_range(0, 0, last, len(self.header) - 1)
        for column, (width, widest) in enumerate(zip(self.widths, self.widest, strict=True)):
            self.sheet.set_column(column, column, min(max(width + 2, NARROWEST), widest))
        if self.printed:
            self.sheet.print_area(0, 0, last, self.printed - 1)

    def _begin(self) -> None:
        self.part += 1
        self.row = 0
        self.links = 0
        self.widths = [len(name) + 2 for name in self.header]  # the filter's button takes its place
        name = self.name if self.part == 1 else f"{self.name}_{self.part}"
        self.sheet = self.book.sheet(name)
        self.sheet.freeze_panes(1, 1)
        self.sheet.repeat_rows(0)
        self.table = self._declare(name)
        for column, title in enumerate(self.header):
            self.sheet.write_string(0, column, title, self.book.header)

    def _declare(self, name: str) -> dict[str, Any]:
        # XlsxWriter refuses tables in a workbook written row by row, since it would write their headers too late.
        # The headers are ours to write, the range is set when the last row is known, and the rest is its own.
        columns = [{"header": title} for title in self.header]
        options = {"name": name, "columns": columns, "style": "Table Style Light 1"}
        self.sheet.constant_memory = False
        self.sheet.add_table(0, 0, 1, len(self.header) - 1, options)
        self.sheet.constant_memory = True
        table: dict[str, Any] = self.sheet.tables[-1]
        return table

    def _write(self, column: int, value: Any, key: str) -> None:
        row, kind, style = self.row, self.kinds[column], self.book.values
        if isinstance(value, bool):
            self.sheet.write_boolean(row, column, value, style["boolean"])
        elif isinstance(value, int):
            self.sheet.write_number(row, column, value, style["integer"])
        elif isinstance(value, date | time) and real(value):
            # A cell has no time zone: an instant is shown as the clocks of its place did.
            local = value.replace(tzinfo=None) if isinstance(value, datetime) else value
            self.sheet.write_datetime(row, column, local, style[kind])
        else:
            self._write_text(column, to_cell(value), key)
            return
        self.widths[column] = max(self.widths[column], len(to_cell(value)))

    def _write_text(self, column: int, text: str, key: str) -> None:
        text = writable(text)
        self.widths[column] = max(self.widths[column], min(len(text), WIDEST))
        if self.long and too_long(text):
            text = self.long.keep(self.name, key, self.header[column], text)
        if self.kinds[column] == "link" and self.links < MOST_LINKS and opens(text):
            self.links += 1
            self.sheet.write_url(self.row, column, text, self.book.link, text)
        elif text.startswith("<r>") and text.endswith("</r>"):  # XlsxWriter would take it for its own markup
            self.sheet.write_rich_string(self.row, column, text[:1], self.book.text, text[1:], self.book.text)
        else:
            style = self.book.quoted if RISKY.match(text) else self.book.text
            self.sheet.write_string(self.row, column, text, style)
