"""Whether a line may be a heading: by the layout, by where it stands, by how it reads."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document.contents import Contents, agenda_of, entry_of
from pipeline.document.lines import Lines
from pipeline.document.lone_lines import LoneLines, is_field, is_paragraph, is_saying, reads_like_a_title
from pipeline.document.marks import marks_of
from pipeline.document.notes import FoundNotes
from pipeline.document.phrases import words_of
from pipeline.document.signals import bare, counted_topics, depth_of, label_of, title_kind
from pipeline.document.times import Times
from pipeline.document.words import ReportWords
from pipeline.model import STRESSED_LEVEL, DocumentMeta, SourceText
from pipeline.prose import fold

_LONGEST = 160
_LABEL = 40
_OFTEN = 2
_FEW = 4
_CAPITALS = 4
_LISTS = frozenset({"participants", "agenda", "back_matter", "notes", "annex"})
"""What may be listed below a label, by the kinds that titles name."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A source as headings are looked for in it: its lines, what is known of some, and what each says of time."""

    source: SourceText
    spans: Sequence[Lines]
    contents: Contents
    notes: FoundNotes
    times: Sequence[Times]
    aside: frozenset[int]
    """Spans that are something else: notes, running headers."""

    @property
    def apart(self) -> frozenset[int]:
        """These, and the contents list."""
        return self.aside | self.contents.blocks


class Candidates:
    """A copy, and what is known of it as a whole before its headings are looked for."""

    def __init__(self, meta: DocumentMeta, copy: Copy, words: ReportWords) -> None:
        text, spans, apart = copy.source.text, copy.spans, copy.apart
        self.copy = copy
        self.words = words
        self.title = words_of(meta.title)
        self.marks = marks_of(copy.source, spans, words)
        self.lone = LoneLines(text, spans, apart)
        self.listed = frozenset(copy.contents.entries.values())
        """The entries of the contents list."""
        self.agenda = agenda_of(text, spans, words)
        self.points = frozenset(self.agenda.values())
        """The lines of an agenda whose points head below what was said to them, and those points."""
        lines = ["" if i in apart else text[span.start : span.end] for i, span in enumerate(spans)]
        self.counted = counted_topics(lines)
        """The lines that one word counts: "Topic 1: Lamps", "Topic 2: Bells"."""
        self.items = frozenset(hint.start for hint in copy.source.hints if hint.kind == "item")
        """Where the items begin that the layout marks."""
        self.opened = next((i for i, span in enumerate(spans) if is_paragraph(text, span)), len(spans))
        """The first paragraph: what stands before it is of a front page."""
        self.capitals = _prints_capitals(text, spans, apart)
        """Whether titles are printed in capitals."""
        self.fields = _fields_in(text, spans, apart, words)
        """Labels that come back with another value each: "By: Ada Roe"."""

    def is_said(self, i: int, level: int | None) -> bool:
        """Whether a block is too long for a heading. What several sentences say may be marked as one, for it to be
        large; a sentence in bold is what somebody said."""
        span = self.copy.spans[i]
        line = self.copy.source.text[span.start : span.end]
        if level is None:
            return len(line) > _LONGEST
        closed = line[-1] == "." and label_of(line) is None
        return closed and (level == STRESSED_LEVEL or len(line) > _LONGEST or ". " in bare(line))

    def is_numbered(self, i: int) -> bool:
        """Whether what looks like a numbered item may be a heading with its number."""
        text, span = self.copy.source.text, self.copy.spans[i]
        entry = span.bulleted and span.lines == 1 and fold(text, span.start, span.end).casefold() in self.listed
        return entry or self.lone.is_numbered(i) or self._parts(i)

    def _parts(self, i: int) -> bool:
        """Whether a line is one of those whose numbers part a page, and no item that its layout marks."""
        return (
            self.copy.source.one_line_blocks and i in self.lone.parting and self.copy.spans[i].start not in self.items
        )

    def counts_on(self, i: int, depth: int) -> bool:
        """Whether a counted line is not the last: one behind it that names no part of its own is counted as deep."""
        text, spans = self.copy.source.text, self.copy.spans
        behind = (text[spans[at].start : spans[at].end] for at in self.lone.counted if at > i)
        return i in self.lone.counted and any(
            depth_of(line) == depth and title_kind(line, self.words) == "other" for line in behind
        )

    def repeats_title(self, i: int, level: int | None, title: str) -> bool:
        """Whether a line says the report's title, or a part of it on a front page."""
        said = words_of(title)
        return said == self.title or (level is None and i < self.opened and _is_part(said, self.title))

    def is_marked(self, i: int, level: int | None, title: str) -> bool:
        """Whether the layout shows a line as a heading, or it heads the contents or the notes."""
        if i in (self.copy.contents.heading, self.copy.notes.heading):
            return True
        aside = title.startswith("(") and title.endswith(")")
        said = is_saying(title) or is_field(title) or aside or self._is_labelled(title)
        said = said or self._tells(title) or not any(map(str.isalpha, title))
        other = self.words.is_caption(title) or self.words.is_furniture(title)
        return level is not None and not (self._is_row(i) or (said and level == STRESSED_LEVEL) or other)

    def heads_alone(self, i: int, title: str) -> bool:
        """Whether a line that nothing marks stands and reads like a heading."""
        counts = i in self.counted or self._parts(i)
        if self._is_row(i) or (self.marks.ranked and not (counts or (self.capitals and title.isupper()))):
            return False
        span = self.copy.spans[i]
        # A list of names or of links shows by nothing that it is headed.
        listing = title.endswith(":") and len(title) <= _LABEL and title_kind(title, self.words) in _LISTS
        if listing and not span.bulleted:
            return True
        # A page that ranks no heading may print some in capitals.
        told = (
            counts or title.isupper() or not (self.copy.source.one_line_blocks and (self.marks.enough or self.capitals))
        )
        few = len(title.split()) <= _FEW
        again = (
            title.casefold() in self.listed
            or entry_of(title) in self.points
            or (few and not title[0].islower() and title_kind(title, self.words) == "next_steps")
        )
        stands = told and (again or counts or i in self.lone.counted or self.lone.stands(i))
        counted = not span.bulleted or self.is_numbered(i)
        return stands and counted and (again or self._reads(i, title)) and not self.words.is_furniture(title)

    def holds(self, i: int, level: int | None) -> bool:
        """Whether the page ranks the line behind a heading one below it, so that even a date heads what follows."""
        spans = self.copy.spans
        below = self.marks.levels.get(spans[i + 1].start, 0) if i + 1 < len(spans) else 0
        return level is not None and level < below < STRESSED_LEVEL

    def _is_labelled(self, title: str) -> bool:
        """Whether a label opens a line that comes back with another value: "Action: Ada Roe to hang a bell"."""
        return title.partition(":")[0].strip().casefold() in self.fields

    def _tells(self, title: str) -> bool:
        """Whether a line says something, or breaks off, as no title does."""
        return self.words.announces(title) or (label_of(title) is None and self.words.is_sentence(title))

    def _is_row(self, i: int) -> bool:
        """Whether a line is of a table: its head, or one whose first cell is large."""
        span = self.copy.spans[i]
        return "\t" in self.copy.source.text[span.start : span.end]

    def _reads(self, i: int, title: str) -> bool:
        counted = i in self.lone.counted or self._parts(i)
        label = title.removesuffix(":").rstrip() if counted or self.lone.heads_paragraph(i) else title
        # "Authors: Ada Roe", on a front page.
        above = i + 1 == self.opened and title_kind(title, self.words) != "other"
        field = i < self.opened and not above and ":" in title[:-1] and label_of(title) is None
        first = self.copy.source.text[self.copy.spans[i].body]
        asked = ":" in title and title.endswith("?") and i not in self.counted  # "Ada Roe: Who rings?"
        field = field or asked or self._is_labelled(title)
        return reads_like_a_title(first, label) and not field and not self._tells(title)


def _fields_in(text: str, spans: Sequence[Lines], apart: frozenset[int], words: ReportWords) -> frozenset[str]:
    """The labels, in small letters, of short lines that come back, each with words behind it, and name no topic."""
    lines = (text[span.body : span.end] for i, span in enumerate(spans) if i not in apart and span.lines == 1)
    labels = Counter(
        label.strip().casefold()
        for label, _, value in (line.partition(":") for line in lines if len(line) <= _LONGEST)
        if value.strip() and len(label.split()) <= _FEW and not words.labels.found(words_of(label))
    )
    return frozenset(label for label, count in labels.items() if count > _OFTEN)


def _prints_capitals(text: str, spans: Sequence[Lines], apart: frozenset[int]) -> bool:
    """Whether a copy sets titles in capitals: a good part of its short lines that read like one."""
    lines = (text[span.body : span.end] for i, span in enumerate(spans) if i not in apart and not span.bulleted)
    short = [line for line in lines if len(line) <= _LONGEST / 2 and reads_like_a_title(line[0], line)]
    return _CAPITALS * sum(map(str.isupper, short)) > len(short)


def _is_part(line: Sequence[str], title: Sequence[str]) -> bool:
    """Whether the words of a line, more than one, are a part of the report's title."""
    return len(line) > 1 and any(title[at : at + len(line)] == line for at in range(len(title)))
