"""Pictures as numbers: shares that the templates draw as SVG."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: what it is, where it lies in per cent of the whole, and the row that it starts with."""

    code: str
    x: str
    width: str
    key: str = ""


def share(part: float, whole: float) -> str:
    """A part of a whole in per cent, as SVG has it."""
    return f"{100 * part / whole if whole else 0:.2f}%"


def stack(counts: Mapping[str, int], order: Iterable[str], most: int) -> list[Part]:
    """A stacked bar; `most` is the count that fills the width."""
    parts, at = [], 0
    for code in order:
        if counts.get(code):
            parts.append(Part(code, share(at, most), share(counts[code], most)))
            at += counts[code]
    return parts


def ribbon(stretches: Iterable[tuple[int, str, str]], length: int) -> list[Part]:
    """A text from end to end, neighbours of one sort joined; what lies between two is given to the first.

    A stretch is where it starts, its sort and its key."""
    joined: list[tuple[int, str, str]] = []
    for start, code, key in stretches:
        if not joined or joined[-1][1] != code:
            joined.append((start, code, key))
    ends = [start for start, _, _ in joined[1:]] + [length]
    return [
        Part(code, share(start, length), share(end - start, length), key)
        for (start, code, key), end in zip(joined, ends, strict=True)
    ]
