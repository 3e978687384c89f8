"""A release being written: its documents some at a time, then what tells of all of them, in the one order there is."""

from collections.abc import Callable, Iterable
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
from pipeline.site.write import write_site
from pipeline.store import Folder
from pipeline.store.checksums import write_checksums
from pipeline.tabulate import Columns

# The tables, which are judged while the others are closed.
TABLES: tuple[Opener, ...] = (AllTables, FlatTables)
# They are closed in this order: what describes other files stands after them.
PUBLISHERS: tuple[Opener, ...] = (
    *TABLES,
    CodeLists,
    NestedReports,
    SqliteDatabase,
    Dictionary,
    ExcelWorkbook,
    Texts,
    Corrections,
    DataPackage,
)
# These are closed when the release has been judged, the first before what there is is packed, the others behind it.
LAST_PUBLISHERS: tuple[Opener, ...] = (FrontPage, CroissantDescription, PortalRecord)


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
        pack(self.contract, self.folder)
        for publisher in describing:
            publisher.close(organizations)
        if "site" not in self.contract.left_out:
            write_site(self.contract, self.folder, workers, watch)
        write_checksums(self.folder)


def wanted(contract: Contract, openers: Iterable[Opener]) -> list[Opener]:
    """Those of the openers that make what the release is to hold."""
    return [one for one in openers if getattr(one, "form", None) not in contract.left_out]
