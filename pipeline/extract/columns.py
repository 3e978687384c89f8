"""What most rows have: document, section, place and line; and what tells rows of the same words apart."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pipeline.model import Document, Place
from pipeline.prose import fold, line_of
from pipeline.urls import urls

# Shorter words join and introduce ("et", "and", "la"): they come and go with a list's members.
_WORD_OR_STOP = re.compile(r"\w{4,}|[.!?](?=\s)")

_TITLE = 300
"""How many characters of a title tell a section from others: every row of it may be asked for them."""


def placed(document: Document, start: int, end: int) -> dict[str, Any]:
    """The columns of a row at `text[start:end]` that say of which document it is, and where it stands there."""
    return {
        "document_id": document.meta.document_id,
        "source_start": start,
        "source_end": end,
        "source_line": line_of(document.text)(start),
    }


def section_id(document: Document, nth: int | None) -> str | None:
    """The key of a section, by its index."""
    return None if nth is None else document.sections[nth].key


def text_at(document: Document, start: int, end: int) -> str:
    """The words at a place as a text column holds them: without markers, white space folded."""
    return fold(document.text, start, end, document.markers_within(start, end))


def section_titles(document: Document) -> Mapping[int | None, str | None]:
    """The title of each section, by its index, an endless one cut; None has none."""
    titles = [text_at(document, *section.title)[:_TITLE] for section in document.sections]
    return {None: None, **dict(enumerate(titles))}


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
