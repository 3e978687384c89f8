"""The contents list of a report, and which heading each of its entries is."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document.lines import Lines
from pipeline.document.phrases import TitlePhrases, words_of
from pipeline.prose import fold

_LONGEST = 160
_LEADERS = re.compile(r"[\s.…·_]*(?:\t|[.…·_]{2,}|\s{2,})\s*\d{1,4}\s*\Z|[\s.…]+\Z")
_PAGE = re.compile(r".*[^\W\d_].*?[\s.…·_]+(\d{1,3})", re.DOTALL)
"""An entry that ends with the number of its page, with dots before it or without."""
_NEAR = 3
_FEWEST = 4
"""The entries with the numbers of their pages that make a list."""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents list: its block, its title as its heading will read, and how deep it stands."""

    block: int
    title: str
    depth: int


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents list: the block of its heading, where it has one, and its entries."""

    heading: int | None
    entries: tuple[ContentsEntry, ...]

    @property
    def blocks(self) -> frozenset[int]:
        """All its blocks, its heading's among them, where it has entries."""
        heading = [self.heading] if self.heading is not None and self.entries else []
        return frozenset([*heading, *(entry.block for entry in self.entries)])


def contents_of(text: str, spans: Sequence[Lines], titles: TitlePhrases) -> Contents:
    """The contents list among `spans`: the lines behind its heading that stand together, or stand again below; else,
    with a heading or without, lines that end with the numbers of their pages."""
    short = (i for i, span in enumerate(spans) if span.end - span.start < 60)
    heading = next((i for i in short if titles.found(words_of(text[spans[i].body : spans[i].end]))), None)
    paged = _paged(text, spans, 0 if heading is None else heading + 1)
    if heading is None or (paged and paged[0] <= heading + _NEAR):
        return Contents(heading, _entries(text, spans, paged, paged=True))
    later = Counter(_title(text, span).casefold() for span in spans[heading + 1 :] if span.end - span.start <= _LONGEST)
    seen: set[str] = set()
    last = heading
    for i in range(heading + 1, len(spans)):
        titles_near = [_title(text, span).casefold() for span in spans[i : i + _NEAR]]
        together = spans[i].run == spans[i - 1].run
        # An entry may read otherwise than its heading, among others that read the same.
        again = any(later[title] > 1 and title not in seen for title in titles_near)
        if spans[i].end - spans[i].start > _LONGEST or titles_near[0] in seen or not (together or again):
            break  # the first entry again is the first heading
        seen.add(titles_near[0])
        last = i
    return Contents(heading, _entries(text, spans, range(heading + 1, last + 1)))


def _paged(text: str, spans: Sequence[Lines], start: int) -> Sequence[int]:
    """The first lines from `start` on that end with numbers of pages, one behind the other; a long entry has two."""
    found: list[int] = []
    page = behind = entries = 0
    for i in range(start, len(spans)):
        said = spans[i].end - spans[i].start <= _LONGEST
        counted = said and text[spans[i].end - 1].isdigit()
        match = _PAGE.fullmatch(text, spans[i].start, spans[i].end) if counted else None
        if match and int(match[1]) >= page:
            found.extend(range(i - behind, i + 1))
            page, behind, entries = int(match[1]), 0, entries + 1
        elif found and behind < 1 and said:
            behind += 1
        elif entries >= _FEWEST:
            return found
        else:
            found.clear()
            page = behind = entries = 0
    return []  # a text that ends so is a list of names and numbers


def _entries(
    text: str, spans: Sequence[Lines], listed: Sequence[int], *, paged: bool = False
) -> tuple[ContentsEntry, ...]:
    indents = sorted({spans[i].indent for i in listed})
    return tuple(
        ContentsEntry(i, _title(text, spans[i], paged=paged), indents.index(spans[i].indent) + 1) for i in listed
    )


def depths(entries: Sequence[ContentsEntry], titles: Sequence[str]) -> dict[int, int]:
    """How deep the contents list says that each title that it knows stands, by index."""
    free: dict[str, list[int]] = {}
    for nth, title in enumerate(titles):
        free.setdefault(title.casefold(), []).append(nth)
    listed = ((entry, free.get(entry.title.casefold())) for entry in entries)
    return {same.pop(0): entry.depth for entry, same in listed if same}


def _title(text: str, span: Lines, *, paged: bool = False) -> str:
    """An entry as its heading will read: no bullet but a number, no dots and page number."""
    start = span.start if text[span.start : span.body].strip("( ")[:1].isalnum() else span.body
    match = _PAGE.fullmatch(text, span.start, span.end) if paged else None
    end = match.start(1) if match else span.end
    return fold(text, start, start + len(_LEADERS.sub("", text[start:end])))
