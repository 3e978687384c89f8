"""What cites notes: markers of the layout and of words, figures and signs glued to words; and which note they mean."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from pipeline.document.words import SUPERSCRIPTS, NoteWords
from pipeline.model import Marker, Note, Place, SourceText

DIGITS = str.maketrans(SUPERSCRIPTS, "0123456789")
"""Raised digits as others."""
SIGN = re.compile(r"\*{1,3}|[†‡]{1,2}")
"""What labels and cites a note without a number."""
_CITING = re.compile(rf"(?<=[\w)»”.,;:])(?:{SIGN.pattern})(?![\w*†‡])")
# A figure glued to a word in small letters or to a closing mark: "Care1", "the plan.2".
# It counts no section, "2.1", and no page, "p.1", "Bells ......3", and raises no unit, "9 km²".
_BARE = re.compile(
    rf"(?<=[a-zà-ÿ)»”.,])(?<!\d[.,])(?<!\bp[.])(?<![.][.])(?:\d{{1,2}}(?![\w%]|[.,]\d)|(?<!\bm)(?<!\b[ckm]m)[{SUPERSCRIPTS}]{{1,2}})"
)


def markers_in(source: SourceText, words: NoteWords) -> list[tuple[int, Place]]:
    """Number and place of each marker, in order: the layout shows them, else their wording."""
    shown = [(hint.number, Place(hint.start, hint.end)) for hint in source.hints if hint.kind == "marker"]
    if shown:
        return sorted(shown, key=lambda marker: marker[1])
    openings = words.opening.finditer(source.text)
    worded = (words.marker.match(source.text, opening.start()) for opening in openings)
    return [
        (int(match["number"] or match["bracket"] or match["raised"]), Place(match.start(), match.end()))
        for match in worded
        if match
    ]


def figures_in(text: str, numbers: frozenset[int], until: int) -> list[tuple[int, Place]]:
    """Bare figures glued to words, where they count upwards through the numbers of the notes; none otherwise."""
    found: list[tuple[int, Place]] = []
    for match in _BARE.finditer(text, 0, until):
        number = int(match[0].translate(DIGITS))
        following = number == (found[-1][0] if found else 0) + 1
        if number in numbers and following:
            found.append((number, Place(match.start(), match.end())))
    return found if len(found) * 2 >= len(numbers) else []


def signs_in(text: str) -> list[tuple[str, Place]]:
    """The signs that are glued to words, in order: 'the quay*'."""
    return [(match[0], Place(*match.span())) for match in _CITING.finditer(text)]


def outside(markers: Sequence[tuple[int, Place]], listed: Sequence[tuple[int, int]]) -> list[tuple[int, Place]]:
    """The markers that stand in no note."""
    return [marker for marker in markers if not any(start <= marker[1].start < end for start, end in listed)]


def answers(notes: Sequence[Note], markers: Sequence[Marker]) -> list[int | None]:
    """For each marker the index of the note that answers it, None where none does.

    Where a number is listed as often as it is cited, numbering began again, and they answer in order."""
    listed: dict[int, list[int]] = defaultdict(list)
    cited = Counter(marker.number for marker in markers)
    for nth, note in enumerate(notes):
        listed[note.number].append(nth)
    seen: Counter[int] = Counter()
    found: list[int | None] = []
    for marker in markers:
        own = listed.get(marker.number, [None])
        found.append(own[seen[marker.number]] if len(own) == cited[marker.number] else own[0])
        seen[marker.number] += 1
    return found
