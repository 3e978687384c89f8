"""What a command is doing, shown to whoever waits for it at a terminal."""

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
Watcher = Callable[[str], None]
PATIENCE = 1.0  # seconds


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
    """A line on the terminal once the work has taken a second, gone when it ends; nothing at all in a pipe."""

    def __init__(self, doing: str) -> None:
        self.doing = doing
        self.showing = self.ended = False
        self.lock = threading.Lock()
        # A clock of its own: a step that takes all the time says nothing while it runs.
        self.clock = threading.Timer(PATIENCE, self._show)
        self.clock.daemon = True

    def __enter__(self) -> "Progress":
        """Begin to count the time."""
        if sys.stderr.isatty():
            self.clock.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take away what was shown."""
        self.clock.cancel()
        with self.lock:
            self.ended = True
            if self.showing:
                _write("")

    def __call__(self, doing: str) -> None:
        """Say what is done now."""
        with self.lock:
            self.doing = doing
            if self.showing:
                _write(f"{doing} …")

    def _show(self) -> None:
        with self.lock:
            if self.ended:
                return  # the work was done while the clock struck
            self.showing = True
            _write(f"{self.doing} …")


def _write(line: str) -> None:
    sys.stderr.write(f"\r\x1b[K{line}")
    sys.stderr.flush()
