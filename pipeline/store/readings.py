"""People's readings of sources, which accuracy is measured against: folders as under `raw/`, with `gold.json`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.contract import Contract
from pipeline.errors import InvalidInput
from pipeline.store.sources import Entry, inspect


@dataclass(frozen=True, slots=True)
class Gold:
    """A person's reading, and the source it is of."""

    entry: Entry
    reading: Mapping[str, Any]


def readings_in(folder: Path, contract: Contract) -> dict[str, Gold]:
    """The readings under `folder` by document id; none where there is no such folder."""
    found: dict[str, Gold] = {}
    for path in sorted(folder.glob("*/gold.json")) if folder.is_dir() else []:
        try:
            reading = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise InvalidInput(f"{path} is not JSON in UTF-8 ({error}); correct it.") from None
        entry = inspect(path.parent, contract)
        found[entry.meta.document_id] = Gold(entry, reading)
    return found


def committed(folder: Path) -> dict[str, Any]:
    """The figures that are committed to, by document id; none where none were written yet."""
    path = folder / "figures.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def commit(folder: Path, figures: Mapping[str, Any]) -> None:
    """Write the figures that are committed to."""
    said = json.dumps(dict(sorted(figures.items())), ensure_ascii=False, indent=1)
    (folder / "figures.json").write_text(said + "\n", encoding="utf-8")
