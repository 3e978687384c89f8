"""Pictures as numbers: shares and curves that the templates draw as SVG."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: what it is, how many, and where it lies, in per cent of the whole width."""

    code: str
    count: int
    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Arc:
    """A curve between two lines of a list; its weight of 1 to 5 says how often the two stand together."""

    first: str
    second: str
    weight: int
    path: str


def share(part: float, whole: float) -> str:
    """A part of a whole in per cent, as SVG has it."""
    return f"{100 * part / whole if whole else 0:.2f}%"


def stack(counts: Mapping[str, int], order: Iterable[str], most: int) -> list[Part]:
    """A stacked bar; `most` is the count that fills the width."""
    parts, at = [], 0
    for code in order:
        if counts.get(code):
            parts.append(Part(code, counts[code], share(at, most), share(counts[code], most)))
            at += counts[code]
    return parts


def ribbon(stretches: Iterable[tuple[int, int, str]], length: int) -> list[Part]:
    """A text from end to end, neighbours of one sort joined; what lies between two is given to the first."""
    joined: list[tuple[int, str]] = []
    for start, _, code in stretches:
        if not joined or joined[-1][1] != code:
            joined.append((start, code))
    ends = [start for start, _ in joined[1:]] + [length]
    return [
        Part(code, end - start, share(start, length), share(end - start, length))
        for (start, code), end in zip(joined, ends, strict=True)
    ]


def arcs(pairs: Mapping[Pair, int], order: Sequence[str], line: int) -> Iterator[Arc]:
    """Curves to the right of a list whose lines are `line` high, flatter the longer."""
    rows = {key: index for index, key in enumerate(order)}
    most = max(pairs.values(), default=1)
    for (one, other), count in sorted(pairs.items(), key=lambda pair: (rows[pair[0][0]], rows[pair[0][1]])):
        top, bottom = sorted((rows[one], rows[other]))
        first, last = top * line + line // 2, bottom * line + line // 2
        height = (last - first) / 2
        reach = bulge(height)
        weight = 1 + (count - 1) * 4 // max(4, most - 1)
        yield Arc(one, other, weight, f"M0 {first}A{reach:.1f} {height:.1f} 0 0 1 0 {last}")


def bulge(height: float) -> float:
    """How far to the right a curve of this half height goes."""
    return min(height, 40 + height * 0.5)


def strongest(pairs: Counter[Pair], most: int, order: Mapping[str, int]) -> dict[Pair, int]:
    """The pairs that stand together most often, such that no more than `most` are joined at all."""
    chosen: dict[Pair, int] = {}
    joined: set[str] = set()
    for pair, count in sorted(pairs.items(), key=lambda item: (-item[1], order[item[0][0]], order[item[0][1]])):
        if len(joined | {*pair}) <= most:
            joined |= {*pair}
            chosen[pair] = count
    return chosen
