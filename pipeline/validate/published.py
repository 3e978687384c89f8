"""A published folder checked as anyone could: from its files alone."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pandas as pd

from pipeline.compile import checks, expectations
from pipeline.contract import Contract, Table
from pipeline.errors import InvalidInput
from pipeline.publish import readback
from pipeline.publish.checksums import check_checksums
from pipeline.publish.readback import Columns
from pipeline.publish.texts import path as text_path
from pipeline.publish.verdicts import read_verdict
from pipeline.rows import Tables
from pipeline.store import Folder
from pipeline.tabulate import from_columns
from pipeline.validate.counts import check_body_counts, check_counts
from pipeline.validate.failures import Failure, refuse
from pipeline.validate.judges import Judges
from pipeline.validate.links import check_links
from pipeline.validate.places import check_places
from pipeline.validate.release import bands_of, judge, plain, require
from pipeline.validate.tables import check_table

ROW_TYPES: dict[str, Any] = {name: get_args(hint)[0] for name, hint in get_type_hints(Tables).items()}


def validate(contract: Contract, folder: Folder) -> dict[str, int]:
    """Check everything that the release promises and return the rows of each table; raises InvalidInput if it lies."""
    check_checksums(folder)
    columns = {table.name: _whole(folder, table) for table in contract.tables}
    frames = {table.name: from_columns(table, columns[table.name]) for table in contract.tables}
    refuse(_table_failures(contract, frames))
    rows = {name: list(map(ROW_TYPES[name], *values)) for name, values in columns.items()}
    refuse(_place_failures(contract, folder, rows))
    _judge_forms(contract, columns)
    published = read_verdict(folder)
    verdict = judge(contract, folder, bands_of(published))
    require(verdict)
    if verdict != published:
        raise InvalidInput("quality/verdict.json is not the verdict on these files; build the dataset again.")
    return {name: len(found) for name, found in rows.items()}


def _whole(folder: Folder, table: Table) -> Columns:
    whole: Columns = [[] for _ in table.columns]
    for chunk in readback.from_csv(folder, table):
        for values, more in zip(whole, chunk, strict=True):
            values += more
    return whole


def _table_failures(contract: Contract, frames: dict[str, pd.DataFrame]) -> Iterator[Failure]:
    for table in contract.tables:
        yield from check_table(table, checks.schema(table), frames[table.name])
    yield from check_links(contract, frames)


def _place_failures(contract: Contract, folder: Folder, rows: dict[str, list[Any]]) -> Iterator[Failure]:
    for document in rows["documents"]:
        own = {
            table.name: tuple(row for row in rows[table.name] if row.document_id == document.document_id)
            for table in contract.tables
            if not table.shared
        }
        with folder.open(text_path(document.document_id)) as file:
            text = file.read().decode("utf-8")
        yield from check_places(contract, text, Tables(**own))
        yield from check_counts(text, Tables(**own))
    mentions = Counter(row.organization_id for row in rows["organization_mentions"])
    yield from check_body_counts(rows["organizations"], mentions)


def _judge_forms(contract: Contract, columns: dict[str, Columns]) -> None:
    judges = Judges()
    for table in contract.tables:
        for check in judges.judge(expectations.suite(table), plain(table, columns[table.name])):
            if not check.passed:
                raise InvalidInput(f"csv/{table.name}.csv, column {check.column}: breaks {check.expectation}.")
