"""The verdict on the release, published beside it."""

import json
from typing import Any

from pipeline.errors import InvalidInput
from pipeline.store import Folder

PATH = "quality/verdict.json"


def write_verdict(folder: Folder, verdict: dict[str, Any]) -> None:
    """Publish the verdict."""
    folder.write(PATH, (json.dumps(verdict, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


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
