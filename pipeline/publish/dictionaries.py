"""The data dictionary: a page to read and print, the same as Markdown, a table of the columns, a table of the codes."""

import csv
import io
from collections.abc import Iterable

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import dictionary, dictionary_page
from pipeline.contract import Contract
from pipeline.publish.examples import Seen
from pipeline.publish.spreadsheet import guard
from pipeline.store import Folder, read_parts
from pipeline.tabulate import to_cell


class Dictionaries:
    """The publisher of the data dictionary, which the contract decides and the data illustrate."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.examples = Seen(contract, folder)

    def add(self, batch: Batch) -> None:
        """Look for examples."""
        self.examples.see(batch)

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the dictionary in its forms."""
        contract, found = self.contract, self.examples.finish(organizations)
        html, markdown = dictionary_page.pages(contract, found, read_parts("compile/dictionary_page"))
        self.folder.write("data-dictionary.csv", _csv(dictionary.HEADER, dictionary.rows(contract, found)))
        self.folder.write("data-dictionary-codes.csv", _csv(dictionary.CODES_HEADER, dictionary.codes(contract)))
        self.folder.write("data-dictionary.md", markdown.encode("utf-8"))
        self.folder.write("data-dictionary.html", html.encode("utf-8"))


def _csv(header: Iterable[str], rows: Iterable[tuple[object, ...]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([guard(to_cell(cell)) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")
