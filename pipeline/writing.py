"""A release being written: its documents some at a time, then what tells of all of them, in the one order there is."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.engine.workers import ALONE, Workers
from pipeline.progress import Watcher, unwatched
from pipeline.publish.all_tables import AllTables, write_code_lists, write_flat_tables
from pipeline.publish.bundles import pack
from pipeline.publish.descriptions import write_data_package, write_front_page
from pipeline.publish.dictionary import Dictionary
from pipeline.publish.key_changes import KeyChanges
from pipeline.publish.publisher import Publisher
from pipeline.publish.quality import ACCURACY, VERDICT
from pipeline.publish.reports import Reports
from pipeline.publish.sqlite_database import SqliteDatabase
from pipeline.publish.xlsx.workbook import ExcelWorkbook
from pipeline.site.write import Site
from pipeline.store import Folder
from pipeline.store.checksums import write_checksums
from pipeline.tabulate import Columns

PUBLISHERS: tuple[type[Publisher], ...] = (Reports, SqliteDatabase, Dictionary, KeyChanges, ExcelWorkbook)
"""What writes, beside the tables' own files, what documents contribute some at a time."""


class Writing:
    """All publishers at work on one folder; whoever gives them the same rows gets the same bytes."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.tables = AllTables(contract, folder)
        self.publishers = [one(contract, folder) for one in PUBLISHERS if one.form not in contract.left_out]

    def add(self, batch: Batch) -> None:
        """Publish the rows of some documents."""
        for publisher in (self.tables, *self.publishers):
            publisher.add(batch)

    def close(
        self,
        organizations: Columns,
        accuracy: Mapping[str, Any],
        judged: Callable[[], dict[str, Any]],
        workers: Workers = ALONE,
        watch: Watcher = unwatched,
    ) -> None:
        """Publish what documents share, the verdict of `judged` on the tables, then what tells of it or packs it.

        The tables come first; while these are judged, what is made of them; when they have been judged, what describes
        the release: the front page, which is packed with all there is, and what describes the bundles."""
        contract, folder, bodies = self.contract, self.folder, self.contract.table("organizations")
        self.tables.append(bodies, organizations)
        self.tables.close()
        write_flat_tables(contract, folder)
        verdict = workers.beside(judged)
        folder.write_json(ACCURACY, accuracy)
        write_code_lists(contract, folder)
        for publisher in self.publishers:
            publisher.append(bodies, organizations)
            publisher.close()
        write_data_package(contract, folder)
        folder.write_json(VERDICT, verdict())
        write_front_page(contract, folder)
        packed = workers.beside(partial(pack, contract, folder, folder.paths()))
        site = None if "site" in contract.left_out else Site(contract, folder)
        if site:
            site.reports(workers, watch)
        watch("packing the release")
        packed()
        if site:
            site.close()
        write_checksums(folder)
