"""Differences told: as text for people, as JSON for machines."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pipeline.changes.model import (
    BESIDE,
    BOTH,
    READING,
    SOURCE,
    UNKNOWN,
    Changed,
    Changes,
    Row,
    Side,
    Single,
    TableChanges,
)

Record = dict[str, Any]
NAMES = ("title", "text", "name", "evidence", "description_en")
CAUSES = {
    SOURCE: "the source",
    READING: "the reading",
    BOTH: "the source and the reading",
    BESIDE: "what is said beside the source",
    UNKNOWN: "a cause unknown, since one release does not record its code",
}
SHORT_CODE = 19  # "sha256:" and twelve digits


def as_text(changes: Changes, most: int) -> str:
    """The differences for people, at most so many rows of each sort in a table, and so many files."""
    return "\n".join([*_sides(changes), "", *_tables(changes, most), "", *_files(changes, most), _done(changes)])


def as_json(changes: Changes) -> Record:
    """All differences as a record; a missing cell is null."""
    return {
        "old": _side(changes.old),
        "new": _side(changes.new),
        "code": changes.code,
        "sources": {document: changes.source(document) for document in changes.documents},
        "tables": {name: _table(table) for name, table in changes.tables.items()},
        "files": {
            "added": list(changes.files_added),
            "removed": list(changes.files_removed),
            "changed": list(changes.files_changed),
        },
    }


def _sides(changes: Changes) -> Iterator[str]:
    for name, side in (("old", changes.old), ("new", changes.new)):
        code = (side.code or "not recorded")[:SHORT_CODE]
        yield f"{name}: {side.folder}, version {side.version or 'not recorded'}, code {code}"
    yield f"code: {changes.code}"
    counted = Counter(changes.source(document) for document in changes.documents)
    yield "sources: " + ", ".join(f"{count:,} {what}" for what, count in sorted(counted.items()))
    for document in changes.documents:
        if changes.source(document) != "unchanged":
            yield f"  {document}: {changes.source(document)}"


def _tables(changes: Changes, most: int) -> Iterator[str]:
    for name, table in changes.tables.items():
        if not table:
            yield f"{name}: the same"
            continue
        told = [row for row in table.changed if not row.moved]
        mixed = len(set(table.causes())) > 1  # only then does each row say its own
        yield f"{name}: {', '.join(_counts(table, told))}"
        yield from (f"  + column {column}" for column in table.columns_added)
        yield from (f"  - column {column}" for column in table.columns_removed)
        yield from _cut([[_single("+", row, mixed)] for row in table.added], most)
        yield from _cut([[_single("-", row, mixed)] for row in table.removed], most)
        yield from _cut([list(_changed(row, mixed)) for row in told], most)


def _counts(table: TableChanges, told: Sequence[Changed]) -> Iterator[str]:
    counts = {
        "columns added or removed": len(table.columns_added) + len(table.columns_removed),
        "added": len(table.added),
        "removed": len(table.removed),
        "changed": len(told),
        "only moved": len(table.changed) - len(told),
    }
    yield from (f"{count:,} {what}" for what, count in counts.items() if count)
    yield from (f"{count:,} by {CAUSES[cause]}" for cause, count in sorted(Counter(table.causes()).items()))


def _files(changes: Changes, most: int) -> Iterator[str]:
    signs = (("+", changes.files_added), ("-", changes.files_removed), ("~", changes.files_changed))
    differing = [[f"{sign} {path}"] for sign, paths in signs for path in paths]
    yield f"files: {len(differing):,} differ" if differing else "files: all the same"
    yield from _cut(differing, most)


def _done(changes: Changes) -> str:
    """What was compared, and how much differs."""
    tables = changes.tables.values()
    differ = sum(map(bool, tables))
    rows = sum(len(table.added) + len(table.removed) + len(table.changed) for table in tables)
    compared = f"Compared {changes.old.folder} with {changes.new.folder}"
    return f"{compared}: {differ} of {len(tables)} tables and {rows:,} rows differ."


def _cut(told: Sequence[Sequence[str]], most: int) -> Iterator[str]:
    yield from (f"  {line}" for lines in told[:most] for line in lines)
    if len(told) > most:
        yield f"  … and {len(told) - most:,} more"


def _single(sign: str, single: Single, mixed: bool) -> str:
    return f"{sign} {single.key}  {_name(single.row)}" + f"  [{CAUSES[single.cause]}]" * mixed


def _changed(changed: Changed, mixed: bool) -> Iterator[str]:
    yield f"~ {changed.key}  {_name(changed.new)}" + f"  [{CAUSES[changed.cause]}]" * mixed
    for column in changed.columns:
        yield f"    {column}: {_said(changed.old.get(column))} → {_said(changed.new.get(column))}"


def _name(row: Row) -> str:
    return _said(next((row[name] for name in NAMES if name in row), None))


def _said(cell: str | None) -> str:
    return "empty" if cell is None else " ".join(cell.split())


def _side(side: Side) -> Record:
    return {"folder": side.folder, "version": side.version, "code_version": side.code, "sources": dict(side.sources)}


def _table(table: TableChanges) -> Record:
    return {
        "columns_added": list(table.columns_added),
        "columns_removed": list(table.columns_removed),
        "added": [{"key": one.key, "cause": one.cause, "row": dict(one.row)} for one in table.added],
        "removed": [{"key": one.key, "cause": one.cause, "row": dict(one.row)} for one in table.removed],
        "changed": [
            {"key": one.key, "cause": one.cause, "only_moved": one.moved, "columns": _columns(one)}
            for one in table.changed
        ],
    }


def _columns(changed: Changed) -> Mapping[str, Record]:
    return {name: {"old": changed.old.get(name), "new": changed.new.get(name)} for name in changed.columns}
