"""The publishers of tables: each in files of its own, in every format of the release; and the closed lists."""

from dataclasses import dataclass

from pipeline.compile.sql import list_name
from pipeline.contract import CODE_COLUMNS, Contract, Table
from pipeline.publish.formats import TableFormat, of_tables
from pipeline.publish.publisher import Publisher, TablePublisher
from pipeline.publish.table_files import TableFile, path
from pipeline.store import Folder
from pipeline.tabulate import Columns


class AllTables(TablePublisher):
    """The publisher of all tables in all formats that hold each in files of its own."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.forms = [_Form(form, contract, folder) for form in of_tables(contract)]

    def append(self, table: Table, columns: Columns) -> None:
        """Write the rows; those that documents share come all at once, and are cut where a part is full."""
        rows = len(columns[0])
        size = self.contract.rows_a_part if table.shared else rows
        for start in range(0, rows or 1, size or 1):
            some = [values[start : start + size] for values in columns]
            for form in self.forms:
                form.append(table, some)

    def close(self, organizations: Columns) -> None:
        """Write the organizations and close the files."""
        super().close(organizations)
        for form in self.forms:
            form.close()


@dataclass(slots=True)
class _Open:
    file: TableFile
    rows: int = 0
    part: int = 0


class _Form:
    """The files of one format: one a table, or parts where a table has more rows than a file should hold.

    A part ends with the batch that filled it, so that documents are kept whole; the first is one once a second begins.
    """

    def __init__(self, form: TableFormat, contract: Contract, folder: Folder) -> None:
        self.form = form
        self.folder = folder
        self.most = contract.rows_a_part
        self.open: dict[str, _Open] = {}
        for table in contract.tables:
            self.open[table.name] = _Open(self._begin(table, path(form.name, table.name)))

    def append(self, table: Table, columns: Columns) -> None:
        """Write rows, into a further part where the last one is full."""
        one = self.open[table.name]
        if one.rows >= self.most and columns[0]:
            one.file.close()
            if not one.part:
                self.folder.move(path(self.form.name, table.name), self._part(table, 0))
            part = one.part + 1
            one = self.open[table.name] = _Open(self._begin(table, self._part(table, part)), part=part)
        one.file.append(columns)
        one.rows += len(columns[0])

    def close(self) -> None:
        """Close the files."""
        for one in self.open.values():
            one.file.close()

    def _begin(self, table: Table, where: str) -> TableFile:
        return self.form.writer(table, self.folder.create(where))

    def _part(self, table: Table, number: int) -> str:
        return f"{self.form.name}/{table.name}/part-{number:04}.{self.form.name}"


class CodeLists(Publisher):
    """Each closed list as a small table of its own; the contract alone decides them, and the database has the same."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        for vocabulary in contract.vocabularies:
            for form in of_tables(contract):
                if form.code_list:
                    folder.write(path(form.name, list_name(vocabulary)), form.code_list(CODE_COLUMNS, vocabulary.rows))
