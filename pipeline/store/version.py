"""Which code reads and publishes: a digest of `pipeline/` and `schemas/`, which a release records."""

import hashlib

from pipeline.errors import Misuse
from pipeline.store.parts import PACKAGE
from pipeline.store.schemas import SCHEMAS

# What an editor, an interpreter or a system leaves beside these does not count.
KINDS = {".css", ".csv", ".html", ".js", ".json", ".md", ".py", ".svg", ".toml", ".txt", ".woff2"}


def code_version() -> str:
    """The SHA-256, in hexadecimal digits, over every file's path and content; raises Misuse where one is unreadable."""
    digest = hashlib.sha256()
    for folder in (PACKAGE, SCHEMAS):
        try:
            for path in sorted(path for path in folder.rglob("*") if path.suffix in KINDS and path.is_file()):
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                digest.update(f"{content}  {folder.name}/{path.relative_to(folder).as_posix()}\n".encode())
        except OSError as error:
            raise Misuse(f"{folder} cannot be read ({error.strerror}); check its permissions.") from error
    return digest.hexdigest()
