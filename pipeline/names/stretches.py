"""The stretches of a report in which bodies may stand, each as tokens, and who stands where in it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.grammar.tokens import Token, tokens_of
from pipeline.model import CELL_BREAK, Block, Document, DocumentMeta, Place
from pipeline.names.addresses import Address, addresses_in
from pipeline.names.authorities import Authority
from pipeline.names.bodies import Body
from pipeline.names.shapes import name_like
from pipeline.names.spans import NameSpan
from pipeline.prose import Prose, prose_of

# A quotation that is a title or a slogan: short, and closed in the same sentence.
_QUOTED = re.compile(r"«\s?[^«»]{1,120}?\s?»|“[^“”]{1,120}?”|\"[^\"]{1,120}?\"")

_LINE = re.compile(r"[^\n]+")
_FEWEST = 4
"""The fewest lines of a list."""
_LONGEST = 100
"""The most characters of its lines."""


class Found(NamedTuple):
    """A name that words tell by themselves or by their company; `type` is None where nothing does."""

    span: NameSpan
    kind: str
    type: str | None
    rule: str
    authority: Authority | None = None


class Standing(NamedTuple):
    """A mention: the body, how it is named there and by which rule, its place and its section."""

    body: Body
    kind: str
    rule: str
    place: Place
    section: int | None
    last: int = 0
    """Behind which token of its stretch it ends."""
    site: str | None = None
    """The website that it tells."""


@dataclass(slots=True)
class Stretch:
    """A block or a note: its prose, its tokens, how far shapes may be trusted in it, and who stands in it."""

    prose: Prose
    tokens: Sequence[Token]
    kind: str
    section: int | None
    cells: Mapping[int, tuple[int, int]]
    """The tokens of the cells of a table's line, by the number of the column."""
    addresses: Sequence[Address]
    capitals: Sequence[int]
    """The tokens at which a name may begin: none of an address or of a short quotation."""
    standing: dict[int, Standing] = field(default_factory=dict)
    """Who stands in it, by the first token."""
    open: list[Found] = field(default_factory=list)
    """The names of which nothing tells yet that they are bodies'."""
    _taken: set[int] = field(default_factory=set)

    def add(self, first: int, last: int, kind: str, rule: str, body: Body) -> None:
        """Let `body` stand at the tokens from `first` to `last`."""
        self.standing[first] = Standing(body, kind, rule, self.place(first, last), self.section, last)
        self._taken.update(range(first, last))

    def remove(self, first: int) -> None:
        """Let nobody stand at the token at `first`."""
        self._taken.difference_update(range(first, self.standing.pop(first).last))

    def taken(self, first: int, last: int) -> bool:
        """Whether a token from `first` to `last` is part of a name."""
        return not self._taken.isdisjoint(range(first, last))

    def place(self, first: int, last: int) -> Place:
        """The source place of the tokens from `first` up to, not including, `last`."""
        return self.prose.place(self.tokens[first].start, self.tokens[last - 1].end)

    def said(self, first: int, last: int) -> str:
        """The words from `first` up to, not including, `last`."""
        return self.prose.text[self.tokens[first].start : self.tokens[last - 1].end]


def stretches_of(document: Document, small: frozenset[str]) -> list[Stretch]:
    """The stretches of `document`: its blocks but for page furniture and contents, then its notes.

    `small` are the words in small letters with which known names begin."""
    return [_stretch(document.text, block, prose, small) for block, prose in _proses(document)]


def entitled(meta: DocumentMeta, small: frozenset[str]) -> list[Stretch]:
    """The report's title as its description has it, read like its text: it names who met, or who published."""
    prose = prose_of(meta.title, 0, len(meta.title))
    return [_stretch(meta.title, Block("heading", 0, len(meta.title), 0), prose, small)] if prose.text else []


def written_small(stretches: Sequence[Stretch]) -> frozenset[str]:
    """The words that the report writes small."""
    words = {token.text for stretch in stretches for token in stretch.tokens}
    return frozenset(word for word in words if word.islower() and len(word) > 2)


def _proses(document: Document) -> Iterator[tuple[Block, Prose]]:
    for block in document.blocks:
        section = document.sections[block.section] if block.section is not None else None
        if block.kind in ("note", "other") or (section is not None and section.kind == "contents"):
            continue
        for start, end in _lines(document.text, block):
            prose = prose_of(document.text, start, end, document.unread_within(start, end))
            if prose.text:
                yield block, prose
    of_notes = next((at for at, section in enumerate(document.sections) if section.kind == "notes"), None)
    for note in document.notes:
        prose = prose_of(document.text, note.start, note.end)
        if prose.text:
            yield Block("note", note.start, note.end, note.start, of_notes), prose


def _lines(text: str, block: Block) -> list[Place]:
    """The lines of a block that holds a list of names line by line, as texts taken out of a PDF have them."""
    lines = [Place(*line.span()) for line in _LINE.finditer(text, block.body, block.end)]
    said = [text[start:end].strip() for start, end in lines]
    listed = sum(line[:1].isupper() and line[-1:] not in ".,;" and len(line) < _LONGEST for line in said)
    return lines if len(lines) >= _FEWEST and listed * 10 >= len(lines) * 9 else [Place(block.body, block.end)]


def _stretch(source: str, block: Block, prose: Prose, small: frozenset[str]) -> Stretch:
    text = prose.text
    tokens = [*tokens_of(text)]
    addresses = addresses_in(text)
    hosts = {address.start for address in addresses if address.text == address.host}
    # A body may be called like its website: "transport.example".
    closed = [(address.start + (address.start in hosts), address.end) for address in addresses]
    closed += [match.span() for match in _QUOTED.finditer(text)]
    cells = _cells(source, prose, tokens) if "\t" in source[block.body : block.end] else {}
    begins = (name_like(token.text) or token.low in small or token.start in hosts for token in tokens)
    starts = [token.start for token in tokens] if closed else []
    shut = {at for start, end in closed for at in range(bisect_left(starts, start), bisect_left(starts, end))}
    return Stretch(
        prose=prose,
        tokens=tokens,
        kind=block.kind,
        section=block.section,
        cells=cells,
        addresses=addresses,
        capitals=[at for at, may in enumerate(begins) if may and at not in shut],
    )


def _cells(text: str, prose: Prose, tokens: list[Token]) -> dict[int, tuple[int, int]]:
    """The cells of a table's line; a mark is put between them and between the blocks of one, so that no name goes on
    there."""
    cells: dict[int, tuple[int, int]] = {}
    column, marks, at = 0, 0, prose.at(0)
    for nth, token in enumerate(list(tokens)):
        start = prose.at(token.start)
        between = text[at:start]
        at = start
        if "\t" in between or CELL_BREAK in between:
            tokens.insert(nth + marks, Token(token.start, token.start, "|", "|"))
            marks += 1
        column += "\t" in between
        cells[column] = (cells[column][0] if column in cells else nth + marks, nth + marks + 1)
    return cells
