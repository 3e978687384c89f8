"""What was made once and may be lost at any time: a file a document, beside the sources."""

from contextlib import suppress
from pathlib import Path

from pipeline.store.folder import open_new


class Cache:
    """A folder of bytes by name; what cannot be read is not there, and what cannot be written is told in `trouble`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.trouble: str | None = None

    @classmethod
    def beside(cls, raw: Path) -> "Cache":
        """The cache of these sources."""
        raw = raw.absolute()
        return cls(raw.parent / f".{raw.name}-cache")

    def get(self, name: str) -> bytes | None:
        """What was kept under the name, as whole as it may be."""
        with suppress(OSError):
            return (self.root / name).read_bytes()
        return None

    def put(self, name: str, content: bytes) -> None:
        """Keep it; after the first one that cannot be written no other is tried."""
        if self.trouble:
            return
        target = self.root / name
        try:
            self.root.mkdir(exist_ok=True)
            target.unlink(missing_ok=True)  # a link that stands there may lead to anybody's file
            with open_new(target) as file:
                file.write(content)
        except OSError as error:
            self.trouble = (
                f"{self.root} cannot be written ({error.strerror}), so the next build reads these reports again; "
                "check it and its disk, or build with --no-cache."
            )
