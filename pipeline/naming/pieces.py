"""The stretches of a report in which bodies may stand, each as words, with what its place in the report says of it."""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from pipeline.model import Document, Place
from pipeline.naming.addresses import Address, addresses_in
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, words_of
from pipeline.prose import Prose, prose_of

_SKIPPED = frozenset({"contents"})
_SHORT_LINE = 160


@dataclass(frozen=True, slots=True)
class Piece:
    """A block or a note: its prose, its words, and how far shapes may be trusted in it."""

    prose: Prose
    words: Words
    kind: str
    section: int | None
    item: bool
    """Whether it is an item of a list."""
    titled: bool
    """Whether it is a line that gives most words a capital, so that a capital says nothing."""
    shouted: bool
    """Whether it is all in capitals, so that no word is an acronym for having them."""
    venue: bool
    """Whether it may be the line that says where the event took place."""
    number: int | None
    """A note's number."""
    closed: Sequence[tuple[int, int]]
    """Stretches of the prose that name nobody: addresses, short quotations."""
    addresses: Sequence[Address]
    """A note's web addresses, placed in its prose."""
    marked: Sequence[int]
    """The words at which a name may begin or a list of names be announced."""

    def closes(self, index: int) -> bool:
        """Whether the word at `index` stands in a stretch that names nobody."""
        if not self.closed:
            return False
        start = self.words.starts[index]
        before = bisect_right(self.closed, (start, 1 << 60)) - 1
        return before >= 0 and start < self.closed[before][1]

    def place(self, first: int, last: int) -> Place:
        """The source place of the words from `first` up to, not including, `last`; a genitive's ending is left out."""
        end = self.words.ends[last - 1]
        if self.words.words[last - 1].endswith("'s") and last - first >= 1 and not self.genitive_kept(last - 1):
            end -= 2
        return self.prose.place(self.words.starts[first], end)

    def genitive_kept(self, index: int) -> bool:
        """Whether the word at `index` is a name that ends like a genitive: nothing it could own follows."""
        return index + 1 >= len(self.words) or not self.words.words[index + 1][0].isalnum()


# A quotation that is a title or a slogan: short, and closed in the same sentence.
_QUOTED = re.compile(r"«\s?[^«»]{1,120}?\s?»|“[^“”]{1,120}?”|\"[^\"]{1,120}?\"")


def pieces_of(document: Document, lexicon: Lexicon, beginnings: Collection[str]) -> list[Piece]:
    """The pieces of `document` in source order: its blocks but for page furniture and contents, then its notes.

    `beginnings` are the words with which known names begin."""
    small = frozenset(word for word in beginnings if word.islower()) | lexicon.lower_heads | lexicon.plurals
    pieces: list[Piece] = []
    announced = False
    for block in document.blocks:
        section = document.sections[block.section] if block.section is not None else None
        if block.kind in ("note", "other") or (section is not None and section.kind in _SKIPPED):
            announced = False
            continue
        prose = prose_of(document.text, block.body, block.end, document.markers_within(block.start, block.end))
        if not prose.text or (section is None and not _sentence(prose.text)):
            continue
        item = block.kind == "list_item" or (announced and block.kind == "paragraph")
        announced = prose.text.endswith(":") or (item and _goes_on(prose.text, lexicon))
        annexed = section is not None and _under(document, block.section, {"annex", "agenda"})
        venue = (
            annexed and block.kind == "paragraph" and len(prose.text) < _SHORT_LINE and prose.text[-1] not in ".:;!?"
        )
        line = block.kind in ("heading", "agenda_line") or venue
        pieces.append(_piece(prose, block.kind, block.section, item, line, venue, None, small, lexicon))
    notes_section = next((i for i, section in enumerate(document.sections) if section.kind == "notes"), None)
    for note in document.notes:
        prose = prose_of(document.text, note.start, note.end)
        if prose.text:
            pieces.append(_piece(prose, "note", notes_section, False, False, False, note.number, small, lexicon))
    return pieces


def _piece(
    prose: Prose,
    kind: str,
    section: int | None,
    item: bool,
    line: bool,
    venue: bool,
    number: int | None,
    small: frozenset[str],
    lexicon: Lexicon,
) -> Piece:
    words = words_of(prose.text)
    closed = [
        match.span()
        for match in _QUOTED.finditer(prose.text)
        if not match[0][1:-1].strip().islower() or number is not None
    ]
    addresses = addresses_in(prose.text) if number is not None else []
    closed += [address.span for address in addresses]
    marked = [at for at, word in enumerate(words.words) if (word in small if word.islower() else word[0].isalnum())]
    titled = line and _capitals(words, lexicon)
    shouted = prose.text.isupper()
    return Piece(prose, words, kind, section, item, titled, shouted, venue, number, sorted(closed), addresses, marked)


def _goes_on(text: str, lexicon: Lexicon) -> bool:
    """Whether an item of a list ends as if another follows: 'trois stations;', 'a map; and'."""
    end = text.rsplit(" ", 1)
    return text.endswith((";", ",")) or (end[-1] in lexicon.and_words and len(end) > 1 and end[0].endswith((";", ",")))


def _capitals(words: Words, lexicon: Lexicon) -> bool:
    """Whether most words that could be written small have a capital."""
    told = [word for word in words.words[1:] if word[0].isalpha() and len(word) > 3]
    return len(told) >= 3 and sum(word[0].isupper() for word in told) >= 0.8 * len(told)


def _sentence(text: str) -> bool:
    return len(text) > 80 and text.endswith((".", "!", "?", ":", ";"))


def _under(document: Document, section: int | None, kinds: set[str]) -> bool:
    while section is not None:
        if document.sections[section].kind in kinds:
            return True
        section = document.sections[section].parent
    return False
