"""`document.toml`: small, flat, and checked against the contract's own columns."""

import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from itertools import accumulate
from pathlib import Path
from typing import Any, NoReturn

from pipeline.contract import Column, Contract
from pipeline.errors import InvalidInput, shown, utf8
from pipeline.model import DocumentMeta, SourceDescription
from pipeline.store.package import is_zone, language_codes

LARGEST = 1_000_000  # bytes
DEEPEST = 20  # brackets in brackets, or parts of a key

# Texts and comments, in which brackets and dots are only characters.
_WORDS = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|' r"'''.*?'''|" r'"(?:[^"\\\n]|\\.)*"|' r"'[^'\n]*'|#[^\n]*",
    re.DOTALL,
)
_BRACKETS = re.compile(r"[\[\]{}]")


def read_toml(path: Path) -> dict[str, Any]:
    """What the file says; raises InvalidInput where it is no file, too large, too deep or no TOML."""
    if not stat.S_ISREG(path.stat().st_mode):
        _refuse(path, "is no file, or a link to something that is none; put a file in its place")
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        _refuse(path, f"has more than {LARGEST:,} bytes; nothing that is read there needs so many: shorten it")
    text = utf8(path, content)
    bare = _WORDS.sub('""', text)
    steps = (1 if found[0] in "[{" else -1 for found in _BRACKETS.finditer(bare))
    if max(accumulate(steps), default=0) > DEEPEST or any(line.count(".") > DEEPEST for line in bare.split("\n")):
        _refuse(path, f"is nested more than {DEEPEST} deep; write [rows] and below it such as themes = [10, 10]")
    try:
        return tomllib.loads(text)
    except ValueError as error:
        said = str(error)
        if said.startswith("Invalid date"):
            where = said[said.index("(") :]
            _refuse(path, f"has a date that is in no calendar {where}; write one such as 2014-01-29, without quotes")
        _refuse(path, f"is not TOML ({shown(said)[1:-1]}); correct it")


OPTIONAL = ("terms_of_use", "rows", "translations")
REQUIRED = tuple(one.name for one in fields(SourceDescription) if one.name not in OPTIONAL)
# What is said beside a source stands on one line wherever it is published: in a table, a page, a citation.
BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
LONGEST_ID = 100  # a file's name, with what follows the id, has at most 255 bytes
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)  # no files on Windows
YEARS = range(1000, 9001)
MOST_ROWS = 10**9


def describe(folder: Path, said: Mapping[str, Any], added: Mapping[str, Any], contract: Contract) -> DocumentMeta:
    """The document's metadata from `document.toml` and `additions.toml`; raises InvalidInput with one sentence."""
    place, beside = folder / "document.toml", folder / "additions.toml"
    _check_keys(place, said, (*REQUIRED, *OPTIONAL))
    _check_keys(beside, added, OPTIONAL)
    for name in REQUIRED:
        if name not in said:
            _refuse(place, f"lacks the key {name}; add it")
    for name in added:
        if name in said:
            _refuse(beside, f"repeats the key {name} of document.toml; keep one of them")
    known, where = {**said, **added}, dict.fromkeys(said, place) | dict.fromkeys(added, beside)
    for column in contract.table("documents").columns:
        if column.name in known:
            _check_value(where[column.name], column, known[column.name])
    _check_id(place, known["document_id"], contract)
    if known["language"] not in language_codes():
        _refuse(
            place,
            f"has language = {shown(known['language'])}, which no folder of pipeline/languages/ tells how to read; "
            f"write one of {', '.join(language_codes())}",
        )
    if known["event_end"] < known["event_start"]:
        _refuse(
            place,
            f"has event_end = {known['event_end']}, before event_start = {known['event_start']}; write the first day "
            "as event_start and the last, which may be the same, as event_end",
        )
    if not is_zone(known["time_zone"]):
        _refuse(place, f"has time_zone = {shown(known['time_zone'])}, no IANA zone; write one such as America/Toronto")
    if "rows" in known:
        known["rows"] = _bands(where["rows"], known["rows"], contract)
    if "translations" in known:
        _check_translations(where["translations"], known["translations"])
    return DocumentMeta(**known)


def _refuse(place: Path, reason: str) -> NoReturn:
    raise InvalidInput(f"{place} {reason}.")


def _check_keys(place: Path, said: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for name in said:
        if name not in known:
            _refuse(place, f"has the unknown key {shown(name)}; the keys are {', '.join(known)}")


def _check_id(place: Path, document_id: str, contract: Contract) -> None:
    """Refuse an id that cannot name files everywhere, or names those of a table."""
    if len(document_id) > LONGEST_ID:
        why = f"of {len(document_id)} characters; choose one of at most {LONGEST_ID}"
    elif DEVICES.fullmatch(document_id):
        why = "which is the name of a device on Windows; choose another"
    elif document_id.casefold() in {table.name for table in contract.published}:
        why = "which is the name of a table; choose another"
    else:
        return
    _refuse(place, f"has document_id = {shown(document_id)}, {why}")


def _check_value(place: Path, column: Column, value: object) -> None:
    if column.type == "date":
        if not isinstance(value, date) or isinstance(value, datetime):
            _refuse(place, f"has {column.name} = {shown(value)}; write a date such as 2014-01-29, without quotes")
        if value.year not in YEARS:
            _refuse(place, f"has {column.name} = {value}; write a year from {YEARS.start} to {YEARS.stop - 1}")
    elif not isinstance(value, str) or not value.strip():
        _refuse(place, f"has {column.name} = {shown(value)}; write a text that is not empty, in quotes")
    elif found := BREAKING.search(value):
        _refuse(
            place, f"has the line end or control character U+{ord(found[0]):04X} in {column.name}; write it on one line"
        )
    elif column.vocabulary and value not in column.vocabulary.values:
        _refuse(place, f"has {column.name} = {shown(value)}; write one of {', '.join(column.vocabulary.values)}")
    elif column.pattern and not column.pattern.fullmatch(value):
        _refuse(place, f"has {column.name} = {shown(value)}, which does not match {column.pattern.pattern}")


def _bands(place: Path, rows: object, contract: Contract) -> dict[str, tuple[int, int]]:
    names = [table.name for table in contract.tables]
    if not isinstance(rows, dict):
        _refuse(place, "has rows that are no table; write [rows] and below it such as themes = [10, 10]")
    for name, band in rows.items():
        if name not in names:
            _refuse(place, f"has a row band for {shown(name)}, which is no table; the tables are {', '.join(names)}")
        # A boolean is a whole number to Python.
        numbers = isinstance(band, list) and [type(one) for one in band] == [int, int]
        if not numbers or not 0 <= band[0] <= band[1] <= MOST_ROWS:
            _refuse(place, f"has the row band {name} = {shown(band)}; write [least, most], two whole numbers in order")
    return {name: (least, most) for name, (least, most) in rows.items()}


def _check_translations(place: Path, said: object) -> None:
    texts = said.values() if isinstance(said, dict) else [None]
    if not all(isinstance(text, str) and text.strip() and not BREAKING.search(text) for text in texts):
        _refuse(
            place,
            'has translations that are no table of one-line texts; write [translations] and below it "title" = "title"',
        )
