"""Which blocks are headings: as the layout says where there is one, else short lines of their own."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document.candidates import Candidates, Copy
from pipeline.document.contents import entry_of
from pipeline.document.lines import Lines, ends
from pipeline.document.lone_lines import is_paragraph
from pipeline.document.phrases import words_of
from pipeline.document.signals import REPORTING, bare, depth_of, title_kind
from pipeline.document.times import day_number, is_dateline, is_day
from pipeline.document.words import ReportWords
from pipeline.model import STRESSED_LEVEL, DocumentMeta, Place
from pipeline.prose import fold

_FRONT = 5000
"""The characters of a front page, which stands before the contents list, at most."""
_CELLS = 4
_CELL = 40
_LABEL = 40
_OFTEN = 2


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


def find_headings(meta: DocumentMeta, copy: Copy, words: ReportWords) -> tuple[list[Heading], set[int]]:
    """The headings of a copy, none of them a line of the contents list, or of an agenda; and the blocks that
    only repeat the document's title."""
    text, spans, contents, apart = copy.source.text, copy.spans, copy.contents, copy.apart
    places = [place for _, place in copy.notes.markers]
    short = (span for i, span in enumerate(spans) if i not in apart and span.end - span.start <= _LABEL)
    often = Counter(" ".join(words_of(text[span.start : span.end])) for span in short)
    known = Candidates(meta, copy, words)
    marks = known.marks
    titles: set[int] = set()
    found: list[Heading] = []
    annexed = ""  # "annex" or "agenda": between their lines stand places and untimed lines
    for i, span in enumerate(spans):
        level = marks.levels.get(span.start)
        if (
            (level is None and i in known.agenda)
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
        timed = level is None and copy.times[i].clock is not None and i not in known.lone.counted
        topic = i in known.lone.counted or title.casefold() in known.listed or entry_of(title) in known.points
        if annexed == "agenda" and heading and not timed and (topic or kind not in ("other", "agenda")):
            annexed = ""
        if kind in REPORTING | {"next_steps"} and often[" ".join(words_of(title))] > _OFTEN:
            kind = "other"  # "Recommendations:" of each topic
        if kind == "notes" and i != copy.notes.heading and not words.references.found(words_of(bare(title))):
            kind = "other"  # of a meeting
        if kind == "annex" and found and found[-1].kind == "contents" and " " not in title:
            kind = "contents"  # "Appendices", over their titles
        if kind == "annex" and known.counts_on(i, depth_of(title)):
            kind = "other"  # one of the points of a meeting
        if kind == "other" and heading and not annexed and is_day(title, words.agenda, meta.event_start.year):
            kind = "day"
        if annexed and level is None:
            heading = heading and (kind != "other" or day_number(title, words.agenda) is not None)
        elif not known.holds(i, level) and is_dateline(title, words.agenda, meta.event_start.year):
            heading = False
        if heading and not timed:
            # What nothing marks stands below what a page ranks, as deep as it is counted.
            deep = max(0, depth_of(title) - 1) + (i in known.lone.lettered)
            rank = level or (STRESSED_LEVEL + deep if marks.ranked else 0)
            weak = marks.ranked and rank >= STRESSED_LEVEL
            # A number that the layout gives an item is no part of its title.
            place = Place(span.body if span.start in known.items else start, end)
            found.append(Heading(i, place, title, rank, kind, weak=weak))
            # What stands behind the items of an agenda is none of it.
            items = kind == "agenda" and i + 1 < len(spans) and spans[i + 1].bulleted
            if kind in ("annex", "agenda") and i >= (contents.heading or 0) and not items:
                annexed = kind
    # The contents of another report, annexed to this one, stand further on.
    front = contents.heading if contents.heading and spans[contents.heading].start < _FRONT else None
    lines = [one for one in found if front is not None and one.block < front and not _heads(text, spans, one)]
    _drop_front_lines(found, lines, titles, marks.ranked or (bool(spans) and spans[0].bulleted))
    return _without_cells(text, spans, found, known.listed), titles


def _without_cells(text: str, spans: Sequence[Lines], found: list[Heading], listed: frozenset[str]) -> list[Heading]:
    """The headings but for long rows of unmarked ones with next to nothing between: the cells of a table, a list of
    names."""
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
        if heading.level
        or len(run) < _CELLS
        or heading.kind != "other"
        or depth_of(heading.title)
        or heading.title.casefold() in listed
    ]


def _heads(text: str, spans: Sequence[Lines], heading: Heading) -> bool:
    """Whether a paragraph stands right below a heading."""
    return heading.block + 1 < len(spans) and is_paragraph(text, spans[heading.block + 1])


def _drop_front_lines(found: list[Heading], lines: Sequence[Heading], titles: set[int], shown: bool) -> None:
    """Those `lines` before the contents list are the front page's, and so is a first line where no title was found."""
    for one in lines:
        found.remove(one)
        titles.add(one.block)
    if not shown and found and found[0].block == 0:
        titles.add(found.pop(0).block)
