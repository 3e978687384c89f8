"""The tables, each in files of its own in every format of the release; the closed lists as tables; the flat tables, a
row a recommendation ready to be read: what the database's views show of the published tables."""

from contextlib import closing
from dataclasses import replace

from pipeline.batch import batched
from pipeline.compile.sql import indexes
from pipeline.contract import CODE_COLUMNS, Contract, Table
from pipeline.publish.documents import Documents, rows
from pipeline.publish.formats import TableFormat, of_tables
from pipeline.publish.publisher import Publisher, path
from pipeline.publish.sqlite_database import begun, insert
from pipeline.store import Folder
from pipeline.tabulate import Columns, columns_of

CODES = "codes"


class AllTables(Publisher):
    """The publisher of all tables in all formats that hold each in files of its own."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.files: dict[str, list[_Files]] = {}
        # One by one: were a comprehension to fail, Arrow would lose the error as it goes.
        for table in contract.tables:
            self.files[table.name] = []
            for form in of_tables(contract):
                self.files[table.name].append(_Files(form, table, folder, contract.rows_a_part))

    def append(self, table: Table, columns: Columns) -> None:
        """Write the rows; those that documents share come all at once, and are cut where a part is full."""
        count = max(len(columns[0]), 1)
        size = self.contract.rows_a_part if table.shared else count
        for start in range(0, count, size):
            some = [values[start : start + size] for values in columns]
            for files in self.files[table.name]:
                files.append(some)

    def close(self) -> None:
        """Close the files."""
        for table in self.files.values():
            for files in table:
                files.file.close()


class _Files:
    """A table's file in one format, or its parts where it has more rows than a file should hold.

    A part ends with the batch that filled it, so that documents are kept whole; the first is one once a second begins.
    """

    def __init__(self, form: TableFormat, table: Table, folder: Folder, most: int) -> None:
        self.form = form
        self.table = table
        self.folder = folder
        self.most = most
        self.part = 0
        self._begin(path(form.name, table.name))

    def append(self, columns: Columns) -> None:
        """Write rows, into a further part where the last one is full."""
        if self.rows >= self.most and columns[0]:
            self.file.close()
            if not self.part:
                self.folder.move(path(self.form.name, self.table.name), self._part())
            self.part += 1
            self._begin(self._part())
        self.file.append(columns)
        self.rows += len(columns[0])

    def _begin(self, where: str) -> None:
        self.file = self.form.writer(self.table, self.folder.create(where))
        self.rows = 0

    def _part(self) -> str:
        return f"{self.form.name}/{self.table.name}/part-{self.part:04}.{self.form.name}"


def write_code_lists(contract: Contract, folder: Folder) -> None:
    """The closed lists, all in one file to look a label up in; the contract alone decides them.

    The database, whose keys lead to them, has a table of each."""
    codes = [[vocabulary.name, *row] for vocabulary in contract.vocabularies for row in vocabulary.rows]
    for form in of_tables(contract):
        if form.code_list:
            folder.write(path(form.name, CODES), form.code_list(("list", *CODE_COLUMNS), codes))


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
