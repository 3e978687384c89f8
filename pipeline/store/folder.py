"""A release on disk, file by file."""

import hashlib
import json
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path
from typing import Any, BinaryIO
from weakref import WeakSet

from pydantic import TypeAdapter

from pipeline.errors import InvalidInput, Misuse

AT_ONCE = 16  # files that are waited for
_JSON = TypeAdapter(object)


@dataclass(frozen=True, slots=True)
class Folder:
    """A release on disk, being written or published; paths are relative, with slashes."""

    root: Path
    sums: dict[str, str] = field(default_factory=dict, compare=False)
    opened: WeakSet[BinaryIO] = field(default_factory=WeakSet, compare=False)

    def __reduce__(self) -> tuple[object, ...]:
        return Folder, (self.root, dict(self.sums))  # what one process has open is not open in another

    def create(self, path: str) -> BinaryIO:
        """A new file to write, its folders made."""
        file = open_new(self.claim(path))
        self.opened.add(file)
        return file

    def write(self, path: str, content: bytes) -> None:
        """A new file with this content."""
        with self.create(path) as file:
            file.write(content)

    def write_json(self, path: str, said: object) -> None:
        """A new file with this value as JSON."""
        self.write(path, as_json(said))

    def read_json(self, path: str) -> Any:
        """What a JSON file says; raises InvalidInput where it is none."""
        with self.open(path) as file:
            try:
                return json.load(file)
            except (ValueError, RecursionError) as error:
                raise InvalidInput(f"{self.root / path} is not JSON ({error}); build the dataset again.") from None

    def read_record(self, path: str) -> dict[str, Any]:
        """What a JSON file says that holds an object; raises InvalidInput where it does not."""
        said = self.read_json(path)
        if not isinstance(said, dict):
            raise InvalidInput(f"{self.root / path} does not describe a release; build the dataset again.")
        return said

    def claim(self, path: str) -> Path:
        """Where a library that writes files itself is to put a new one, its folders made."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return target

    def close(self) -> None:
        """Close what a build that failed left open; what cannot be flushed to a full disk is lost with the rest."""
        for file in list(self.opened):
            with suppress(OSError):
                file.close()

    def move(self, path: str, to: str) -> None:
        """Give a file that is closed another path, its folders made."""
        (self.root / path).rename(self.claim(to))

    def inside(self, path: str) -> list[str]:
        """The paths of what stands in a folder of it, sorted; none where there is no such folder."""
        return sorted(f"{path}/{one.name}" for one in (self.root / path).glob("*"))

    def patch(self, path: str, offset: int, content: bytes) -> None:
        """Write over a part of a file."""
        with (self.root / path).open("r+b") as file:
            file.seek(offset)
            file.write(content)

    def open(self, path: str) -> BufferedReader:
        """A file to read; raises InvalidInput where the release lacks it, Misuse where it cannot be read."""
        try:
            return (self.root / path).open("rb")
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            raise InvalidInput(f"{self.root} lacks the file {path}; build the dataset again.") from None
        except OSError as error:
            raise Misuse(f"{self.root / path} cannot be read ({error.strerror}); check its permissions.") from error

    def __contains__(self, path: str) -> bool:
        """Whether there is such a file."""
        return (self.root / path).is_file()

    def entries(self) -> dict[str, int]:
        """Everything in it that is no folder with something in it, sorted, with its mode: an empty folder ends in a
        slash, and a link is a link, wherever it leads."""
        found = {}
        for folder, folders, files in os.walk(self.root):
            below = os.path.relpath(folder, self.root)
            links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
            for name in (*files, *links) if folders or files else [""]:
                found[f"{below}/{name}".removeprefix("./")] = os.lstat(os.path.join(folder, name)).st_mode
        found.pop("", None)  # the release itself, where nothing is in it yet
        return dict(sorted(found.items()))

    def paths(self) -> list[str]:
        """Every file, sorted."""
        return [path for path, mode in self.entries().items() if stat.S_ISREG(mode)]

    def sync(self) -> None:
        """Wait until every file and folder of it is on the disk, for many at once: a disk takes them together."""
        with ThreadPoolExecutor(AT_ONCE) as threads:
            for folder, _, files in os.walk(self.root, topdown=False):
                list(threads.map(sync, [Path(folder, name) for name in files]))
                sync(Path(folder))

    def size(self, path: str) -> int:
        """A file's size in bytes."""
        return (self.root / path).stat().st_size

    def sha256(self, path: str) -> str:
        """A file's SHA-256, in hexadecimal digits; no file changes once it is asked for, so it is read once."""
        if path not in self.sums:
            with self.open(path) as file:
                self.sums[path] = hashlib.file_digest(file, "sha256").hexdigest()
        return self.sums[path]


def as_json(said: object) -> bytes:
    """A value as a release has it in JSON."""
    return _JSON.dump_json(said, indent=1) + b"\n"


def open_new(path: Path) -> BinaryIO:
    """A file to write that was not there before."""
    return path.open("xb")


def sync(path: Path) -> None:
    """Wait until a file's bytes, or a folder's names, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
