"""Reference readings of sources, which accuracy is measured against: folders as under `raw/`, with `gold.json`; and the
list of how reports were read when they were first met."""

import csv
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from pipeline.contract import Contract
from pipeline.errors import InvalidInput, Misuse
from pipeline.store.sources import Entry, inspect

# What each entry of a reading's lists is compared by.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "recommendations": ("kind", "start", "end"),
    "themes": ("title", "start"),
    "organizations": ("key", "name", "required"),
    "agenda": ("date", "start_time", "end_time", "title", "kind"),
    "footnotes": ("number", "text", "url", "reference_count"),
    "footnote_references": ("number", "start"),
    "anomalies": ("kind", "start", "end"),
}


@dataclass(frozen=True, slots=True)
class ReferenceReading:
    """A reference reading, and the source it is of."""

    entry: Entry
    reading: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class References:
    """What accuracy is measured against: reference readings by document id; and the list of reports as first met."""

    readings: Mapping[str, ReferenceReading] = field(default_factory=dict)
    first_sight: Sequence[Mapping[str, str]] = ()


def references_in(folder: Path, first_sight: Path, contract: Contract) -> References:
    """The readings under `folder`, and the list in the file `first_sight`; none where either is not there."""
    return References(readings_in(folder, contract), listed(first_sight))


def readings_in(folder: Path, contract: Contract, only: Collection[str] = ()) -> dict[str, ReferenceReading]:
    """The readings under `folder` by document id, of these documents alone if any is named; none without the folder."""
    found: dict[str, ReferenceReading] = {}
    for path in sorted(folder.glob("*/gold.json")):
        if not only or path.parent.name in only:
            reading = _json(path)
            _check_reading(path, reading)
            entry = inspect(path.parent, contract)
            found[entry.meta.document_id] = ReferenceReading(entry, reading)
    return found


def named_in(folder: Path, contract: Contract, documents: Collection[str]) -> dict[str, ReferenceReading]:
    """The readings of these documents, all where none is named; raises Misuse where there is none."""
    golds = readings_in(folder, contract, documents)
    missing = [document for document in documents if document not in golds]
    if missing or not golds:
        which = f"of {missing[0]!r}" if missing else "at all"
        raise Misuse(
            f"{folder} holds no reference reading {which}; name another folder with --gold, or another document."
        )
    return golds


def listed(path: Path) -> list[dict[str, str]]:
    """The rows of the list of reports as first met, a closed list that a test holds; none without the file."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def committed(folder: Path) -> dict[str, dict[str, float]]:
    """The means that are committed to, by group; none where none were written yet."""
    path = folder / "figures.json"
    try:
        return TypeAdapter(dict[str, dict[str, float]]).validate_json(path.read_bytes()) if path.exists() else {}
    except ValidationError:
        raise InvalidInput(f"{path} holds no means of groups; write them anew with evaluate --write.") from None


def commit(folder: Path, means: Mapping[str, Any]) -> None:
    """Write the means that are committed to."""
    said = json.dumps(dict(sorted(means.items())), ensure_ascii=False, indent=1)
    (folder / "figures.json").write_text(said + "\n", encoding="utf-8")


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"{path} is not JSON in UTF-8 ({error}); correct it.") from None
    except OSError as error:
        raise Misuse(f"{path} cannot be read ({error.strerror}); check the file and its permissions.") from error


def _check_entries(path: Path, name: str, entries: Sequence[Any], keys: Sequence[str]) -> None:
    for number, entry in enumerate(entries, start=1):
        if lacking := [key for key in keys if not isinstance(entry, dict) or key not in entry]:
            raise InvalidInput(f"{path}: entry {number} of {name} lacks {', '.join(lacking)}; add what is missing.")


def _check_reading(path: Path, reading: Any) -> None:
    """Refuse a reading that lacks a list, or an entry that lacks what it is compared by."""
    for name, keys in NEEDED.items():
        rows = reading.get(name) if isinstance(reading, dict) else None
        if not isinstance(rows, list):
            raise InvalidInput(f"{path} has no list {name}; add it, empty where the report has none.")
        _check_entries(path, name, rows, keys)
    placed = bool(reading["themes"]) and reading["themes"][0]["start"] is not None
    for body in reading["organizations"] if placed else ():
        if not isinstance(body.get("mentions"), list):
            raise InvalidInput(f"{path}: the organization {body['key']} has no list mentions; add its places.")
