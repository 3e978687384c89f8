"""Loading the contract from `schemas/`, strictly: whatever is not understood is refused with its file and place."""

import csv
import io
import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from pipeline.contract.release import (
    BILINGUAL,
    FILES,
    PORTAL,
    RELEASE,
    VIEWS,
    bilingual,
    described_files,
    portal,
    release,
    views,
)
from pipeline.contract.strict import Declared, fail
from pipeline.contract.types import Code, Column, Contract, ForeignKey, Table, Vocabulary
from pipeline.errors import Misuse

TYPES = ("string", "integer", "boolean", "date", "time", "datetime")
VOCABULARY_HEADER = ["code", "label_en", "label_fr", "description_en", "description_fr"]


def load(files: Mapping[str, bytes]) -> Contract:
    """The contract that these files declare (path under `schemas/` -> bytes); raises Misuse with file and place."""
    vocabularies = {
        PurePosixPath(path).stem: _vocabulary(path, content)
        for path, content in sorted(files.items())
        if path.startswith("vocabularies/")
    }
    declared = sorted(
        (_table(path, content, vocabularies) for path, content in sorted(files.items()) if path.startswith("tables/")),
        key=lambda table: table.order,
    )
    if not {RELEASE, FILES, PORTAL} <= files.keys() or not declared:
        raise Misuse(f"schemas/ lacks {RELEASE}, {FILES}, {PORTAL} or tables/*.json; restore them from the repository.")
    _check_references(declared)
    queries = views(files[VIEWS]) if VIEWS in files else ()
    said = release(files[RELEASE])
    rows_a_part, offered = described_files(files[FILES], said)
    tables = tuple(table for table in declared if not table.derived)
    derived = tuple(table for table in declared if table.derived)
    lists = tuple(vocabularies.values())
    return Contract(said, tables, derived, lists, queries, offered, portal(files[PORTAL]), rows_a_part)


def _table(path: str, content: bytes, vocabularies: Mapping[str, Vocabulary]) -> Table:
    root = Declared.parse(path, content)
    root.keys({"name", "order", "primaryKey", "foreignKeys", "fields", "use", "use_fr", *BILINGUAL}, {"derived"})
    name = root.child("name").text()
    if name != PurePosixPath(path).stem:
        root.child("name").fail(f"expected {PurePosixPath(path).stem!r}, as the file is called")
    columns = tuple(_column(node, vocabularies) for node in root.child("fields").items())
    names = [column.name for column in columns]
    for index, column_name in enumerate(names):
        if column_name in names[:index]:
            root.child("fields").fail(f"column {column_name!r} stands twice")
    derived = bool((found := root.optional("derived")) and found.boolean())
    key = root.child("primaryKey").text()
    # A derived table is made to be read, text first and keys last; any other begins with its key.
    if not columns or key not in (names if derived else names[:1]):
        root.child("primaryKey").fail("expected the name of the first column")
    told = columns[names.index(key)]
    if not (told.unique and told.required):
        root.child("fields").fail("the key must be required and unique")
    links = tuple(_foreign_key(node, names) for node in root.child("foreignKeys").items())
    uses = root.child("use").text(), root.child("use_fr").text()
    return Table(name, root.child("order").whole(), bilingual(root), *uses, key, links, columns, derived)


def _column(node: Declared, vocabularies: Mapping[str, Vocabulary]) -> Column:
    others = {"missing", "missing_fr", "vocabulary", "link", "search", "constraints"}
    node.keys({"name", "type", "example", *BILINGUAL}, others)
    kind = node.child("type").one_of(TYPES)
    limits = node.optional("constraints")
    if limits:
        limits.keys(set(), {"required", "unique", "minimum", "maximum", "pattern"})

    def flag(name: str) -> bool:
        found = limits.optional(name) if limits else None
        return found.boolean() if found else False

    def bound(name: str) -> int | None:
        found = limits.optional(name) if limits else None
        if found and kind != "integer":
            found.fail("only an integer has a minimum or maximum")
        return found.whole() if found else None

    required = flag("required")
    missing = [node.optional(name) for name in ("missing", "missing_fr")]
    if any((found is None) is not required for found in missing):
        node.fail("a column is either required or says in missing and missing_fr what its absence means")
    pattern = limits.optional("pattern") if limits else None
    listed = node.optional("vocabulary")
    uses = {name: bool(found and found.boolean()) for name in ("link", "search") for found in (node.optional(name),)}
    if kind != "string" and (pattern or listed or any(uses.values())):
        node.fail("only a string has a pattern or a vocabulary, is a link or is searched")
    return Column(
        name=node.child("name").text(),
        type=kind,
        words=bilingual(node),
        example=node.child("example").text(),
        missing_en=missing[0].text() if missing[0] else None,
        missing_fr=missing[1].text() if missing[1] else None,
        required=required,
        unique=flag("unique"),
        minimum=bound("minimum"),
        maximum=bound("maximum"),
        pattern=_pattern(pattern) if pattern else None,
        vocabulary=vocabularies[listed.one_of(tuple(vocabularies))] if listed else None,
        **uses,
    )


def _pattern(node: Declared) -> str:
    try:
        re.compile(node.text())
    except re.error as error:
        node.fail(f"not a regular expression ({error})")
    return node.text()


def _foreign_key(node: Declared, names: list[str]) -> ForeignKey:
    node.keys({"fields", "reference"})
    reference = node.child("reference")
    reference.keys({"resource", "fields"})
    column = node.child("fields").one_of(tuple(names))
    return ForeignKey(column, reference.child("resource").text(), reference.child("fields").text())


def _check_references(tables: list[Table]) -> None:
    keys = {table.name: table.key for table in tables}
    for table in tables:
        for index, link in enumerate(table.foreign_keys):
            if keys.get(link.table) != link.other:
                place = f"/foreignKeys/{index}/reference"
                fail(f"tables/{table.name}.json", place, f"{link.table}.{link.other} is no table's key")


def _vocabulary(path: str, content: bytes) -> Vocabulary:
    rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline=""), strict=True))
    if not rows or rows[0] != VOCABULARY_HEADER:
        fail(path, "line 1", f"expected the header {','.join(VOCABULARY_HEADER)}")
    codes: list[Code] = []
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(VOCABULARY_HEADER) or not all(row):
            fail(path, f"line {number}", "expected five cells, none of them empty")
        if row[0] in {code.code for code in codes}:
            fail(path, f"line {number}", f"the code {row[0]!r} stands twice")
        codes.append(Code(*row))
    return Vocabulary(PurePosixPath(path).stem, tuple(codes))
