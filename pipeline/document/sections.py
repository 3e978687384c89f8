"""Sections and blocks: what each heading governs, below which it stands, and where recommendations may be read."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from pipeline.document.headings import Heading
from pipeline.document.lines import Lines
from pipeline.document.signals import QUIET
from pipeline.keys import keys
from pipeline.model import Block, BlockKind, DocumentMeta, Hint, Section

Part = Literal["reporting", "next_steps"]
_PROSE = frozenset({"heading", "paragraph", "list_item"})
_LISTS = frozenset({"participants", "agenda"})
_PROSE_LENGTH = 200
"""The characters of a paragraph that is no line of a list."""


def sections_of(
    meta: DocumentMeta, spans: Sequence[Lines], headings: Sequence[Heading], end: int
) -> tuple[Section, ...]:
    """The tree: a section runs to the last character before the next heading of its level or above."""
    closes = [end] * len(headings)
    parents: list[int | None] = []
    above: list[int] = []
    for i, heading in enumerate(headings):
        while above and headings[above[-1]].level >= heading.level:
            closes[above.pop()] = heading.block
        parents.append(above[-1] if above else None)
        above.append(i)
    identities = (
        (heading.title, None if parent is None else headings[parent].title)
        for heading, parent in zip(headings, parents, strict=True)
    )
    sections: list[Section] = []
    for key, heading, parent, close in zip(
        keys("sec", meta.document_id, identities), headings, parents, closes, strict=True
    ):
        level = 1 if parent is None else sections[parent].level + 1
        last = spans[max(heading.block, close - 1)].end
        place = heading.place
        sections.append(Section(key, place, place.start, last, level, heading.kind, parent, heading.signals))
    return tuple(sections)


def owners(count: int, headings: Sequence[Heading], end: int) -> list[int | None]:
    """The deepest section of each span; None before the first heading, and behind what the last one governs."""
    firsts = [heading.block for heading in headings]
    return [bisect_right(firsts, i) - 1 if firsts and firsts[0] <= i < end else None for i in range(count)]


def blocks_from(
    text: str,
    spans: Sequence[Lines],
    kinds: Mapping[int, BlockKind],
    joined: Mapping[int, tuple[BlockKind, int, int]],
    owners: Sequence[int | None],
    hints: Sequence[Hint],
) -> tuple[Block, ...]:
    """A block a span, of the kind known for it or that its own line tells.

    `joined` are spans that go on to another one: their kind, the last span, and where the words start."""
    depths = _depths(text, spans, hints)
    blocks: list[Block] = []
    i = 0
    while i < len(spans):
        own: BlockKind = "list_item" if spans[i].bulleted else "paragraph"
        kind, last, body = joined.get(i, (kinds.get(i, own), i, spans[i].body))
        depth = depths[i] if kind == "list_item" else 0
        blocks.append(Block(kind, spans[i].start, spans[last].end, body, owners[i], depth=depth))
        i = last + 1
    return tuple(blocks)


def _depths(text: str, spans: Sequence[Lines], hints: Sequence[Hint]) -> list[int]:
    """How deep each bulleted span is nested: as the layout says, else by its indent and by its sign: what stands
    behind another sign that was not seen yet is below it."""
    shown = {hint.start: hint.number for hint in hints if hint.kind == "item"}
    depths: list[int] = []
    path: list[tuple[int, str]] = []
    for span in spans:
        if not span.bulleted:
            path = []
        else:
            # An item that lost its bullet to the first of its list has the sign of that.
            one = (span.indent, _sign(text, span) or (path[-1][1] if path else ""))
            same = [n for n, (indent, sign) in enumerate(path) if sign == one[1]]
            path = [*(path[: same[0]] if same else path), one]
        depths.append(shown.get(span.start, 1) if shown and span.bulleted else len(path))
    return depths


def _sign(text: str, span: Lines) -> str:
    """What an item opens with, all numbers and all letters alike."""
    sign = text[span.start : span.body].strip("( ")
    return "1" if sign[:1].isdigit() else "a" if sign[:1].isalpha() else sign[:1]


def parted(blocks: Sequence[Block], sections: Sequence[Section]) -> tuple[Block, ...]:
    """`blocks` with the part and theme that their sections give them.

    What stands above all headings reports where it is longer than all that does, and so does what seldom reports by
    its title: a report without any heading, a summary of which no more is printed, "Overview" over a whole meeting.
    A list above all headings tells in short what was heard."""
    parts = _parts_of(sections)
    owners = [*_governing(blocks, sections)]
    lengths = Counter[int | None]()
    for block, owner in zip(blocks, owners, strict=True):
        lengths[owner] += block.end - block.start if block.kind in _PROSE else 0
    reporting = sum(lengths[i] for i, (part, _) in enumerate(parts) if part == "reporting")
    untitled = lengths[None] > reporting
    for i, section in enumerate(sections):
        if section.kind in QUIET and lengths[i] > reporting:
            parts[i] = ("reporting", None)
    done: list[Block] = []
    for block, owner in zip(blocks, owners, strict=True):
        part, theme = (None, None) if owner is None else parts[owner]
        if owner is None and (untitled or block.kind == "list_item"):
            part = "reporting"
        if block.kind not in _PROSE:
            part, theme = None, None
        done.append(replace(block, part=part, theme=theme))
    return tuple(done)


def _governing(blocks: Sequence[Block], sections: Sequence[Section]) -> Iterator[int | None]:
    """The section of each block; None where what follows a list without a heading stands as if above all that have one:
    behind the contents, and where prose begins behind who came and what was to be spoken of."""
    listed: int | None = None
    for block in blocks:
        kind = sections[block.section].kind if block.section is not None else None
        if kind in _LISTS and block.kind == "paragraph" and block.end - block.start > _PROSE_LENGTH:
            listed = block.section
        yield None if kind == "contents" or block.section == listed else block.section


def _parts_of(sections: Sequence[Section]) -> list[tuple[Part | None, int | None]]:
    """For each section whether it is of a reporting part or of the next steps, and the index of its theme.

    What was laid before the participants of a theme is of none, nor is what an annex holds."""
    found: list[tuple[Part | None, int | None]] = []
    annexed: set[int | None] = set()
    kinds = [section.kind for section in sections]
    themes = kinds.count("theme")
    themed = themes > 1 or (themes == 1 and "discussions" in kinds)
    for i, section in enumerate(sections):
        part, theme = found[section.parent] if section.parent is not None else (None, None)
        if section.kind == "annex" or section.parent in annexed:
            annexed.add(i)
            part = None
        elif theme is not None:
            part = None if section.kind == "laid_before" else part
        elif section.kind == "theme":
            part, theme = "reporting", i
        elif section.kind in ("discussions", "next_steps"):
            part = "reporting" if section.kind == "discussions" else "next_steps"
        elif section.kind != "other" or part != "next_steps":
            # Where there are several themes, a chapter's own words count besides, and no other section's.
            part = "reporting" if section.kind == "other" and not themed else None
        found.append((part, theme))
    return found
