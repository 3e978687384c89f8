"""LibreOffice opens the workbook, and saves each sheet as CSV."""

import csv
import subprocess
import tempfile
from pathlib import Path

from plain import RELEASE, TABLES, show

COMMA, QUOTE, UTF8, FROM_LINE_1, ALL_SHEETS = 44, 34, 76, 1, -1

with tempfile.TemporaryDirectory() as folder:
    as_shown = "false,false,true,false,false"  # cells as the sheet shows them, formulas as their results
    out = f"csv:Text - txt - csv (StarCalc):{COMMA},{QUOTE},{UTF8},{FROM_LINE_1},,0,{as_shown},{ALL_SHEETS}"
    book = next(RELEASE.glob("xlsx/*.xlsx"))
    command = [
        "soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", out, "--outdir", folder,
        str(book),
    ]  # fmt: skip
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    sheets = {}
    for name in TABLES:
        with (Path(folder) / f"{book.stem}-{name}.csv").open(encoding="utf-8", newline="") as file:
            sheets[name] = [[one or None for one in row] for row in csv.reader(file)]
    show((name, map(str, rows[0]), rows[1:]) for name, rows in sheets.items())
