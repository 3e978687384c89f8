"""Which blocks are headings: as the layout says where there is one, else short lines of their own."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.document.contents import Contents
from pipeline.document.furniture import is_dateline, is_furniture
from pipeline.document.lines import Span
from pipeline.document.phrases import words_of
from pipeline.document.times import Times, day_number
from pipeline.document.words import ReportWords
from pipeline.model import BOLD_LEVEL, DocumentMeta, Place, SourceText
from pipeline.prose import fold

# A heading's own number says nothing of its kind, but something of its depth: "3.2 Housing".
_NUMBERED = re.compile(
    r"^(?:[^\W\d_]{4,8}\s+)?(?P<number>(?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\.?\d{1,2})*)(?P<stop>\s?[.):]|\s[-–—])?\s+(?=\S)"
)
_LABEL = re.compile(r"(?P<word>[^\W\d_]+\s)?\s*(?:n[o°]\s*|#)?(?:\d{1,2}|[A-H]|[IVX]{1,5})\s*[.:)–—-](?!\d)")
_LONGEST = 160
_PROSE = 200
_PARAGRAPH = 120
_UNNAMED = frozenset({"other", "discussions", "findings"})
"""What a title of the whole report may name as well as one of its parts."""
_CLOSED = frozenset(".;:,")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as found: its block, its title as printed without markers, its level (0 where nothing shows one)."""

    block: int
    place: Place
    title: str
    level: int = 0
    kind: str = "other"
    followed: bool = False
    """Whether the next block is a heading too: the heading of a chapter without words of its own."""
    signals: tuple[str, ...] = ()


def label_of(title: str) -> str | None:
    """What counts a title among its siblings: the word before the number, "#" for a number alone; None without."""
    match = _LABEL.match(title)
    return (match["word"] or "#").strip().casefold() if match else None


def is_labelled(title: str, words: ReportWords) -> bool:
    """Whether a word and a number label a title: "Theme 1: …"; a day of the agenda is none."""
    return label_of(title) not in (None, "#") and day_number(title, words.agenda) is None


def bare(title: str) -> str:
    """A title without its number, as patterns see it."""
    match = _NUMBERED.match(title)
    if match is None or not (match["stop"] or "." in match["number"] or match["number"].isdigit()):
        return title
    return title[match.end() :]


def title_kind(title: str, words: ReportWords) -> str:
    """The kind of chapter that `title` names, "other" where it names none."""
    said = words_of(bare(title))
    if words.titles["annex"].found(words_of(title)):
        return "annex"  # "Annex A: Agenda", whose letter is no number of its own
    return next((kind for kind, phrases in words.titles.items() if phrases.found(said)), "other")


def depth_of(title: str) -> int:
    """How deep the number of a title counts: 2 for "3.2 Housing", 0 without one."""
    match = _NUMBERED.match(title)
    return match["number"].count(".") + 1 if match and bare(title) != title else 0


@dataclass(frozen=True, slots=True)
class FoundHeadings:
    """The headings in order, and the blocks that only repeat the document's title."""

    headings: list[Heading]
    titles: frozenset[int]


def find_headings(
    meta: DocumentMeta,
    source: SourceText,
    spans: Sequence[Span],
    places: Sequence[Place],
    contents: Contents,
    aside: frozenset[int],
    notes: int | None,
    times: Sequence[Times],
    words: ReportWords,
) -> FoundHeadings:
    """The headings among `spans`, none of them a line of the contents list, of an agenda, of a list, or put `aside`.

    `notes` is the index of the heading above the notes; `times` are what each span says of time."""
    text = source.text
    hinted = {hint.start: hint for hint in source.hints if hint.kind == "heading"}
    shown = any(hint.number < BOLD_LEVEL for hint in hinted.values())
    single = sum(hint.number == 1 for hint in hinted.values()) == 1
    listed = frozenset(entry.title.casefold() for entry in contents.entries)
    in_contents = contents.blocks
    in_runs = Counter(span.run for span in spans)
    dense = _is_dense(text, spans, in_runs)
    titles: set[int] = set()
    found: list[Heading] = []
    annexed = False
    own_title = fold(meta.title, 0, len(meta.title)).casefold()
    cursor = 0
    for i, span in enumerate(spans):
        while cursor < len(places) and places[cursor].start < span.start:
            cursor += 1
        hint = hinted.get(span.start) or hinted.get(span.body)
        if i in aside:
            continue
        if span.end - span.start > _LONGEST * 2 or (i in in_contents and i != contents.heading):
            continue
        own = [place for place in places[cursor : cursor + 8] if place.end <= span.end]
        numbered = hint is None and _is_numbered(text, spans, i, in_contents)
        start = span.start if hint is not None or numbered else span.body
        title = fold(text, start, span.end, own)
        if title.casefold() == own_title or (
            single and hint is not None and hint.number == 1 and not found and not titles
        ):
            titles.add(i)
            continue
        if hint is not None and (hint.number < BOLD_LEVEL or not annexed):
            heading = annexed or not is_dateline(title, words, meta.event_start.year)
        elif shown and hint is None:
            heading = False
        else:
            alone = dense or in_runs[span.run] == 1 or title.casefold() in listed
            heading = (
                alone
                and (numbered or not span.bulleted)
                and _opens_like_one(text[span.body])
                and _stands_alone(title, words, meta.event_start.year)
                and not _is_field(text, spans, i)
                and not _broken(text, spans, i, aside)
            )
            # A page shows its headings; where it shows none, only what is counted or listed is one.
            heading = heading and (
                not source.one_line_blocks or is_labelled(title, words) or title.casefold() in listed
            )
        heading = (heading and times[i].clock is None) or i in (contents.heading, notes)
        kind = title_kind(title, words) if heading else "other"
        if heading and annexed and (hint is None or hint.number >= BOLD_LEVEL):
            # Between the lines of an agenda stand places, dates and untimed lines; a heading opens prose again.
            known = kind in ("annex", "agenda", "next_steps", "contents", "notes") or title.casefold() in listed
            heading = known or day_number(title, words.agenda) is not None or _opens_prose(spans, i)
        if heading:
            found.append(Heading(i, Place(start, span.end), title, hint.number if hint else 0, kind))
            annexed = kind in ("annex", "agenda") or (annexed and kind != "next_steps" and not _opens_prose(spans, i))
        elif times[i].clock is not None:
            annexed = True
    _drop_front_lines(found, spans, contents, titles, shown)
    following = {heading.block for heading in found}
    return FoundHeadings([replace(h, followed=h.block + 1 in following) for h in found], frozenset(titles))


def _is_dense(text: str, spans: Sequence[Span], in_runs: Mapping[int, int]) -> bool:
    """Whether the copy lost its blank lines: paragraphs stand right below one another."""
    long = [span for span in spans if span.end - span.start > _PARAGRAPH and text[span.end - 1] == "."]
    return len(long) > 1 and sum(in_runs[span.run] > 1 for span in long) * 2 > len(long)


def _is_numbered(text: str, spans: Sequence[Span], index: int, listed: frozenset[int]) -> bool:
    """Whether what looks like a numbered item is a heading: '2. Introduction', with no other item before or behind."""

    def label(span: Span) -> str:
        said = text[span.start : span.body].strip("( ") if span.bulleted else ""
        return "" if said[-1:] not in (".", ")") else "1" if said[0].isdigit() else "a"

    own = label(spans[index])
    beside = [spans[i] for i in (index - 1, index + 1) if 0 <= i < len(spans) and i not in listed]
    # A letter may count the parts of what a figure counts, with a blank line between.
    return bool(own) and not any(
        label(other) and (label(other) == own or other.run == spans[index].run) for other in beside
    )


def _opens_prose(spans: Sequence[Span], index: int, least: int = _PROSE) -> bool:
    return index + 1 < len(spans) and spans[index + 1].end - spans[index + 1].start > least


def _broken(text: str, spans: Sequence[Span], index: int, aside: frozenset[int]) -> bool:
    """Whether lines are the top of a paragraph that goes on behind a running header, on the next page."""
    after = index + 1
    while after < len(spans) and after in aside:
        after += 1
    return spans[index].lines > 1 and after - index > 1 and after < len(spans) and text[spans[after].body].islower()


def _opens_like_one(first: str) -> bool:
    return first.isupper() or first.isdigit() or first in "«\"“'"


def _stands_alone(title: str, words: ReportWords, year: int) -> bool:
    """Whether a line of its own reads as a heading: it does not close like a sentence, is no date and no furniture."""
    last = title.rstrip(' »"”')[-1:]
    return (
        len(title) <= _LONGEST
        and any(char.isalpha() for char in title)
        and "://" not in title
        and last not in _CLOSED
        and not is_furniture(title, words)
        and not is_dateline(title, words, year)
    )


def _is_field(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether a line is a label with its value, "Participants: 45", one of several or with a figure behind it."""

    def value(i: int) -> str | None:
        if not 0 <= i < len(spans) or spans[i].end - spans[i].start > _LONGEST:
            return None
        label, colon, said = text[spans[i].body : spans[i].end].partition(":")
        return said.strip() if colon and len(label.split()) <= 3 and label_of(label + ":") is None else None

    said = value(index)
    return bool(said) and ((said or "")[:1].isdigit() or bool(value(index - 1)) or bool(value(index + 1)))


def _drop_front_lines(
    found: list[Heading], spans: Sequence[Span], contents: Contents, titles: set[int], shown: bool
) -> None:
    """Lines before the contents list are the front page's, up to the first that names a part and opens its text; and
    so is a first line where no title was found."""
    while found and contents.heading is not None and found[0].block < contents.heading:
        if found[0].kind not in _UNNAMED and _opens_prose(spans, found[0].block, _PARAGRAPH):
            return
        titles.add(found.pop(0).block)
    if not titles and not shown and found and found[0].block == 0:
        titles.add(found.pop(0).block)
