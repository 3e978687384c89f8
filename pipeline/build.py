"""The whole way from `raw/` to `dist/`: each document read, checked and written, then all of them judged."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from pipeline import store
from pipeline.batch import SIZE, Reader, Reading, batched
from pipeline.contract import Contract
from pipeline.engine.workers import Workers, cluster, count_for, workers
from pipeline.progress import Watcher, unwatched, watched
from pipeline.rows import Tables
from pipeline.store.references import References

LOOKED_FOR = frozenset({"no_reporting_part", "no_theme", "no_recommendation"})
"""Kinds of anomalies that say that a report was not read at all, or that there was nothing to read."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a build made: rows of each table, bytes of each file; and what a maintainer should know of it."""

    rows: dict[str, int]
    files: dict[str, int]
    warnings: list[str]


@dataclass(frozen=True, slots=True)
class Work:
    """How a build is done, which changes none of its bytes."""

    processes: int | None = 1
    """None for as many as are worth it."""
    scheduler: str | None = None
    """The Dask cluster whose workers do it instead."""
    cache: store.Cache | None = None
    """What was read before."""
    watch: Watcher = unwatched

    def hands(self, documents: int) -> AbstractContextManager[Workers]:
        """Who works on so many documents."""
        return cluster(self.scheduler) if self.scheduler else workers(self.processes or count_for(documents))


def build(
    contract: Contract,
    reader: Reader,
    raw: Path,
    dist: Path,
    references: References | None = None,
    work: Work | None = None,
) -> Report:
    """Read every document under `raw` and replace `dist` with the new release, or leave it as it was and say why.

    The release's accuracy is measured against `references`."""
    references, work = references or References(), work or Work()
    store.check_apart(raw, dist)
    entries = store.survey(raw, contract)
    with store.replacing(dist, contract.release.name) as folder, work.hands(len(entries)) as hands:
        # These take half a second to import, in which other processes start.
        from pipeline.engine.cached import read_all
        from pipeline.evaluation import accuracy
        from pipeline.evaluation.first_sight import summary
        from pipeline.validate.freshness import last_tables, unnoticed
        from pipeline.validate.gate import Gate
        from pipeline.validate.judges import get_ready
        from pipeline.validate.verdict import judge
        from pipeline.writing import Writing

        if len(entries) > SIZE:  # a long build does leave something: see __main__
            gc.freeze()
            gc.set_threshold(10_000)  # rows are no garbage: looking through them as often as usual takes a twentieth
            gc.enable()
        gate = Gate(contract)
        figures: list[dict[str, Any]] = []
        sources = {entry.meta.document_id: entry for entry in entries}
        warnings: list[str] = []
        rows = dict.fromkeys((table.name for table in contract.tables), 0)
        last = last_tables(contract, store.Folder(dist))
        writing = Writing(contract, folder)
        found = read_all(entries, reader, hands, work.cache)
        for readings in batched(watched("reading", found, len(entries), work.watch)):
            batch = gate.batch(readings)
            figures += accuracy.measured(readings, references.readings, partial(by_rules, reader, sources))
            for reading in readings:
                warnings += warnings_of(reading)
            if gate.failures:
                continue  # nothing more is written, but everything is still checked
            if rows["documents"] + len(readings) == len(entries):  # while the last are written, others have time
                hands.beside(get_ready)
            writing.add(batch)
            for table in contract.tables:
                rows[table.name] += len(batch.columns[table.name][0])
        organizations = gate.close()
        rows["organizations"] = len(organizations[0])

        bands = {entry.meta.document_id: entry.meta.rows for entry in entries}
        work.watch("judging the release")
        told = accuracy.told(figures, len(entries), summary(references.first_sight))
        writing.close(organizations, told, partial(judge, contract, folder, bands), hands, work.watch)
        files = {path: folder.size(path) for path in folder.paths()}
        warnings += filter(None, [unnoticed(contract, last, folder), work.cache.trouble if work.cache else None])
        return Report(rows, files, warnings)


def by_rules(reader: Reader, entries: Mapping[str, store.Entry], reading: Reading) -> Tables:
    """The rows that rules alone read in a document: accuracy is theirs, and none of what somebody read."""
    if reading.reading is None:
        return reading.tables
    return reader(replace(store.source_of(entries[reading.meta.document_id]), reading=None))[1]


def warnings_of(reading: Reading) -> Iterator[str]:
    """What was looked for in a document and not found, a sentence each: such a report builds, but never silently."""
    for row in reading.tables.anomalies:
        if row.kind in LOOKED_FOR:
            yield (
                f"{row.document_id}: {row.description_en} See how its sections were read: python -m pipeline parse "
                f"{row.document_id} --table sections."
            )
