"""What the layout marks as headings, or somebody typed as such, and how far it may be trusted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.document.lines import RULE, Lines, marked_title
from pipeline.document.lone_lines import reads_like_a_title
from pipeline.document.signals import label_of, title_kind
from pipeline.document.words import ReportWords
from pipeline.model import STRESSED_LEVEL, Place, SourceText

_RANKED = 2
"""The headings that a page may rank, its title and a banner, beside headings that it does not."""
_REACH = 3000
"""The characters that a heading governs at most where a copy marks its headings."""
_TOP_RANK = 1
_RANKS = 4
_MOST = 0.6
_FEW = 3
_HEAD = 100
_PART = 0.25


@dataclass(frozen=True, slots=True)
class Marks:
    """The level of each line that is marked as a heading, and where the words of one stand that somebody typed.

    `ranked`: whether a copy ranks its headings; `enough`: whether it marks more than its title and a banner; `single`:
    whether one heading has the `top` rank, and is the title."""

    levels: Mapping[int, int]
    typed: Mapping[int, Place]
    ranked: bool
    enough: bool
    top: int
    single: bool


def marks_of(source: SourceText, spans: Sequence[Lines], words: ReportWords) -> Marks:
    """What the layout says, or somebody typed, of each line."""
    text = source.text
    levels = {hint.start: hint.number for hint in source.hints if hint.kind == "heading"}
    typed: dict[int, Place] = {}
    for span in spans:
        if span.body > span.start and span.body in levels:
            # What counts an item is no part of its title: "1. | Fees".
            levels[span.start], typed[span.start] = levels.pop(span.body), Place(span.body, span.end)
    for span, (level, place) in _typed(text, spans).items() if not source.one_line_blocks else ():
        levels[span.start], typed[span.start] = level or STRESSED_LEVEL, place
    for span, level in _underlined(text, spans).items() if not source.one_line_blocks else ():
        levels[span.start] = level
    for span in _counted_heads(source, spans):
        levels[span.start], typed[span.start] = STRESSED_LEVEL + 1, Place(span.body, span.end)
    for start in _not_headings(text, spans, levels, words):
        del levels[start]
    ranked = sum(level < STRESSED_LEVEL for level in levels.values()) > _RANKED
    over = sum(span.start in levels and below.start not in levels for span, below in pairwise(spans))
    top = min(levels.values(), default=0)
    single = ranked and sum(level == top for level in levels.values()) == 1
    return Marks(levels, typed, ranked, over > min(_RANKED, len(text) // _REACH), top, single)


def _typed(text: str, spans: Sequence[Lines]) -> Mapping[Lines, tuple[int, Place]]:
    """The lines that somebody typed as headings, with their rank and their words; none where most of them follow one
    another: the remarks in a table of figures begin with "#" as well."""
    marked = [(span, marked_title(text, span.start, span.end)) for span in spans]
    ranks = [mark[0] if mark else 0 for _, mark in marked]
    stacked = sum(rank == below > 0 for rank, below in pairwise(ranks))
    return {span: mark for span, mark in marked if mark and (not mark[0] or stacked * 2 < sum(map(bool, ranks)))}


def _underlined(text: str, spans: Sequence[Lines]) -> Mapping[Lines, int]:
    """The short lines with a rule right below them, and their ranks: each kind of rule ranks below those before it."""
    ranks: dict[str, int] = {}
    found: dict[Lines, int] = {}
    for span, rule in pairwise(spans):
        length = span.end - span.start
        drawn = RULE.fullmatch(text, rule.start, rule.end) and text.count("\n", span.end, rule.start) == 1
        if drawn and span.lines == 1 and length <= min(_HEAD, 2 * (rule.end - rule.start)):
            found[span] = ranks.setdefault(text[rule.start], len(ranks) + 1)
    return found


def _counted_heads(source: SourceText, spans: Sequence[Lines]) -> list[Lines]:
    """The counted items of a page that head lists of their own, where these lists are a good part of the page."""
    depth = {hint.start: hint.number for hint in source.hints if hint.kind == "item"}
    items = [span for span in spans if span.start in depth]
    top = [span for span in items if depth[span.start] == 1 and source.text[span.start].isdigit()]
    below = {span.start for span, inner in pairwise(items) if depth[inner.start] > depth[span.start]}
    heads = [span for span in top if span.start in below and span.end - span.body <= _HEAD]
    inner = sum(span.end - span.start for span in items if depth[span.start] > 1)
    return heads if len(heads) == len(top) >= _FEW and inner > _PART * len(source.text) else []


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
    counts = label_of(line)
    behind = i + 1 < len(spans) and (spans[i + 1].start not in hinted or counts not in (None, "#"))
    label = ":" in line and counts is None
    return behind and not label and reads_like_a_title(line[0], line)
