"""The sqlite3 command line reads the database."""

import csv
import io
import subprocess

from plain import RELEASE, TABLES, show

FILE = next(RELEASE.glob("sqlite/*.sqlite"))
NULL = "\N{SYMBOL FOR NULL}"


def read(name: str) -> tuple[str, list[str], list[list[str | None]]]:
    """A table, as the command line prints it."""
    command = ["sqlite3", "-batch", "-csv", "-header", "-nullvalue", NULL, str(FILE), f"SELECT * FROM {name}"]
    said = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    header, *rows = csv.reader(io.StringIO(said, newline=""))
    return name, header, [[None if one == NULL else one for one in row] for row in rows]


show(map(read, TABLES))
