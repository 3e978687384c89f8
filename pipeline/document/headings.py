"""Which blocks are headings: as the layout says where there is one, else short lines of their own."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.document.contents import Contents
from pipeline.document.dates import day_number
from pipeline.document.features import Features
from pipeline.document.furniture import is_date_field, is_dateline, is_furniture
from pipeline.document.lines import Span
from pipeline.document.outline import Heading, is_labelled, label_of, title_kind
from pipeline.document.words import ReportWords
from pipeline.model import BOLD_LEVEL, DocumentMeta, Place, SourceText
from pipeline.prose import fold

_LONGEST = 160
_PROSE = 200
_PARAGRAPH = 120
_FEW = 1
"""Headings, the report's own title among them, that leave a text without any."""
_UNNAMED = frozenset({"other", "discussions", "findings"})
"""What a title of the whole report may name as well as one of its parts."""
_CLOSED_OR_NONE = frozenset([".", ";", ":", ",", ""])


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
    looks: Sequence[Features],
    words: ReportWords,
    *,
    labels: bool = False,
) -> FoundHeadings:
    """The headings among `spans`, none of them a line of the contents list, of an agenda, of a list, or put `aside`.

    `notes` is the index of the heading above the notes; `looks` are what each span shows. Where nothing else heads the
    text, `labels` do, lines that close with a colon and open a paragraph."""
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
    expecting_list = False
    own_title = fold(meta.title, 0, len(meta.title)).casefold()
    cursor = 0
    for i, span in enumerate(spans):
        while cursor < len(places) and places[cursor].start < span.start:
            cursor += 1
        hint = hinted.get(span.start) or hinted.get(span.body)
        if i in aside:
            continue
        if span.end - span.start > _LONGEST * 2 or (i in in_contents and i != contents.heading):
            expecting_list = text[span.end - 1] == ":"
            continue
        own = [place for place in places[cursor : cursor + 8] if place.end <= span.end]
        numbered = hint is None and _is_numbered(text, spans, i, in_contents)
        start = span.start if hint is not None or numbered else span.body
        if hint is not None and text[start] == "#":
            start += len(text[start : span.end]) - len(text[start : span.end].lstrip("# \t"))
        title = fold(text, start, span.end, own)
        look = looks[i]
        if title.casefold() == own_title or (
            single and hint is not None and hint.number == 1 and not found and not titles
        ):
            titles.add(i)
            continue
        if hint is not None and (hint.number < BOLD_LEVEL or not annexed):
            heading = not look.scheduled and (annexed or not is_dateline(title, words, meta.event_start.year))
        elif shown and hint is None:
            heading = False
        else:
            alone = dense or in_runs[span.run] == 1 or title.casefold() in listed
            heading = (
                alone
                and (numbered or not span.bulleted)
                and _opens_like_one(text[span.body])
                and _stands_alone(
                    span, title, look, words, meta.event_start.year, labels and _opens_text(text, spans, i)
                )
            )
            heading = heading and not _is_field(text, spans, i) and not _is_cut(text, spans, i, aside)
            # A page shows its headings; where it shows none, only what is counted or listed is one.
            heading = heading and (not source.one_line_blocks or is_labelled(title, words) or title.casefold() in listed)
        heading = heading or i in (contents.heading, notes)
        kind = title_kind(title, words) if heading else "other"
        if heading and annexed and (hint is None or hint.number >= BOLD_LEVEL):
            # Between the lines of an agenda stand places, dates and untimed lines; a heading opens prose again.
            known = kind in ("annex", "agenda", "next_steps", "contents", "notes") or title.casefold() in listed
            heading = known or day_number(title, words.agenda) is not None or _opens_prose(spans, i)
        if heading and expecting_list and hint is None and kind == "other":
            heading = not _goes_on_as_list(text, spans, i)
        if heading:
            found.append(Heading(i, Place(start, span.end), title, hint.number if hint else 0, kind))
            annexed = kind in ("annex", "agenda") or (annexed and kind != "next_steps" and not _opens_prose(spans, i))
        elif span.end - span.start <= _LONGEST and look.scheduled:
            annexed = True
        expecting_list = text[span.end - 1] == ":" or (
            expecting_list and not heading and span.end - span.start <= _LONGEST
        )
    if not labels and not shown and len(found) <= _FEW:
        args = (meta, source, spans, places, contents, aside, notes, looks, words)
        labelled = find_headings(*args, labels=True)
        if len(labelled.headings) > _FEW + 1:
            return labelled
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


def _opens_like_one(first: str) -> bool:
    return first.isupper() or first.isdigit() or first in "«\"“'"


def _opens_text(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether a paragraph follows, or another line that closes with a colon."""
    following = spans[index + 1] if index + 1 < len(spans) else None
    if following is None or following.bulleted:
        return False
    return following.end - following.start > _PROSE // 2 or text[following.end - 1] == ":"


def _stands_alone(span: Span, title: str, look: Features, words: ReportWords, year: int, labels: bool) -> bool:
    """Whether a line of its own reads as a heading: it opens like one, does not close like a sentence, is no date.

    With `labels` it may close with a colon."""
    if span.lines > 2 or len(title) > _LONGEST:
        return False
    last = title.rstrip(' »"”')[-1:]
    if last in _CLOSED_OR_NONE and not (labels and last == ":"):
        return False
    if not any(char.isalpha() for char in title) or "://" in title or "@" in title:
        return False
    if label_of(title) in words.captions or is_furniture(title, words) or is_date_field(title, words) or look.scheduled:
        return False
    return day_number(title, words.agenda) is not None or not is_dateline(title, words, year)


def _is_field(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether a line is a label with its value, "Participants: 45", one of several or with a figure behind it."""

    def value(i: int) -> str | None:
        if not 0 <= i < len(spans) or spans[i].end - spans[i].start > _LONGEST:
            return None
        label, colon, said = text[spans[i].body : spans[i].end].partition(":")
        return said.strip() if colon and len(label.split()) <= 3 and label_of(label + ":") is None else None

    said = value(index)
    return bool(said) and ((said or "")[:1].isdigit() or bool(value(index - 1)) or bool(value(index + 1)))


def _is_cut(text: str, spans: Sequence[Span], index: int, aside: frozenset[int]) -> bool:
    """Whether a line is the beginning of a sentence that goes on behind it, in small letters, past a page's end."""
    if index + 1 not in aside:
        return False
    following = next((spans[i] for i in range(index + 1, len(spans)) if i not in aside), None)
    return following is not None and not following.bulleted and text[following.body].islower()


def _goes_on_as_list(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether the line behind an announcement is the first of several short ones, items that lost their bullets."""
    following = spans[index + 1] if index + 1 < len(spans) else None
    return (
        following is not None and following.end - following.start <= _LONGEST and text[following.end - 1] not in ".:?"
    )


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
