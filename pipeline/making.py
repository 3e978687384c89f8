"""A release being made of its documents: each read, checked and written, then all of them judged."""

import gc
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from pipeline.batch import SIZE, Reading, batched
from pipeline.build import Job, Report, Work
from pipeline.engine.cached import read_all
from pipeline.engine.workers import Workers
from pipeline.evaluation import accuracy
from pipeline.progress import Watcher, pace
from pipeline.store import Entry, Folder
from pipeline.validate.freshness import last_tables, unnoticed
from pipeline.validate.gate import Gate
from pipeline.validate.judges import get_ready
from pipeline.validate.verdict import judge
from pipeline.writing import Writing

LOOKED_FOR = frozenset({"no_reporting_part", "no_theme", "no_recommendation"})
"""Kinds of anomalies that say that a report was not read at all, or that there was nothing to read."""


def make(job: Job, entries: Sequence[Entry], folder: Folder, before: Folder, work: Work, hands: Workers) -> Report:
    """Fill the folder with the release of these documents; `before` is where the last one stands, if there is any."""
    contract, reader, references = job
    if len(entries) > SIZE:  # a long build does leave something: see __main__
        gc.freeze()
        gc.set_threshold(10_000)  # rows are no garbage: looking through them as often as usual takes a twentieth
        gc.enable()
    gate = Gate(contract)
    figures: list[dict[str, Any]] = []
    warnings: list[str] = []
    rows = dict.fromkeys((table.name for table in contract.tables), 0)
    last = last_tables(contract, before)
    writing = Writing(contract, folder)
    found = read_all(entries, reader, hands, work.cache, "json" not in contract.left_out)
    for readings in batched(watched(found, len(entries), work.watch)):
        batch = gate.batch(readings)
        figures += accuracy.measured(readings, references.readings)
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
    told = accuracy.told(figures, len(entries), references.first_sight)
    writing.close(organizations, told, partial(judge, contract, folder, bands), hands, work.watch)
    files = {path: folder.size(path) for path in folder.paths()}
    note = unnoticed(contract, last, folder)
    return Report(rows, files, note, tuple(warnings))


def warnings_of(reading: Reading) -> Iterator[str]:
    """What was looked for in a document and not found, a sentence each: such a report builds, but never silently."""
    for row in reading.tables.anomalies:
        if row.kind in LOOKED_FOR:
            yield (
                f"{row.document_id}: {row.description_en} See how its sections were read: python -m pipeline parse "
                f"{row.document_id} --table sections."
            )


def watched(readings: Iterable[Reading], total: int, watch: Watcher) -> Iterator[Reading]:
    """The readings, while whoever waits is told how far they are."""
    begun = time.monotonic()
    watch(f"reading: {pace(0, total, 0)}")
    for done, reading in enumerate(readings, start=1):
        watch(f"reading: {pace(done, total, time.monotonic() - begun)}")
        yield reading
