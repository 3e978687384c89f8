"""The files of a record: their names, their formats, and the columns that the DataStore takes."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from pipeline.portal.finding import Finding
from pipeline.store import Folder

LONGEST_COLUMN = 63  # PostgreSQL's
FILE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{2,99}")  # what CKAN makes of a name; another one it would change
ENDINGS = {"CSV": ".csv", "JSON": ".json", "XLSX": ".xlsx", "SQLITE": ".sqlite", "ZIP": ".zip", "HTML": ".html"}
REFUSED_ENDINGS = (".exe",)
Record = Mapping[str, Any]


def resource(record: Record, place: str, path: str, folder: Folder) -> Iterator[Finding]:
    """What is wrong with a file, whose path in the release this is, and with what the record says of it."""
    name = PurePosixPath(path).name
    if name.lower().endswith(REFUSED_ENDINGS):
        yield Finding("refused", f"{place}url", f"{name} is of a kind that the portal takes no upload of")
    if not FILE_NAME.fullmatch(name.lower()) or name != name.lower():
        yield Finding("advice", f"{place}url", f"CKAN would change the file name {name!r}; use a-z, 0-9, '.', '-', '_'")
    ending = ENDINGS.get(str(record.get("format")))
    if ending and not name.endswith(ending):
        yield Finding("refused", f"{place}format", f"{record['format']} does not fit the file {name}")
    if "zxx" in (record.get("language") or []) and len(record["language"]) > 1:
        yield Finding("refused", f"{place}language", "zxx (no linguistic content) stands beside another language")
    if "://" in path:
        return  # it lies elsewhere
    if path not in folder:
        yield Finding("refused", f"{place}url", f"{path!r} is neither an address nor a file of the release")
    elif record.get("size") != folder.size(path):
        yield Finding("refused", f"{place}size", f"is {record.get('size')!r}; the file has {folder.size(path)} bytes")


def columns(header: Sequence[str], place: str) -> Iterator[Finding]:
    """Column names that the DataStore refuses."""
    for index, name in enumerate(header):
        if not name or name != name.strip() or name.startswith("_") or '"' in name:
            words = "is empty, or has a blank at an end, an underscore in front or a quotation mark"
            yield Finding("refused", f"{place}column {index + 1}", f"{name!r} {words}")
        if len(name.encode("utf-8")) > LONGEST_COLUMN:
            yield Finding("refused", f"{place}column {index + 1}", f"{name!r} is longer than {LONGEST_COLUMN} bytes")
        if name in header[:index]:
            yield Finding("refused", f"{place}column {index + 1}", f"{name!r} stands twice")


def rows(folder: Folder, path: str) -> tuple[list[str], list[Finding]]:
    """The header of a CSV file, and what the portal's validation finds in the rows."""
    found: list[Finding] = []
    with io.TextIOWrapper(folder.open(path), encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file)
        try:
            header = next(lines, [])
            for number, row in enumerate(lines, start=2):
                if not any(row):
                    found.append(Finding("refused", f"{path}, row {number}", "is blank"))
                elif len(row) != len(header):
                    words = f"has {len(row)} cells below {len(header)} columns"
                    found.append(Finding("refused", f"{path}, row {number}", words))
        except (csv.Error, UnicodeDecodeError) as error:
            return [], [Finding("refused", path, f"is not CSV in UTF-8 ({error})")]
    return header, found


def dictionary(fields: Sequence[Record], header: Sequence[str], path: str) -> Iterator[Finding]:
    """What is wrong with a DataStore dictionary: columns other than the file's, words missing in a language."""
    if [one.get("id") for one in fields] != list(header):
        yield Finding("refused", f"{path}, dictionary", "names other columns than the file has")
    for one in fields:
        info = one.get("info") or {}
        for name in ("label_en", "label_fr", "notes_en", "notes_fr"):
            if not info.get(name):
                yield Finding("advice", f"{path}, dictionary, {one.get('id')}", f"has no {name}")
