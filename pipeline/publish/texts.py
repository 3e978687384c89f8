"""Text: a file a document, the very characters that all places index."""

import pandas as pd

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.errors import InvalidInput
from pipeline.store import Folder


def path(document_id: str) -> str:
    """Where the document's text stands in the release."""
    return f"text/{document_id}.txt"


def read(folder: Folder, document_id: str) -> str:
    """The document's published text; raises InvalidInput where the file holds none."""
    with folder.open(path(document_id)) as file:
        try:
            return file.read().decode("utf-8")
        except UnicodeDecodeError as error:
            raise InvalidInput(f"{path(document_id)} is not UTF-8 ({error}); build the dataset again.") from None


class Texts:
    """The publisher of the texts."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.folder = folder

    def add(self, batch: Batch) -> None:
        """Write the text of each document."""
        for reading in batch.readings:
            self.folder.write(path(reading.meta.document_id), reading.text.encode("utf-8"))

    def close(self, organizations: pd.DataFrame) -> None:
        """Nothing is left to write."""
