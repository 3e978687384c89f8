"""openpyxl reads the workbook."""

import openpyxl
from plain import RELEASE, TABLES, show

book = openpyxl.load_workbook(next(RELEASE.glob("xlsx/*.xlsx")), read_only=True, data_only=True)
sheets = {name: list(book[name].iter_rows(values_only=True)) for name in TABLES}
show((name, map(str, rows[0]), rows[1:]) for name, rows in sheets.items())
