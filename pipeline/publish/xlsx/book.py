"""A workbook that is written row by row, so that its memory does not grow with its rows."""

from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import xlsxwriter

from pipeline.contract import Release

SHOWN_AS = {"date": "yyyy-mm-dd", "time": "hh:mm", "datetime": "yyyy-mm-dd hh:mm", "integer": "0"}


class Book:
    """XlsxWriter's workbook with the few styles that all sheets share."""

    def __init__(self, file: Path, release: Release) -> None:
        options = {
            "constant_memory": True,
            "tmpdir": str(file.parent),  # the staging folder, which a killed build leaves to the next one to clear
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self.workbook = xlsxwriter.Workbook(str(file), options)
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

    def sheet(self, name: str) -> Any:
        """A new sheet, printed across one page's width, its name and the page below."""
        sheet = self.workbook.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(1)  # letter
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&L&A&R&P / &N")
        sheet.fit_to_pages(1, 0)
        return sheet

    def close(self) -> None:
        """Write the file."""
        self.workbook.close()

    def _style(self, **said: Any) -> Any:
        return self.workbook.add_format({"valign": "top", **said})
