"""What the release says of itself, in `quality/`: the verdict on it, and its accuracy."""

from collections.abc import Mapping
from typing import Any

from pipeline.publish.formats import TABLE_FORMATS
from pipeline.store import Folder

VERDICT, ACCURACY = "quality/verdict.json", "quality/accuracy.json"


def rows_of(verdict: Mapping[str, Any]) -> dict[str, int]:
    """How many rows each table has, as every format has them."""
    totals = (row for row in verdict["counts"] if row["document_id"] is None)
    return {row["table"]: next(row[form.name] for form in TABLE_FORMATS if form.name in row) for row in totals}


def trust_in(folder: Folder) -> dict[str, str]:
    """How far to trust the rows, a sentence in each language; empty where nothing was measured."""
    said = folder.read_record(ACCURACY) if ACCURACY in folder else {}
    return {language: str(said.get(f"trust_{language}", "")) for language in ("en", "fr")}
