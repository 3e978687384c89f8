"""The note list at the end of a report, and the markers that cite it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.document.lines import Span
from pipeline.languages.rules import NoteWords
from pipeline.model import Hint, Place

_LINK = re.compile(r"(?:h?t+ps?:?/{1,2}|www\.)\S", re.IGNORECASE)
_RETURN_LINK = 100
_WORDED = re.compile(r"[^\W\d_]|\[")


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A note as blocks: `first` carries the label, `blocks` hold the text, whose place leaves the label out."""

    number: int
    first: int
    last: int
    place: Place


def markers_in(text: str, words: NoteWords, hints: Sequence[Hint], until: int) -> list[tuple[int, Place]]:
    """Number and place of each marker before `until`, in order: layout shows some, wording the others."""
    shown = [hint for hint in hints if hint.kind == "marker" and hint.start < until]
    found = [(hint.number, Place(hint.start, hint.end)) for hint in shown]
    starts = [hint.start for hint in shown]
    for match in words.marker.finditer(text, 0, until):
        before = bisect_left(starts, match.end()) - 1
        if before < 0 or shown[before].end <= match.start():
            found.append((int(match["number"] or match["bracket"]), Place(match.start(), match.end())))
    return sorted(found, key=lambda marker: marker[1])


def find_notes(text: str, spans: Sequence[Span], words: NoteWords, heading: int | None, end: int) -> list[FoundNote]:
    """The notes among `spans[:end]`; `heading` is the index of the heading that opens their list, where there is one.

    Without a heading the list is the last stretch, down to `end`, of labels that count upwards."""
    first = heading + 1 if heading is not None else _list_start(text, spans, words, end)
    if first is None:
        return []
    notes: list[FoundNote] = []
    opening: tuple[int, int, int] | None = None
    expected = 0
    for index in range(first, end):
        label = _label(text, spans[index], words)
        if label is not None and (label[0] > expected or heading is None or label[2]):
            if opening is not None:
                notes.append(_note(text, spans, words, opening, index))
            opening = (label[0], index, label[1])
            expected = label[0]
    if opening is not None:
        notes.append(_note(text, spans, words, opening, end))
    return notes


def _label(text: str, span: Span, words: NoteWords) -> tuple[int, int, bool] | None:
    """A note's number, where its text may start, and whether more than a bare figure labels it."""
    match = words.label.match(text, span.start, span.end)
    if match is None:
        return None
    worded = bool(_WORDED.search(match[0]))
    if not worded and match.end() < span.end and _opens_figure(text, match.end(), span.end):
        return None
    return int(match["number"]), match.end(), worded


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
        alone = label[1] >= spans[index].end
        if label[0] >= following or not (alone or label[2] or _LINK.search(text, label[1], spans[index].end) or labels):
            break
        start, following, labels = index, label[0], labels + 1
        proof = proof or alone or label[2] or bool(_LINK.search(text, label[1], spans[index].end))
        if label[0] == 1:
            break
    return start if proof and labels >= 1 and following <= 2 else None


def _note(text: str, spans: Sequence[Span], words: NoteWords, opening: tuple[int, int, int], until: int) -> FoundNote:
    number, first, body = opening
    last = until - 1
    end = spans[last].end
    while back := words.return_link.search(text, max(body, end - _RETURN_LINK), end):
        end = back.start()
        while last > first and end <= spans[last].start:
            last -= 1
        end = min(end, spans[last].end)
    start = body
    if start >= spans[first].end and last > first:
        start = spans[first + 1].start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return FoundNote(number, first, until - 1, Place(min(start, end), end))
