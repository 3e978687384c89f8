"""Which blocks are headings: as the layout says where there is one, else short lines of their own."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document.contents import Contents, agenda_of, entry_of
from pipeline.document.lines import Lines, ends
from pipeline.document.lone_lines import LoneLines, is_paragraph, is_saying, reads_like_a_title
from pipeline.document.marks import Marks, marks_of
from pipeline.document.notes import FoundNotes
from pipeline.document.phrases import words_of
from pipeline.document.signals import REPORTING, bare, counted_topics, depth_of, label_of, title_kind
from pipeline.document.times import Times, day_number, is_dateline
from pipeline.document.words import ReportWords
from pipeline.model import STRESSED_LEVEL, DocumentMeta, Place, SourceText
from pipeline.prose import fold

_LONGEST = 160
_FRONT = 5000
"""The characters of a front page, which stands before the contents list, at most."""
_CELLS = 4
_CELL = 40
_LABEL = 40
_OFTEN = 2
_FEW = 4
_CAPITALS = 4
_LISTS = frozenset({"participants", "agenda", "back_matter", "notes", "annex"})
"""What may be listed below a label, by the kinds that titles name."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as found: its block, its title as printed without markers, its level (0 where nothing shows one)."""

    block: int
    place: Place
    title: str
    level: int = 0
    kind: str = "other"
    signals: tuple[str, ...] = ()
    weak: bool = False
    """Whether only bold type or italics show it, on a page that ranks others."""


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


@dataclass(frozen=True, slots=True)
class _Known:
    """A copy, and what is known of it as a whole before its headings are looked for."""

    copy: Copy
    words: ReportWords
    title: Sequence[str]
    """The words of the report's title."""
    marks: Marks
    lone: LoneLines
    listed: frozenset[str]
    """The entries of the contents list."""
    points: frozenset[str]
    """The points of the agenda that head what was said to them."""
    counted: frozenset[int]
    """The lines that one word counts: "Topic 1: Lamps", "Topic 2: Bells"."""
    opened: int
    """The first paragraph: what stands before it is of a front page."""
    capitals: bool
    """Whether titles are printed in capitals."""
    fields: frozenset[str]
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
        return entry or self.lone.is_numbered(i)

    def repeats_title(self, i: int, level: int | None, title: str) -> bool:
        """Whether a line says the report's title, or a part of it on a front page."""
        said = words_of(title)
        return said == self.title or (level is None and i < self.opened and _is_part(said, self.title))

    def is_marked(self, i: int, level: int | None, title: str) -> bool:
        """Whether the layout shows a line as a heading, or it heads the contents or the notes."""
        if i in (self.copy.contents.heading, self.copy.notes.heading):
            return True
        said = level == STRESSED_LEVEL and (is_saying(title) or (title[0] == "(" and title[-1] == ")"))
        return level is not None and not (self._is_row(i) or said or self.words.is_caption(title))

    def heads_alone(self, i: int, title: str) -> bool:
        """Whether a line that nothing marks stands and reads like a heading."""
        if self._is_row(i) or (self.marks.ranked and not (self.capitals and title.isupper())):
            return False
        span = self.copy.spans[i]
        # A list of names or of links shows by nothing that it is headed.
        listing = title.endswith(":") and len(title) <= _LABEL and title_kind(title, self.words) in _LISTS
        if listing and not span.bulleted:
            return True
        # A page that ranks no heading may print some in capitals.
        told = title.isupper() or not (self.copy.source.one_line_blocks and (self.marks.enough or self.capitals))
        few = len(title.split()) <= _FEW
        known = (
            title.casefold() in self.listed
            or entry_of(title) in self.points
            or (few and title_kind(title, self.words) == "next_steps")
        )
        again = known and span.lines == 1
        stands = told and (again or i in self.counted or self.lone.stands_alone(i))
        counted = not span.bulleted or self.is_numbered(i)
        return stands and counted and (again or self._reads(i, title)) and not self.words.is_furniture(title)

    def holds(self, i: int, level: int | None) -> bool:
        """Whether the page ranks the line behind a heading one below it, so that even a date heads what follows."""
        spans = self.copy.spans
        below = self.marks.levels.get(spans[i + 1].start, 0) if i + 1 < len(spans) else 0
        return level is not None and level < below < STRESSED_LEVEL

    def _is_row(self, i: int) -> bool:
        """Whether a line is of a table: its head, or one whose first cell is large."""
        span = self.copy.spans[i]
        return "\t" in self.copy.source.text[span.start : span.end]

    def _reads(self, i: int, title: str) -> bool:
        counted = i in self.lone.counted
        label = title.removesuffix(":").rstrip() if counted or self.lone.heads_paragraph(i) else title
        # "Authors: Ada Roe", on a front page.
        above = i + 1 == self.opened and title_kind(title, self.words) != "other"
        field = i < self.opened and not above and ":" in title[:-1] and label_of(title) is None
        first = self.copy.source.text[self.copy.spans[i].body]
        asked = ":" in title and title.endswith("?") and label_of(title) is None  # "Ada Roe: Who rings?"
        field = field or asked or title.partition(":")[0].strip().casefold() in self.fields
        return reads_like_a_title(first, label) and not field and not self.words.announces(title)


def find_headings(meta: DocumentMeta, copy: Copy, words: ReportWords) -> tuple[list[Heading], set[int]]:
    """The headings of a copy, none of them a line of the contents list, or of an agenda; and the blocks that
    only repeat the document's title."""
    text, spans, contents = copy.source.text, copy.spans, copy.contents
    places = [place for _, place in copy.notes.markers]
    apart = copy.aside | contents.blocks
    short = (span for i, span in enumerate(spans) if i not in apart and span.end - span.start <= _LABEL)
    often = Counter(" ".join(words_of(text[span.start : span.end])) for span in short)
    points = agenda_of(text, spans, words)
    known = _Known(
        copy=copy,
        words=words,
        title=words_of(meta.title),
        marks=marks_of(copy.source, spans, words),
        lone=LoneLines(text, spans, apart),
        listed=frozenset(contents.entries.values()),
        points=frozenset(points.values()),
        counted=counted_topics(["" if i in apart else text[span.start : span.end] for i, span in enumerate(spans)]),
        opened=next((i for i, span in enumerate(spans) if is_paragraph(text, span)), len(spans)),
        capitals=_prints_capitals(text, spans, apart),
        fields=_fields(text, spans, apart, words),
    )
    marks = known.marks
    titles: set[int] = set()
    found: list[Heading] = []
    annexed = ""  # "annex" or "agenda": between their lines stand places and untimed lines
    for i, span in enumerate(spans):
        level = marks.levels.get(span.start)
        if (
            (level is None and i in points)
            or known.is_said(i, level)
            or i in copy.aside
            or (i in contents.blocks and i != contents.heading)
        ):
            if annexed == "agenda" and is_paragraph(text, span):
                annexed = ""  # what was said follows the agenda
            continue
        whole = level is not None or known.is_numbered(i)
        start, end = marks.typed.get(span.start, (span.start if whole else span.body, span.end))
        marked = places[bisect_left(places, (start, start)) : bisect_left(places, (end, end))]
        title = fold(text, start, end, marked)
        repeats = known.repeats_title(i, level, title)
        if (level == marks.top and not titles and (marks.single or repeats)) or (level is None and repeats):
            titles.add(i)
            continue
        heading = known.is_marked(i, level, title) or known.heads_alone(i, title)
        kind = title_kind(title, words) if heading else "other"
        timed = level is None and copy.times[i].clock is not None
        topic = i in known.lone.counted or title.casefold() in known.listed or entry_of(title) in known.points
        if annexed == "agenda" and heading and not timed and (topic or kind not in ("other", "agenda")):
            annexed = ""
        if kind in REPORTING | {"next_steps"} and often[" ".join(words_of(title))] > _OFTEN:
            kind = "other"  # "Recommendations:" of each topic
        if kind == "notes" and i != copy.notes.heading and not words.references.found(words_of(bare(title))):
            kind = "other"  # of a meeting
        if kind == "annex" and found and found[-1].kind == "contents" and " " not in title:
            kind = "contents"  # "Appendices", over their titles
        if annexed and level is None:
            heading = heading and (kind != "other" or day_number(title, words.agenda) is not None)
        elif not known.holds(i, level) and is_dateline(title, words.agenda, meta.event_start.year):
            heading = False
        if heading and not timed:
            rank = level or (STRESSED_LEVEL if marks.ranked else 0)
            weak = marks.ranked and rank == STRESSED_LEVEL
            found.append(Heading(i, Place(start, end), title, rank, kind, weak=weak))
            # What stands behind the items of an agenda is none of it.
            items = kind == "agenda" and i + 1 < len(spans) and spans[i + 1].bulleted
            if kind in ("annex", "agenda") and i >= (contents.heading or 0) and not items:
                annexed = kind
    # The contents of another report, annexed to this one, stand further on.
    front = contents.heading if contents.heading and spans[contents.heading].start < _FRONT else None
    _drop_front_lines(found, front, titles, marks.ranked)
    return (found if marks.levels else _without_cells(text, spans, found, known.listed)), titles


def _without_cells(text: str, spans: Sequence[Lines], found: list[Heading], listed: frozenset[str]) -> list[Heading]:
    """The headings of a plain copy but for long rows of them with next to nothing between: the cells of a table, a
    list of names."""
    runs: list[list[Heading]] = []
    for heading in found:
        between = spans[runs[-1][-1].block + 1 : heading.block] if runs else []
        if runs and all(span.end - span.start <= _CELL and not ends(text, span) for span in between):
            runs[-1].append(heading)
        else:
            runs.append([heading])
    return [
        heading
        for run in runs
        for heading in run
        if len(run) < _CELLS or heading.kind != "other" or depth_of(heading.title) or heading.title.casefold() in listed
    ]


def _fields(text: str, spans: Sequence[Lines], apart: frozenset[int], words: ReportWords) -> frozenset[str]:
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


def _drop_front_lines(found: list[Heading], contents: int | None, titles: set[int], shown: bool) -> None:
    """Lines before the contents list are the front page's, and so is a first line where no title was found."""
    while found and contents is not None and found[0].block < contents:
        titles.add(found.pop(0).block)
    if not shown and found and found[0].block == 0:
        titles.add(found.pop(0).block)
