"""Spans as the blocks of the document: their kinds, and how deep each list item is nested."""

from collections.abc import Iterable, Mapping, Sequence

from pipeline.document.lines import Span
from pipeline.document.notes import FoundNote
from pipeline.model import Block, BlockKind, Hint


def kinds_of(spans: Sequence[Span], headings: Iterable[int], other: Iterable[int]) -> list[BlockKind]:
    """What each span is as far as its own line tells; `headings` and `other` are known."""
    kinds: list[BlockKind] = ["list_item" if span.bulleted else "paragraph" for span in spans]
    for i in other:
        kinds[i] = "other"
    for i in headings:
        kinds[i] = "heading"
    return kinds


def blocks_from(
    text: str,
    spans: Sequence[Span],
    kinds: Sequence[BlockKind],
    owners: Sequence[int | None],
    timed: Mapping[int, int],
    notes: Sequence[FoundNote],
    hints: Sequence[Hint],
) -> tuple[Block, ...]:
    """A block a span, but for a note and its label, and a title and the time above it: these are one."""
    joined: dict[int, tuple[BlockKind, int, int]] = {
        first: ("agenda_line", last, spans[first].body) for first, last in timed.items()
    }
    joined.update((note.first, ("note", note.last, note.place.start)) for note in notes)
    depths = _depths(text, spans, hints)
    blocks: list[Block] = []
    i = 0
    while i < len(spans):
        kind, last, body = joined.get(i, (kinds[i], i, spans[i].body))
        depth = depths[i] if kind == "list_item" else 0
        blocks.append(Block(kind, spans[i].start, spans[last].end, body, owners[i], depth=depth))
        i = last + 1
    return tuple(blocks)


def _depths(text: str, spans: Sequence[Span], hints: Sequence[Hint]) -> list[int]:
    """How deep each bulleted span is nested: as the layout says, else by its indent, else by its sort of bullet."""
    shown = {hint.start: hint.number for hint in hints if hint.kind == "item"}
    depths: list[int] = []
    path: list[tuple[int, str]] = []
    for span in spans:
        if not span.bulleted:
            path = []
            depths.append(0)
        elif shown:
            depths.append(shown.get(span.start, 1))
        else:
            sort = _sort(text[span.start : span.body])
            while path and (
                span.indent < path[-1][0] or (span.indent == path[-1][0] and (span.indent, sort) in path[:-1])
            ):
                path.pop()
            if not path or (span.indent, sort) != path[-1]:
                path.append((span.indent, sort))
            depths.append(len(path))
    return depths


def _sort(bullet: str) -> str:
    """The sort of a bullet: its sign, or what kind of number it is."""
    sign = bullet.strip("() .\t\u00a0")
    return "1" if sign.isdigit() else "a" if sign.isalpha() and sign != "o" else sign[:1]
