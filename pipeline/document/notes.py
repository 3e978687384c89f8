"""The note list of a report: behind its heading, else the last stretch of labels that count upwards."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document.lines import Span
from pipeline.document.words import NoteWords
from pipeline.model import Place

_LINK = re.compile(r"(?:h?t+ps?:?/{1,2}|www\.)\S", re.IGNORECASE)
_WORDED = re.compile(r"[^\W\d_]|[\[^]")
_INNER = re.compile(r"(?<=\s)\[(\d{1,3})\](?=\s)")
_SIGN = re.compile(r"\s*[↩↑^]\s*\Z")
_BACK = 100
_SIGNS = "*†‡§•-–—"


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A note as blocks: `first` carries the label, `last` ends it; its place leaves the label out, or is the label
    of a note that is empty."""

    number: int
    first: int
    last: int
    place: Place
    empty: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    number: int
    body: int
    worded: bool
    """Whether more than a bare figure labels the note."""


def split_notes(text: str, spans: Sequence[Span], first: int, end: int) -> list[Span]:
    """`spans` with those of a note list that hold several notes, "[1] … [2] …", cut where each begins."""
    cut: list[Span] = [*spans[:first]]
    for span in spans[first:end]:
        inner = _INNER.finditer(text, span.start + 1, span.end) if text[span.start] == "[" else ()
        starts = [span.start, *(match.start() for match in inner)]
        if len(starts) == 1:
            cut.append(span)
            continue
        for start, following in zip(starts, [*starts[1:], span.end], strict=True):
            stop = start + len(text[start:following].rstrip())
            cut.append(Span(start, stop, start, bulleted=False, indent=span.indent, run=span.run))
    return [*cut, *spans[end:]]


def find_notes(
    text: str, spans: Sequence[Span], words: NoteWords, heading: int | None, end: int, *, by_order: bool
) -> list[FoundNote]:
    """The notes among `spans[:end]`; `heading` is the index of the heading that opens their list, where there is one.

    Entries without numbers are numbered `by_order`, if that is asked for."""
    first = heading + 1 if heading is not None else _list_start(text, spans, words, end)
    if first is None:
        return []
    labels = {i: label for i in range(first, end) if (label := _label(text, spans[i], words)) is not None}
    if heading is not None and not _is_labelled(text, spans, labels, first, end):
        return _ordered(text, spans, words, first, end) if by_order else []
    notes: list[FoundNote] = []
    opening: tuple[int, _Label] | None = None
    expected = 0
    for index in range(first, end):
        label = labels.get(index)
        if label is None or not (label.number > expected or heading is None or label.worded or label.number == 1):
            continue
        if opening is not None and opening[0] == index - 1 and _is_twice(text, spans, opening, label):
            continue
        if opening is not None:
            notes.append(_note(text, spans, words, opening, index))
        opening = (index, label)
        expected = label.number
    if opening is not None:
        notes.append(_note(text, spans, words, opening, end))
    return notes


def _is_twice(text: str, spans: Sequence[Span], opening: tuple[int, _Label], label: _Label) -> bool:
    """Whether a label alone on its line only says again what the line before did: "Footnote 1", then "1"."""
    index, before = opening
    return before.number == label.number and before.body >= spans[index].end


def _is_labelled(text: str, spans: Sequence[Span], labels: dict[int, _Label], first: int, end: int) -> bool:
    return bool(labels) and (first in labels or len(labels) * 3 >= end - first)


def _ordered(text: str, spans: Sequence[Span], words: NoteWords, first: int, end: int) -> list[FoundNote]:
    """Each item of a list, or each block where there is no list, as a note numbered by its order."""
    listed = any(spans[i].bulleted for i in range(first, end))
    starts = [i for i in range(first, end) if spans[i].bulleted or not listed]
    if not starts:
        return []
    return [
        _note(text, spans, words, (start, _Label(nth, _behind_sign(text, spans[start]), worded=False)), until)
        for nth, (start, until) in enumerate(zip(starts, [*starts[1:], end], strict=True), 1)
    ]


def _behind_sign(text: str, span: Span) -> int:
    start = span.body
    while start < span.end - 1 and text[start] in _SIGNS:
        start += 1
    return start


def _label(text: str, span: Span, words: NoteWords) -> _Label | None:
    """A note's number, where its text may start, and whether more than a bare figure labels it."""
    match = words.label.match(text, span.start, span.end)
    if match is None:
        return None
    worded = bool(_WORDED.search(match[0]))
    if not worded and match.end() < span.end and _opens_figure(text, match.end(), span.end):
        return None
    return _Label(int(match["number"]), match.end(), worded)


def _opens_figure(text: str, start: int, end: int) -> bool:
    """Whether what follows a would-be label is a unit or a small word that makes it a quantity: '12 mois plus tard'."""
    rest = text[start:end].lstrip()
    return rest[:1].islower() and not _LINK.match(rest)


def _list_start(text: str, spans: Sequence[Span], words: NoteWords, end: int) -> int | None:
    start: int | None = None
    following = 10**6
    labels = 0
    proof = False
    for index in range(end - 1, -1, -1):
        label = _label(text, spans[index], words)
        if label is None:
            continue
        alone = label.body >= spans[index].end
        shown = alone or label.worded or bool(_LINK.search(text, label.body, spans[index].end))
        if label.number >= following or not (shown or labels):
            break
        start, following, labels = index, label.number, labels + 1
        proof = proof or shown
        if label.number == 1:
            break
    return start if proof and labels >= 1 and following <= 2 else None


def _note(text: str, spans: Sequence[Span], words: NoteWords, opening: tuple[int, _Label], until: int) -> FoundNote:
    first, label = opening
    last = until - 1
    end = spans[last].end
    while (back := _back_link(text, max(label.body, end - _BACK), end, words)) is not None:
        end = back
        while last > first and end <= spans[last].start:
            last -= 1
        end = min(end, spans[last].end)
    start = label.body
    if start >= spans[first].end and last > first:
        start = spans[first + 1].start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return FoundNote(label.number, first, until - 1, Place(spans[first].start, spans[first].end), empty=True)
    return FoundNote(label.number, first, until - 1, Place(start, end))


def _back_link(text: str, start: int, end: int, words: NoteWords) -> int | None:
    """Where the link back from a note begins, if one closes `text[start:end]`."""
    sign = _SIGN.search(text, start, end)
    if sign is not None:
        return sign.start() if sign.start() < end else None
    low = text[start:end].lower().replace("’", "'")
    if len(low) != end - start:
        return None
    for said in words.back:
        at = low.rfind(said)
        if at < 0 or (at and low[at - 1].isalnum()):
            continue
        behind = low[at + len(said) :]
        if "." in behind.rstrip(". ") or len(behind) > 60 or (behind.strip() and len(said.split()) < 2):
            continue
        return start + at
    return None
