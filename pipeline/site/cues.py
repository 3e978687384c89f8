"""Where a recommendation's cue stands: the table has its words, and the words are looked up near the row."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.rows import Tables

_PIECE = re.compile(r"\s+|\S+")
PIECES = " … "
REACH = 4_000  # characters; words found farther away are another row's
CLOSE = 40  # characters; words in the row itself are its cue rather than words farther away than this


class Finder:
    """A text as cues are written: footnote markers left out, white space folded, each character's place kept."""

    def __init__(self, text: str, markers: Iterable[tuple[int, int]]) -> None:
        self.places: list[int] = []
        folded: list[str] = []
        for start, end in _between(markers, len(text)):
            for piece in _PIECE.finditer(text, start, end):
                if not piece[0].isspace():
                    folded.append(piece[0])
                    self.places.extend(range(*piece.span()))
                elif not folded or folded[-1] != " ":
                    folded.append(" ")
                    self.places.append(piece.start())
        self.folded = "".join(folded)

    def find(self, cue: str, start: int, end: int) -> Iterator[tuple[str, int | None, int | None]]:
        """Each piece of the cue with its place nearest to the row that stands from start to end, if it has one."""
        first, last = bisect_left(self.places, start), bisect_left(self.places, end)
        for piece in filter(None, map(str.strip, cue.split(PIECES))):
            before = self.folded.rfind(piece, max(0, first - REACH), first)
            after = self.folded.find(piece, last, last + REACH)
            within = self.folded.find(piece, first, last)  # a clause in the passive holds the words that ask
            found = [(first - before - len(piece), before), (after - last, after), (CLOSE, within)]
            at = min((one for one in found if one[1] >= 0), default=None)
            if at:
                yield piece, self.places[at[1]], self.places[at[1] + len(piece) - 1] + 1
            else:
                yield piece, None, None


@dataclass(frozen=True, slots=True)
class Cue:
    """A row's cue as a reader meets it: the words before the action, those after it, and the places of both."""

    before: str
    after: str
    places: tuple[tuple[int, int], ...]

    @property
    def gap(self) -> str:
        """What parts the words before from the action: nothing after an apostrophe, as in « besoin d'aider »."""
        return "" if self.before[-1:] in "'’" else " "


def cues(text: str, tables: Tables) -> dict[str, Cue]:
    """The cue of every recommendation that has one; words within the action itself are not said twice."""
    finder = Finder(text, ((row.source_start, row.source_end) for row in tables.footnote_references))
    found = {}
    for row in tables.recommendations:
        pieces = list(finder.find(row.cue or "", row.source_start, row.source_end))
        before = [piece for piece, start, _ in pieces if start is None or start < row.source_start]
        after = [piece for piece, start, _ in pieces if start is not None and start >= row.source_end]
        places = tuple((start, end) for _, start, end in pieces if start is not None and end is not None)
        if pieces:
            found[row.recommendation_id] = Cue(PIECES.join(before), PIECES.join(after), places)
    return found


def _between(markers: Iterable[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end in sorted(markers):
        yield at, start
        at = max(at, end)
    yield at, length
