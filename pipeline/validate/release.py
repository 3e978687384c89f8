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
from pipeline.validate.complaints import complaints, difference
from pipeline.validate.judges import Check, Judges

Bands = Mapping[str, Mapping[str, tuple[int, int]]]
Record = dict[str, Any]
SHOWN = 5  # differing rows of a table
FORMATS = {"csv": readback.from_csv, "parquet": readback.from_parquet, "json": readback.from_json}


@dataclass(slots=True)
class _Tally:
    """A table's rows by format and document, how many differ between formats and how, and what the suite found."""

    rows: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in FORMATS})
    differing: int = 0
    checks: list[Check] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


def judge(contract: Contract, folder: Folder, bands: Bands) -> Record:
    """The verdict on a release, the same whenever it is made; `bands` are row counts, (least, most), by document.

    Raises InvalidInput with everything that it holds against the release."""
    judges = Judges()
    tallies = {table.name: _tally(table, folder, judges) for table in contract.published}
    counts = [*_totals(contract, tallies), *_banded(contract, folder, tallies, bands)]
    checks = judges.judge(expectations.counts_suite(), pd.DataFrame(counts))
    tables = {name: tally.checks for name, tally in tallies.items()}
    passed = all(check.passed for check in [*checks, *(one for found in tables.values() for one in found)])
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


def bands_of(verdict: Record) -> dict[str, dict[str, tuple[int, int]]]:
    """The row bands that a verdict was given for."""
    bands: dict[str, dict[str, tuple[int, int]]] = {}
    for row in verdict.get("counts", []):
        if row["least"] is not None:
            bands.setdefault(row["document_id"], {})[row["table"]] = (row["least"], row["most"])
    return bands


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
        unlike = [same for same in zip_longest(*rows) if len({*same}) > 1]
        tally.differing += len(unlike)
        tally.told += (difference(table, *same) for same in unlike[: SHOWN - len(tally.told)])
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
