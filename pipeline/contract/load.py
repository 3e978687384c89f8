"""The contract, loaded from `schemas/` strictly: whatever is not understood is refused with its file and place."""

import csv
import io
import json
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, NoReturn, TypeVar

from pydantic import ValidationError

from pipeline.contract.release import DescribedFile, Files, KeyChange, Release, View, Views
from pipeline.contract.types import Code, Declared, Table, Vocabulary
from pipeline.errors import InvalidInput, Misuse, reading, shown, utf8

Part = TypeVar("Part", bound=Declared)
KEYS = "key_changes.csv"
NEEDED = ("columns.json", "files.toml", KEYS, "release.toml", "views.toml")
LANGUAGES: tuple[dict[str, str], ...] = (
    {"{code}": "en", "{english}": "English", "{french}": "anglais"},
    {"{code}": "fr", "{english}": "French", "{french}": "français"},
)
LARGEST = 100_000
MEANT = {
    "extra_forbidden": "unknown key",
    "missing": "the key is missing",
    "pattern_regex": "not a regular expression",
}


@dataclass(frozen=True, slots=True)
class Contract:
    """Everything the dataset promises: `tables` are read from documents, `derived` ones are made of them.

    `rows_a_part`: what a file of a table holds before a further one begins; `left_out`: formats that are not made."""

    release: Release
    tables: tuple[Table, ...]
    derived: tuple[Table, ...]
    vocabularies: tuple[Vocabulary, ...]
    views: tuple[View, ...]
    files: tuple[DescribedFile, ...]
    rows_a_part: int
    key_changes: tuple[KeyChange, ...] = ()
    left_out: frozenset[str] = frozenset()

    @property
    def published(self) -> tuple[Table, ...]:
        """All tables, those that people open first before the others."""
        return (*self.derived, *self.tables)

    def vocabulary(self, name: str) -> Vocabulary:
        """The closed list of that name."""
        return next(one for one in self.vocabularies if one.name == name)

    def table(self, name: str) -> Table:
        """The table of that name; raises Misuse where there is none."""
        for table in self.published:
            if table.name == name:
                return table
        known = ", ".join(table.name for table in self.tables)
        raise Misuse(f"There is no table {name!r}; the tables are {known}.")


def load(files: Mapping[str, bytes]) -> Contract:
    """The contract that these files declare (path under `schemas/` -> bytes); raises Misuse with file and place."""
    lists = {
        PurePosixPath(path).stem: _vocabulary(path, content)
        for path, content in sorted(files.items())
        if path.startswith("vocabularies/")
    }
    if not {*NEEDED} <= files.keys() or not any(path.startswith("tables/") for path in files):
        raise Misuse(f"schemas/ lacks {', '.join(NEEDED)} or tables/*.json; restore them from the repository.")
    shared = _parsed("columns.json", files["columns.json"], json.loads, "JSON")
    if not isinstance(shared, dict):
        _fail("columns.json", "", f"expected an object of columns by their names, found {shown(shared)}; write one")
    tables = [_table(path, content, shared, lists) for path, content in _spoken(files) if path.startswith("tables/")]
    tables.sort(key=lambda table: table.order)
    _check_references(tables)
    release, described = _toml(Release, files, "release.toml"), _toml(Files, files, "files.toml")
    return Contract(
        release=release,
        tables=tuple(table for table in tables if not table.derived),
        derived=tuple(table for table in tables if table.derived),
        vocabularies=tuple(lists.values()),
        views=_toml(Views, files, "views.toml").views,
        files=described.named(release),
        rows_a_part=described.rows_a_part,
        key_changes=_key_changes(KEYS, files[KEYS]),
    )


def _fail(path: str, place: str, reason: str) -> NoReturn:
    """Refuse a schema file by its place: a JSON pointer or a line."""
    raise InvalidInput(f"schemas/{path}: {place or '/'}: {reason}.")


def _part(
    kind: type[Part], path: str, said: Any, within: str = "", known: Mapping[str, Vocabulary] | None = None
) -> Part:
    """What a file says, at a place within it, as what it should be; `known` are the closed lists."""
    try:
        with reading(f"schemas/{path}"):
            return kind.model_validate(said, context=known)
    except ValidationError as error:
        first = error.errors()[0]
        place = within + "".join(f"/{part}" for part in first["loc"])
        _fail(path, place, MEANT.get(first["type"], first["msg"].removeprefix("Value error, ")))


def _parsed(path: str, content: bytes, parse: Callable[[str], Any], form: str) -> Any:
    try:
        return parse(content.decode("utf-8"))
    except ValueError as error:
        _fail(path, "", f"not {form} in UTF-8 ({error}); correct it")
    except RecursionError:
        _fail(path, "", f"{form} that is nested too deep to be read; write what another file of its kind has")


def _toml(kind: type[Part], files: Mapping[str, bytes], path: str) -> Part:
    return _part(kind, path, _parsed(path, files[path], tomllib.loads, "TOML"))


def _spoken(files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The files in order; one that is named for a language stands for a file in each."""
    for path, content in sorted(files.items()):
        for names in LANGUAGES if "{code}" in path else ({},):
            text = content.decode("utf-8", "surrogateescape")
            for gap, word in names.items():
                text = text.replace(gap, word)
            yield path.replace("{code}", names.get("{code}", "")), text.encode("utf-8", "surrogateescape")


def _table(path: str, content: bytes, shared: Mapping[str, Any], known: Mapping[str, Vocabulary]) -> Table:
    """A table; a column that several have is only named in it, and stands in `columns.json`."""
    said = _parsed(path, content, json.loads, "JSON")
    if isinstance(said, dict) and isinstance(said.get("fields"), list):
        said["fields"] = [shared.get(one, one) if isinstance(one, str) else one for one in said["fields"]]
    table = _part(Table, path, said, known=known)
    if table.name != (expected := PurePosixPath(path).stem):
        _fail(path, "/name", f"expected {expected!r}, as the file is called")
    return table


def _check_references(tables: list[Table]) -> None:
    keys = {f"{table.name}.{table.key}" for table in tables}
    for table in tables:
        for index, column in enumerate(table.columns):
            if column.references and column.references not in keys:
                place = f"/fields/{index}/references"
                _fail(f"tables/{table.name}.json", place, f"{column.references} is no table's key")


def _vocabulary(path: str, content: bytes) -> Vocabulary:
    if len(content) > LARGEST:
        _fail(path, "", f"{len(content):,} bytes, and a closed list has at most {LARGEST:,}; shorten its texts")
    codes = _rows(Code, path, content)
    if twice := [one.code for at, one in enumerate(codes) if one.code in {other.code for other in codes[:at]}]:
        _fail(path, "", f"the code {twice[0]!r} stands twice")
    return Vocabulary(name=PurePosixPath(path).stem, codes=codes)


def _key_changes(path: str, content: bytes) -> tuple[KeyChange, ...]:
    """The keys that changed: each once, and led to the key that its row has now in one step."""
    changes = _rows(KeyChange, path, content)
    known = {one.old for one in changes}
    for at, one in enumerate(changes):
        if any(one.old == other.old for other in changes[:at]):
            _fail(path, "", f"the old key {one.old!r} stands twice; leave it once")
        if one.new in known:
            _fail(path, "", f"{one.old!r} leads to {one.new!r}, an old key itself; write the key that its row has now")
    return changes


def _rows(kind: type[Part], path: str, content: bytes) -> tuple[Part, ...]:
    """The rows of a CSV file, each as what it should be."""
    reader = csv.DictReader(io.StringIO(utf8(f"schemas/{path}", content), newline=""), restkey="more", strict=True)
    try:
        return tuple(_part(kind, path, row, f"/line {number}") for number, row in enumerate(reader, start=2))
    except csv.Error as error:
        _fail(path, f"/line {reader.line_num}", f"not CSV ({error}); close its quotation marks")
