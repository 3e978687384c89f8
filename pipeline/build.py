"""The whole way from `raw/` to `dist/`: who works, and what takes the place of the last release."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from pipeline import store
from pipeline.batch import Reader
from pipeline.contract import Contract
from pipeline.engine.cluster import cluster
from pipeline.engine.workers import Workers, count_for, workers
from pipeline.progress import Watcher, unwatched
from pipeline.store.references import References


@dataclass(frozen=True, slots=True)
class Report:
    """What a build made: rows of each table, bytes of each file; and what a maintainer should know of it."""

    rows: dict[str, int]
    files: dict[str, int]
    note: str | None = None
    warnings: tuple[str, ...] = ()


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


class Job(NamedTuple):
    """What is to be made: a release by this contract, of what the reader reads, measured against the references."""

    contract: Contract
    reader: Reader
    references: References


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
    job, work = Job(contract, reader, references or References()), work or Work()
    store.check_apart(raw, dist)
    entries = store.survey(raw, contract)
    with store.replacing(dist, contract.name) as folder, work.hands(len(entries)) as hands:
        from pipeline.making import make  # takes half a second, in which other processes start

        return make(job, entries, folder, store.Folder(dist), work, hands)
