"""In what two releases differ: which rows, in which columns, and whether the source or the reading changed."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pipeline.errors import InvalidInput, Misuse
from pipeline.store import Folder
from pipeline.store.staging import MANIFEST
from pipeline.tabulate import unguard

Record = dict[str, Any]
PLACES = frozenset({"ordinal", "source_start", "source_end", "source_line"})
"""The columns that change when something before the row does, and the row itself says the same."""
NAMES = ("title", "text", "name", "evidence", "description_en")
"""The columns by which a person knows a row, the first that it has."""
SIGNS = {"added": "+", "removed": "-", "changed": "~"}
# What is said beside a source (its description, what somebody read) is neither source nor reading.
CAUSES = {
    "source": "the source",
    "reading": "the reading",
    "both": "the source and the reading",
    "beside_source": "what is said beside the source",
    "unknown": "a cause unknown, since one release does not record its code",
}
SHORT_CODE = 19  # "sha256:" and twelve digits
SHOWN = 10  # rows of each sort
CITED = ("recommendations", "themes", "organizations", "agenda", "footnotes")
"""The tables that people come for, whose keys they cite."""
BODY_NAMES = ("name", "name_en", "name_fr", "written_as")


class _Release:
    """A release, whatever contract it was made under; raises InvalidInput where the folder holds none."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        package = folder.read_record(MANIFEST)
        try:
            # A table that does not begin with its key is made of others, and says nothing of its own.
            self.tables = {
                one["name"]: one
                for one in package["resources"]
                if one["schema"]["primaryKey"] == [one["schema"]["fields"][0]["name"]] and one["path"]
            }
        except (KeyError, TypeError, IndexError):
            raise InvalidInput(f"{folder.root / MANIFEST} does not describe a release; build it again.") from None
        self.said = {"folder": str(folder.root)} | {name: package.get(name) for name in ("version", "code_version")}
        self.code: str | None = package.get("code_version")
        self.sources = {key: row.get("source_sha256", "") for key, row in self.rows("documents")}

    def columns(self, name: str) -> dict[str, str]:
        """The table's columns with their types; none where it has no such table."""
        table = self.tables.get(name)
        return {one["name"]: one["type"] for one in table["schema"]["fields"]} if table else {}

    def rows(self, name: str) -> Iterator[tuple[str, dict[str, str]]]:
        """The table's rows by key: their cells as text, without those that are empty."""
        columns = self.columns(name)
        if not columns:
            return
        if self.tables[name].get("format", "csv") != "csv":
            raise Misuse(
                f"{self.folder.root} was built without csv, which releases are compared by; add it to --formats."
            )
        said = self.tables[name]["path"]
        for path in [said] if isinstance(said, str) else said:
            with io.TextIOWrapper(self.folder.open(path), encoding="utf-8-sig", newline="") as file:
                try:
                    for row in csv.DictReader(file, strict=True):
                        cells = {
                            column: unguard(cell) if columns[column] == "string" else cell
                            for column, cell in row.items()
                            if cell
                        }
                        yield cells[next(iter(columns))], cells
                except (csv.Error, UnicodeDecodeError, KeyError, TypeError) as error:
                    place = self.folder.root / path
                    raise InvalidInput(f"{place} is not the table that is described ({error}).") from None


def compare(old: Folder, new: Folder) -> Record:
    """Everything in which the rows of two releases differ, as JSON holds it."""
    before, after = _Release(old), _Release(new)
    documents = sorted({*before.sources, *after.sources})
    return {
        "old": before.said,
        "new": after.said,
        "sources": {one: _state(before.sources.get(one), after.sources.get(one)) for one in documents},
        "tables": {name: _table(name, before, after) for name in dict.fromkeys([*after.tables, *before.tables])},
        "keys": [change for name in CITED for change in _keys(name, before, after)],
    }


def kept_changes(known: Iterable[Mapping[str, str]], changes: Record, new: Folder) -> list[Mapping[str, str]]:
    """The changes of keys known before, and those of this comparison: each leads to the key that its row has now.

    A key that the new release has again has not changed."""
    later: dict[str, Mapping[str, str]] = {one["old"]: one for one in changes["keys"]}
    release = _Release(new)
    there = {key for name in CITED for key, _ in release.rows(name)}
    kept = {one["old"]: {**one, "new": later.get(one["new"], one)["new"]} for one in known if one["old"] not in there}
    return list({**kept, **later}.values())


def _keys(name: str, old: _Release, new: _Release) -> Iterator[dict[str, str]]:
    """The old keys of rows that the new release has under another key."""
    there: dict[str, Record] = {}
    names: dict[str, str] = {}
    for key, row in new.rows(name):
        there.setdefault(row.get("document_id", ""), {})[key] = row
        names |= {word: key for word in _names(row) if word not in names}
    for key, row in old.rows(name):
        document = row.get("document_id", "")
        rows = there.get(document, {})
        if key in rows:
            continue
        if document:  # in a source that changed no place is the same
            found = _same_place(row, rows) if old.sources.get(document) == new.sources.get(document) else None
        else:
            found = next((names[word] for word in _names(row) if word in names), None)
        if found:
            said = " ".join(next((row[one] for one in NAMES if one in row), "").split())
            yield {"old": key, "new": found, "why": f"{CAUSES[_cause(old, new, row)]} changed; it was « {said} »"}


def _names(row: Mapping[str, str]) -> list[str]:
    return [row[one].casefold() for one in BODY_NAMES if one in row]


def _same_place(row: Mapping[str, str], others: Mapping[str, Mapping[str, str]]) -> str | None:
    """The key of the row that shares most characters with this one; None where none shares half of the shorter."""
    best, most = None, 0
    start, end = int(row["source_start"]), int(row["source_end"])
    for key, other in others.items():
        low, high = int(other["source_start"]), int(other["source_end"])
        shared = min(end, high) - max(start, low)
        if shared > most and shared * 2 >= min(end - start, high - low):
            best, most = key, shared
    return best


def _state(old: str | None, new: str | None) -> str:
    if old is None or new is None:
        return "removed" if new is None else "added"
    return "unchanged" if old == new else "changed"


def _cause(old: _Release, new: _Release, row: Mapping[str, str]) -> str:
    """Why this row differs between the two; a row that documents share differs for the reasons of any of them."""
    document = row.get("document_id")
    if document and (document in old.sources) is not (document in new.sources):
        return "source"  # one of them lacks the document, so that there is no reading to compare
    of = [document] if document else {*old.sources, *new.sources}
    source = any(old.sources.get(one) != new.sources.get(one) for one in of)
    if None in (old.code, new.code):
        return "source" if source else "unknown"
    if old.code != new.code:
        return "both" if source else "reading"
    return "source" if source else "beside_source"


def _table(name: str, old: _Release, new: _Release) -> Record:
    """One table's differences: the old rows are held, the new ones only passed over.

    A column that one release lacks is told once, and changes no row."""
    held = dict(old.rows(name))
    was, now = old.columns(name), new.columns(name)
    added, changed = [], []
    for key, row in new.rows(name):
        known = held.pop(key, None)
        if known is None:
            added.append({"key": key, "cause": _cause(old, new, row), "row": row})
            continue
        pairs = {one: {"old": known.get(one), "new": row.get(one)} for one in now if one in was}
        if differing := {one: pair for one, pair in pairs.items() if pair["old"] != pair["new"]}:
            moved = PLACES.issuperset(differing)
            said = {"key": key, "cause": _cause(old, new, row), "only_moved": moved, "row": row, "columns": differing}
            changed.append(said)
    return {
        "columns_added": [one for one in now if one not in was],
        "columns_removed": [one for one in was if one not in now],
        "added": added,
        "removed": [{"key": key, "cause": _cause(old, new, row), "row": row} for key, row in held.items()],
        "changed": changed,
    }


def as_text(changes: Record) -> str:
    """The differences for people, the first rows of each sort."""
    tables = changes["tables"]
    rows = sum(len(table[sort]) for table in tables.values() for sort in SIGNS)
    done = f"{sum(any(table.values()) for table in tables.values())} of {len(tables)} tables and {rows:,} rows differ."
    told = [line for name, table in tables.items() for line in _told(name, table)]
    places = [changes[name]["folder"] for name in ("old", "new")]
    told += [f"keys: {len(changes['keys'])} rows have another one"] if changes["keys"] else []
    told += [f"  {one['old']} → {one['new']}: {one['why']}" for one in changes["keys"][:SHOWN]]
    told += [f"  … and {len(changes['keys']) - SHOWN:,} more"] if len(changes["keys"]) > SHOWN else []
    return "\n".join([*_sides(changes), "", *told, "", f"Compared {places[0]} with {places[1]}: {done}"])


def _sides(changes: Record) -> Iterator[str]:
    for name in ("old", "new"):
        side = changes[name]
        code = (side["code_version"] or "not recorded")[:SHORT_CODE]
        yield f"{name}: {side['folder']}, version {side['version'] or 'not recorded'}, code {code}"
    counted = Counter(changes["sources"].values())
    yield "sources: " + ", ".join(f"{count:,} {what}" for what, count in sorted(counted.items()))
    yield from (f"  {document}: {state}" for document, state in changes["sources"].items() if state != "unchanged")


def _told(name: str, table: Record) -> Iterator[str]:
    if not any(table.values()):
        yield f"{name}: the same"
        return
    shown = table | {"changed": [one for one in table["changed"] if not one["only_moved"]]}
    causes = Counter(one["cause"] for sort in SIGNS for one in table[sort])
    counts = {sort: len(shown[sort]) for sort in SIGNS}
    counts["only moved"] = len(table["changed"]) - counts["changed"]
    counts |= {f"by {CAUSES[cause]}": count for cause, count in sorted(causes.items())}
    yield f"{name}: " + ", ".join(f"{count:,} {what}" for what, count in counts.items() if count)
    yield from (f"  + column {column}" for column in table["columns_added"])
    yield from (f"  - column {column}" for column in table["columns_removed"])
    for sort, sign in SIGNS.items():
        for one in shown[sort][:SHOWN]:
            said = _said(next((one["row"][name] for name in NAMES if name in one["row"]), None))
            yield f"  {sign} {one['key']}  {said}" + f"  [{CAUSES[one['cause']]}]" * (len(causes) > 1)
            for column, pair in one.get("columns", {}).items():
                yield f"      {column}: {_said(pair['old'])} → {_said(pair['new'])}"
        if len(shown[sort]) > SHOWN:
            yield f"  … and {len(shown[sort]) - SHOWN:,} more"


def _said(cell: str | None) -> str:
    return "empty" if cell is None else " ".join(cell.split())
