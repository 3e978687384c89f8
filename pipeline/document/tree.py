"""Sections: what each heading governs, and below which it stands."""

from bisect import bisect_right
from collections.abc import Sequence

from pipeline.document.headings import Heading
from pipeline.document.lines import Span
from pipeline.keys import keys
from pipeline.model import DocumentMeta, Section


def sections_of(
    meta: DocumentMeta, spans: Sequence[Span], headings: Sequence[Heading], end: int
) -> tuple[Section, ...]:
    """The tree: a section runs to the last character before the next heading of its level or above."""
    closes = [end] * len(headings)
    waiting: list[int] = []
    for i, heading in enumerate(headings):
        while waiting and headings[waiting[-1]].level >= heading.level:
            closes[waiting.pop()] = heading.block
        waiting.append(i)
    parents: list[int | None] = []
    above: list[int] = []
    for i, heading in enumerate(headings):
        while above and headings[above[-1]].level >= heading.level:
            above.pop()
        parents.append(above[-1] if above else None)
        above.append(i)
    identities = (
        (heading.title, None if parent is None else headings[parent].title)
        for heading, parent in zip(headings, parents, strict=True)
    )
    levels: list[int] = []
    sections: list[Section] = []
    named = keys("sec", meta.document_id, identities)
    for i, (key, heading, parent) in enumerate(zip(named, headings, parents, strict=True)):
        levels.append(1 if parent is None else levels[parent] + 1)
        last = spans[max(heading.block, closes[i] - 1)].end
        sections.append(
            Section(
                key, heading.place, heading.place.start, last, levels[i], heading.kind, parent, signals=heading.signals
            )
        )
    return tuple(sections)


def owners(count: int, headings: Sequence[Heading], governed: int) -> list[int | None]:
    """The deepest section of each span; None before the first heading, and behind what the last one governs."""
    firsts = [heading.block for heading in headings]
    return [bisect_right(firsts, i) - 1 if firsts and firsts[0] <= i < governed else None for i in range(count)]
