"""What stands around a row: all that may tell it from another row of the same words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping

from pipeline.addresses import addresses
from pipeline.model import Document, Place
from pipeline.prose import fold

# Shorter words join and introduce ("et", "and", "la"): they come and go with a list's members.
_WORD_OR_STOP = re.compile(r"\w{4,}|[.!?](?=\s)")


def section_titles(document: Document) -> Mapping[int | None, str | None]:
    """The title of each section, by its index, without its markers; None has none."""
    titles: dict[int | None, str | None] = {None: None}
    for nth, section in enumerate(document.sections):
        titles[nth] = fold(document.text, *section.title, document.markers_within(*section.title))
    return titles


class Surroundings:
    """The words of a document's sentences but for some places: the members of a list do not see each other."""

    def __init__(self, document: Document, left_out: Iterable[Place]) -> None:
        """Markers and addresses are left out as well: a note more or less renumbers the ones and breaks the others."""
        self._text = text = document.text
        self._starts: list[int] = []
        self._ends: list[int] = []
        """Those of words, and -1 where a sentence or a block ends."""
        markers = (Place(marker.start, marker.end) for marker in document.markers)
        links = (Place(at.start, at.end) for block in document.blocks for at in addresses(text, block.body, block.end))
        holes = sorted({*left_out, *markers, *links})
        nth = 0
        for block in document.blocks:
            at = block.body
            while nth < len(holes) and holes[nth].start < block.end:
                self._read(at, holes[nth].start)
                at = max(at, holes[nth].end)
                nth += 1
            self._read(at, block.end)
            self._starts.append(block.end)
            self._ends.append(-1)

    def _read(self, start: int, end: int) -> None:
        found = list(_WORD_OR_STOP.finditer(self._text, start, max(start, end)))
        self._starts += [match.start() for match in found]
        self._ends += [-1 if match[0] in ".!?" else match.end() for match in found]

    def beside(self, place: Place, count: int) -> tuple[str, str]:
        """At most `count` words before and after `place` in its sentence, the nearest ones."""
        first = bisect_left(self._starts, place.start)
        before = self._words(range(first - 1, first - 1 - count, -1))
        last = bisect_left(self._starts, place.end)
        return " ".join(reversed(before)), " ".join(self._words(range(last, last + count)))

    def _words(self, indexes: Iterable[int]) -> list[str]:
        words: list[str] = []
        for index in indexes:
            end = self._ends[index] if 0 <= index < len(self._ends) else -1
            if end < 0:
                break
            words.append(self._text[self._starts[index] : end])
        return words
