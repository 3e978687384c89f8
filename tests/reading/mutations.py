"""Reports as nobody wrote them: lines lost, repeated, moved, cut, joined, and odd ones put between them."""

from collections.abc import Callable
from random import Random

MARKS = ["Note 7", "[3]", " :", "«", "\u00a0"]
ODD = [
    "[1]", "[2] ", "1", "2. ", "25 h", "8 h - 7 h X", "Day 0", "Jour 0", "Panel 0: x", "1999-02-30", "=1+1", "\u2028", "\r",
    "<li id='fn2'></li>", "<ol start='²'><li>a</li></ol>", f"<ol start='{'9' * 5_000}'><li>b</li></ol>", "</x>", "# ", "Notes",
]  # fmt: skip

Lines = list[str]
MUTATIONS: dict[str, Callable[[Random, Lines], Lines]] = {
    "deleted": lambda rng, lines: [line for line in lines if rng.random() > 0.2],
    "repeated": lambda rng, lines: [line for line in lines for _ in range(1 + (rng.random() < 0.2))],
    "shuffled": lambda rng, lines: rng.sample(lines, len(lines)),
    "cut": lambda rng, lines: [line[: rng.randrange(len(line) + 1)] if rng.random() < 0.3 else line for line in lines],
    "marked": lambda rng, lines: [line + rng.choice(MARKS) for line in lines],
    "joined": lambda rng, lines: [" ".join(lines[at : at + 2]) for at in range(0, len(lines), 2)],
    "twice": lambda rng, lines: lines + lines,
    "mixed with odd ones": lambda rng, lines: [
        part for line in lines for part in ([line, "", rng.choice(ODD), ""] if rng.random() < 0.2 else [line])
    ],
}
