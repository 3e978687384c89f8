"""Running text as rules read it (no markers; plain white space and accents), with a way back; and its lines."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.model import Place

# Characters that stand for one plain one each, so that replacing them moves no place.
_PLAIN = [
    *((char, " ") for char in "\u00a0\n\u202f\t"),
    *((char, "'") for char in "’ʼ‘"),
    *((char, "-") for char in "‐‑"),
]
# What else is not plain once those are: white space in a row or of a rare kind, control characters among it, marks that
# nobody sees, and the first of two hyphens that a PDF holds for one.
_ODD = re.compile(
    r"(?P<space>(?:[^\S ]|[\x01-\x1f])[\s\x01-\x1f]*| [\s\x01-\x1f]+)|-\u00ad(?=-)|[\u00ad\u200b]|"
    r"[^\W\d_][\u0300-\u036f]+|(?<=[^\W\d_])- +(?=[a-zà-öø-ÿ])"
)
_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1b]")
"""Control characters that `str.split` takes for no white space."""
_MARK = re.compile(r"[\u0300-\u036f]")
_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Prose:
    """A stretch of the source, made plain for matching; `starts` and `offsets` are parallel and lead back."""

    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]
    composed: Mapping[int, int] = field(default_factory=dict)
    """Where in the source a letter ends that is written there as several characters, by its index."""

    def at(self, index: int) -> int:
        """The source offset of the character at `index`."""
        run = bisect_right(self.starts, index) - 1
        return self.offsets[run] + index - self.starts[run]

    def place(self, start: int, end: int) -> Place:
        """The source place of `text[start:end]`, which must not be empty; it holds what was taken out inside it."""
        return Place(self.at(start), self.composed.get(end - 1) or self.at(end - 1) + 1)


def prose_of(source: str, start: int, end: int, markers: Iterable[Place] = ()) -> Prose:
    """The prose of `source[start:end]`; `markers` are the places in it, in order, that no rule should see."""
    pieces: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    composed: dict[int, int] = {}
    length = 0

    def keep(piece: str, offset: int) -> None:
        nonlocal length
        if piece:
            starts.append(length)
            offsets.append(offset)
            pieces.append(piece)
            length += len(piece)

    for low, high in _between(start, end, markers):
        stretch = source[low:high]
        for char, like in _PLAIN:
            stretch = stretch.replace(char, like)
        at = 0
        for match in _ODD.finditer(stretch) if _may_be_odd(stretch) else ():
            if match[0].startswith("- ") and not _LINE_END.search(source, low + match.start(), low + match.end()):
                continue  # "short- and long-term", where a line's end would have broken a word
            # White space in a row is one space, at the place of its first character.
            keep(stretch[at : match.start()] + " " * (match["space"] is not None), low + at)
            at = match.end()
            if match[0][0].isalpha():
                # A letter and its accent, two characters in the source, are one to every rule.
                keep(unicodedata.normalize("NFC", match[0]), low + match.start())
                composed[length - 1] = low + at
        keep(stretch[at:], low + at)
    return Prose("".join(pieces), tuple(starts) or (0,), tuple(offsets) or (start,), composed)


def _between(start: int, end: int, markers: Iterable[Place]) -> Iterator[tuple[int, int]]:
    """What is left of `start:end` without the markers in it, which are in order."""
    for marker in markers:
        if start <= marker.start < end:
            yield start, marker.start
            start = min(marker.end, end)
    yield start, end


def _may_be_odd(stretch: str) -> bool:
    """Whether it is worth a look: most stretches have nothing that is not plain."""
    odd = "  " in stretch or "- " in stretch or not stretch.isprintable()
    return odd or (not stretch.isascii() and _MARK.search(stretch) is not None)


def fold(source: str, start: int, end: int, markers: Iterable[Place] = ()) -> str:
    """`source[start:end]` as a text column holds it: without `markers`, white space folded, nothing else changed."""
    words = " ".join("".join(source[low:high] for low, high in _between(start, end, markers)).split())
    return words if words.isprintable() else " ".join(_CONTROLS.sub(" ", words).split())


# Every table of a document asks for the lines of the same text.
@lru_cache(maxsize=1)
def line_of(text: str) -> Callable[[int], int]:
    """A function from an offset into `text` to the 1-based number of its line."""
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    return lambda offset: bisect_right(starts, offset)


def lines_within(text: str, start: int, end: int) -> Iterator[Place]:
    """The lines of `text[start:end]`, the first and the last from or to where it begins or ends."""
    at = start
    for match in _LINE_END.finditer(text, start, end):
        yield Place(at, match.start())
        at = match.end()
    yield Place(at, end)
