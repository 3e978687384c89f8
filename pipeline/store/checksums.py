"""SHA256SUMS: the last file, over all the others, as `sha256sum --check` reads it."""

import re
import stat

from pipeline.errors import InvalidInput
from pipeline.store.folder import Folder

NAME = "SHA256SUMS"
# Bits that a build gives no file of its own: to be run, to be run as another, to be written by anyone.
FOREIGN = stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX | 0o111 | stat.S_IWOTH
_LINE = re.compile(r"[0-9a-f]{64}  \S.*")


def write_checksums(folder: Folder) -> None:
    """List the hash of every file of the release."""
    folder.write(NAME, "".join(f"{digest}  {path}\n" for path, digest in _sums(folder).items()).encode("utf-8"))


def listed(folder: Folder) -> dict[str, str]:
    """The SHA-256 of each file by its path, as the release lists them; raises InvalidInput where it does not."""
    with folder.open(NAME) as file:
        lines = file.read().decode("utf-8", "replace").splitlines()
    said = {}
    for number, line in enumerate(lines, 1):
        if not _LINE.fullmatch(line):
            raise InvalidInput(f"{NAME}, line {number}, is no digest and path; take the file as it was published.")
        digest, _, path = line.partition("  ")
        said[path] = digest
    return said


def check_checksums(folder: Folder) -> None:
    """Raise InvalidInput with everything in the folder that is changed, missing, not listed, or no plain file."""
    said, entries = listed(folder), folder.entries()
    # Some file systems give every file all permissions: each is compared with the list's own.
    usual = entries[NAME]
    wrong = []
    for path in sorted({*said, *entries}):
        mode = entries.get(path)
        if mode is None:
            wrong.append(f"{path} is missing")
        elif path not in said and path != NAME:
            wrong.append(f"{path} is not listed in {NAME}")
        elif not stat.S_ISREG(mode):
            wrong.append(f"{path} is no plain file but a link or a device")
        elif mode & FOREIGN != usual & FOREIGN:
            wrong.append(f"{path} has the permissions {stat.filemode(mode)}, and {NAME} {stat.filemode(usual)}")
        elif path in said and (found := folder.sha256(path)) != said[path]:
            wrong.append(f"{path} has the SHA-256 {found}, but {NAME} says {said[path]}")
    _refuse("The files are not as they were published:", wrong)


def check_same(folder: Folder, made: Folder) -> None:
    """Raise InvalidInput with every file that is not what `made`, a release of the same rows, has in its place."""
    found, expected = _sums(folder), _sums(made)
    wrong = []
    for path in sorted({*found, *expected}):
        if path not in found:
            wrong.append(f"{path} is missing")
        elif path not in expected:
            wrong.append(f"{path} is no file of a release")
        elif found[path] != expected[path]:
            wrong.append(f"{path} is not what the tables make of it")
    _refuse("The files do not say what the tables say; build the dataset again:", wrong)


def _sums(folder: Folder) -> dict[str, str]:
    return {path: folder.sha256(path) for path in folder.paths() if path != NAME}


def _refuse(told: str, wrong: list[str]) -> None:
    if wrong:
        raise InvalidInput("\n  ".join([told, *wrong]))
