"""A release being written: its documents some at a time, then what tells of all of them, in the one order there is."""

from collections.abc import Callable
from functools import partial
from typing import Any

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.engine.workers import ALONE, Workers
from pipeline.progress import Watcher, unwatched
from pipeline.publish import LAST_PUBLISHERS, PUBLISHERS, TABLES, Publisher, wanted
from pipeline.publish.bundles import pack_all, pack_tables
from pipeline.publish.quality import ACCURACY, VERDICT
from pipeline.site import write_site
from pipeline.store import Folder
from pipeline.store.checksums import write_checksums
from pipeline.tabulate import Columns


class Writing:
    """All publishers at work on one folder; whoever gives them the same rows gets the same bytes."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.publishers: list[Publisher] = []
        # One by one: were a comprehension to fail, Arrow would lose the error as it goes.
        first = wanted(contract, PUBLISHERS)
        self.tables, self.judged = len(wanted(contract, TABLES)), len(first)
        for publisher in (*first, *LAST_PUBLISHERS):
            self.publishers.append(publisher(contract, folder))

    def add(self, batch: Batch) -> None:
        """Publish the rows of some documents."""
        for publisher in self.publishers:
            publisher.add(batch)

    def close(
        self,
        organizations: Columns,
        accuracy: bytes,
        judged: Callable[[], dict[str, Any]],
        workers: Workers = ALONE,
        watch: Watcher = unwatched,
    ) -> None:
        """Publish what documents share, the verdict of `judged` on the tables, then what tells of it or packs it."""
        for publisher in self.publishers[: self.tables]:
            publisher.close(organizations)
        verdict = workers.beside(judged)
        for publisher in self.publishers[self.tables : self.judged]:
            publisher.close(organizations)
        self.folder.write(ACCURACY, accuracy)
        self.folder.write_json(VERDICT, verdict())
        front, *describing = self.publishers[self.judged :]
        front.close(organizations)
        for path in self.folder.paths():
            self.folder.sha256(path)  # in this process, for all that ask for it
        packed = workers.beside(partial(pack_tables, self.contract, self.folder))
        pack_all(self.contract, self.folder)
        packed()
        for publisher in describing:
            publisher.close(organizations)
        if "site" not in self.contract.left_out:
            write_site(self.contract, self.folder, workers, watch)
        write_checksums(self.folder)
