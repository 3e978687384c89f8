"""The bodies that people entered, as extraction looks them up."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from pipeline.errors import InvalidInput
from pipeline.names.phrases import PhraseTree, plain

_SCOPES = frozenset({"own", "shared"})
_NAME_KINDS = frozenset({"name", "mistake", "short", "acronym", "elliptic"})


class Authority(NamedTuple):
    """A known body, as its row of `organizations.csv` has it."""

    organization_id: str
    name: str
    name_en: str | None
    name_fr: str | None
    acronym_en: str | None
    acronym_fr: str | None
    type: str
    jurisdiction: str | None
    website: str | None
    checked_on: str | None
    """When a person checked it, as an ISO 8601 date; None where nobody did."""
    checked_against: str | None
    """What it was checked against, an address or a title."""

    @property
    def reviewed(self) -> bool:
        """Whether a person wrote down when and against what it was checked."""
        return self.checked_on is not None and self.checked_against is not None


_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "organizations.csv": Authority._fields,
    "names.csv": ("organization_id", "name", "kind"),
    "addresses.csv": ("organization_id", "address", "scope"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Authorities:
    """The authority files, indexed for look-up."""

    bodies: dict[str, Authority] = field(default_factory=dict)
    names: PhraseTree[tuple[Authority, str]] = field(default_factory=PhraseTree)
    """Every full and shortened name -> the body and 'name' or 'short'."""
    acronyms: dict[str, list[Authority]] = field(default_factory=dict)
    """An acronym may be several bodies'."""
    addresses: dict[str, tuple[Authority, bool]] = field(default_factory=dict)
    """A host without 'www.', with or without the beginning of a path -> the body, and whether the address is its own
    or one that it shares with bodies under it ('canada.ca')."""
    elliptic: dict[str, list[Authority]] = field(default_factory=dict)
    """What stands for a body only in a list of bodies of its kind: a town, among police services."""
    full: dict[tuple[str, str], str] = field(default_factory=dict)
    """A body's key and a full name of it without regard to capitals -> that name as the file spells it."""
    mistakes: set[str] = field(default_factory=set)
    """Names that reports write and that are known to be misspelt."""

    def spelling(self, body: Authority, said: str) -> str | None:
        """The full name of `body` that `said` is, as the file spells it; None where the file does not list it."""
        return self.full.get((body.organization_id, plain(said).casefold()))


def read_authorities(files: Mapping[str, str]) -> Authorities:
    """The bodies that `files` (name -> text) tell; raises `InvalidInput`, naming file and line, where wrong."""
    found = Authorities()
    named: dict[str, str] = {}

    def name(where: str, value: str | None, body: Authority, kind: str) -> None:
        if not value:
            return
        if kind == "mistake":
            found.mistakes.add(value)
            kind = "name"
        if kind in ("name", "short"):
            if named.setdefault(value, body.organization_id) != body.organization_id:
                raise InvalidInput(f"{where}: the name {value!r} is another body's too; a name may stand for one only.")
            for written in {value, value.replace(" & ", " and ")}:
                found.names.add(written, (body, kind))
            if kind == "name":
                found.full.setdefault((body.organization_id, plain(value).casefold()), value)
        else:
            listed = (found.acronyms if kind == "acronym" else found.elliptic).setdefault(value, [])
            if body not in listed:
                listed.append(body)

    for where, row in _rows(files, "organizations.csv"):
        if not all(row[column] for column in ("organization_id", "name", "type")):
            raise InvalidInput(f"{where}: organization_id, name and type must be filled in.")
        if bool(row["checked_on"]) != bool(row["checked_against"]) or not _is_date(row["checked_on"]):
            raise InvalidInput(
                f"{where}: checked_on is {row['checked_on']!r} and checked_against {row['checked_against']!r}; "
                "expected the date of the check as YYYY-MM-DD and what it was checked against, or neither."
            )
        if row["organization_id"] in found.bodies:
            raise InvalidInput(f"{where}: the key {row['organization_id']!r} stands twice; a body has one row.")
        body = Authority(**{column: value or None for column, value in row.items()})  # type: ignore[arg-type]
        found.bodies[body.organization_id] = body
        for value in (body.name, body.name_en, body.name_fr):
            name(where, value, body, "name")
        for value in (body.acronym_en, body.acronym_fr):
            name(where, value, body, "acronym")
    for where, row in _rows(files, "names.csv"):
        if row["kind"] not in _NAME_KINDS:
            raise InvalidInput(f"{where}: kind is {row['kind']!r}; expected one of {', '.join(sorted(_NAME_KINDS))}.")
        name(where, row["name"], _body(where, row, found), row["kind"])
    for where, row in _rows(files, "addresses.csv"):
        body = _body(where, row, found)
        if row["scope"] not in _SCOPES:
            raise InvalidInput(f"{where}: scope is {row['scope']!r}; expected one of {', '.join(sorted(_SCOPES))}.")
        if found.addresses.setdefault(row["address"].lower(), (body, row["scope"] == "own"))[0] != body:
            raise InvalidInput(f"{where}: the address {row['address']!r} is another body's too.")
    return found


def _is_date(said: str) -> bool:
    """Whether a date is written as YYYY-MM-DD, or none is."""
    try:
        return not said or date.fromisoformat(said).isoformat() == said
    except ValueError:
        return False


def _body(where: str, row: Mapping[str, str], found: Authorities) -> Authority:
    if row["organization_id"] not in found.bodies:
        raise InvalidInput(f"{where}: no row of organizations.csv has the key {row['organization_id']!r}.")
    return found.bodies[row["organization_id"]]


def _next(file: str, rows: "csv.DictReader[str]") -> dict[str, str] | None:
    try:
        return next(rows, None)
    except csv.Error as error:
        raise InvalidInput(
            f"{file}:{rows.line_num}: not CSV ({error}); close quotation marks, and shorten long texts."
        ) from None


def _rows(files: Mapping[str, str], file: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Each row of `file` with its place as 'file:line', white space around its values gone."""
    rows = csv.DictReader(io.StringIO(files.get(file, ""), newline=""), strict=True)
    header = tuple(rows.fieldnames or ())
    if file in files and header != _COLUMNS[file]:
        raise InvalidInput(f"{file}:1: the columns are {', '.join(header)}; expected {', '.join(_COLUMNS[file])}.")
    while row := _next(file, rows):
        where = f"{file}:{rows.line_num}"
        if None in row or None in row.values():
            raise InvalidInput(f"{where}: expected {len(header)} values, one a column.")
        yield where, {column: value.strip() for column, value in row.items()}
