"""Reference readings of sources, which accuracy is measured against: folders as under `raw/`, with `gold.json`."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from pipeline.contract import Contract
from pipeline.errors import InvalidInput, Misuse
from pipeline.store.description import read_toml
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
FIRST_SIGHT: Mapping[str, tuple[str, ...]] = {
    "real": ("title", "publisher", "address", "day"),
    "invented": ("group", "reports", "day"),
}
"""What an entry of `first-sight.toml` must say."""


@dataclass(frozen=True, slots=True)
class ReferenceReading:
    """A reference reading, and the source it is of."""

    entry: Entry
    reading: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class References:
    """What accuracy is measured against: reference readings by document id; and figures of reports as first met."""

    readings: Mapping[str, ReferenceReading] = field(default_factory=dict)
    first_sight: Mapping[str, Any] = field(default_factory=dict)


def references_in(folder: Path, contract: Contract) -> References:
    """Everything of the kind under `folder`, none without it."""
    return References(readings_in(folder, contract), _first_sight(folder))


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


def _first_sight(folder: Path) -> dict[str, Any]:
    """The figures of reports as they were first met, real ones and invented ones; empty where none were written."""
    path = folder / "first-sight.toml"
    said = read_toml(path) if path.exists() else {}
    for kind, keys in FIRST_SIGHT.items():
        _check_entries(path, kind, said.get(kind, []), keys)
    return said


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
