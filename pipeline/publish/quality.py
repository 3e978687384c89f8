"""What the release says of itself, in `quality/`: the verdict on it, its accuracy, the corrections made by hand."""

from collections.abc import Mapping
from typing import Any

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.errors import InvalidInput
from pipeline.publish.formats import TABLE_FORMATS
from pipeline.publish.publisher import Publisher
from pipeline.store import Folder

VERDICT, ACCURACY, CORRECTIONS = "quality/verdict.json", "quality/accuracy.json", "quality/corrections.json"


def rows_of(verdict: Mapping[str, Any]) -> dict[str, int]:
    """How many rows each table has, as every format has them."""
    totals = (row for row in verdict["counts"] if row["document_id"] is None)
    return {row["table"]: next(row[form.name] for form in TABLE_FORMATS if form.name in row) for row in totals}


def trust_in(folder: Folder) -> dict[str, str]:
    """How far to trust the rows, a sentence in each language; empty where nothing was measured."""
    said = folder.read_record(ACCURACY) if ACCURACY in folder else {}
    return {language: str(said.get(f"trust_{language}", "")) for language in ("en", "fr")}


def read_corrections(folder: Folder) -> dict[str, dict[str, list[Any]]]:
    """The published corrections as each document's file has them, by its id; raises InvalidInput if they cannot be."""
    found: dict[str, dict[str, list[Any]]] = {}
    try:
        for record in folder.read_json(CORRECTIONS):
            entry = {name: said for name, said in record.items() if name not in ("document_id", "action")}
            found.setdefault(record["document_id"], {}).setdefault(record["action"], []).append(entry)
    except (KeyError, TypeError, AttributeError) as error:
        raise InvalidInput(f"{CORRECTIONS} holds no corrections ({error}); build the dataset again.") from None
    return found


class Corrections(Publisher):
    """A record a correction, document by document in the order of its file; without any, an empty list."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.records: list[dict[str, Any]] = []

    def add(self, batch: Batch) -> None:
        """Take in what was corrected in these documents."""
        self.records += [
            {"document_id": reading.meta.document_id, "action": action, **entry}
            for reading in batch.readings
            for action, entries in (reading.corrections or {}).items()
            for entry in entries
        ]

    def close(self) -> None:
        """Write the records."""
        self.folder.write_json(CORRECTIONS, self.records)
