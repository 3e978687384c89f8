"""A workbook that is written row by row, so that memory does not grow with its rows, and its sheets that are tables."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from types import NoneType
from typing import Any

import xlsxwriter
from xlsxwriter.url import Url
from xlsxwriter.utility import xl_range

from pipeline.contract import Release
from pipeline.publish.xlsx.cells import (
    FIRST_YEAR,
    FITTING,
    LINKS,
    MOST_LINKS,
    PIECE,
    any_odd,
    around_number,
    around_text,
    as_number,
    as_text,
    as_xml,
    serial,
    target,
    too_long,
)
from pipeline.tabulate import Columns, Values, starts_risky, to_cells

SHOWN_AS = {"date": "yyyy-mm-dd", "time": "hh:mm", "datetime": "yyyy-mm-dd hh:mm", "integer": "0"}
MOST_ROWS = 1_048_575  # below the header
NARROWEST, WIDEST = 8, 60
LONG = "long_texts"
LONG_HEADER = {"table": "string", "key": "string", "column": "string", "part": "integer", "text": "string"}
TEXTS = ("string", *LINKS)
"""Kinds of columns that hold texts."""


class Book:
    """XlsxWriter's workbook, the few styles that all sheets share, and a sheet of what is too long for their cells."""

    def __init__(self, file: Path, release: Release) -> None:
        staged = str(file.parent)  # which a killed build leaves to the next one to clear
        self.workbook = xlsxwriter.Workbook(str(file), {"constant_memory": True, "tmpdir": staged})
        self.workbook.use_zip64()
        self.workbook.set_properties(
            {
                "title": f"{release.title_en} / {release.title_fr}",
                "author": release.creator_en,
                "keywords": ", ".join(release.keywords),
                "comments": f"{release.name} {release.version}",
                "created": datetime.combine(release.date, time(), UTC),
            }
        )
        self.header = self._style(bold=True, text_wrap=True, bottom=1)
        self.title = self._style(bold=True, font_size=14)
        self.strong = self._style(bold=True, text_wrap=True)
        self.text = self._style(text_wrap=True)
        self.quoted = self._style(text_wrap=True, quote_prefix=True)  # stays a text when it is edited
        self.link = self._style(text_wrap=True, font_color="#0563C1", underline=1)
        self.values = {kind: self._style(num_format=form) for kind, form in SHOWN_AS.items()}
        self.values["boolean"] = self._style()
        self.count = self._style(num_format="#,##0", align="left")
        self.tables: list[TableSheet] = []
        self.long: TableSheet | None = None

    def sheet(self, name: str) -> Any:
        """A new sheet, printed across one page's width, its name and the page below."""
        sheet = self.workbook.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(1)  # letter
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&L&A&R&P / &N")
        sheet.fit_to_pages(1, 0)
        return sheet

    def keep(self, table: str, key: str, column: str, text: str) -> str:
        """Write a long text whole, in parts; what its cell says instead: the beginning and where the whole stands."""
        self.long = self.long or TableSheet(self, LONG, LONG_HEADER)
        parts = [text[start : start + PIECE] for start in range(0, len(text), PIECE)]
        places = ([one] * len(parts) for one in (table, key, column))
        self.long.add([*places, list(range(1, len(parts) + 1)), parts])
        return f"{parts[0]} […] ({LONG})"

    def close(self) -> None:
        """Finish the tables and write the file."""
        for table in self.tables:
            table.finish()
        self.workbook.close()

    def _style(self, **said: Any) -> Any:
        return self.workbook.add_format({"valign": "top", **said})


class TableSheet:
    """A table as a sheet, and as further sheets where it has more rows than one holds: typed cells, a frozen header
    with filters, widths by what stands in the columns; `header` are the columns' types by their titles."""

    def __init__(self, book: Book, name: str, header: Mapping[str, str]) -> None:
        self.book = book
        self.name = name
        self.header, self.kinds = list(header), list(header.values())
        self.printed, self.widest = len(header), [WIDEST] * len(header)
        """How many columns are printed, and how wide each may be."""
        self.rows = 0
        self.part = 0
        book.tables.append(self)
        self._begin()

    def add(self, columns: Columns) -> None:
        """Append rows."""
        at = 0
        while at < len(columns[0]):
            if self.row == MOST_ROWS:
                self.finish()
                self._begin()
            some = [values[at : at + MOST_ROWS - self.row] for values in columns]
            numbers = [str(self.row + number) for number in range(2, len(some[0]) + 2)]
            cells = [self._cells(column, values, some[0], numbers) for column, values in enumerate(some)]
            self._put(zip(*cells, strict=True), self.row + 1)
            self.row += len(some[0])
            self.rows += len(some[0])
            at += len(some[0])

    def finish(self) -> None:
        """Give the table its last row and the columns their widths."""

        last = max(self.row, 1)  # a table has a row, be it empty
        for key in ("range", "a_range", "autofilter"):
            self.table[key] = xl_range(0, 0, last, len(self.header) - 1)
        for column, (width, widest) in enumerate(zip(self.widths, self.widest, strict=True)):
            self.sheet.set_column(column, column, min(max(width + 2, NARROWEST), widest))
        self.sheet.dim_rowmax = self.row
        if self.printed < len(self.header):
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
        self._put([[as_text(0, column, title, self.book.header) for column, title in enumerate(self.header)]], 0)

    def _declare(self, name: str) -> dict[str, Any]:
        # XlsxWriter refuses tables in a workbook written row by row, since it would write their headers too late:
        # it is told otherwise while it adds one, and to forget the header cells, which are written here like all
        # rows. The range is set when the last row is known.
        columns = [{"header": title} for title in self.header]
        options = {"name": name, "columns": columns, "style": "Table Style Light 1"}
        self.sheet.constant_memory = False
        self.sheet.add_table(0, 0, 1, len(self.header) - 1, options)
        self.sheet.constant_memory = self.sheet.ignore_write_string = True
        self.sheet.table.clear()
        table: dict[str, Any] = self.sheet.tables[-1]
        return table

    def _put(self, rows: Iterable[Iterable[str]], first: int) -> None:
        # XlsxWriter calls ten functions a cell and takes three times as long.
        written = (f'<row r="{row}">{"".join(cells)}</row>' for row, cells in enumerate(rows, start=first + 1))
        self.sheet.fh.writelines(written)

    def _cells(self, column: int, values: Values, keys: Values, numbers: Sequence[str]) -> Sequence[str]:
        """A column's next cells, nothing where a value is missing; `keys` and `numbers` are those of the rows."""
        kind = self.kinds[column]
        said: Sequence[str] = to_cells(values, kind in TEXTS)
        longest = max(map(len, said))
        if not longest:
            return said
        self.widths[column] = max(self.widths[column], min(longest, WIDEST))
        # Nearly all cells are such texts and numbers: looked at closely, each takes four times as long.
        around, leads = None, kind in LINKS and any(target(kind, text) for text in said)
        if kind == "integer" and {*map(type, values)} <= {int, NoneType}:
            around = around_number(column, self.book.values[kind])
        elif kind in TEXTS and longest <= FITTING and not (any_odd(said) or leads):
            around, said = around_text(column, self.book.text), as_xml(said)
        if around:
            before, after, end = around
            cells = zip(numbers, said, strict=True)
            return [f"{before}{number}{after}{text}{end}" if text else "" for number, text in cells]
        cell = self._text if kind in TEXTS else self._value
        return [
            cell(row, column, text, value, key) if text else ""
            for row, (text, value, key) in enumerate(zip(said, values, keys, strict=True), start=self.row + 1)
        ]

    def _value(self, row: int, column: int, text: str, value: Any, key: str) -> str:
        style = self.book.values
        if isinstance(value, bool):
            return as_number(row, column, int(value), style["boolean"], ' t="b"')
        if isinstance(value, int):
            return as_number(row, column, value, style["integer"])
        if isinstance(value, time) or (isinstance(value, date) and value.year >= FIRST_YEAR):
            return as_number(row, column, serial(value), style[self.kinds[column]])
        return self._text(row, column, text, value, key)

    def _text(self, row: int, column: int, text: str, value: Any, key: str) -> str:
        if too_long(text):
            text = self.book.keep(self.name, key, self.header[column], text)
        style = self.book.quoted if starts_risky(text) else self.book.text
        if self.links < MOST_LINKS and (leads := target(self.kinds[column], text)):
            self.links += 1
            url = Url(leads)
            # A relative target is an address, in which XlsxWriter's backslashes would be letters to all but Windows.
            url._relationship_link = url._relationship_link.replace("\\", "/")
            self.sheet.write_url(row, column, url)
            style = self.book.link
        return as_text(row, column, text, style)
