"""Reading two published folders side by side, whatever contract they were made under."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.changes.causes import cause
from pipeline.changes.model import Changed, Changes, Row, Side, Single, TableChanges
from pipeline.errors import InvalidInput
from pipeline.publish.spreadsheet import unguard
from pipeline.store import Folder
from pipeline.store.checksums import NAME as CHECKSUMS

PACKAGE = "datapackage.json"
Resource = Mapping[str, Any]


def compare(old: Folder, new: Folder) -> Changes:
    """Everything in which two releases differ; raises InvalidInput where a folder cannot be read as a release."""
    packages = [_package(folder) for folder in (old, new)]
    sides = [_side(folder, package) for folder, package in zip((old, new), packages, strict=True)]
    resources = [{one["name"]: one for one in package["resources"] if _is_read(one)} for package in packages]
    tables = {
        name: _table((old, resources[0].get(name), sides[0]), (new, resources[1].get(name), sides[1]))
        for name in dict.fromkeys([*resources[1], *resources[0]])
    }
    sums = [_sums(folder) for folder in (old, new)]
    both = sums[0].keys() & sums[1].keys()
    return Changes(
        old=sides[0],
        new=sides[1],
        tables=tables,
        files_added=tuple(sorted(sums[1].keys() - both)),
        files_removed=tuple(sorted(sums[0].keys() - both)),
        files_changed=tuple(sorted(path for path in both if sums[0][path] != sums[1][path])),
    )


Half = tuple[Folder, Resource | None, Side]


def _table(old: Half, new: Half) -> TableChanges:
    """One table's differences: the old rows are held, the new ones only passed over.

    A column that one release lacks is told once, and changes no row."""
    before = dict(_rows(old[0], old[1]))
    was, now = _columns(old[1]), _columns(new[1])
    both = set(was) & set(now)
    found = TableChanges(
        columns_added=tuple(name for name in now if name not in was),
        columns_removed=tuple(name for name in was if name not in now),
    )
    for key, row in _rows(new[0], new[1]):
        known = before.pop(key, None)
        if known is None:
            found.added.append(Single(key, cause(old[2], new[2], row), row))
            continue
        then, row = ({name: cell for name, cell in one.items() if name in both} for one in (known, row))
        if then != row:
            found.changed.append(Changed(key, cause(old[2], new[2], row), then, row))
    found.removed += (Single(key, cause(old[2], new[2], row), row) for key, row in before.items())
    return found


def _rows(folder: Folder, resource: Resource | None) -> Iterator[tuple[str, Row]]:
    if resource is None:
        return
    texts = {one["name"] for one in resource["schema"]["fields"] if one["type"] == "string"}
    (key,) = resource["schema"]["primaryKey"]
    with io.TextIOWrapper(folder.open(resource["path"]), encoding="utf-8-sig", newline="") as file:
        try:
            for row in csv.DictReader(file, strict=True):
                cells = {name: unguard(cell) if name in texts else cell for name, cell in row.items() if cell}
                yield cells[key], cells
        except (csv.Error, UnicodeDecodeError, KeyError, TypeError) as error:
            raise InvalidInput(
                f"{folder.root / resource['path']} is not the table that is described ({error})."
            ) from None


def _is_read(resource: Resource) -> bool:
    """Whether a table begins with its key; one that does not is made of others, and says nothing of its own."""
    return bool(resource["schema"]["primaryKey"] == [resource["schema"]["fields"][0]["name"]])


def _columns(resource: Resource | None) -> tuple[str, ...]:
    return tuple(one["name"] for one in resource["schema"]["fields"]) if resource else ()


def _package(folder: Folder) -> dict[str, Any]:
    with folder.open(PACKAGE) as file:
        try:
            package: dict[str, Any] = json.load(file)
            assert all(one["name"] and one["path"] and _columns(one) for one in package["resources"])
            assert all(len(one["schema"]["primaryKey"]) == 1 for one in package["resources"])
        except (RecursionError, ValueError, KeyError, TypeError, AssertionError):
            raise InvalidInput(f"{folder.root / PACKAGE} does not describe a release; build it again.") from None
    return package


def _side(folder: Folder, package: Mapping[str, Any]) -> Side:
    documents = next((one for one in package["resources"] if one["name"] == "documents"), None)
    sources = {key: row.get("source_sha256", "") for key, row in _rows(folder, documents)}
    return Side(str(folder.root), package.get("version"), package.get("code_version"), sources)


def _sums(folder: Folder) -> dict[str, str]:
    with folder.open(CHECKSUMS) as file:
        pairs = (line.partition("  ") for line in file.read().decode("utf-8", "replace").splitlines())
        return {path: digest for digest, _, path in pairs}
