"""CSV: UTF-8 with a byte-order mark so that Excel shows accents, lines ended by LF."""

import csv
import io
from typing import Any, BinaryIO

import pandas as pd

from pipeline.contract import Table
from pipeline.publish.spreadsheet import guard
from pipeline.publish.table_files import TableFiles
from pipeline.tabulate import to_cell, values


class CsvFile:
    """A CSV file being written, its header first."""

    def __init__(self, table: Table, file: BinaryIO) -> None:
        self.table = table
        self.file = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        self.lines = csv.writer(self.file, lineterminator="\n")
        self.lines.writerow(table.names)

    def append(self, frame: pd.DataFrame) -> None:
        """Write a line a row."""
        columns = [_cells(values(frame[one.name]), text=one.type == "string") for one in self.table.columns]
        self.lines.writerows(zip(*columns, strict=True))

    def close(self) -> None:
        """Close the file."""
        self.file.close()


class CsvTables(TableFiles):
    """The publisher of the CSV files."""

    form = "csv"
    begin = CsvFile


def _cells(found: list[Any], text: bool) -> list[str]:
    if text:
        return ["" if value is None else guard(value) for value in found]
    return [to_cell(value) for value in found]
