"""The corrections as they were written: what was changed, added and taken out, by whom and why."""

import json
from typing import Any

import pandas as pd

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.errors import InvalidInput
from pipeline.store import Folder

PATH = "quality/corrections.json"


def read(folder: Folder) -> dict[str, dict[str, list[Any]]]:
    """The published corrections as each document's file has them, by its id; raises InvalidInput if they cannot be."""
    found: dict[str, dict[str, list[Any]]] = {}
    with folder.open(PATH) as file:
        try:
            for record in json.load(file):
                entry = {name: said for name, said in record.items() if name not in ("document_id", "action")}
                found.setdefault(record["document_id"], {}).setdefault(record["action"], []).append(entry)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InvalidInput(f"{PATH} holds no corrections ({error}); build the dataset again.") from None
    return found


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
