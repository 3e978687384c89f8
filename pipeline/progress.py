"""What a command is doing, shown to whoever waits for it at a terminal."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
Watcher = Callable[[str], None]
PATIENCE = 1.0  # seconds until a pace tells


def pace(done: int, total: int, seconds: float) -> str:
    """How many documents are done after so many seconds, how many a second, and how long the others will take."""
    told = f"{done:,} of {total:,} documents"
    if not done or seconds < PATIENCE:
        return told
    left = round((total - done) * seconds / done)
    hours, rest = divmod(left, 3600)
    until = f"{hours} h {rest // 60} min" if hours else f"{rest // 60} min {rest % 60} s" if rest >= 60 else f"{rest} s"
    return f"{told}, {done / seconds:.1f} a second, {until} left"


def watched(doing: str, items: Iterable[Item], total: int, watch: Watcher) -> Iterator[Item]:
    """The items, one a document, while whoever waits is told how far they are."""
    begun = time.monotonic()
    watch(f"{doing}: {pace(0, total, 0)}")
    for done, item in enumerate(items, start=1):
        watch(f"{doing}: {pace(done, total, time.monotonic() - begun)}")
        yield item


def unwatched(doing: str) -> None:
    """Nobody waits: what is done is not shown."""


class Progress:
    """A line on the terminal that says what is done, gone when it ends; nothing at all in a pipe."""

    def __init__(self, doing: str) -> None:
        self.doing = doing
        self.shown = sys.stderr.isatty()

    def __enter__(self) -> "Progress":
        """Say what is begun."""
        self(self.doing)
        return self

    def __exit__(self, *_: object) -> None:
        """Take away what was shown."""
        if self.shown:
            _write("")

    def __call__(self, doing: str) -> None:
        """Say what is done now."""
        if self.shown:
            _write(f"{doing} …")


def _write(line: str) -> None:
    sys.stderr.write(f"\r\x1b[K{line}")
    sys.stderr.flush()
