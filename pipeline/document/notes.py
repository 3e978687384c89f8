"""Notes: their list, behind its heading, at the end, or where markers lead."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.document.lines import Lines
from pipeline.document.markers import DIGITS, SIGN, figures_in, markers_in, outside, signs_in
from pipeline.document.phrases import words_of
from pipeline.document.words import SUPERSCRIPTS, NoteWords, ReportWords
from pipeline.model import Place, SourceText

_LINK = re.compile(r"(?:h?t+ps?:?/{1,2}|www\.)\S", re.IGNORECASE)
_WORDED = re.compile(rf"[^\W\d_]|[\[^{SUPERSCRIPTS}]")
_INNER = re.compile(r"(?<=\s)\[(\d{1,3})\](?=\s)")
# White space, and what leads back from a note to where it is cited.
_BEFORE = " \t\n\r\f\v\u00a0↑^"
_HEADING = 60
_BACK = 100
_NEAR = 3
"""The spans within which a list of notes without a heading goes on."""


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
class FoundNotes:
    """The notes, the span that heads their list, the markers outside of it, and the spans, cut where notes begin."""

    notes: Sequence[FoundNote]
    heading: int | None
    markers: Sequence[tuple[int, Place]]
    spans: Sequence[Lines]

    @property
    def closing(self) -> int:
        """Where the list begins that closes a report without a heading of its own; behind the spans where none does,
        as where each page has its notes at its foot."""
        first = len(self.spans)
        if self.heading is None:
            for note in reversed(self.notes):
                if first - note.last > _NEAR:
                    break
                first = note.first
        return first


def find_notes(source: SourceText, spans: Sequence[Lines], words: ReportWords) -> FoundNotes:
    """The notes among the `spans` of a report and what cites them.

    Entries without numbers are numbered by their order, and those of a bibliography are notes, where the text cites."""
    text = source.text
    markers = markers_in(source, words.notes)
    heading = next((i for i in range(len(spans) - 1, -1, -1) if _is_titled(text, spans[i], words)), None)
    if heading is None:
        notes = _linked(source, spans, words.notes)
        if not notes and (first := _list_start(text, spans, words.notes)) is not None:
            notes = _counted(text, spans, words.notes, first, len(spans), near=_NEAR)
        until = len(text)
    else:
        heads = {hint.start for hint in source.hints if hint.kind == "heading"}
        stop = next((i for i in range(heading + 1, len(spans)) if spans[i].start in heads), len(spans))
        count, until = len(spans), spans[heading].start
        spans = _split(text, spans, heading + 1, stop)
        stop += len(spans) - count
        notes = _counted(text, spans, words.notes, heading + 1, stop)
        if not notes and any(place.start < until for _, place in markers):
            notes = _ordered(text, spans, words.notes, heading + 1, stop)
    listed = [(spans[heading or note.first].start, spans[note.last].end) for note in notes]
    markers = outside(markers, listed)
    if notes and not markers:
        markers = outside(figures_in(text, frozenset(note.number for note in notes), until), listed)
    early = until * 2 < len(text)  # "NOTE", of the publisher
    if not markers and (heading is None or early or words.references.found(_words(text, spans[heading]))):
        notes = []
    if not (notes or markers):
        heading = None
        notes, markers = _signed(text, spans, words.notes)
    return FoundNotes(notes, heading if notes else None, markers, spans)


def _is_titled(text: str, span: Lines, words: ReportWords) -> bool:
    return span.end - span.start < _HEADING and words.titles["notes"].found(_words(text, span))


def _words(text: str, span: Lines) -> tuple[str, ...]:
    return words_of(text[span.body : span.end])


def _split(text: str, spans: Sequence[Lines], first: int, end: int) -> list[Lines]:
    """`spans` with those of a note list that hold several notes, "[1] … [2] …", cut where each begins."""
    cut: list[Lines] = [*spans[:first]]
    for span in spans[first:end]:
        starts = [span.start, *(match.start() for match in _INNER.finditer(text, span.start + 1, span.end))]
        for start, following in zip(starts, [*starts[1:], span.end], strict=True):
            stop = start + len(text[start:following].rstrip())
            cut.append(replace(span, start=start, end=stop, body=max(start, span.body)))
    return [*cut, *spans[end:]]


def _counted(
    text: str, spans: Sequence[Lines], words: NoteWords, first: int, end: int, near: int | None = None
) -> list[FoundNote]:
    """The notes that labels open. One that stands alone, the next more than `near` spans away, is its own span."""
    labels = [(i, label) for i in range(first, end) if (label := _label(text, spans[i], words)) is not None]
    ends = [*(i for i, _ in labels[1:]), end]
    if near is not None:
        ends = [until if until - i <= near else i + 1 for (i, _), until in zip(labels, ends, strict=True)]
    return [_note(text, spans, words, opening, until) for opening, until in zip(labels, ends, strict=False)]


def _linked(source: SourceText, spans: Sequence[Lines], words: NoteWords) -> list[FoundNote]:
    """What markers lead to: items of a list, each a note by its label or its order, and paragraphs that a label opens;
    any other paragraph may be one that a link of the text leads to."""
    notes = []
    shown = {hint.start: hint.number > 0 for hint in source.hints if hint.kind == "note"}
    items = [i for i, span in enumerate(spans) if span.start in shown]
    for nth, i in enumerate(items, 1):
        label = words.label.match(source.text, _body(source.text, spans[i]), spans[i].end)
        if label is None and not shown[spans[i].start]:
            continue
        number, body = (nth, spans[i].body) if label is None else (_number(label), label.end())
        until = items[nth] if nth < len(items) and items[nth] - i <= _NEAR else i + 1
        notes.append(_note(source.text, spans, words, (i, _Label(number, body, worded=label is not None)), until))
    return notes


def _signed(text: str, spans: Sequence[Lines], words: NoteWords) -> tuple[list[FoundNote], list[tuple[int, Place]]]:
    """The notes that a sign labels, "* A harbour board.", where it opens no other line, and what cites each before it;
    numbered by their order."""
    openings = [SIGN.match(text, span.start) for span in spans]
    count = Counter(match[0] for match in openings if match)
    cited = signs_in(text)
    notes: list[FoundNote] = []
    markers: list[tuple[int, Place]] = []
    for i, match in enumerate(openings):
        if match is None or count[match[0]] > 1 or (len(match[0]) > 1 and not notes):
            continue  # "**" alone is the mark of bold type
        citing = [place for sign, place in cited if sign == match[0] and place.end <= match.start()]
        if citing:
            number = len(notes) + 1
            notes.append(_note(text, spans, words, (i, _Label(number, match.end(), worded=True)), i + 1))
            markers += [(number, place) for place in citing]
    return notes, sorted(markers, key=lambda marker: marker[1])


def _ordered(text: str, spans: Sequence[Lines], words: NoteWords, first: int, end: int) -> list[FoundNote]:
    """Each block as a note numbered by its order."""
    return [
        _note(text, spans, words, (i, _Label(nth, spans[i].body, worded=False)), i + 1)
        for nth, i in enumerate(range(first, end), 1)
    ]


@dataclass(frozen=True, slots=True)
class _Label:
    number: int
    body: int
    worded: bool
    """Whether more than a bare figure labels the note."""


def _label(text: str, span: Lines, words: NoteWords) -> _Label | None:
    """A note's number, where its text may start, and whether more than a bare figure labels it."""
    match = words.label.match(text, _body(text, span), span.end)
    if match is None:
        return None
    worded = bool(_WORDED.search(match[0]))
    rest = text[match.end() : span.end].lstrip()
    if not worded and rest[:1].islower() and not _LINK.match(rest):
        return None  # a unit or a small word makes it a quantity: "12 mois plus tard"
    return _Label(_number(match), match.end(), worded)


def _number(label: re.Match[str]) -> int:
    return int((label["number"] or label["high"]).translate(DIGITS))


def _body(text: str, span: Lines) -> int:
    """Where a label may stand: behind a bullet."""
    return span.body if text[span.start] == "•" else span.start


def _list_start(text: str, spans: Sequence[Lines], words: NoteWords) -> int | None:
    """Where a list without a heading begins: the last stretch of labels that count upwards, one of them for certain."""
    start: int | None = None
    following = 10**6
    for index in range(len(spans) - 1, -1, -1):
        label = _label(text, spans[index], words)
        if label is None:
            continue
        alone = label.body >= spans[index].end
        shown = alone or label.worded or bool(_LINK.search(text, label.body, spans[index].end))
        if label.number >= following or not (shown or start is not None):
            break
        start, following = index, label.number
    return start if following <= 2 else None


def _note(text: str, spans: Sequence[Lines], words: NoteWords, opening: tuple[int, _Label], until: int) -> FoundNote:
    first, label = opening
    last = until - 1
    end = spans[last].end
    while back := words.back.search(text, max(label.body, end - _BACK), end):
        end = back.start()
    start = label.body
    start += len(text[start:end]) - len(text[start:end].lstrip(_BEFORE))
    end = start + len(text[start:end].rstrip())
    empty = start >= end
    place = Place(spans[first].start, spans[first].end) if empty else Place(start, end)
    return FoundNote(label.number, first, last, place, empty)
