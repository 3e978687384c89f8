"""CSV: a file a table, UTF-8 with a byte-order mark so that Excel shows accents, lines ended by LF."""

import csv
import io
from typing import Any

import pandas as pd

from pipeline.batch import Batch
from pipeline.contract import Contract, Table
from pipeline.publish.spreadsheet import guard
from pipeline.store import Folder
from pipeline.tabulate import to_cell, values


def path(table: Table) -> str:
    """Where the table's file stands in the release."""
    return f"csv/{table.name}.csv"


class CsvTables:
    """The publisher of the CSV files."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.files: list[tuple[Table, io.TextIOWrapper]] = []
        for table in contract.tables:
            file = io.TextIOWrapper(folder.create(path(table)), encoding="utf-8-sig", newline="")
            csv.writer(file, lineterminator="\n").writerow(table.names)
            self.files.append((table, file))

    def add(self, batch: Batch) -> None:
        """Append the batch's rows to the file of each table that documents do not share."""
        for table, file in self.files:
            if not table.shared:
                _append(table, file, batch.frames[table.name])

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the organizations and close the files."""
        for table, file in self.files:
            if table.shared:
                _append(table, file, organizations)
            file.close()


def _append(table: Table, file: io.TextIOWrapper, frame: pd.DataFrame) -> None:
    columns = [_cells(values(frame[column.name]), text=column.type == "string") for column in table.columns]
    csv.writer(file, lineterminator="\n").writerows(zip(*columns, strict=True))


def _cells(found: list[Any], text: bool) -> list[str]:
    if text:
        return ["" if value is None else guard(value) for value in found]
    return [to_cell(value) for value in found]
