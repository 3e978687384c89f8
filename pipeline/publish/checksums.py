"""SHA256SUMS: the last file, over all the others, as `sha256sum --check` reads it."""

from pipeline.store import Folder

NAME = "SHA256SUMS"


def write_checksums(folder: Folder) -> None:
    """List the hash of every file of the release."""
    lines = [f"{folder.sha256(path)}  {path}\n" for path in folder.paths()]
    folder.write(NAME, "".join(lines).encode("utf-8"))
