"""SQLite: one database of all tables, with their keys, closed lists, views and full-text search."""

import sqlite3
from itertools import islice
from pathlib import Path

from pipeline.compile import sql
from pipeline.contract import CODE_COLUMNS, Contract, Table
from pipeline.errors import InvalidInput
from pipeline.publish.publisher import Publisher
from pipeline.store import Folder
from pipeline.tabulate import Columns, to_json

# The file's header names the SQLite that wrote it: the same bytes everywhere ask for the same name.
WRITER_AT, WRITER = 96, (3_040_000).to_bytes(4, "big")
# Speed without a journal is safe, for a build that dies is begun anew; the others are what SQLite's makers may change.
SETTINGS = ("journal_mode = OFF", "synchronous = OFF", "page_size = 4096", "auto_vacuum = NONE", "secure_delete = ON")


class SqliteDatabase(Publisher):
    """The publisher of the database."""

    form = "sqlite"

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.path = f"sqlite/{contract.release.name}.sqlite"
        self.database = begun(contract, folder.claim(self.path))

    def close(self) -> None:
        """Check the foreign keys, index, and pack the file."""
        for statement in sql.finish(self.contract):
            self.database.execute(statement)
        self.database.execute("COMMIT")
        if broken := list(islice(self.database.execute("PRAGMA foreign_key_check"), 5)):
            places = "; ".join(f"row {row} of {table} refers to no row of {other}" for table, row, other, _ in broken)
            raise InvalidInput(f"{self.path} has foreign keys that lead nowhere: {places}.")
        self.database.execute("VACUUM")
        self.database.close()
        self.folder.patch(self.path, WRITER_AT, WRITER)

    def append(self, table: Table, columns: Columns) -> None:
        """Insert rows."""
        insert(self.database, table, columns)


def begun(contract: Contract, where: Path | str) -> sqlite3.Connection:
    """A new database with the contract's tables, which have no rows yet, its closed lists and its views."""
    database = sqlite3.connect(where, isolation_level=None)
    for setting in SETTINGS:
        database.execute(f"PRAGMA {setting}")
    database.execute("BEGIN")
    for statement in sql.create(contract):
        database.execute(statement)
    for view in contract.views:
        try:
            database.execute(sql.view(view))
            database.execute(f"SELECT * FROM {view.name} LIMIT 0")  # what it names is looked up only now
        except sqlite3.Error as error:
            raise InvalidInput(
                f"schemas/views.toml: the SQL of the view {view.name!r} fails ({error}); correct it."
            ) from None
    for vocabulary in contract.vocabularies:
        database.executemany(sql.insert(sql.list_name(vocabulary), CODE_COLUMNS), vocabulary.rows)
    return database


def insert(database: sqlite3.Connection, table: Table, columns: Columns) -> None:
    """Insert rows into a table."""
    stored = (map(to_json, values) for values in columns)  # it has no dates and times of its own
    database.executemany(sql.insert(table.name, table.names), zip(*stored, strict=True))
