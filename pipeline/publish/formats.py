"""The formats of a release, all of them: a further one is a module beside these and an entry here."""

import csv
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pipeline.contract import Contract, Table
from pipeline.errors import InvalidInput, Misuse
from pipeline.publish.csv_format import CsvFile, as_csv, read_csv
from pipeline.publish.json_format import JsonFile, read_json
from pipeline.publish.parquet_format import ParquetFile, as_parquet, read_parquet
from pipeline.publish.publisher import Reader, TableFile, paths
from pipeline.store import Folder
from pipeline.tabulate import Columns

CHUNK = 2_000  # rows that are read at a time


@dataclass(frozen=True, slots=True)
class TableFormat:
    """A format that holds each table in files of its own."""

    name: str
    """Its folder, the end of its files' names, and what `--formats` calls it."""
    writer: type[TableFile]
    reader: Reader
    media_type: str
    package: Mapping[str, Any] | None = None
    """What a Data Package says of such a file; None where none can be loaded by what it says."""
    typed: bool = False
    """Whether values have types of the format's own, so that instants are in UTC; else they are local."""
    code_list: Callable[[Sequence[str], Sequence[Sequence[str]]], bytes] | None = None
    """What writes the closed lists, by a header and rows, for tools that look labels up."""

    def rows(self, folder: Folder, table: Table, size: int = CHUNK) -> Iterator[Columns]:
        """A published table's columns, some rows at a time; raises InvalidInput where a file is not as it should be."""
        for path in paths(folder, self.name, table.name):
            with folder.open(path) as file:
                try:
                    yield from self.reader(file, table, size)
                except (OSError, ValueError, KeyError, csv.Error) as error:
                    expected = f"{path} is not the {self.name} that is expected"
                    raise InvalidInput(f"{expected} ({error}); build the dataset again.") from None


CSV = TableFormat(
    "csv",
    CsvFile,
    read_csv,
    media_type="text/csv",
    package={"format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "dialect": {"lineTerminator": "\n"}},
    code_list=as_csv,
)
PARQUET = TableFormat(
    "parquet",
    ParquetFile,
    read_parquet,
    media_type="application/x-parquet",
    package={"format": "parquet", "mediatype": "application/vnd.apache.parquet"},
    typed=True,
    code_list=as_parquet,
)
JSON = TableFormat("json", JsonFile, read_json, media_type="application/json")
TABLE_FORMATS = (CSV, PARQUET, JSON)
"""The verdict compares the others with the first of them that a release has."""
# Then the formats that hold all tables in one: two publishers, found by this name as their `form`, and the site.
FORMATS = (*(form.name for form in TABLE_FORMATS), "xlsx", "sqlite", "site")


def names(contract: Contract) -> list[str]:
    """The release's formats."""
    return [form for form in FORMATS if form not in contract.left_out]


def of_tables(contract: Contract) -> list[TableFormat]:
    """The release's formats of tables."""
    return [form for form in TABLE_FORMATS if form.name not in contract.left_out]


def read_from(contract: Contract, first: str = "parquet") -> TableFormat:
    """The format to read a release from: this one, by default that which is read fastest, or where it was left out
    another, with local times if there is."""
    return min(of_tables(contract), key=lambda form: (form.name != first, form.typed))


def limited(contract: Contract, chosen: Collection[str]) -> Contract:
    """The contract of a release in these formats; raises Misuse where there is none such."""
    if unknown := [form for form in chosen if form not in FORMATS]:
        raise Misuse(f"There is no format {unknown[0]!r}; the formats are {', '.join(FORMATS)}.")
    release = replace(contract, left_out=frozenset(FORMATS).difference(chosen))
    if not any(form.package for form in of_tables(release)):
        needed = " and ".join(form.name for form in TABLE_FORMATS if form.package)
        raise Misuse(f"A release without {needed} cannot be described for others to load; add one of them.")
    return release
