"""Writing `dist/`: the next release grows in a folder beside it and takes its place in one swap."""

import ctypes
import errno
import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.errors import InvalidInput, Misuse
from pipeline.store.checksums import NAME, listed
from pipeline.store.folder import Folder, sync

MANIFEST = "datapackage.json"
SHOWN = 5  # files of other people


def published(dist: Path) -> Folder:
    """A folder that holds a release, be it whole or not; raises Misuse where it holds none.

    A build that was killed while it put a new release in place may have left the last one aside: that one is read."""
    try:
        aside = _work(dist.resolve()) / OLD
        if not dist.exists() and aside.is_dir():
            dist = aside
        held = any((dist / mark).is_file() for mark in (NAME, MANIFEST))
    except (OSError, RuntimeError) as error:  # RuntimeError is what Python 3.11 says of a link that leads to itself
        raise Misuse(f"{dist} cannot be read ({_reason(error)}); check the path and its permissions.") from error
    if not held:
        raise Misuse(f"{dist} holds no release; build it with `python -m pipeline build`, or name another folder.")
    return Folder(dist)


@contextmanager
def scratch() -> Iterator[Folder]:
    """A folder for what is made only to be compared; it goes when the block ends."""
    try:
        with TemporaryDirectory(prefix="what-we-heard-") as path, closing(Folder(Path(path))) as folder:
            yield folder
    except OSError as error:
        told = f"Temporary files cannot be written ({_reason(error)}); make room, or name a folder in TMPDIR."
        raise Misuse(told) from error


@contextmanager
def replacing(dist: Path, name: str) -> Iterator[Folder]:
    """A folder for the next release; it takes dist's place when the block ends well, and dist stays as it was if not.

    Raises Misuse where dist cannot be written, another build is writing it, or it holds anything that the last release
    of the dataset of this name did not put there.
    """
    try:
        dist = dist.resolve()
        _check_replaceable(dist, name)
    except (OSError, RuntimeError) as error:
        raise Misuse(f"{dist} cannot be read ({_reason(error)}); check the path and its permissions.") from error
    work = _work(dist)
    try:
        lock = _lock(work)
        try:
            recover(work, dist)
            new = work / "new"
            new.mkdir()
            with closing(Folder(new)) as folder:
                yield folder
            folder.sync()
            _check_replaceable(dist, name)  # a build takes long enough for somebody to put a file there
            put_in_place(new, dist, work)
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


def check_apart(raw: Path, dist: Path) -> None:
    """Refuse to write a release among the sources, where the next build would take it for a report."""
    with suppress(OSError, RuntimeError):  # what cannot be followed is told where it is read or written
        if raw.resolve() in (dist.resolve(), *dist.resolve().parents):
            raise Misuse(f"{dist} lies in {raw}, where every folder is a report; name another folder with --dist.")


def _work(dist: Path) -> Path:
    """Where the release that is to stand in `dist` is made: beside it, on the same file system."""
    return dist.parent / f".{dist.name}-build"


def _check_replaceable(dist: Path, name: str) -> None:
    """Refuse to replace what no build has made: a slip of the hand must not delete anybody's files."""
    if not dist.exists():
        return
    if not dist.is_dir():
        raise Misuse(f"{dist} is a file; name a folder with --dist.")
    if not any(dist.iterdir()):
        return
    folder = Folder(dist)
    try:
        named = folder.read_record(MANIFEST).get("name")
        known = listed(folder)
    except InvalidInput:
        named, known = None, {}
    if named != name:
        raise Misuse(
            f"{dist} holds something that is no release of this dataset; empty it, or name another with --dist."
        )
    if strange := [path for path in folder.entries() if path not in known and path != NAME]:
        told = ", ".join(strange[:SHOWN]) + f" and {len(strange) - SHOWN} more" * (len(strange) > SHOWN)
        raise Misuse(f"{dist} holds what no build put there: {told}; move it away, or name another folder with --dist.")


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
    return f"{dist} cannot be written ({_reason(error)}) and is as it was; check the path and its permissions."


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


AT_FDCWD = -100
RENAME_EXCHANGE = 2
OLD = "old"


def put_in_place(new: Path, target: Path, work: Path) -> None:
    """Give `target` the folder `new`; both, and `work`, where the old one ends, are on one file system."""
    if not target.exists():
        new.rename(target)
    elif not _exchange(new, target):
        # No call swaps two folders here: between these two the old one stands in `work`, whence `recover` takes it.
        target.rename(work / OLD)
        new.rename(target)
    sync(target.parent)


def recover(work: Path, target: Path) -> None:
    """Clear what a build left in `work`; an old folder that was just being replaced goes back to its place."""
    old = work / OLD
    if old.exists() and not target.exists():
        old.rename(target)
    for left in (work / "new", old):
        if left.exists():
            shutil.rmtree(left)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one system call; False where the system or the file system has none."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    if call(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(code, os.strerror(code), str(other))
