"""Loading the contract from `schemas/`, strictly: whatever is not understood is refused with its file and place."""

import csv
import io
import json
import tomllib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, NoReturn, TypeVar

from pydantic import ValidationError

from pipeline.contract.declared import Declared
from pipeline.contract.release import Files, Portal, Release, Views
from pipeline.contract.types import Code, Contract, Table, Vocabulary
from pipeline.errors import Misuse

Part = TypeVar("Part", bound=Declared)
NEEDED = ("release.toml", "files.toml", "portal.toml", "views.toml")
MEANT = {"extra_forbidden": "unknown key", "missing": "the key is missing"}


def load(files: Mapping[str, bytes]) -> Contract:
    """The contract that these files declare (path under `schemas/` -> bytes); raises Misuse with file and place."""
    lists = {
        PurePosixPath(path).stem: _vocabulary(path, content)
        for path, content in sorted(files.items())
        if path.startswith("vocabularies/")
    }
    tables = [_table(path, content, lists) for path, content in sorted(files.items()) if path.startswith("tables/")]
    if not {*NEEDED} <= files.keys() or not tables:
        raise Misuse(f"schemas/ lacks {', '.join(NEEDED)} or tables/*.json; restore them from the repository.")
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
        portal=_toml(Portal, files, "portal.toml"),
        rows_a_part=described.rows_a_part,
    )


def fail(path: str, place: str, reason: str) -> NoReturn:
    """Refuse a schema file: raises Misuse that names the file and the place (a JSON pointer or a line)."""
    raise Misuse(f"schemas/{path}: {place or '/'}: {reason}.")


def _part(
    kind: type[Part], path: str, said: Any, within: str = "", known: Mapping[str, Vocabulary] | None = None
) -> Part:
    """What a file says, at a place within it, as what it should be; `known` are the closed lists."""
    try:
        return kind.model_validate(said, context=known)
    except ValidationError as error:
        first = error.errors()[0]
        place = within + "".join(f"/{part}" for part in first["loc"])
        fail(path, place, MEANT.get(first["type"], first["msg"].removeprefix("Value error, ")))


def _toml(kind: type[Part], files: Mapping[str, bytes], path: str) -> Part:
    try:
        said = tomllib.loads(files[path].decode("utf-8"))
    except ValueError as error:
        fail(path, "", f"not TOML in UTF-8 ({error})")
    return _part(kind, path, said)


def _table(path: str, content: bytes, known: Mapping[str, Vocabulary]) -> Table:
    try:
        said = json.loads(content.decode("utf-8"))
    except ValueError as error:
        fail(path, "", f"not JSON in UTF-8 ({error})")
    table = _part(Table, path, said, known=known)
    if table.name != (expected := PurePosixPath(path).stem):
        fail(path, "/name", f"expected {expected!r}, as the file is called")
    return table


def _check_references(tables: list[Table]) -> None:
    keys = {table.name: table.key for table in tables}
    for table in tables:
        for index, link in enumerate(table.foreign_keys):
            if keys.get(link.table) != link.other:
                place = f"/foreignKeys/{index}/reference"
                fail(f"tables/{table.name}.json", place, f"{link.table}.{link.other} is no table's key")


def _vocabulary(path: str, content: bytes) -> Vocabulary:
    reader = csv.DictReader(io.StringIO(content.decode("utf-8"), newline=""), restkey="more", strict=True)
    codes = tuple(_part(Code, path, row, f"/line {number}") for number, row in enumerate(reader, start=2))
    if twice := [one.code for at, one in enumerate(codes) if one.code in {other.code for other in codes[:at]}]:
        fail(path, "", f"the code {twice[0]!r} stands twice")
    return Vocabulary(name=PurePosixPath(path).stem, codes=codes)
