"""Lists: which block announces one, and which blocks are its items."""

import re

from pipeline.model import Block, Document

_LINE_END = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_SHORT = 300
_SILENT = frozenset({"heading", "note", "agenda_line", "other"})


def is_announcement(document: Document, index: int) -> bool:
    """Whether a block announces a list: prose of the report that closes with a colon."""
    block = document.blocks[index]
    if (
        block.kind in _SILENT
        or block.section is None
        or document.sections[block.section].kind in ("agenda", "contents")
    ):
        return False
    return document.text[block.body : block.end].endswith(":")


def items_after(document: Document, index: int) -> range:
    """The blocks that are items of the list that block `index` announces; empty where none follow.

    Items are bulleted; or stand one a line; or close with ; or open in lower case; or are single sentences in a row,
    bullets lost. One long paragraph after an announcement is none: the list itself is what was lost."""
    blocks = document.blocks
    first = index + 1
    last = first
    if first < len(blocks) and blocks[first].kind == "list_item":
        while last < len(blocks) and blocks[last].kind == "list_item":
            last += 1
        return range(first, last)
    while last < len(blocks) and _may_be_item(document, last, first):
        last += 1
    return range(first, last)


def _may_be_item(document: Document, index: int, first: int) -> bool:
    block = document.blocks[index]
    if block.kind != "paragraph" or block.section != document.blocks[first - 1].section:
        return False
    text = document.text[block.body : block.end]
    previous = document.blocks[index - 1]
    before = document.text[previous.end - 1]
    together = _together(document, previous, block)
    if text[:1] in '«"“' and index == first:
        return True
    if before == ":" and index == first:
        follows = index + 1 < len(document.blocks) and _is_short(document, index + 1)
        return text.endswith((";", ",")) or text[:1].islower() or together or (_is_short(document, index) and follows)
    if before in ";,":
        return True
    # A list whose items are whole sentences or bare phrases goes on while its lines stand together.
    return together and not text.endswith(":") and document.text[previous.end - 1] not in ":"


def _together(document: Document, previous: Block, block: Block) -> bool:
    return len(_LINE_END.findall(document.text, previous.end, block.start)) < 2


def _is_short(document: Document, index: int) -> bool:
    """Whether a block is one sentence or less."""
    block = document.blocks[index]
    text = document.text[block.body : block.end]
    return block.kind == "paragraph" and len(text) < _SHORT and ". " not in text and not text.endswith(":")
