"""LibreOffice opens the CSV files, and saves what it understood as workbooks, where openpyxl looks."""

import subprocess
import tempfile
from pathlib import Path

import openpyxl
from plain import RELEASE, TABLES, show

COMMA, QUOTE, UTF8, FROM_LINE_1 = 44, 34, 76, 1

with tempfile.TemporaryDirectory() as folder:
    command = [
        "soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
        f"--infilter=Text - txt - csv (StarCalc):{COMMA},{QUOTE},{UTF8},{FROM_LINE_1},,1033,false,false",
        "--convert-to", "xlsx", "--outdir", folder, *(str(RELEASE / f"csv/{name}.csv") for name in TABLES),
    ]  # fmt: skip
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    books = {name: openpyxl.load_workbook(Path(folder) / f"{name}.xlsx", data_only=True) for name in TABLES}
    sheets = {name: list(book.worksheets[0].iter_rows(values_only=True)) for name, book in books.items()}
    show((name, map(str, rows[0]), rows[1:]) for name, rows in sheets.items())
