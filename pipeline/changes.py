"""In what two releases differ: which rows, which columns, and whether the source or the reading changed."""

import csv
import io
import json
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any

from pipeline.errors import InvalidInput, Misuse
from pipeline.store import Folder
from pipeline.store.checksums import NAME as CHECKSUMS
from pipeline.tabulate import unguard

Record = dict[str, Any]
PACKAGE = "datapackage.json"
PLACES = frozenset({"ordinal", "source_start", "source_end", "source_line"})
"""The columns that change when something before the row does, and the row itself says the same."""
NAMES = ("title", "text", "name", "evidence", "description_en")
"""The columns by which a person knows a row, the first that it has."""
# What is said beside a source (its description, its corrections) is neither source nor reading.
CAUSES = {
    "source": "the source",
    "reading": "the reading",
    "both": "the source and the reading",
    "beside_source": "what is said beside the source",
    "unknown": "a cause unknown, since one release does not record its code",
}
SHORT_CODE = 19  # "sha256:" and twelve digits


def compare(old: Folder, new: Folder) -> Record:
    """Everything in which two releases differ, whatever contract they were made under, as JSON holds it.

    Raises InvalidInput where a folder cannot be read as a release."""
    packages = [_package(folder) for folder in (old, new)]
    before, after = (_side(folder, package) for folder, package in zip((old, new), packages, strict=True))
    was, now = ({one["name"]: one for one in package["resources"] if _has_rows(one)} for package in packages)
    codes = before["code_version"], after["code_version"]
    documents = sorted({*before["sources"], *after["sources"]})
    sums = [_sums(folder) for folder in (old, new)]
    both = sums[0].keys() & sums[1].keys()
    return {
        "old": before,
        "new": after,
        "code": "unknown" if None in codes else "unchanged" if codes[0] == codes[1] else "changed",
        "sources": {one: _state(before["sources"].get(one), after["sources"].get(one)) for one in documents},
        "tables": {
            name: _table((old, was.get(name), before), (new, now.get(name), after))
            for name in dict.fromkeys([*now, *was])
        },
        "files": {
            "added": sorted(sums[1].keys() - both),
            "removed": sorted(sums[0].keys() - both),
            "changed": sorted(path for path in both if sums[0][path] != sums[1][path]),
        },
    }


def as_text(changes: Record, most: int) -> str:
    """The differences for people, at most so many rows of each sort in a table, and so many files."""
    tables = changes["tables"].values()
    rows = sum(len(table[sort]) for table in tables for sort in ("added", "removed", "changed"))
    done = f"{sum(any(table.values()) for table in tables)} of {len(tables)} tables and {rows:,} rows differ."
    said = [*_sides(changes), "", *_tables(changes["tables"], most), "", *_files(changes["files"], most)]
    return "\n".join([*said, f"Compared {changes['old']['folder']} with {changes['new']['folder']}: {done}"])


def _state(old: str | None, new: str | None) -> str:
    if old is None or new is None:
        return "removed" if new is None else "added"
    return "unchanged" if old == new else "changed"


def _cause(old: Record, new: Record, row: Mapping[str, str]) -> str:
    """Why this row differs between the two; a row that documents share differs for the reasons of any of them."""
    document = row.get("document_id")
    if document and (document in old["sources"]) is not (document in new["sources"]):
        return "source"  # one of them lacks the document, so that there is no reading to compare
    of = [document] if document else {*old["sources"], *new["sources"]}
    source = any(old["sources"].get(one) != new["sources"].get(one) for one in of)
    if None in (old["code_version"], new["code_version"]):
        return "source" if source else "unknown"
    reading = old["code_version"] != new["code_version"]
    return "both" if source and reading else "source" if source else "reading" if reading else "beside_source"


Half = tuple[Folder, Record | None, Record]


def _table(old: Half, new: Half) -> Record:
    """One table's differences: the old rows are held, the new ones only passed over.

    A column that one release lacks is told once, and changes no row."""
    before = dict(_rows(old[0], old[1]))
    was, now = _columns(old[1]), _columns(new[1])
    added, changed = [], []
    for key, row in _rows(new[0], new[1]):
        known = before.pop(key, None)
        cause = _cause(old[2], new[2], row)
        if known is None:
            added.append({"key": key, "cause": cause, "row": row})
            continue
        columns = {name: {"old": known.get(name), "new": row.get(name)} for name in now if name in was}
        if differing := {name: pair for name, pair in columns.items() if pair["old"] != pair["new"]}:
            moved = PLACES.issuperset(differing)
            changed.append({"key": key, "cause": cause, "only_moved": moved, "row": row, "columns": differing})
    return {
        "columns_added": [name for name in now if name not in was],
        "columns_removed": [name for name in was if name not in now],
        "added": added,
        "removed": [{"key": key, "cause": _cause(old[2], new[2], row), "row": row} for key, row in before.items()],
        "changed": changed,
    }


def _rows(folder: Folder, resource: Record | None) -> Iterator[tuple[str, dict[str, str]]]:
    """A table's rows by key: their cells as text, without those that are empty."""
    if resource is None:
        return
    texts = {one["name"] for one in resource["schema"]["fields"] if one["type"] == "string"}
    (key,) = resource["schema"]["primaryKey"]
    if resource.get("format", "csv") != "csv":
        raise Misuse(f"{folder.root} was built without csv, which releases are compared by; add it to --formats.")
    said = resource["path"]
    for path in [said] if isinstance(said, str) else said:
        yield from _lines(folder, path, texts, key)


def _lines(folder: Folder, path: str, texts: Container[str], key: str) -> Iterator[tuple[str, dict[str, str]]]:
    with io.TextIOWrapper(folder.open(path), encoding="utf-8-sig", newline="") as file:
        try:
            for row in csv.DictReader(file, strict=True):
                cells = {name: unguard(cell) if name in texts else cell for name, cell in row.items() if cell}
                yield cells[key], cells
        except (csv.Error, UnicodeDecodeError, KeyError, TypeError) as error:
            raise InvalidInput(f"{folder.root / path} is not the table that is described ({error}).") from None


def _has_rows(resource: Record) -> bool:
    """Whether a table begins with its key; one that does not is made of others, and says nothing of its own."""
    return bool(resource["schema"]["primaryKey"] == [resource["schema"]["fields"][0]["name"]])


def _columns(resource: Record | None) -> list[str]:
    return [one["name"] for one in resource["schema"]["fields"]] if resource else []


def _package(folder: Folder) -> Record:
    with folder.open(PACKAGE) as file:
        try:
            package: Record = json.load(file)
            assert all(one["name"] and one["path"] and _columns(one) for one in package["resources"])
            assert all(len(one["schema"]["primaryKey"]) == 1 for one in package["resources"])
        except (RecursionError, ValueError, KeyError, TypeError, AssertionError):
            raise InvalidInput(f"{folder.root / PACKAGE} does not describe a release; build it again.") from None
    return package


def _side(folder: Folder, package: Record) -> Record:
    documents = next((one for one in package["resources"] if one["name"] == "documents"), None)
    return {
        "folder": str(folder.root),
        "version": package.get("version"),
        "code_version": package.get("code_version"),
        "sources": {key: row.get("source_sha256", "") for key, row in _rows(folder, documents)},
    }


def _sums(folder: Folder) -> dict[str, str]:
    """The digest of each file; a listing of another form makes its files differ and is no reason to stop."""
    with folder.open(CHECKSUMS) as file:
        pairs = (line.partition("  ") for line in file.read().decode("utf-8", "replace").splitlines())
        return {path: digest for digest, _, path in pairs}


def _sides(changes: Record) -> Iterator[str]:
    for name in ("old", "new"):
        side = changes[name]
        code = (side["code_version"] or "not recorded")[:SHORT_CODE]
        yield f"{name}: {side['folder']}, version {side['version'] or 'not recorded'}, code {code}"
    yield f"code: {changes['code']}"
    counted = Counter(changes["sources"].values())
    yield "sources: " + ", ".join(f"{count:,} {what}" for what, count in sorted(counted.items()))
    yield from (f"  {document}: {state}" for document, state in changes["sources"].items() if state != "unchanged")


def _tables(tables: Mapping[str, Record], most: int) -> Iterator[str]:
    for name, table in tables.items():
        if not any(table.values()):
            yield f"{name}: the same"
            continue
        told = [one for one in table["changed"] if not one["only_moved"]]
        causes = Counter(one["cause"] for sort in ("added", "removed", "changed") for one in table[sort])
        counts = {
            "columns added or removed": len(table["columns_added"]) + len(table["columns_removed"]),
            "added": len(table["added"]),
            "removed": len(table["removed"]),
            "changed": len(told),
            "only moved": len(table["changed"]) - len(told),
        } | {f"by {CAUSES[cause]}": count for cause, count in sorted(causes.items())}
        yield f"{name}: " + ", ".join(f"{count:,} {what}" for what, count in counts.items() if count)
        yield from (f"  + column {column}" for column in table["columns_added"])
        yield from (f"  - column {column}" for column in table["columns_removed"])
        for sign, sort in (("+", table["added"]), ("-", table["removed"]), ("~", told)):
            yield from _cut([list(_row(sign, one, mixed=len(causes) > 1)) for one in sort], most)


def _files(files: Mapping[str, Sequence[str]], most: int) -> Iterator[str]:
    signs = {"added": "+", "removed": "-", "changed": "~"}
    differing = [[f"{sign} {path}"] for sort, sign in signs.items() for path in files[sort]]
    yield f"files: {len(differing):,} differ" if differing else "files: all the same"
    yield from _cut(differing, most)


def _cut(told: Sequence[Sequence[str]], most: int) -> Iterator[str]:
    yield from (f"  {line}" for lines in told[:most] for line in lines)
    if len(told) > most:
        yield f"  … and {len(told) - most:,} more"


def _row(sign: str, one: Record, mixed: bool) -> Iterator[str]:
    """A row that differs, with its cause where the rows of its table have several, and each column that does."""
    name = _said(next((one["row"][name] for name in NAMES if name in one["row"]), None))
    yield f"{sign} {one['key']}  {name}" + f"  [{CAUSES[one['cause']]}]" * mixed
    for column, pair in one.get("columns", {}).items():
        yield f"    {column}: {_said(pair['old'])} → {_said(pair['new'])}"


def _said(cell: str | None) -> str:
    return "empty" if cell is None else " ".join(cell.split())
