"""What the program brings along: `schemas/`, data of languages, templates, time zones; and the digest of its code."""

import hashlib
import os
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from platform import python_version

from pipeline.errors import InvalidInput, Misuse, utf8

PACKAGE = Path(__file__).resolve().parents[1]
SCHEMAS = PACKAGE.parent / "schemas"
_LANGUAGES = PACKAGE / "languages"
# What an editor, an interpreter or a system leaves beside these is no part of the program.
KINDS = {".css", ".csv", ".html", ".js", ".json", ".md", ".py", ".svg", ".toml", ".txt", ".woff2"}


def read_schemas() -> dict[str, bytes]:
    """Every JSON, CSV and TOML file of `schemas/`, by its path in it; raises Misuse where it cannot be read."""
    return _read(SCHEMAS, lambda path: path.suffix in (".json", ".csv", ".toml"))


def put_schema(name: str, content: bytes) -> None:
    """Write a file of `schemas/`, in one swap."""
    path = SCHEMAS / name
    beside = path.with_name(f"{name}.new")
    try:
        beside.write_bytes(content)
        os.replace(beside, path)
    except OSError as error:
        raise Misuse(f"{path} cannot be written ({error.strerror}); check the folder and its permissions.") from error


def read_parts(package: str) -> dict[str, bytes]:
    """Every file in the package's folder that is no Python, by its path; raises Misuse where it cannot be read."""
    return _read(PACKAGE / package, lambda path: not path.suffix.startswith(".py"))


# What reading never sees: a test holds it to the modules that a reader loads.
NOT_READ = (
    *(f"pipeline/{room}/" for room in ("compile", "evaluation", "explain", "publish", "site", "validate")),
    *(f"schemas/{name}" for name in ("files.toml", "key_changes.csv", "release.toml", "views.toml")),
)
READ_WITH = ("markdown-it-py", "mdit-py-plugins", "selectolax", "tzdata")


def code_version(leaving_out: tuple[str, ...] = ()) -> str:
    """Which code reads and publishes: the SHA-256 over every file of `pipeline/` and `schemas/`, path and content."""
    digest = hashlib.sha256()
    for folder in (PACKAGE, SCHEMAS):
        for path, content in _read(folder, lambda path: path.suffix in KINDS).items():
            if not (named := f"{folder.name}/{path}").startswith(leaving_out):
                digest.update(f"{hashlib.sha256(content).hexdigest()}  {named}\n".encode())
    return digest.hexdigest()


@cache
def reading_version() -> str:
    """Which code reads, with the versions of Python and of the packages that it reads with."""
    return " ".join([code_version(NOT_READ), python_version(), *map(version, READ_WITH)])


def _read(folder: Path, wanted: Callable[[Path], bool]) -> dict[str, bytes]:
    try:
        found = sorted(path for path in folder.rglob("*") if wanted(path) and path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    except OSError as error:
        raise Misuse(f"{folder} cannot be read ({error.strerror}); check the folder and its permissions.") from error


@cache
def language_codes() -> tuple[str, ...]:
    """The codes of the languages that can be read, in order: each has a folder of data."""
    return tuple(sorted(item.name for item in _LANGUAGES.iterdir() if item.is_dir() and len(item.name) == 2))


@cache
def language_file(code: str, name: str) -> str:
    """The text of `pipeline/languages/<code>/<name>`; raises `InvalidInput` for a language without a folder."""
    if code not in language_codes():
        raise InvalidInput(f"language {code!r} is not known: expected one of {', '.join(language_codes())}.")
    path = _LANGUAGES / code / name
    return utf8(path.relative_to(PACKAGE.parent), path.read_bytes())


@cache
def _zones() -> frozenset[str]:
    """The names of the IANA database as the package tzdata has it: what a machine calls its own is none of them."""
    return frozenset((files("tzdata") / "zones").read_text(encoding="utf-8").split())


def is_zone(name: object) -> bool:
    """Whether the IANA database has a zone of this name."""
    return isinstance(name, str) and name in _zones()


@cache
def countries_by_zone() -> dict[str, str]:
    """The country of each time zone, by its older names too, as the tz database has them and ISO 3166 writes them."""
    package = files("tzdata.zoneinfo")
    lines = [line.split("\t") for line in package.joinpath("zone.tab").read_text("utf-8").splitlines()]
    rules = [line.split(" ") for line in package.joinpath("tzdata.zi").read_text("utf-8").splitlines()]
    countries = {line[2]: line[0] for line in lines if not line[0].startswith("#")}
    linked = {rule[2]: countries[rule[1]] for rule in rules if rule[0] == "L" and rule[1] in countries}
    return linked | countries
