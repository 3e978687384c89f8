"""The flat tables, a row a recommendation ready to be read: what the database's views show of the published tables."""

from contextlib import closing
from dataclasses import replace

from pipeline.batch import batched
from pipeline.compile.sql import indexes
from pipeline.contract import Contract
from pipeline.publish.all_tables import AllTables
from pipeline.publish.documents import Documents, rows
from pipeline.publish.sqlite_database import begun, insert
from pipeline.store import Folder
from pipeline.tabulate import columns_of

NEEDED = ("recommendations", "themes", "sections", "recommendation_evidence", "recommendation_organizations")


def write_flat_tables(contract: Contract, folder: Folder) -> None:
    """Read the published tables back and write what the views make of them, some documents' rows at once."""
    tables = AllTables(replace(contract, tables=contract.derived, derived=()), folder)
    own, bodies = [contract.table(name) for name in ("documents", *NEEDED)], contract.table("organizations")
    with closing(begun(contract, ":memory:")) as database:
        for statement in indexes(contract):
            database.execute(statement)
        insert(database, bodies, columns_of(bodies, rows(contract, folder, bodies.name)))
        for some in batched(Documents(contract, folder, only=NEEDED)):
            for table in own:
                database.execute(f"DELETE FROM {table.name}")
                found = (row for one in some for row in getattr(one.tables, table.name))
                insert(database, table, columns_of(table, found))
            for table in contract.derived:
                if shown := database.execute(f"SELECT * FROM {table.name}").fetchall():
                    tables.append(table, list(map(list, zip(*shown, strict=True))))
    tables.close()
