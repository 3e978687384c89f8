"""The verdict on a release as its readers get it: its formats hold the same rows, complete, in form and in number."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Set
from dataclasses import asdict, dataclass, field
from itertools import islice, zip_longest
from typing import Any

import pandas as pd

from pipeline.compile import expectations
from pipeline.contract import Contract, Table
from pipeline.errors import InvalidInput, shown
from pipeline.publish.formats import of_tables, read_from
from pipeline.publish.table_files import place
from pipeline.store import Folder
from pipeline.tabulate import Columns, Values
from pipeline.validate.judges import Judges, held

Bands = Mapping[str, Mapping[str, tuple[int, int]]]
Record = dict[str, Any]
SHOWN = 5  # differing rows of a table


@dataclass(slots=True)
class _Tally:
    """Where a table stands by format, its rows by format and by documents that have bands, those of all others under
    no name; how many differ between formats, and how."""

    places: dict[str, str]
    rows: dict[str, Counter[str]]
    differing: int = 0
    told: list[str] = field(default_factory=list)


class _Values:
    """What may be wrong in the tables, asked about at once: all values of a corpus would take minutes.

    Of a column's values one is asked about, a missing one where there is any, and of its codes each; where such a value
    stands is told if it is not as expected."""

    def __init__(self) -> None:
        self.required: Values = []
        self.codes: set[str] = set()
        self.told: dict[str, None] = {}

    def add(self, table: Table, columns: Columns, place: str) -> None:
        """Take in some rows of a table."""
        for column, values in zip(table.columns, columns, strict=True):
            where = f"{place}, column {column.name}"
            if column.required:
                self.required += [None] if None in values else values[:1]
                if None in values:
                    self.told[f"{where}: values are missing where none may be; build the dataset again."] = None
            if column.vocabulary:
                found = {value for value in values if value is not None}
                self.codes |= {expectations.code_of(table, column, value) for value in found}
                for value in sorted(found - {*column.vocabulary.values}, key=str):
                    self.told[f"{where}: {shown(value)} is no code of the closed list; build the dataset again."] = None

    def hold(self, contract: Contract, judges: Judges) -> bool:
        """Whether they are as expected."""
        asked = (expectations.complete_suite(), self.required), (expectations.codes_suite(contract), sorted(self.codes))
        return all(
            check.passed
            for suite, values in asked
            for check in judges.judge(suite, pd.DataFrame({"value": pd.Series(values, dtype=object)}))
        )


def judge(contract: Contract, folder: Folder, bands: Bands) -> Record:
    """The verdict on a release, the same whenever it is made; `bands` are row counts, (least, most), by document.

    Raises InvalidInput with everything that it holds against the release."""
    judges = Judges()
    values = _Values()
    banded = {document_id for document_id, expected in bands.items() if expected}
    tallies = {table.name: _tally(contract, table, folder, values, banded) for table in contract.published}
    complete = values.hold(contract, judges)
    counts = [*_totals(contract, tallies), *_banded(contract, folder, tallies, bands)]
    checks = judges.judge(expectations.counts_suite(*(form.name for form in of_tables(contract))), pd.DataFrame(counts))
    if not (complete and all(check.passed for check in checks)):
        told = (one for tally in tallies.values() for one in tally.told)
        found = complaints(counts, {name: tally.places for name, tally in tallies.items()})
        raise InvalidInput("\n  ".join(["The release is not what it should be:", *told, *values.told, *found]))
    # The readers compared the columns; that all values together are as expected says the same of each table's.
    suites = {table.name: expectations.release_suite(table) for table in contract.published}
    return {
        "dataset": contract.name,
        "passed": True,
        "counts": counts,
        "count_checks": [asdict(check) for check in checks],
        "table_checks": {name: [asdict(held(one)) for one in suite] for name, suite in suites.items()},
    }


def bands_of(verdict: Record) -> dict[str, dict[str, tuple[int, int]]]:
    """The row bands that a verdict was given for."""
    bands: dict[str, dict[str, tuple[int, int]]] = {}
    for row in verdict.get("counts", []):
        if row["least"] is not None:
            bands.setdefault(row["document_id"], {})[row["table"]] = (row["least"], row["most"])
    return bands


def _tally(contract: Contract, table: Table, folder: Folder, values: _Values, banded: Set[str]) -> _Tally:
    forms = [form.name for form in of_tables(contract)]
    tally = _Tally({form: place(folder, form, table.name) for form in forms}, {form: Counter() for form in forms})
    empty: Columns = [[] for _ in table.columns]
    streams = [form.rows(folder, table) for form in of_tables(contract)]
    for chunks in zip_longest(*streams, fillvalue=empty):
        for name, columns in zip(forms, chunks, strict=True):
            documents = () if table.shared else columns[table.names.index("document_id")]
            own = Counter(one for one in documents if one in banded)
            tally.rows[name] += own + Counter({"": len(columns[0]) - own.total()})
        if any(columns != chunks[0] for columns in chunks[1:]):
            rows = [list(zip(*columns, strict=True)) for columns in chunks]
            unlike = [same for same in zip_longest(*rows) if len({*same}) > 1]
            tally.differing += len(unlike)
            told = (difference(table, dict(zip(forms, same, strict=True)), tally.places) for same in unlike)
            tally.told += islice(told, SHOWN - len(tally.told))
        values.add(table, chunks[0], tally.places[forms[0]])
    return tally


def _totals(contract: Contract, tallies: Mapping[str, _Tally]) -> Iterator[Record]:
    for table in contract.published:
        tally = tallies[table.name]
        counts = {name: rows.total() for name, rows in tally.rows.items()}
        yield _row(None, table.name, counts, tally.differing, None)


def _banded(contract: Contract, folder: Folder, tallies: Mapping[str, _Tally], bands: Bands) -> Iterator[Record]:
    shared = {document_id for document_id, expected in bands.items() if "organizations" in expected}
    bodies = _bodies(contract, folder, shared) if shared else Counter[str]()
    for document_id, expected in sorted(bands.items()):
        for table in contract.published:
            if table.name in expected:
                counts = {name: rows[document_id] for name, rows in tallies[table.name].rows.items()}
                if table.shared:
                    counts = dict.fromkeys(counts, bodies[document_id])
                yield _row(document_id, table.name, counts, 0, expected[table.name])


def _bodies(contract: Contract, folder: Folder, documents: Container[str]) -> Counter[str]:
    """How many different organizations each of these documents mentions."""
    mentions = contract.table("organization_mentions")
    at = [mentions.names.index(name) for name in ("document_id", "organization_id")]
    found = set()
    for columns in read_from(contract).rows(folder, mentions):
        found |= {pair for pair in zip(*(columns[one] for one in at), strict=True) if pair[0] in documents}
    return Counter(document for document, _ in found)


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


Row = tuple[Any, ...]


def difference(table: Table, rows: Mapping[str, Row | None], places: Mapping[str, str]) -> str:
    """Where the formats do not have the same row: the first value that differs, in both files.

    `places` tells by format where the table stands."""
    (form, ours), *others = rows.items()
    other, row = next(one for one in others if one[1] != ours)
    if ours is None or row is None:
        has, lacks = (other, form) if ours is None else (form, other)
        key = (ours or row or ("",))[0]
        return f"{places[has]} has the row {key}, and {places[lacks]} ends before it; build the dataset again."
    name, value, told = next(one for one in zip(table.names, ours, row, strict=True) if one[1] != one[2])
    return (
        f"{places[other]}, {table.key} {ours[0]}, column {name}: {shown(told)}, but {places[form]} has {shown(value)}; "
        "build the dataset again."
    )


def complaints(counts: Iterable[Mapping[str, Any]], places: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Where the row counts differ between formats or leave their bands; `places` tells by table and format where it
    stands."""
    for row in counts:
        table, at = row["table"], places[row["table"]]
        found, *others = (row[form] for form in at)
        if any(other != found for other in others):
            told = ", ".join(f"{place} has {row[form]} rows" for form, place in at.items())
            yield f"{table}: {told}; build the dataset again."
        if row["least"] is not None and not row["least"] <= found <= row["most"]:
            document, band = row["document_id"], f"{row['least']} to {row['most']}"
            yield (
                f"{document}: {found} rows of {table} were read, and [rows] beside its source expects {band}; look at "
                f"them (python -m pipeline parse {document} --table {table}), then mend the reading or the band."
            )
