"""The data dictionary: a page for people, a table of the columns, a table of the codes."""

import csv
import io
from collections.abc import Iterable

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import dictionary
from pipeline.contract import Contract
from pipeline.publish.spreadsheet import guard
from pipeline.store import Folder


class Dictionaries:
    """The publisher of the data dictionary, which the contract alone decides."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        folder.write("data-dictionary.csv", _csv(dictionary.HEADER, dictionary.rows(contract)))
        folder.write("data-dictionary-codes.csv", _csv(dictionary.CODES_HEADER, dictionary.codes(contract)))
        folder.write("data-dictionary.md", dictionary.markdown(contract).encode("utf-8"))

    def add(self, batch: Batch) -> None:
        """Documents add nothing."""

    def close(self, organizations: pd.DataFrame) -> None:
        """Nothing is left to write."""


def _csv(header: Iterable[str], rows: Iterable[tuple[str, ...]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([guard(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")
