"""The contents list of a report, and which heading each of its entries is."""

import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass

from pipeline.document.lines import Span
from pipeline.document.phrases import Phrases, words_of
from pipeline.model import Place
from pipeline.prose import fold

_LONGEST = 160
_LEADERS = re.compile(r"[\s.…·_]*(?:\t|[.…·_]{2,}|\s{2,})\s*\d{1,4}\s*\Z|[\s.…]+\Z")
_ALIKE = 0.6
_LINKS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents list: its block, its title as its heading will read, and how deep it stands."""

    block: int
    place: Place
    title: str
    depth: int
    last: int
    """Its last block: an entry that did not fit its line is several."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents list: the block of its heading, where it has one, and its entries."""

    heading: int | None
    entries: tuple[Entry, ...]

    @property
    def blocks(self) -> frozenset[int]:
        """All its blocks, its heading's among them, where it has entries."""
        if not self.entries:
            return frozenset()
        entries = [i for entry in self.entries for i in range(entry.block, entry.last + 1)]
        return frozenset([*entries, *([] if self.heading is None else [self.heading])])


def contents_of(text: str, spans: Sequence[Span], titles: Phrases, links: frozenset[int]) -> Contents:
    """The contents list among `spans`: behind its heading, or a row of `links` to other places of the page."""
    heading = next(
        (
            i
            for i, span in enumerate(spans)
            if span.end - span.start < 60 and titles.found(words_of(text[span.body : span.end]))
        ),
        None,
    )
    if heading is None:
        return Contents(None, _entries(text, spans, _linked(spans, links)))
    later = Counter(_title(text, span).casefold() for span in spans[heading + 1 :] if span.end - span.start <= _LONGEST)
    listed: list[int] = []
    wrapped: set[int] = set()
    seen: set[str] = set()
    for i in range(heading + 1, len(spans)):
        span = spans[i]
        title = _title(text, span).casefold()
        together = span.run == spans[i - 1].run and i - 1 == (listed[-1] if listed else heading)
        if span.end - span.start > _LONGEST or title in seen:
            break  # the first entry again is the first heading
        if listed and together and later[title] < 2 and later[f"{_title(text, spans[i - 1])} {title}".casefold()]:
            wrapped.add(i)
        if (
            later[title] < 2
            and not together
            and span.start not in links
            and not _is_one_of(title, spans[i + 1 :], text)
        ):
            break
        later[title] -= 1
        seen.add(title)
        listed.append(i)
    return Contents(heading, _entries(text, spans, listed, wrapped))


def matched(entries: Sequence[Entry], titles: Sequence[str]) -> list[int | None]:
    """For each entry the index of the title that it is, in their order; a few words more or less are no difference."""
    free: dict[str, list[int]] = {}
    for nth, title in enumerate(titles):
        free.setdefault(title.casefold(), []).append(nth)
    found: list[int | None] = [
        free[key].pop(0) if free.get(key := entry.title.casefold()) else None for entry in entries
    ]
    taken = {nth for nth in found if nth is not None}
    rest = [nth for nth in range(len(titles)) if nth not in taken]
    for at, entry in enumerate(entries):
        if found[at] is None and len(rest) <= 200:
            best = max(rest, key=lambda nth: likeness(entry.title, titles[nth]), default=None)
            if best is not None and likeness(entry.title, titles[best]) >= _ALIKE:
                found[at] = best
                rest.remove(best)
    return found


def likeness(one: str, other: str) -> float:
    """The share of the words of both titles that they share; all of them where one goes on with the other."""
    mine, others = words_of(one), words_of(other)
    fewer = min(len(mine), len(others))
    if fewer > 1 and mine[:fewer] == others[:fewer]:
        return 1.0
    every = {*mine, *others}
    return len({*mine} & {*others}) / len(every) if every else 0.0


def _is_one_of(title: str, spans: Sequence[Span], text: str) -> bool:
    return len(spans) <= 2000 and any(
        span.end - span.start <= _LONGEST and likeness(title, _title(text, span)) >= _ALIKE for span in spans
    )


def _linked(spans: Sequence[Span], links: frozenset[int]) -> list[int]:
    """The first row of lines that lead elsewhere on the page, three at least."""
    row: list[int] = []
    for i, span in enumerate(spans):
        if span.start in links or span.body in links:
            row.append(i)
        elif len(row) >= _LINKS:
            break
        else:
            row = []
    return row if len(row) >= _LINKS else []


def _entries(
    text: str, spans: Sequence[Span], listed: Sequence[int], wrapped: Container[int] = ()
) -> tuple[Entry, ...]:
    """An entry for each of the `listed` spans, but for those `wrapped`, which go on with the one before."""
    firsts = [i for i in listed if i not in wrapped]
    indents = sorted({spans[i].indent for i in firsts})
    found: list[Entry] = []
    for i in firsts:
        last = i + 1 if i + 1 in wrapped else i
        title = " ".join(_title(text, spans[at]) for at in range(i, last + 1))
        depth = indents.index(spans[i].indent) + 1
        found.append(Entry(i, Place(spans[i].body, spans[last].end), title, depth, last))
    return tuple(found)


def _title(text: str, span: Span) -> str:
    """An entry as its heading will read: no bullet but a number, no dots and page number."""
    start = span.start if text[span.start : span.body].strip("( ")[:1].isalnum() else span.body
    return fold(text, start, start + len(_LEADERS.sub("", text[start : span.end])))
