"""Writing `dist/`: the next release grows in a folder beside it and takes its place in one swap."""

import errno
import fcntl
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO
from weakref import WeakSet

from pipeline.errors import InvalidInput, Misuse
from pipeline.store.swap import put_in_place, recover

RELEASE_MARKS = ("SHA256SUMS", "datapackage.json")


@dataclass(frozen=True, slots=True)
class Folder:
    """A release on disk, being written or published; paths are relative, with slashes."""

    root: Path
    opened: WeakSet[BinaryIO] = field(default_factory=WeakSet, compare=False)

    def create(self, path: str) -> BinaryIO:
        """A new file to write, its folders made."""
        file = open_new(self.claim(path))
        self.opened.add(file)
        return file

    def write(self, path: str, content: bytes) -> None:
        """A new file with this content."""
        with self.create(path) as file:
            file.write(content)

    def claim(self, path: str) -> Path:
        """Where a library that writes files itself is to put a new one, its folders made."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return target

    def let_go(self) -> None:
        """Close what a build that failed left open; what cannot be flushed to a full disk is lost with the rest."""
        for file in list(self.opened):
            with suppress(OSError):
                file.close()

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

    def paths(self) -> list[str]:
        """Every file, sorted."""
        return sorted(path.relative_to(self.root).as_posix() for path in self.root.rglob("*") if path.is_file())

    def size(self, path: str) -> int:
        """A file's size in bytes."""
        return (self.root / path).stat().st_size

    def sha256(self, path: str) -> str:
        """A file's SHA-256, in hexadecimal digits."""
        with self.open(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


def open_new(path: Path) -> BinaryIO:
    """A file to write that was not there before."""
    return path.open("xb")


def published(dist: Path) -> Folder:
    """A folder that holds a release, be it whole or not; raises Misuse where it holds none."""
    try:
        held = any((dist / mark).is_file() for mark in RELEASE_MARKS)
    except OSError as error:
        raise Misuse(f"{dist} cannot be read ({error.strerror}); check the path and its permissions.") from error
    if not held:
        raise Misuse(f"{dist} holds no release; build it with `python -m pipeline build`, or name another folder.")
    return Folder(dist)


@contextmanager
def scratch() -> Iterator[Folder]:
    """A folder for what is made only to be compared; it goes when the block ends."""
    try:
        with TemporaryDirectory(prefix="what-we-heard-") as path:
            folder = Folder(Path(path))
            try:
                yield folder
            finally:
                folder.let_go()
    except OSError as error:
        reason = error.strerror or str(error)
        raise Misuse(f"Temporary files cannot be written ({reason}); make room, or name a folder in TMPDIR.") from error


@contextmanager
def replacing(dist: Path) -> Iterator[Folder]:
    """A folder for the next release; it takes dist's place when the block ends well, and dist stays as it was if not.

    Raises Misuse where dist cannot be written, holds something else, or another build is writing it.
    """
    try:
        dist = dist.resolve()
        _check_replaceable(dist)
    except (OSError, RuntimeError) as error:  # RuntimeError is what Python 3.11 says of a link that leads to itself
        reason = getattr(error, "strerror", None) or str(error)
        raise Misuse(f"{dist} cannot be read ({reason}); check the path and its permissions.") from error
    work = dist.parent / f".{dist.name}-build"
    try:
        lock = _lock(work)
        try:
            recover(work, dist)
            folder = Folder(work / "new")
            folder.root.mkdir()
            try:
                yield folder
            finally:
                folder.let_go()
            put_in_place(folder.root, dist, work)
        finally:
            with suppress(OSError):  # what cannot be cleared now, the next build clears
                recover(work, dist)
                work.rmdir()
            os.close(lock)
    except OSError as error:
        raise Misuse(_sentence(dist, error)) from error
    except Exception as error:
        # Libraries that write files themselves wrap what the disk said, or say it in words of their own.
        if _is_full(error):
            raise Misuse(_sentence(dist, OSError(errno.ENOSPC, "full"))) from error
        raise


def _check_replaceable(dist: Path) -> None:
    if dist.exists() and not dist.is_dir():
        raise Misuse(f"{dist} is a file; name a folder with --dist.")
    if dist.is_dir() and any(dist.iterdir()) and not any((dist / mark).exists() for mark in RELEASE_MARKS):
        raise Misuse(
            f"{dist} holds something that is no release of this dataset; empty it, or name another with --dist."
        )


def _lock(work: Path) -> int:
    """Take the work folder for this process alone; the lock dies with the process, so a killed build blocks nothing."""
    while True:
        work.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(work, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:
            continue  # another build has just finished and taken its folder away
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise Misuse("Another build is writing this folder; wait until it has finished and try again.") from None
        if work.exists() and os.path.samestat(os.fstat(handle), work.stat()):
            return handle
        os.close(handle)


_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def _is_full(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, sqlite3.Error) and error.sqlite_errorcode in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
            return True
        if isinstance(error, OSError) and error.errno in _FULL:
            return True
        error = error.__cause__ or error.__context__
    return False


def _sentence(dist: Path, error: OSError) -> str:
    if error.errno in _FULL:
        return f"The disk is full: {dist} could not be written and is as it was; make room and build again."
    reason = error.strerror or str(error)
    return f"{dist} cannot be written ({reason}) and is as it was; check the path and its permissions."
