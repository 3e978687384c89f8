"""Where the pieces of a cue stand, looked up by their words near the action."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from pipeline.model import Place

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

    def find(self, cue: str, start: int, end: int) -> tuple[Place, ...]:
        """The places of the pieces of a cue, each the nearest to the action that stands from start to end.

        Empty where any of them stands nowhere near."""
        first, last = bisect_left(self.places, start), bisect_left(self.places, end)
        found = []
        for piece in filter(None, map(str.strip, cue.split(PIECES))):
            before = self.folded.rfind(piece, max(0, first - REACH), first)
            after = self.folded.find(piece, last, last + REACH)
            within = self.folded.find(piece, first, last)  # a clause in the passive holds the words that ask
            places = [(first - before - len(piece), before), (after - last, after), (CLOSE, within)]
            at = min((one for one in places if one[1] >= 0), default=None)
            if at is None:
                return ()
            found.append(Place(self.places[at[1]], self.places[at[1] + len(piece) - 1] + 1))
        return tuple(found)


def _between(markers: Iterable[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end in sorted(markers):
        yield at, start
        at = max(at, end)
    yield at, length
