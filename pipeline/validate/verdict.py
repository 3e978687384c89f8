"""The verdict on a release as its readers get it: its formats hold the same rows, complete, in form and in number."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import zip_longest
from typing import Any

import pandas as pd

from pipeline.compile import expectations
from pipeline.compile.expectations import Expectation
from pipeline.contract import Contract, Table
from pipeline.errors import InvalidInput, shown
from pipeline.publish import csv_tables, json_tables, parquet_tables, readback
from pipeline.publish.readback import Columns
from pipeline.store import Folder
from pipeline.tabulate import Values, to_json
from pipeline.validate.judges import Check, Judges, held

Bands = Mapping[str, Mapping[str, tuple[int, int]]]
Record = dict[str, Any]
SHOWN = 5  # differing rows of a table
HELD = 200_000  # values that are asked about at once
FORMATS = {"csv": readback.from_csv, "parquet": readback.from_parquet, "json": readback.from_json}


@dataclass(slots=True)
class _Tally:
    """A table's rows by format and document, how many differ between formats, and how."""

    rows: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in FORMATS})
    differing: int = 0
    told: list[str] = field(default_factory=list)


class _Values:
    """What all tables hold, asked about at once: an expectation takes milliseconds, whatever it looks at."""

    def __init__(self, contract: Contract, judges: Judges) -> None:
        self.judges = judges
        self.codes_suite = expectations.codes_suite(contract)
        self.required: Values = []
        self.codes: Values = []
        self.passed = True

    def add(self, table: Table, columns: Columns) -> None:
        """Take in some rows of a table."""
        for column, values in zip(table.columns, columns, strict=True):
            if column.required:
                self.required += values
            if column.vocabulary:
                self.codes += (expectations.code_of(table, column, value) for value in values if value is not None)
        if len(self.required) > HELD:
            self.ask()

    def ask(self) -> None:
        """Ask about what was taken in."""
        for suite, values in ((expectations.complete_suite(), self.required), (self.codes_suite, self.codes)):
            frame = pd.DataFrame({"value": pd.Series(values, dtype=object)})
            self.passed &= all(check.passed for check in self.judges.judge(suite, frame))
            values.clear()


def judge(contract: Contract, folder: Folder, bands: Bands) -> Record:
    """The verdict on a release, the same whenever it is made; `bands` are row counts, (least, most), by document.

    Raises InvalidInput with everything that it holds against the release."""
    judges = Judges()
    values = _Values(contract, judges)
    tallies = {table.name: _tally(table, folder, values) for table in contract.published}
    values.ask()
    counts = [*_totals(contract, tallies), *_banded(contract, folder, tallies, bands)]
    checks = judges.judge(expectations.counts_suite(), pd.DataFrame(counts))
    # Where all values together are not as expected, each table's suite tells which. Its columns the readers compared.
    suites = {table: expectations.release_suite(table) for table in contract.published}
    tables = {
        table.name: [*map(held, suite)] if values.passed else judge_table(table, suite, folder, judges)
        for table, suite in suites.items()
    }
    passed = values.passed and all(check.passed for check in checks)
    if not passed:
        told = (one for tally in tallies.values() for one in tally.told)
        raise InvalidInput("\n  ".join(["The release is not what it should be:", *told, *complaints(tables, counts)]))
    return {
        "dataset": contract.name,
        "passed": passed,
        "counts": counts,
        "count_checks": [asdict(check) for check in checks],
        "table_checks": {name: [asdict(check) for check in found] for name, found in tables.items()},
    }


def judge_table(table: Table, suite: Sequence[Expectation], folder: Folder, judges: Judges) -> list[Check]:
    """How the table's rows in CSV, which the other formats were compared with, meet each expectation."""
    checks = [*map(held, suite)]
    for columns in readback.from_csv(folder, table):
        for known, check in zip(checks, judges.judge(suite, plain(table, columns)), strict=True):
            known.passed &= check.passed
            known.unexpected += check.unexpected
    return checks


def bands_of(verdict: Record) -> dict[str, dict[str, tuple[int, int]]]:
    """The row bands that a verdict was given for."""
    bands: dict[str, dict[str, tuple[int, int]]] = {}
    for row in verdict.get("counts", []):
        if row["least"] is not None:
            bands.setdefault(row["document_id"], {})[row["table"]] = (row["least"], row["most"])
    return bands


def _tally(table: Table, folder: Folder, values: _Values) -> _Tally:
    tally = _Tally()
    empty: Columns = [[] for _ in table.columns]
    streams = [read(folder, table) for read in FORMATS.values()]
    for chunks in zip_longest(*streams, fillvalue=empty):
        for name, columns in zip(FORMATS, chunks, strict=True):
            documents = ["" for _ in columns[0]] if table.shared else columns[table.names.index("document_id")]
            tally.rows[name].update(documents)
        if not chunks[0] == chunks[1] == chunks[2]:
            rows = [list(zip(*columns, strict=True)) for columns in chunks]
            unlike = [same for same in zip_longest(*rows) if len({*same}) > 1]
            tally.differing += len(unlike)
            tally.told += (difference(table, *same) for same in unlike[: SHOWN - len(tally.told)])
        values.add(table, chunks[0])
    return tally


def plain(table: Table, columns: Columns) -> pd.DataFrame:
    """The rows as a frame of plain objects, which every expectation takes."""
    found = zip(table.names, columns, strict=True)
    return pd.DataFrame({name: pd.Series(map(to_json, values), dtype=object) for name, values in found})


def _totals(contract: Contract, tallies: Mapping[str, _Tally]) -> Iterator[Record]:
    for table in contract.published:
        tally = tallies[table.name]
        counts = {name: rows.total() for name, rows in tally.rows.items()}
        yield _row(None, table.name, counts, tally.differing, None)


def _banded(contract: Contract, folder: Folder, tallies: Mapping[str, _Tally], bands: Bands) -> Iterator[Record]:
    for document_id, expected in sorted(bands.items()):
        for table in contract.published:
            if table.name in expected:
                counts = {name: rows[document_id] for name, rows in tallies[table.name].rows.items()}
                if table.shared:
                    counts = dict.fromkeys(FORMATS, readback.bodies(folder, contract, document_id))
                yield _row(document_id, table.name, counts, 0, expected[table.name])


def _row(
    document_id: str | None,
    table: str,
    counts: Mapping[str, int],
    differing: int,
    band: tuple[int, int] | None,
) -> Record:
    least, most = band or (None, None)
    said = {"document_id": document_id, "table": table, **counts}
    return said | {"differing": differing, "least": least, "most": most}


BROKEN = {
    "table_columns_to_match_ordered_list": "other columns stand there than the contract declares",
    "column_values_to_not_be_null": "values are missing where none may be",
    "column_values_to_be_in_set": "values are no code of the closed list",
    "column_values_to_be_in_type_list": "values are of another type",
    "column_values_to_match_regex": "values are not in their form",
    "column_values_to_be_unique": "values stand more than once",
    "column_values_to_be_between": "values are out of range",
}
Row = tuple[Any, ...]


def difference(table: Table, csv: Row | None, parquet: Row | None, json: Row | None) -> str:
    """Where the formats do not have the same row: the first value that differs, in both files."""
    ours = csv_tables.path(table)
    path, row = (json_tables.path(table), json) if parquet == csv else (parquet_tables.path(table), parquet)
    if csv is None or row is None:
        has, lacks, key = (path, ours, (row or ("",))[0]) if csv is None else (ours, path, csv[0])
        return f"{has} has the row {key}, and {lacks} ends before it; build the dataset again."
    name, value, other = next(one for one in zip(table.names, csv, row, strict=True) if one[1] != one[2])
    return (
        f"{path}, {table.key} {csv[0]}, column {name}: {shown(other)}, but {ours} has {shown(value)}; "
        "build the dataset again."
    )


def broken(table: str, check: Check) -> str:
    """An expectation that values broke."""
    what = BROKEN.get(check.expectation.removeprefix("expect_"), f"values break {check.expectation}")
    where = f", column {check.column}" if check.column else ""
    return f"csv/{table}.csv or parquet/{table}.parquet{where}: {check.unexpected} {what}; build the dataset again."


def complaints(tables: Mapping[str, Sequence[Check]], counts: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """What the suites found of the tables, and where the row counts differ between formats or leave their bands."""
    yield from (broken(name, check) for name, checks in tables.items() for check in checks if not check.passed)
    for row in counts:
        table, found = row["table"], row["csv"]
        if not found == row["parquet"] == row["json"]:
            yield (
                f"{table}: csv/{table}.csv has {found} rows, parquet/{table}.parquet {row['parquet']} and "
                f"json/{table}.json {row['json']}; build the dataset again."
            )
        if row["least"] is not None and not row["least"] <= found <= row["most"]:
            document, band = row["document_id"], f"{row['least']} to {row['most']}"
            yield (
                f"{document}: {found} rows of {table} were read, and [rows] beside its source expects {band}; look at "
                f"them (python -m pipeline parse {document} --table {table}), then mend the reading or the band."
            )
