"""Checking `document.toml`: what is said beside a source, against the contract's own columns."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NoReturn

from pipeline.contract import Column, Contract
from pipeline.errors import InvalidInput
from pipeline.model import DocumentMeta
from pipeline.zones import is_zone

REQUIRED = (
    "document_id",
    "title",
    "publisher",
    "language",
    "event_start",
    "event_end",
    "time_zone",
    "source_url",
    "source_format",
    "source_sha256",
)
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
OPTIONAL = ("terms_of_use", "rows", "translations")


def describe(path: str, said: Mapping[str, Any], added: Mapping[str, Any], contract: Contract) -> DocumentMeta:
    """The document's metadata from `document.toml` and `additions.toml`; raises InvalidInput with one sentence."""
    _check_keys(f"{path}/document.toml", said, (*REQUIRED, *OPTIONAL))
    _check_keys(f"{path}/additions.toml", added, OPTIONAL)
    for name in REQUIRED:
        if name not in said:
            _refuse(f"{path}/document.toml", f"lacks the key {name}; add it")
    for name in added:
        if name in said:
            _refuse(f"{path}/additions.toml", f"repeats the key {name} of document.toml; keep one of them")
    place = f"{path}/document.toml"
    columns = {column.name: column for column in contract.table("documents").columns}
    known = {**said, **added}
    for name in (*REQUIRED, "terms_of_use"):
        if name in known:
            _check_value(place if name in said else f"{path}/additions.toml", columns[name], known[name])
    if known["document_id"] in {table.name for table in contract.tables}:
        _refuse(place, f"document_id {known['document_id']!r} is the name of a table; choose another")
    if known["event_end"] < known["event_start"]:
        _refuse(place, f"event_end {known['event_end']} is before event_start {known['event_start']}")
    if not is_zone(known["time_zone"]):
        _refuse(place, f"time_zone {known['time_zone']!r} is no IANA zone; write one such as America/Toronto")
    where = {name: f"{path}/additions.toml" if name in added else place for name in ("rows", "translations")}
    known["rows"] = _bands(where["rows"], known.get("rows", {}), contract)
    known["translations"] = _translations(where["translations"], known.get("translations", {}))
    return DocumentMeta(**known)


def _refuse(place: str, reason: str) -> NoReturn:
    raise InvalidInput(f"{place} {reason}.")


def _check_keys(place: str, said: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for name in said:
        if name not in known:
            _refuse(place, f"has the unknown key {name}; the keys are {', '.join(known)}")


def _check_value(place: str, column: Column, value: object) -> None:
    if column.type == "date":
        if not isinstance(value, date) or isinstance(value, datetime):
            _refuse(place, f"has {column.name} = {value!r}; write a date such as 2014-01-29, without quotes")
    elif not isinstance(value, str) or not value.strip():
        _refuse(place, f"has {column.name} = {value!r}; write a text that is not empty, in quotes")
    elif found := CONTROL.search(value):
        _refuse(place, f"has the control character U+{ord(found[0]):04X} in {column.name}; take it out")
    elif column.vocabulary and value not in column.vocabulary.values:
        _refuse(place, f"has {column.name} = {value!r}; write one of {', '.join(column.vocabulary.values)}")
    elif column.pattern and not re.fullmatch(column.pattern, value):
        _refuse(place, f"has {column.name} = {value!r}, which does not match {column.pattern}")


def _bands(place: str, rows: object, contract: Contract) -> dict[str, tuple[int, int]]:
    names = [table.name for table in contract.tables]
    if not isinstance(rows, dict):
        _refuse(place, "has rows that are no table; write [rows] and below it such as themes = [10, 10]")
    bands = {}
    for name, band in rows.items():
        if name not in names:
            _refuse(place, f"has a row band for {name}, which is no table; the tables are {', '.join(names)}")
        match band:
            # A boolean is a whole number to Python.
            case [int(least), int(most)] if 0 <= least <= most and not {type(least), type(most)} - {int}:
                bands[name] = (least, most)
            case _:
                _refuse(place, f"has the row band {name} = {band!r}; write [least, most], two whole numbers in order")
    return bands


def _translations(place: str, said: object) -> dict[str, str]:
    if not isinstance(said, dict) or not all(
        isinstance(text, str) and text.strip() and not CONTROL.search(text) for text in said.values()
    ):
        _refuse(
            place, 'has translations that are no table of texts; write [translations] and below it "title" = "title"'
        )
    return {**said}
