"""Programs that people read a release with: how each is called here, and what they must find."""

import json
import re
import shutil
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from pipeline.contract import Column, Contract, Table
from pipeline.tabulate import guard
from tests.others.tools import CHECKERS, PROGRAMS, run

Rows = list[list[str | None]]
PYTHON = str(CHECKERS / "python")
CHECKERS_HINT = "`make checkers`"


@dataclass(frozen=True, slots=True)
class Reader:
    """A program, the format it reads, the command before `RELEASE TABLE…`, and how it tells its version."""

    name: str
    format: str
    command: tuple[str, ...]
    version: tuple[str, ...]
    comes_with: str

    @property
    def missing(self) -> str | None:
        """Why it cannot be run on this machine, None where it can."""
        there = all(map(shutil.which, (self.command[0], self.version[0])))
        if not there or run(*self.version).returncode:
            return f"{self.name} is not there; {self.comes_with} brings it"
        return None

    def told_version(self) -> str:
        """Its version, as it tells it itself."""
        return re.search(r"\d+(\.\d+)+", run(*self.version).stdout)[0]


def python(package: str, format: str, script: str, *words: str) -> Reader:
    """A Python package, of the tests' own environment where it has it."""
    interpreter = sys.executable if find_spec(package) else PYTHON
    version = (interpreter, "-c", f"from importlib.metadata import version; print(version('{package}'))")
    return Reader(package, format, (interpreter, str(PROGRAMS / script), *words), version, CHECKERS_HINT)


def node(package: str, format: str, script: str) -> Reader:
    """A package of Node."""
    folder = PROGRAMS / "node"
    told = f"const p = require('{folder}/node_modules/{package}/package.json'); console.log(p.version)"
    return Reader(package, format, ("node", str(folder / script)), ("node", "-e", told), f"Node and {CHECKERS_HINT}")


def debian(name: str, format: str, script: str, version: tuple[str, ...], package: str) -> Reader:
    """A program of Debian's that a script of ours calls."""
    caller = ("Rscript",) if script.endswith(".R") else (sys.executable,)
    return Reader(name, format, (*caller, str(PROGRAMS / script)), version, f"`apt-get install {package}`")


R_VERSION = ("Rscript", "-e", "invisible(loadNamespace('jsonlite')); cat(as.character(getRversion()))")
SQLITE_VERSION = ("sqlite3", "--version")
OFFICE_VERSION = ("soffice", "--version")
READERS = (
    python("pandas", "csv", "csv_pandas.py"),
    python("pandas", "parquet", "parquet_pandas.py"),
    python("pandas", "json", "json_pandas.py"),
    python("pyarrow", "csv", "csv_pyarrow.py"),
    python("pyarrow", "parquet", "parquet_pyarrow.py"),
    python("polars", "csv", "csv_polars.py"),
    python("polars", "parquet", "parquet_polars.py"),
    python("duckdb", "csv", "duckdb_.py", "csv"),
    python("duckdb", "parquet", "duckdb_.py", "parquet"),
    python("duckdb", "json", "duckdb_.py", "json"),
    Reader(
        "sqlite3 (Python)",
        "sqlite",
        (sys.executable, str(PROGRAMS / "sqlite_python.py")),
        (sys.executable, "-c", "import sqlite3; print(sqlite3.sqlite_version)"),
        "Python",
    ),
    debian("sqlite3 (command line)", "sqlite", "sqlite_shell.py", SQLITE_VERSION, "sqlite3"),
    python("openpyxl", "xlsx", "xlsx_openpyxl.py"),
    debian("R", "csv", "csv_base.R", R_VERSION, "r-base-core r-cran-jsonlite"),
    debian(
        "readr",
        "csv",
        "csv_readr.R",
        ("Rscript", "-e", "cat(as.character(packageVersion('readr')))"),
        "r-cran-readr r-cran-jsonlite",
    ),
    debian("LibreOffice", "csv", "libreoffice_csv.py", OFFICE_VERSION, "libreoffice-calc"),
    debian("LibreOffice", "xlsx", "libreoffice_xlsx.py", OFFICE_VERSION, "libreoffice-calc"),
    node("papaparse", "csv", "csv_papaparse.mjs"),
    node("hyparquet", "parquet", "parquet_hyparquet.mjs"),
)


def differences(reader: Reader, release: Path, contract: Contract) -> list[str]:
    """What the program finds otherwise than the release's JSON tells it; raises RuntimeError where it fails."""
    done = run(*reader.command, release, *(table.name for table in contract.published))
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    found = json.loads(done.stdout)
    wrong = []
    for table in contract.published:
        header, *rows = found[table.name]
        if header != columns(table, reader.format):
            wrong.append(f"{table.name}: columns {header}")
        told = expected(release, table, reader.format)
        if len(rows) != len(told):
            wrong.append(f"{table.name}: {len(rows)} rows, expected {len(told)}")
        for number, (row, others) in enumerate(zip(rows, told, strict=False), start=1):
            wrong += [
                f"{table.name}, row {number}, {column.name}: {cell!r}, expected {other!r}"
                for column, cell, other in zip(table.columns, row, others, strict=True)
                if comparable(column, reader.format, cell) != other
            ]
    return wrong


def columns(table: Table, format: str) -> list[str]:
    """The header: in the workbook, a flat table's is in its language."""
    if format == "xlsx" and table.derived:
        return [getattr(column, f"title_{table.name[-2:]}") for column in table.columns]
    return list(table.names)


def expected(release: Path, table: Table, format: str) -> Rows:
    """The table's values as the format has them."""
    records = json.loads((release / "json" / f"{table.name}.json").read_bytes())
    return [[_expected(column, format, record[column.name]) for column in table.columns] for record in records]


def _expected(column: Column, format: str, value: str | int | bool | None) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if column.type == "datetime":
        instant = datetime.fromisoformat(str(value))
        # A workbook shows an instant as the clocks of its place did.
        return (instant.replace(tzinfo=None) if format == "xlsx" else instant.astimezone(UTC)).isoformat()
    return guard(str(value)) if column.type == "string" and format == "csv" else str(value)


def comparable(column: Column, format: str, cell: str | None) -> str | None:
    """A found cell, where formats and programs may write the same value differently."""
    if cell is None:
        return None
    if column.type == "datetime":
        instant = datetime.fromisoformat(cell)
        return (instant.astimezone(UTC) if instant.tzinfo else instant).isoformat()
    if column.type == "boolean":
        return {"1": "true", "0": "false"}.get(cell, cell.lower())
    return cell.removesuffix("T00:00:00") if column.type == "date" else cell
