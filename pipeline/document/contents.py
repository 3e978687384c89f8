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
_NEAR = 3


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
    """The contents list among `spans`: the lines behind its heading that stand together, or stand again below."""
    short = (i for i, span in enumerate(spans) if span.end - span.start < 60)
    heading = next((i for i in short if titles.found(words_of(text[spans[i].body : spans[i].end]))), None)
    if heading is None:
        return Contents(None, ())
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
    listed = spans[heading + 1 : last + 1]
    indents = sorted({span.indent for span in listed})
    return Contents(
        heading,
        tuple(
            ContentsEntry(i, _title(text, span), indents.index(span.indent) + 1)
            for i, span in enumerate(listed, heading + 1)
        ),
    )


def depths(entries: Sequence[ContentsEntry], titles: Sequence[str]) -> dict[int, int]:
    """How deep the contents list says that each title that it knows stands, by index."""
    free: dict[str, list[int]] = {}
    for nth, title in enumerate(titles):
        free.setdefault(title.casefold(), []).append(nth)
    listed = ((entry, free.get(entry.title.casefold())) for entry in entries)
    return {same.pop(0): entry.depth for entry, same in listed if same}


def _title(text: str, span: Lines) -> str:
    """An entry as its heading will read: no bullet but a number, no dots and page number."""
    start = span.start if text[span.start : span.body].strip("( ")[:1].isalnum() else span.body
    return fold(text, start, start + len(_LEADERS.sub("", text[start : span.end])))
