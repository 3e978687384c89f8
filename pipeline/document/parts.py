"""Which blocks stand where recommendations may be read, by the kinds of the sections that they stand in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from pipeline.model import Block, Section

Part = Literal["reporting", "next_steps"]
_PROSE = frozenset({"heading", "paragraph", "list_item"})


def parts_of(sections: Sequence[Section]) -> list[tuple[Part | None, int | None]]:
    """For each section whether it is of a reporting part or of the next steps, and the index of its theme.

    What was laid before the participants of a theme is of none."""
    found: list[tuple[Part | None, int | None]] = []
    themed = any(section.kind == "theme" for section in sections)
    for i, section in enumerate(sections):
        part, theme = found[section.parent] if section.parent is not None else (None, None)
        if theme is not None:
            part = None if section.kind == "laid_before" else part
        elif section.kind == "theme":
            part, theme = "reporting", i
        elif section.kind == "discussions":
            part = "reporting"
        elif section.kind == "next_steps":
            part = "next_steps"
        elif section.kind != "other" or part != "next_steps":
            # Where there are themes, a chapter's own words count besides, and no other section's.
            part = "reporting" if section.kind == "other" and not themed else None
        found.append((part, theme))
    return found


def parted(blocks: Sequence[Block], sections: Sequence[Section]) -> tuple[Block, ...]:
    """`blocks` with the part and theme that their sections give them; without any section all is one reporting part."""
    parts = parts_of(sections)
    everywhere: tuple[Part | None, int | None] = (None if sections else "reporting", None)
    done: list[Block] = []
    for block in blocks:
        part, theme = everywhere if block.section is None else parts[block.section]
        if block.kind not in _PROSE:
            part, theme = None, None
        changed = block.part != part or block.theme != theme
        done.append(replace(block, part=part, theme=theme) if changed else block)
    return tuple(done)
