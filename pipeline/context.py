"""What stands around a row: all that may tell it from another row of the same words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.model import Document, Place
from pipeline.prose import fold
from pipeline.urls import urls

# Shorter words join and introduce ("et", "and", "la"): they come and go with a list's members.
_WORD_OR_STOP = re.compile(r"\w{4,}|[.!?](?=\s)")


_TITLE = 300  # characters that tell a section from others; every row of it may be asked for them


def section_titles(document: Document) -> Mapping[int | None, str | None]:
    """The title of each section, by its index, without its markers, an endless one cut; None has none."""
    titles: dict[int | None, str | None] = {None: None}
    for nth, section in enumerate(document.sections):
        titles[nth] = fold(document.text, *section.title, document.markers_within(*section.title))[:_TITLE]
    return titles


class Surroundings:
    """The words of a document's sentences but for some places: the members of a list do not see each other."""

    def __init__(self, document: Document, left_out: Iterable[Place]) -> None:
        """Markers and addresses are left out as well: a note more or less renumbers the ones and breaks the others."""
        self._text = document.text
        self._blocks = document.blocks
        self._block_ends = [block.end for block in document.blocks]
        self._holes = sorted({*left_out, *(Place(marker.start, marker.end) for marker in document.markers)})
        self._known: dict[int, tuple[list[int], list[int]]] = {}

    def beside(self, place: Place, count: int) -> tuple[str, str]:
        """At most `count` words before and after `place` in its sentence, the nearest ones."""
        starts, ends = self._words_of(bisect_right(self._block_ends, place.start))
        first = bisect_left(starts, place.start)
        before = self._words(starts, ends, range(first - 1, first - 1 - count, -1))
        last = bisect_left(starts, place.end)
        return " ".join(reversed(before)), " ".join(self._words(starts, ends, range(last, last + count)))

    def _words_of(self, nth: int) -> tuple[list[int], list[int]]:
        """Where the words of a block begin and end, read when they are first asked for; -1 ends a sentence."""
        if nth not in self._known:
            starts: list[int] = []
            ends: list[int] = []
            for start, end in self._stretches(nth):
                for match in _WORD_OR_STOP.finditer(self._text, start, end):
                    starts.append(match.start())
                    ends.append(-1 if match[0] in ".!?" else match.end())
            self._known[nth] = starts, ends
        return self._known[nth]

    def _stretches(self, nth: int) -> Iterator[tuple[int, int]]:
        """What is left of a block between the places that are left out."""
        if nth == len(self._blocks):
            return
        block = self._blocks[nth]
        first, last = (bisect_left(self._holes, (at,)) for at in (block.body, block.end))
        links = (Place(at.start, at.end) for at in urls(self._text, block.body, block.end))
        at = block.body
        for hole in sorted({*self._holes[first:last], *links}):
            yield at, max(at, hole.start)
            at = max(at, hole.end)
        yield at, max(at, block.end)

    def _words(self, starts: Sequence[int], ends: Sequence[int], indexes: Iterable[int]) -> list[str]:
        words: list[str] = []
        for index in indexes:
            if not 0 <= index < len(ends) or ends[index] < 0:
                break
            words.append(self._text[starts[index] : ends[index]])
        return words
