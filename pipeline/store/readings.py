"""People's readings of sources, which accuracy is measured against: folders as under `raw/`, with `gold.json`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.contract import Contract
from pipeline.errors import InvalidInput, Misuse
from pipeline.store.sources import Entry, inspect

# What each entry of a reading's lists is compared by.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "recommendations": ("kind", "start", "end"),
    "themes": ("title", "start"),
    "organizations": ("name", "required", "mentions"),
    "agenda": ("date", "start_time", "end_time", "title", "kind"),
    "footnotes": ("number", "text", "url", "reference_count"),
    "footnote_references": ("number", "start"),
    "anomalies": ("kind", "start", "end"),
}


@dataclass(frozen=True, slots=True)
class Gold:
    """A person's reading, and the source it is of."""

    entry: Entry
    reading: Mapping[str, Any]


def readings_in(folder: Path, contract: Contract) -> dict[str, Gold]:
    """The readings under `folder` by document id; none where there is no such folder."""
    found: dict[str, Gold] = {}
    for path in sorted(folder.glob("*/gold.json")) if folder.is_dir() else []:
        reading = _json(path)
        _check_reading(path, reading)
        entry = inspect(path.parent, contract)
        found[entry.meta.document_id] = Gold(entry, reading)
    return found


def committed(folder: Path) -> dict[str, Any]:
    """The figures that are committed to, by document id; none where none were written yet."""
    path = folder / "figures.json"
    if not path.exists():
        return {}
    figures = _json(path)
    if not isinstance(figures, dict):
        raise InvalidInput(f"{path} is no object of documents; write it anew with evaluate --write.")
    for document_id, scores in figures.items():
        told = scores.values() if isinstance(scores, dict) else [None]
        if not all(isinstance(one.get("f1") if isinstance(one, dict) else one, int | float) for one in told):
            raise InvalidInput(f"{path} holds no figures for {document_id}; write them anew with evaluate --write.")
    return figures


def commit(folder: Path, figures: Mapping[str, Any]) -> None:
    """Write the figures that are committed to."""
    said = json.dumps(dict(sorted(figures.items())), ensure_ascii=False, indent=1)
    (folder / "figures.json").write_text(said + "\n", encoding="utf-8")


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"{path} is not JSON in UTF-8 ({error}); correct it.") from None
    except OSError as error:
        raise Misuse(f"{path} cannot be read ({error.strerror}); check the file and its permissions.") from error


def _check_reading(path: Path, reading: object) -> None:
    """Refuse a reading that lacks a list, or an entry that lacks what it is compared by."""
    for name, keys in NEEDED.items():
        rows = reading.get(name) if isinstance(reading, dict) else None
        if not isinstance(rows, list):
            raise InvalidInput(f"{path} has no list {name}; add it, empty where the report has none.")
        for index, row in enumerate(rows):
            lacking = [key for key in keys if not isinstance(row, dict) or key not in row]
            if lacking:
                raise InvalidInput(
                    f"{path}: entry {index + 1} of {name} lacks {', '.join(lacking)}; add what is missing."
                )
