"""Judging the release as its readers get it: its formats hold the same rows, complete, in form and in number."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from itertools import zip_longest
from typing import Any

import pandas as pd

from pipeline.compile import expectations
from pipeline.contract import Contract, Table
from pipeline.errors import InvalidInput
from pipeline.publish import readback
from pipeline.publish.readback import Columns
from pipeline.store import Folder
from pipeline.tabulate import to_json
from pipeline.validate.judges import Check, Judges

Bands = Mapping[str, Mapping[str, tuple[int, int]]]
Record = dict[str, Any]
FORMATS = {"csv": readback.from_csv, "parquet": readback.from_parquet, "json": readback.from_json}


@dataclass(slots=True)
class _Tally:
    """A table's rows by format and document, how many differ between formats, and what the suite found."""

    rows: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in FORMATS})
    differing: int = 0
    checks: list[Check] = field(default_factory=list)


def judge(contract: Contract, folder: Folder, bands: Bands) -> Record:
    """The verdict on a release, the same whenever it is made; `bands` are row counts, (least, most), by document."""
    judges = Judges()
    tallies = {table.name: _tally(table, folder, judges) for table in contract.tables}
    counts = [*_totals(contract, tallies), *_banded(contract, folder, tallies, bands)]
    checks = judges.judge(expectations.counts_suite(), pd.DataFrame(counts))
    return {
        "dataset": contract.name,
        "passed": all(
            check.passed for check in [*checks, *(one for tally in tallies.values() for one in tally.checks)]
        ),
        "counts": counts,
        "count_checks": [asdict(check) for check in checks],
        "table_checks": {name: [asdict(check) for check in tally.checks] for name, tally in tallies.items()},
    }


def bands_of(verdict: Record) -> dict[str, dict[str, tuple[int, int]]]:
    """The row bands that a verdict was given for."""
    bands: dict[str, dict[str, tuple[int, int]]] = {}
    for row in verdict.get("counts", []):
        if row["least"] is not None:
            bands.setdefault(row["document_id"], {})[row["table"]] = (row["least"], row["most"])
    return bands


def require(verdict: Record) -> None:
    """Raise InvalidInput with everything that the verdict holds against the release."""
    if verdict["passed"]:
        return
    wrong = [
        f"{table}, {check['column']}: {check['unexpected']} values break {check['expectation']}"
        for table, checks in [("row counts", verdict["count_checks"]), *verdict["table_checks"].items()]
        for check in checks
        if not check["passed"]
    ]
    wrong += [
        f"{row['document_id']} has {row['csv']} rows in {row['table']}, expected {row['least']} to {row['most']}"
        for row in verdict["counts"]
        if row["least"] is not None and not row["least"] <= row["csv"] <= row["most"]
    ]
    raise InvalidInput("The release is not what it should be:\n  " + "\n  ".join(wrong))


def _tally(table: Table, folder: Folder, judges: Judges) -> _Tally:
    tally = _Tally()
    suite = expectations.release_suite(table)
    empty: Columns = [[] for _ in table.columns]
    streams = [read(folder, table) for read in FORMATS.values()]
    judged = False
    for chunks in zip_longest(*streams, fillvalue=empty):
        for name, columns in zip(FORMATS, chunks, strict=True):
            documents = ["" for _ in columns[0]] if table.shared else columns[table.names.index("document_id")]
            tally.rows[name].update(documents)
        rows = [list(zip(*columns, strict=True)) for columns in chunks]
        tally.differing += sum(len({*same}) > 1 for same in zip_longest(*rows))
        _add(tally, judges.judge(suite, plain(table, chunks[0], chunks[1])))
        judged = True
    if not judged:
        _add(tally, judges.judge(suite, plain(table, empty, empty)))
    return tally


def plain(table: Table, *formats: Columns) -> pd.DataFrame:
    """The formats' rows in one frame, one format below the other, as plain objects, which every expectation takes."""
    columns = {
        name: pd.Series([to_json(value) for values in columns for value in values], dtype=object)
        for name, *columns in zip(table.names, *formats, strict=True)
    }
    return pd.DataFrame(columns)


def _add(tally: _Tally, found: list[Check]) -> None:
    if not tally.checks:
        tally.checks = found
        return
    for known, check in zip(tally.checks, found, strict=True):
        known.passed &= check.passed
        known.unexpected += check.unexpected


def _totals(contract: Contract, tallies: Mapping[str, _Tally]) -> Iterator[Record]:
    for table in contract.tables:
        tally = tallies[table.name]
        counts = {name: rows.total() for name, rows in tally.rows.items()}
        yield _row(None, table.name, counts, tally.differing, None)


def _banded(contract: Contract, folder: Folder, tallies: Mapping[str, _Tally], bands: Bands) -> Iterator[Record]:
    for document_id, expected in sorted(bands.items()):
        for table in contract.tables:
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
