"""The corrections as they were written: what was changed, added and taken out, by whom and why."""

import json
from typing import Any

import pandas as pd

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.store import Folder

PATH = "quality/corrections.json"


class Corrections:
    """A record a correction, document by document in the order of its file; without any, an empty list."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.folder = folder
        self.records: list[dict[str, Any]] = []

    def add(self, batch: Batch) -> None:
        """Take in what was corrected in these documents."""
        self.records += [
            {"document_id": reading.meta.document_id, "action": action, **entry}
            for reading in batch.readings
            for action, entries in (reading.corrections or {}).items()
            for entry in entries
        ]

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the records."""
        self.folder.write(PATH, (json.dumps(self.records, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))
