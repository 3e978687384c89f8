"""Putting a finished folder in another's place, so that at any moment one of the two stands there whole."""

import ctypes
import errno
import os
import shutil
from pathlib import Path

from pipeline.store.folder import sync

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
