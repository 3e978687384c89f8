"""The verdict on a release as its readers get it: its formats hold the same rows, complete, in form and in number."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import islice, zip_longest
from typing import Any

import pandas as pd

from pipeline.contract import Contract, Table
from pipeline.errors import InvalidInput, shown
from pipeline.publish.formats import of_tables
from pipeline.publish.publisher import place
from pipeline.store import Folder
from pipeline.tabulate import Columns, Values
from pipeline.validate.judges import COMPLETE, Expectation, Judges, code_of, codes_suite, counts_suite, release_suite

Bands = Mapping[str, Mapping[str, tuple[int, int]]]
Record = dict[str, Any]
SHOWN = 5  # differing rows of a table


@dataclass(slots=True)
class _Tally:
    """What the files of a table hold: by format its file and the number of its rows; by document the number of rows,
    for documents whose description says how many are expected.

    To judge all values of a corpus would take minutes: of a column's values one is kept, a missing one where there is
    any, and of its codes each."""

    places: dict[str, str]
    rows: dict[str, int]
    documents: Counter[str] = field(default_factory=Counter)
    bodies: set[tuple[str, str]] = field(default_factory=set)
    """Which documents mention which organizations, where the table tells."""
    differing: int = 0
    unlike: list[str] = field(default_factory=list)
    """How the first rows differ that do between formats."""
    required: Values = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    wrong: dict[str, None] = field(default_factory=dict)
    """A sentence for each value that may not stand where it stands, in order and once each."""


def judge(contract: Contract, folder: Folder, bands: Bands) -> Record:
    """The verdict on a release, the same whenever it is made; `bands` are row counts, (least, most), by document.

    Raises InvalidInput with everything that it holds against the release."""
    banded = {document_id for document_id, expected in bands.items() if expected}
    tallies = {table.name: _tally(contract, table, folder, banded) for table in contract.published}
    mentioned = tallies["organization_mentions"].bodies
    tallies["organizations"].documents = Counter(document_id for document_id, _ in mentioned)
    counts = list(_counts(tallies, bands))
    counted = counts_suite(*(form.name for form in of_tables(contract)))
    required = [value for tally in tallies.values() for value in tally.required]
    codes = sorted({code for tally in tallies.values() for code in tally.codes})
    judges = Judges()
    met = [
        judges.judge(COMPLETE, _frame(required)),
        judges.judge(codes_suite(contract), _frame(codes)),
        judges.judge(counted, pd.DataFrame(counts)),
    ]
    if not all(met):
        unlike = (one for tally in tallies.values() for one in tally.unlike)
        wrong = (one for tally in tallies.values() for one in tally.wrong)
        told = [*unlike, *wrong, *_complaints(counts, tallies)]
        raise InvalidInput("\n  ".join(["The release is not what it should be:", *told]))
    return {
        "dataset": contract.release.name,
        "passed": True,
        "counts": counts,
        "count_checks": _passed(counted),
        # That all values together are as expected says the same of each table's.
        "table_checks": {table.name: _passed(release_suite(table)) for table in contract.published},
    }


def bands_of(verdict: Record) -> dict[str, dict[str, tuple[int, int]]]:
    """The row bands that a verdict was given for, so far as it is one."""
    bands: dict[str, dict[str, tuple[int, int]]] = {}
    counts = verdict.get("counts")
    for row in counts if isinstance(counts, list) else ():
        match row:
            case {"document_id": str(document_id), "table": str(table), "least": int(least), "most": int(most)}:
                bands.setdefault(document_id, {})[table] = (least, most)
    return bands


def _frame(values: Values) -> pd.DataFrame:
    return pd.DataFrame({"value": pd.Series(values, dtype=object)})


def _passed(suite: Sequence[Expectation]) -> list[Record]:
    """What the verdict says of expectations; it is given only where all of them are met."""
    records = []
    for expectation in suite:
        kwargs = expectation["kwargs"]
        column = kwargs.get("column") or " ".join(kwargs[name] for name in ("column_A", "column_B") if name in kwargs)
        records.append({"expectation": expectation["type"], "column": column or None, "passed": True, "unexpected": 0})
    return records


def _tally(contract: Contract, table: Table, folder: Folder, banded: Set[str]) -> _Tally:
    """Read a table in all formats, some rows at a time, and hold the others to the first."""
    forms = [form.name for form in of_tables(contract)]
    tally = _Tally({form: place(folder, form, table.name) for form in forms}, dict.fromkeys(forms, 0))
    empty: Columns = [[] for _ in table.columns]
    streams = [form.rows(folder, table) for form in of_tables(contract)]
    for chunks in zip_longest(*streams, fillvalue=empty):
        for form, columns in zip(forms, chunks, strict=True):
            tally.rows[form] += len(columns[0])
        if any(columns != chunks[0] for columns in chunks[1:]):
            rows = [list(zip(*columns, strict=True)) for columns in chunks]
            unlike = [same for same in zip_longest(*rows) if len({*same}) > 1]
            tally.differing += len(unlike)
            told = (_difference(table, dict(zip(forms, same, strict=True)), tally.places) for same in unlike)
            tally.unlike += islice(told, SHOWN - len(tally.unlike))
        if not table.shared:
            documents = chunks[0][table.names.index("document_id")]
            tally.documents.update(one for one in documents if one in banded)
            if table.name == "organization_mentions":
                bodies = zip(documents, chunks[0][table.names.index("organization_id")], strict=True)
                tally.bodies.update(pair for pair in bodies if pair[0] in banded)
        _take_in(tally, table, chunks[0])
    return tally


def _take_in(tally: _Tally, table: Table, columns: Columns) -> None:
    """Keep what may be wrong in some rows, and where it stands if it is."""
    for column, values in zip(table.columns, columns, strict=True):
        where = f"{next(iter(tally.places.values()))}, column {column.name}"
        if column.required:
            tally.required += [None] if None in values else values[:1]
            if None in values:
                tally.wrong[f"{where}: values are missing where none may be; build the dataset again."] = None
        if column.vocabulary:
            found = {value for value in values if value is not None}
            tally.codes |= {code_of(table, column, value) for value in found}
            for value in sorted(found - {*column.vocabulary.values}, key=str):
                tally.wrong[f"{where}: {shown(value)} is no code of the closed list; build the dataset again."] = None


def _counts(tallies: Mapping[str, _Tally], bands: Bands) -> Iterator[Record]:
    """The rows of each table in each format, then those of each document and table that have a band."""
    for name, tally in tallies.items():
        said = {"document_id": None, "table": name, **tally.rows}
        yield said | {"differing": tally.differing, "least": None, "most": None}
    for document_id, expected in sorted(bands.items()):
        for name, tally in tallies.items():
            if name in expected:
                least, most = expected[name]
                said = {"document_id": document_id, "table": name}
                said |= dict.fromkeys(tally.rows, tally.documents[document_id])
                yield said | {"differing": 0, "least": least, "most": most}


def _difference(table: Table, rows: Mapping[str, tuple[Any, ...] | None], places: Mapping[str, str]) -> str:
    """Where the formats do not have the same row: the first value that differs, in both files."""
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


def _complaints(counts: Iterable[Record], tallies: Mapping[str, _Tally]) -> Iterator[str]:
    """Where the row counts differ between formats or leave their bands."""
    for row in counts:
        table, document = row["table"], row["document_id"]
        places = tallies[table].places
        found, *others = (row[form] for form in places)
        if any(other != found for other in others):
            told = ", ".join(f"{place} has {row[form]} rows" for form, place in places.items())
            yield f"{table}: {told}; build the dataset again."
        if row["least"] is not None and not row["least"] <= found <= row["most"]:
            band = f"{row['least']} to {row['most']}"
            yield (
                f"{document}: {found} rows of {table} were read, and [rows] beside its source expects {band}; look at "
                f"them (python -m pipeline parse {document} --table {table}), then mend the reading or the band."
            )
