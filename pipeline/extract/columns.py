"""What most rows have: document, section, place and line; and what tells rows of the same words apart."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from itertools import takewhile
from typing import Any

from pipeline.model import Block, Document, Place
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
    """The words at a place as a text column holds them: without markers and lines of a page's head or foot, white
    space folded."""
    return fold(document.text, start, end, document.unread_within(start, end))


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
        self._holes = sorted({*left_out, *(Place(marker.start, marker.end) for marker in document.markers)})
        self._known: dict[int, list[tuple[int, str]]] = {}

    def beside(self, place: Place, count: int) -> tuple[str, str]:
        """At most `count` words before and after `place` in its sentence, the nearest ones."""
        nth = bisect_right(self._blocks, place.start, key=lambda block: block.end)
        if nth not in self._known:
            self._known[nth] = self._words(self._blocks[nth]) if nth < len(self._blocks) else []
        words = self._known[nth]
        first, behind = (bisect_left(words, (at,)) for at in place)
        before = _of_sentence(reversed(words[max(0, first - count) : first]))
        return " ".join(reversed(before)), " ".join(_of_sentence(words[behind : behind + count]))

    def _words(self, block: Block) -> list[tuple[int, str]]:
        """The words and the ends of sentences of a block, each with where it begins."""
        first, last = (bisect_left(self._holes, (at,)) for at in (block.body, block.end))
        links = (Place(at.start, at.end) for at in urls(self._text, block.body, block.end))
        words: list[tuple[int, str]] = []
        at = block.body
        for hole in [*sorted({*self._holes[first:last], *links}), Place(block.end, block.end)]:
            found = _WORD_OR_STOP.finditer(self._text, at, max(at, hole.start))
            words += [(match.start(), match[0]) for match in found]
            at = max(at, hole.end)
        return words


def _of_sentence(words: Iterable[tuple[int, str]]) -> list[str]:
    return [word for _, word in takewhile(lambda one: one[1] not in ".!?", words)]
