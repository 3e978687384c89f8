"""Which blocks are headings: as the layout says where there is one, else short lines of their own."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.document.contents import Contents
from pipeline.document.lines import Lines, ends, marked_title
from pipeline.document.lone_lines import LoneLines, is_paragraph, is_saying, reads_like_a_title
from pipeline.document.notes import FoundNotes
from pipeline.document.phrases import words_of
from pipeline.document.signals import REPORTING, bare, depth_of, label_of, title_kind
from pipeline.document.times import Times, day_number, is_dateline
from pipeline.document.words import ReportWords
from pipeline.model import STRESSED_LEVEL, DocumentMeta, Place, SourceText
from pipeline.prose import fold

_LONGEST = 160
_RANKED = 2
"""The headings that a page may rank, its title and a banner, beside headings that it does not."""
_REACH = 3000
"""The characters that a heading governs at most where a copy marks its headings."""
_FRONT = 5000
"""The characters of a front page, which stands before the contents list, at most."""
_TOP_RANK = 1
_RANKS = 4
_MOST = 0.6
_FEW = 3
_CELLS = 4
_CELL = 40
_LABEL = 40
_OFTEN = 2
_CAPITALS = 4
_SENTENCE = 8
"""The words of a heading that closes with a stop and is a sentence."""


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
class _Marks:
    """The level of each line that is marked as a heading, and where the words of one stand that somebody typed.

    `ranked`: whether a copy ranks its headings; `enough`: whether it marks more than its title and a banner; `single`:
    whether one heading has the `top` rank, and is the title."""

    levels: Mapping[int, int]
    typed: Mapping[int, Place]
    ranked: bool
    enough: bool
    top: int
    single: bool


def find_headings(meta: DocumentMeta, copy: Copy, words: ReportWords) -> tuple[list[Heading], set[int]]:
    """The headings of a copy, none of them a line of the contents list, or of an agenda; and the blocks that
    only repeat the document's title."""
    text, spans, contents = copy.source.text, copy.spans, copy.contents
    marks = _marks(copy, words)
    listed = frozenset(contents.entries.values())
    places = [place for _, place in copy.notes.markers]
    apart = copy.aside | contents.blocks
    short = (span for i, span in enumerate(spans) if i not in apart and span.end - span.start <= _LABEL)
    often = Counter(" ".join(words_of(text[span.start : span.end])) for span in short)
    lone = LoneLines(text, spans, apart)
    report = words_of(meta.title)
    opened = next((i for i, span in enumerate(spans) if is_paragraph(text, span)), len(spans))
    capitals = _prints_capitals(text, spans, apart)
    titles: set[int] = set()
    found: list[Heading] = []
    annexed = ""  # "annex" or "agenda": between their lines stand places and untimed lines
    for i, span in enumerate(spans):
        level = marks.levels.get(span.start)
        # What several sentences say may be marked as a heading, for it to be large; one in bold is what somebody said.
        line = text[span.start : span.end]
        closed = line[-1] == "." and len(line.split()) >= _SENTENCE and not depth_of(line) and label_of(line) is None
        closed = closed and (level == STRESSED_LEVEL or len(line) > _LONGEST or ". " in bare(line))
        long = closed if level is not None else span.end - span.start > _LONGEST
        if long or i in copy.aside or (i in contents.blocks and i != contents.heading):
            if annexed == "agenda" and is_paragraph(text, span):
                annexed = ""  # what was said follows the agenda
            continue
        entry = span.bulleted and span.lines == 1 and fold(text, span.start, span.end).casefold() in listed
        numbered = level is None and (entry or lone.is_numbered(i))
        start, end = marks.typed.get(span.start, (span.start if level is not None or numbered else span.body, span.end))
        marked = places[bisect_left(places, (start, start)) : bisect_left(places, (end, end))]
        title = fold(text, start, end, marked)
        # The title may stand on several lines of a front page.
        part = level is None and i < opened and _is_part(words_of(title), report)
        repeats = part or words_of(title) == report
        if (level == marks.top and not titles and (marks.single or repeats)) or (level is None and repeats):
            titles.add(i)
            continue
        named = i in (contents.heading, copy.notes.heading)
        # A page that ranks no heading may print some in capitals.
        told = title.isupper() or not (copy.source.one_line_blocks and (marks.enough or capitals))
        again = title.casefold() in listed and span.lines == 1
        row = "\t" in text[start : span.end]  # of a table: its head, or one whose first cell is large
        alone = not marks.ranked and not row and told and (again or lone.stands_alone(i))
        said = level == STRESSED_LEVEL and is_saying(title)
        heading = named or (level is not None and not row and not said and not words.is_caption(title))
        if alone and not heading and (numbered or not span.bulleted):
            label = title.removesuffix(":") if lone.heads_paragraph(i) else title
            # "Authors: Ada Roe", on a front page.
            above = i + 1 == opened and title_kind(title, words) != "other"
            field = i < opened and not above and ":" in title[:-1] and label_of(title) is None
            reads = reads_like_a_title(text[span.body], label) and not field and not words.announces(title)
            heading = (again or reads) and not words.is_furniture(title)
        # A list of names shows by nothing that it is headed.
        came = title.endswith(":") and len(title) <= _LABEL and title_kind(title, words) == "participants"
        heading = heading or (came and level is None and not (marks.ranked or span.bulleted))
        kind = title_kind(title, words) if heading else "other"
        if kind in REPORTING and often[" ".join(words_of(title))] > _OFTEN:
            kind = "other"  # "Recommendations:" of each topic
        beneath = marks.levels.get(spans[i + 1].start, 0) if i + 1 < len(spans) else 0
        holds = level is not None and level < beneath < STRESSED_LEVEL
        if annexed and level is None:
            heading = heading and (kind != "other" or day_number(title, words.agenda) is not None)
        elif not holds and is_dateline(title, words.agenda, meta.event_start.year):
            heading = False
        timed = level is None and copy.times[i].clock is not None
        if heading and not timed:
            weak = marks.ranked and level == STRESSED_LEVEL
            found.append(Heading(i, Place(start, end), title, level or 0, kind, weak=weak))
            if kind in ("annex", "agenda") and i >= (contents.heading or 0):
                annexed = kind
    # The contents of another report, annexed to this one, stand further on.
    front = contents.heading if contents.heading and spans[contents.heading].start < _FRONT else None
    _drop_front_lines(found, front, titles, marks.ranked)
    return (found if marks.levels else _without_cells(text, spans, found, listed)), titles


def _marks(copy: Copy, words: ReportWords) -> _Marks:
    """What the layout says, or somebody typed, of each line."""
    text, spans = copy.source.text, copy.spans
    levels = {hint.start: hint.number for hint in copy.source.hints if hint.kind == "heading"}
    typed: dict[int, Place] = {}
    for span in spans if not copy.source.one_line_blocks else ():
        if (mark := marked_title(text, span.start, span.end)) is not None:
            levels[span.start], typed[span.start] = mark[0] or STRESSED_LEVEL, mark[1]
    for start in _not_headings(text, spans, levels, words):
        del levels[start]
    ranked = sum(level < STRESSED_LEVEL for level in levels.values()) > _RANKED
    over = sum(span.start in levels and below.start not in levels for span, below in pairwise(spans))
    top = min(levels.values(), default=0)
    single = ranked and sum(level == top for level in levels.values()) == 1
    return _Marks(levels, typed, ranked, over > min(_RANKED, len(text) // _REACH), top, single)


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


def _not_headings(text: str, spans: Sequence[Lines], hinted: Mapping[int, int], words: ReportWords) -> list[int]:
    """Where lines in bold stand that head nothing, though a page that ranks its headings prints them like headings:
    labels, persons' names, first sentences. Where most of them are such, all are."""
    if sum(_TOP_RANK < level < STRESSED_LEVEL for level in hinted.values()) < _RANKS:
        return []
    bold = [i for i, span in enumerate(spans) if hinted.get(span.start) == STRESSED_LEVEL]
    heads = [i for i in bold if _heads(text, spans, i, hinted)]
    enough = len(heads) >= _FEW and len(heads) >= _MOST * len(bold)
    named = {i for i in heads if title_kind(text[spans[i].start : spans[i].end], words) != "other"}
    return [spans[i].start for i in bold if i not in (heads if enough else named)]


def _heads(text: str, spans: Sequence[Lines], i: int, hinted: Mapping[int, int]) -> bool:
    """Whether a line in bold may head what follows: it reads like a title, is no label, and words stand behind it."""
    line = text[spans[i].start : spans[i].end]
    behind = i + 1 < len(spans) and spans[i + 1].start not in hinted
    label = ":" in line and label_of(line) is None
    sentences = ". " in bare(line)
    return behind and not (label or sentences) and reads_like_a_title(line[0], line)


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
