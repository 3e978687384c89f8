"""The verdict on the release, published beside it."""

import json
from collections.abc import Mapping
from typing import Any

from pipeline.contract import TABLE_FORMATS
from pipeline.errors import InvalidInput
from pipeline.store import Folder

PATH = "quality/verdict.json"


def write_verdict(folder: Folder, verdict: dict[str, Any]) -> None:
    """Publish the verdict."""
    folder.write(PATH, (json.dumps(verdict, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


def rows_of(verdict: Mapping[str, Any]) -> dict[str, int]:
    """How many rows each table has, as every format has them."""
    totals = (row for row in verdict["counts"] if row["document_id"] is None)
    return {row["table"]: next(row[form] for form in TABLE_FORMATS if form in row) for row in totals}


def read_verdict(folder: Folder) -> dict[str, Any]:
    """The published verdict; raises InvalidInput where it cannot be one."""
    with folder.open(PATH) as file:
        try:
            verdict = json.load(file)
        except (ValueError, RecursionError) as error:
            raise InvalidInput(f"{PATH} is not JSON ({error}); build the dataset again.") from None
    if not isinstance(verdict, dict):
        raise InvalidInput(f"{PATH} is no verdict; build the dataset again.")
    return verdict
