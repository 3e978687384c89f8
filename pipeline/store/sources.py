"""Reading `raw/`: each document's folder, its description and the bytes of its source, checked."""

import codecs
import hashlib
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.contract import Contract
from pipeline.errors import InvalidInput, Misuse, reading, shown
from pipeline.model import DocumentMeta
from pipeline.store.description import describe, read_toml

SOURCE_NAMES = {"text": "source.txt", "html": "source.html", "markdown": "source.md"}
TOML_NAMES = {"document.toml", "additions.toml"}
READING = "reading.json"
LARGEST_READING = 20_000_000  # bytes: more are refused where it is read
# What says that a file is no text, or was taken for one in another encoding. Breaks of pages and of lines, and what a
# PDF has for a tab or a bullet (U+0007), are white space.
_CONTROL = re.compile("[\x00\x7f-\x9f]")
_WORDS = re.compile(r"[^\s\u00ad\u200b\ufeff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A document's folder, its description read and checked, its source not yet."""

    folder: Path
    meta: DocumentMeta


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it was received: the source's bytes without a byte-order mark; the file of its reading as it is."""

    meta: DocumentMeta
    content: bytes
    reading: bytes | None = None


def survey(raw: Path, contract: Contract) -> list[Entry]:
    """Every document under the folder, sorted by id; raises Misuse without one, InvalidInput where one is wrong."""
    with _reading(raw):
        if not raw.is_dir():
            raise Misuse(
                f"There is no folder {raw}; create it, with a folder for each document, or name another with --raw."
            )
        folders = sorted(path for path in raw.iterdir() if path.is_dir() and not path.name.startswith("."))
    entries: dict[str, Entry] = {}
    for folder in folders:
        entry = inspect(folder, contract)
        twin = entries.setdefault(entry.meta.document_id.casefold(), entry)
        if twin is not entry:
            raise InvalidInput(
                f"{twin.folder} and {folder} are one name where capitals do not count; give one another name and id."
            )
    if not entries:
        raise Misuse(
            f"{raw} holds no document; add a folder with document.toml and source.txt, source.html or source.md."
        )
    return sorted(entries.values(), key=lambda entry: entry.meta.document_id)


def find(document: str, raw: Path, contract: Contract) -> Entry:
    """One document, by its folder or by its id; raises Misuse where there is none."""
    for folder in (Path(document), raw / document):
        with _reading(folder):
            described = (folder / "document.toml").is_file()
        if described:
            return inspect(folder, contract)
    raise Misuse(f"{raw} holds no document {shown(document)}; name one by its id or its folder.")


def inspect(folder: Path, contract: Contract) -> Entry:
    """One document's folder with its description checked."""
    with _reading(folder):
        if not (folder / "document.toml").is_file():
            raise InvalidInput(f"{folder} has no document.toml; copy one from another document and adapt it.")
        for path in sorted(folder.glob("*.toml")):
            if path.name not in TOML_NAMES:
                raise InvalidInput(f"{path} is not read; the names are {', '.join(sorted(TOML_NAMES))}.")
        with reading(folder / "document.toml"):
            meta = describe(folder, _toml(folder / "document.toml"), _toml(folder / "additions.toml"), contract)
        source = SOURCE_NAMES[meta.source_format]
        if meta.document_id != (name := Path(os.path.abspath(folder)).name):
            raise InvalidInput(
                f"{folder}/document.toml has document_id = {shown(meta.document_id)}; the folder's name is the id: "
                f"write {shown(name)}, or rename the folder."
            )
        if not (folder / source).is_file():
            raise InvalidInput(
                f"{folder} has no {source}, the source that document.toml announces with "
                f"source_format = {meta.source_format!r}; add it."
            )
    return Entry(folder, meta)


def has_reading(entry: Entry) -> bool:
    """Whether somebody's reading stands beside the source."""
    path = entry.folder / READING
    return path.exists() or path.is_symlink()


def read_answer(path: Path) -> bytes:
    """The bytes of somebody's answer, no more than are looked at."""
    with _reading(path), path.open("rb") as file:
        return file.read(LARGEST_READING + 1)


def put_reading(entry: Entry, content: bytes) -> Path:
    """Write the reading beside the source, in one swap; the path of the file."""
    path = entry.folder / READING
    beside = path.with_suffix(".json.new")
    with _reading(path):
        beside.write_bytes(content)
        os.replace(beside, path)
    return path


def source_of(entry: Entry) -> Source:
    """The document's source, checked; raises InvalidInput with one sentence that says what is wrong and where."""
    path = entry.folder / SOURCE_NAMES[entry.meta.source_format]
    with _reading(path):
        content = path.read_bytes()
        reading = _optional(entry.folder / READING)
    body = content.removeprefix(codecs.BOM_UTF8)
    _check_text(path, body, len(content) - len(body))
    found = hashlib.sha256(content).hexdigest()
    if found != entry.meta.source_sha256:
        raise InvalidInput(
            f"{path} has the SHA-256 {found}, but document.toml expects {entry.meta.source_sha256}; "
            "restore the source, or correct source_sha256 if the change is meant."
        )
    return Source(entry.meta, body, reading)


def _check_text(path: Path, body: bytes, skipped: int) -> None:
    if not body.strip():
        raise InvalidInput(f"{path} is empty; put the text of the report into it.")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise InvalidInput(
            f"{path} is not UTF-8: line {line}, byte {error.start + skipped} of the file is "
            f"0x{body[error.start]:02x}; save it as UTF-8 and correct source_sha256."
        ) from None
    if not _WORDS.search(text):
        raise InvalidInput(f"{path} holds no text, only white space; put the text of the report into it.")
    if found := _CONTROL.search(text):
        before = text[: found.start()]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise InvalidInput(
            f"{path} has the control character U+{ord(found[0]):04X} at line {line}, column {column}; "
            "remove it and correct source_sha256."
        )


def _optional(path: Path) -> bytes | None:
    """The file's bytes; None where there is none. A link that leads nowhere is to be told, not passed over."""
    if not path.exists() and not path.is_symlink():
        return None
    if not stat.S_ISREG(path.stat().st_mode):
        raise InvalidInput(f"{path} is no file, or a link to something that is none; put a reading in its place.")
    with path.open("rb") as file:
        return file.read(LARGEST_READING + 1)


def _toml(path: Path) -> dict[str, Any]:
    # A link that leads nowhere is to be told, not passed over.
    return read_toml(path) if path.exists() or path.is_symlink() else {}


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Misuse(f"{error.filename or path} cannot be read ({error.strerror}); check its permissions.") from error
