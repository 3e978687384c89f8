"""A release being written: its documents some at a time, then what tells of all of them, in the one order there is."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.engine.workers import ALONE, Workers
from pipeline.progress import Watcher, unwatched
from pipeline.publish.all_tables import AllTables, CodeLists
from pipeline.publish.bundles import pack
from pipeline.publish.descriptions import CroissantDescription, DataPackage, FrontPage, PortalRecord
from pipeline.publish.dictionary import Dictionary
from pipeline.publish.flat_tables import FlatTables
from pipeline.publish.publisher import Opener, Publisher
from pipeline.publish.quality import ACCURACY, VERDICT, Corrections
from pipeline.publish.reports import NestedReports, Texts
from pipeline.publish.sqlite_database import SqliteDatabase
from pipeline.publish.xlsx.workbook import ExcelWorkbook
from pipeline.site.write import Site
from pipeline.store import Folder
from pipeline.store.checksums import write_checksums
from pipeline.tabulate import Columns

# They are closed in this order: the tables first; while these are judged, what is made of them; when they have been
# judged, what describes the release: the front page, which is packed with all there is, and what describes the bundles.
TABLES: tuple[Opener, ...] = (AllTables, FlatTables)
OTHERS: tuple[Opener, ...] = (
    CodeLists,
    NestedReports,
    SqliteDatabase,
    Dictionary,
    ExcelWorkbook,
    Texts,
    Corrections,
    DataPackage,
)
FRONT: tuple[Opener, ...] = (FrontPage,)
LAST: tuple[Opener, ...] = (CroissantDescription, PortalRecord)
PUBLISHERS = (*TABLES, *OTHERS, *FRONT, *LAST)


class Writing:
    """All publishers at work on one folder; whoever gives them the same rows gets the same bytes."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.publishers: list[Publisher] = []
        # One by one: were a comprehension to fail, Arrow would lose the error as it goes.
        for opener in PUBLISHERS:
            if opener.form not in contract.left_out:
                self.publishers.append(opener(contract, folder))

    def add(self, batch: Batch) -> None:
        """Publish the rows of some documents."""
        for publisher in self.publishers:
            publisher.add(batch)

    def close(
        self,
        organizations: Columns,
        accuracy: Mapping[str, Any],
        judged: Callable[[], dict[str, Any]],
        workers: Workers = ALONE,
        watch: Watcher = unwatched,
    ) -> None:
        """Publish what documents share, the verdict of `judged` on the tables, then what tells of it or packs it."""
        self._close(TABLES, organizations)
        verdict = workers.beside(judged)
        self._close(OTHERS, organizations)
        self.folder.write_json(ACCURACY, accuracy)
        self.folder.write_json(VERDICT, verdict())
        self._close(FRONT, organizations)
        packed = workers.beside(partial(pack, self.contract, self.folder, self.folder.paths()))
        site = None if "site" in self.contract.left_out else Site(self.contract, self.folder)
        if site:
            site.reports(workers, watch)
        watch("packing the release")
        packed()
        self._close(LAST, organizations)
        if site:
            site.close()
        write_checksums(self.folder)

    def _close(self, openers: tuple[Opener, ...], organizations: Columns) -> None:
        for publisher in self.publishers:
            if isinstance(publisher, openers):
                publisher.close(organizations)
