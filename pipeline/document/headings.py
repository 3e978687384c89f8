"""Which blocks are headings: as the layout says where there is one, else short lines of their own."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.document.contents import Contents
from pipeline.document.lines import Lines
from pipeline.document.notes import FoundNotes
from pipeline.document.phrases import words_of
from pipeline.document.times import Times, day_number, is_dateline
from pipeline.document.titles import UNNAMED, depth_of, is_label, label_of, title_kind
from pipeline.document.words import ReportWords
from pipeline.model import STRESSED_LEVEL, DocumentMeta, Place, SourceText
from pipeline.prose import fold

_LONGEST = 160
_PARAGRAPH = 120
_RANKED = 2
"""The headings that a page may rank, its title and a banner, beside headings that it does not."""
_SENTENCE = 8
"""The words of a heading that closes with a stop and is a sentence."""
_MANY = 3
"""The lines that stand together without being headings."""
_SMALL = 3
"""The letters of a word that needs no capital in a title."""
_STOPS = frozenset(".:?!")
_CLOSED = frozenset(".;:,-–")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as found: its block, its title as printed without markers, its level (0 where nothing shows one)."""

    block: int
    place: Place
    title: str
    level: int = 0
    kind: str = "other"
    signals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundHeadings:
    """The headings in order, and the blocks that only repeat the document's title."""

    headings: list[Heading]
    titles: frozenset[int]


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


def find_headings(meta: DocumentMeta, copy: Copy, words: ReportWords) -> FoundHeadings:
    """The headings of a copy, none of them a line of the contents list, of an agenda or of a list."""
    text, spans, contents, year = copy.source.text, copy.spans, copy.contents, meta.event_start.year
    hinted = {hint.start: hint.number for hint in copy.source.hints if hint.kind == "heading"}
    shown = sum(level < STRESSED_LEVEL for level in hinted.values()) > _RANKED
    top = min(hinted.values(), default=0)
    single = shown and sum(level == top for level in hinted.values()) == 1
    listed = frozenset(entry.title.casefold() for entry in contents.entries)
    places = [place for _, place in copy.notes.markers]
    in_runs = Counter(span.run for span in spans)
    dense = _is_dense(text, spans, in_runs)
    glued = _glued(text, spans, copy)
    timed_lines = [i for i, said in enumerate(copy.times) if said.clock is not None]
    scheduled = len(timed_lines) > 1  # one time alone says when all was held
    last_timed = timed_lines[-1] if scheduled else -1
    titles: set[int] = set()
    found: list[Heading] = []
    annexed = ""  # "annex" or "agenda": between their lines stand places and untimed lines
    for i, span in enumerate(spans):
        level = hinted.get(span.start)
        # A sentence may be marked as a heading, for it to be large; "2. Fees." closes with a stop and is one.
        closed = text[span.end - 1] == "." and len(text[span.start : span.end].split()) >= _SENTENCE
        closed = closed and not depth_of(text[span.start : span.end])
        long = closed if level is not None else span.end - span.start > _LONGEST
        if long or i in copy.aside or (i in contents.blocks and i != contents.heading):
            if annexed == "agenda" and i > last_timed and _is_paragraph(text, span):
                annexed = ""  # what was said follows the agenda
            continue
        numbered = level is None and _is_numbered(text, spans, i, contents.blocks)
        start = span.start if level is not None or numbered else span.body
        marked = places[bisect_left(places, (start, start)) : bisect_left(places, (span.end, span.end))]
        title = fold(text, start, span.end, marked)
        if level == top and not titles and (single or words_of(title) == words_of(meta.title)):
            titles.add(i)
            continue
        named = i in (contents.heading, copy.notes.heading)
        # A page that ranks no heading may print some in capitals.
        told = title.isupper() or not copy.source.one_line_blocks
        again = title.casefold() in listed and span.lines == 1
        alone = not shown and told and (dense or in_runs[span.run] == 1 or i in glued or again)
        heading = named or level is not None
        if alone and not heading and (numbered or not span.bulleted):
            heading = (
                (again or _reads_like_one(text[span.body], title))
                and not words.is_furniture(title)
                and not _is_field(title)
                and not _broken(text, spans, i, copy.aside)
            )
        kind = title_kind(title, words) if heading else "other"
        if kind == "notes" and not named and not words.references.found(words_of(title)):
            kind = "other"  # the notes that somebody took, no list of any
        if annexed and level is None:
            known = kind != "other" or title.casefold() in listed or day_number(title, words.agenda) is not None
            heading = heading and known
        elif is_dateline(title, words.agenda, year):
            heading = False
        timed = level is None and copy.times[i].clock is not None
        if heading and not timed:
            found.append(Heading(i, Place(start, span.end), title, level or 0, kind))
            if kind in ("annex", "agenda") and i >= (contents.heading or 0):
                annexed = annexed or kind
        if scheduled and timed:
            annexed = annexed or "agenda"
    _drop_front_lines(found, spans, contents, titles, shown)
    found = _without_lists(found, spans, copy.aside, listed)
    return FoundHeadings(found, frozenset(titles))


def _without_lists(
    found: Sequence[Heading], spans: Sequence[Lines], aside: frozenset[int], listed: frozenset[str]
) -> list[Heading]:
    """Headings without the lines of a list that lost its bullets, or of a front page: of lines that stand together
    only the first and the last one may head anything."""
    kept: list[Heading] = []
    together: list[Heading] = []
    often = Counter(heading.title for heading in found)

    def close() -> None:
        kept.extend(together if len(together) < _MANY else [together[0], together[-1]])
        together.clear()

    for heading in found:
        plain = heading.level == 0 and heading.kind == "other" and not heading.title[0].isdigit()
        plain = plain and heading.title.casefold() not in listed and often[heading.title] < _MANY
        if not plain or (together and any(i not in aside for i in range(together[-1].block + 1, heading.block))):
            close()
        if plain:
            together.append(heading)
        else:
            kept.append(heading)
    close()
    return kept


def _is_dense(text: str, spans: Sequence[Lines], in_runs: Mapping[int, int]) -> bool:
    """Whether the copy lost its blank lines: most paragraphs stand right below one another."""
    long = [one for one in spans if not one.bulleted and _is_paragraph(text, one)]
    return sum(in_runs[span.run] > 1 for span in long) * 2 > len(long)


def _glued(text: str, spans: Sequence[Lines], copy: Copy) -> frozenset[int]:
    """The short lines right above a paragraph, a list or another such line, and behind a blank line or what closes."""
    found: set[int] = set()
    shown = [i for i in range(len(spans)) if i not in copy.aside]
    for above, i, below in reversed([*zip([None, *shown], shown, shown[1:], strict=False)]):
        span, behind = spans[i], spans[below]
        heads = not span.bulleted or _is_numbered(text, spans, i, copy.contents.blocks)
        opens = _is_paragraph(text, behind) or (behind.bulleted and heads) or below in found
        parted = above is None or spans[above].run != span.run or text[spans[above].end - 1] in _STOPS
        if opens and parted and span.end - span.start <= _PARAGRAPH:
            found.add(i)
    return frozenset(found)


def _is_paragraph(text: str, span: Lines) -> bool:
    return (span.end - span.start > _PARAGRAPH or span.lines > 1) and text[span.end - 1] in _STOPS


def _is_numbered(text: str, spans: Sequence[Lines], index: int, listed: frozenset[int]) -> bool:
    """Whether what looks like a numbered item is a heading: '2. Introduction', with no other item before or behind."""

    def label(span: Lines) -> str:
        said = text[span.start : span.body].strip().lstrip("(")
        return "" if said[-1:] not in (".", ")") else "1" if said[0].isdigit() else "a"

    own = label(spans[index])
    beside = (spans[i] for i in (index - 1, index + 1) if i < len(spans) and i not in listed)
    # A letter may count the parts of what a figure counts, with a blank line between.
    return bool(own) and not any(label(other) == own for other in beside)


def _broken(text: str, spans: Sequence[Lines], index: int, aside: frozenset[int]) -> bool:
    """Whether lines are the top of a paragraph that goes on behind a running header, on the next page."""
    after = next((i for i in range(index + 1, len(spans)) if i not in aside), index)
    return (spans[index].lines > 1 or after > index + 1) and text[spans[after].body].islower()


def _reads_like_one(first: str, title: str) -> bool:
    """Whether a line of its own opens like a heading, says anything, and does not close like a sentence."""
    opens = first.isupper() or first.isdigit() or first in "«\"“'"
    closed = title.rstrip(' »"”')[-1:] in _CLOSED and not is_label(title)  # "Annex 2."
    return opens and any(map(str.isalpha, title)) and not (closed and not _is_titled(title))


def _is_titled(title: str) -> bool:
    """Whether words before a colon stand in capitals as in a title: "Bells & Lamps:", not "They asked for:"."""
    words = title.removesuffix(":").split()
    capitals = all(word[0].isupper() or not word[0].isalpha() or len(word) <= _SMALL for word in words)
    return title.endswith(":") and 1 < len(words) <= _SENTENCE and capitals


def _is_field(title: str) -> bool:
    """Whether a line is a label with its value, "Participants: 45"."""
    label, _, value = title.partition(":")
    return value.strip()[:1].isdigit() and len(label.split()) <= 3 and label_of(label + ":") is None


def _drop_front_lines(
    found: list[Heading], spans: Sequence[Lines], contents: Contents, titles: set[int], shown: bool
) -> None:
    """Lines before the contents list are the front page's, up to the first that names a part and opens its text; and
    so is a first line where no title was found."""
    while found and contents.heading is not None and found[0].block < contents.heading:
        if found[0].kind not in UNNAMED and any(
            one.end - one.start > _PARAGRAPH for one in spans[found[0].block + 1 : found[0].block + 2]
        ):
            return
        titles.add(found.pop(0).block)
    if not titles and not shown and found and found[0].block == 0:
        titles.add(found.pop(0).block)
