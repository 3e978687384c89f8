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
    if odd := [number for number, line in enumerate(lines, 1) if not _LINE.fullmatch(line)]:
        raise InvalidInput(f"{NAME}, line {odd[0]}, is no digest and path; take the file as it was published.")
    return dict(_parts(line) for line in lines)


def check_checksums(folder: Folder) -> None:
    """Raise InvalidInput with everything in the folder that is changed, missing, not listed, or no plain file."""
    said, found, entries = listed(folder), _sums(folder), folder.entries()
    wrong = [f"{path} is missing" for path in sorted(said.keys() - entries.keys())]
    wrong += [f"{path} is not listed in {NAME}" for path in entries if path not in said and path != NAME]
    wrong += [
        f"{path} is no plain file but a link or a device"
        for path in sorted(said.keys() & entries.keys() - found.keys())
    ]
    wrong += [
        f"{path} has the SHA-256 {found[path]}, but {NAME} says {said[path]}"
        for path in sorted(said.keys() & found.keys())
        if said[path] != found[path]
    ]
    # Some file systems give every file all permissions: what counts is what the others do not have.
    usual = entries[NAME] & FOREIGN
    wrong += [
        f"{path} has the permissions {stat.filemode(mode)}, and {NAME} {stat.filemode(entries[NAME])}"
        for path, mode in entries.items()
        if stat.S_ISREG(mode) and mode & FOREIGN != usual
    ]
    if wrong:
        raise InvalidInput("The files are not as they were published:\n  " + "\n  ".join(wrong))


def check_same(folder: Folder, made: Folder) -> None:
    """Raise InvalidInput with every file that is not what `made`, a release of the same rows, has in its place."""
    found, expected = _sums(folder), _sums(made)
    wrong = [f"{path} is missing" for path in sorted(expected.keys() - found.keys())]
    wrong += [f"{path} is no file of a release" for path in sorted(found.keys() - expected.keys())]
    wrong += [
        f"{path} is not what the tables make of it"
        for path in sorted(found.keys() & expected.keys())
        if found[path] != expected[path]
    ]
    if wrong:
        raise InvalidInput(
            "The files do not say what the tables say; build the dataset again:\n  " + "\n  ".join(wrong)
        )


def _sums(folder: Folder) -> dict[str, str]:
    return {path: folder.sha256(path) for path in folder.paths() if path != NAME}


def _parts(line: str) -> tuple[str, str]:
    digest, _, path = line.partition("  ")
    return path, digest
