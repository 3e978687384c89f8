"""Text: a file a document, the very characters that all places index."""

import pandas as pd

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.store import Folder


def path(document_id: str) -> str:
    """Where the document's text stands in the release."""
    return f"text/{document_id}.txt"


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
