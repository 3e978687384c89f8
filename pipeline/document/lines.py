"""The lines of a text: where each begins and ends, and how an item opens."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.model import Place

BULLET = re.compile(
    # The last three are what a symbol font leaves of its bullets in the text of a PDF.
    r"\s*(?:[*•·▪▫◦‣⁃●○■□➢➤✓\uf0a7\uf0b7\uf0d8]|[-–—_](?=\s)|o(?=[ \t])|"
    r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))\s*(?:\[[ xX]?\]\s+)?"
)
# Items that a copy ran into one line: "We heard: • more lamps • fewer cars".
_SIGNS = "•▪‣➢\uf0a7\uf0b7\uf0d8"
_RUN_IN = re.compile(rf"(?<=\S)\s+[{_SIGNS}](?=\s)")
_COUNT = re.compile(r"\s*\d{1,2}[.)]")
# A line drawn under a heading or between parts.
RULE = re.compile(r"\s*([-=_~*#—–])(?:\s?\1){2,}\s*")
_TERMINAL = frozenset(".;:?!")


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that belong together: `body` is where the words start, behind a bullet; a `run` has no blank line."""

    start: int
    end: int
    body: int
    bulleted: bool
    indent: int
    run: int
    lines: int = 1


def lines_of(text: str) -> Iterator[Place | None]:
    """Each line without its end and trailing white space, and each item that was run into it; None for a blank one."""
    at = 0
    sign: int | None = None
    for line in text.splitlines(keepends=True):
        low, stripped = at, line.rstrip()
        at += len(line)
        if not stripped:
            yield None
            continue
        end = low + len(stripped)
        if sign is not None:
            low, sign = sign, None
        elif (len(stripped.strip()) == 1 and BULLET.fullmatch(f"{stripped} ")) or _COUNT.fullmatch(stripped):
            sign = low  # its item stands on the line below
            continue
        inner = any(sign in stripped for sign in _SIGNS) and "\t" not in stripped
        for item in _RUN_IN.finditer(text, low, end) if inner else ():
            yield Place(low, item.start())
            low = item.end() - 1
        yield Place(low, end)
    if sign is not None:
        yield Place(sign, sign + len(text[sign:].rstrip()))


def ends(text: str, line: Place | Lines) -> bool:
    """Whether a line closes as a sentence or what announces a list does."""
    return text[line.start : line.end].rstrip('"”»)')[-1:] in _TERMINAL
