"""The places in running text where notes are cited, and which note answers each."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from pipeline.document.words import NoteWords
from pipeline.model import Hint, Marker, Note, Place

# A figure glued to a word in small letters or to a closing mark: "Care1", "the plan.2".
_BARE = re.compile(r"(?<=[a-zà-ÿ)»”.,])\d{1,2}(?![\w%]|[.,]\d)")


def markers_in(text: str, words: NoteWords, hints: Sequence[Hint], until: int) -> list[tuple[int, Place]]:
    """Number and place of each marker before `until`, in order: layout shows some, wording the others."""
    shown = [hint for hint in hints if hint.kind == "marker" and hint.start < until]
    found = [(hint.number, Place(hint.start, hint.end)) for hint in shown]
    starts = [hint.start for hint in shown]
    for opening in words.opening.finditer(text, 0, until):
        match = words.marker.match(text, opening.start(), until)
        if match is None:
            continue
        before = bisect_left(starts, match.end()) - 1
        if before < 0 or shown[before].end <= match.start():
            number = match["number"] or match["bracket"] or match["raised"]
            found.append((int(number), Place(match.start(), match.end())))
    return sorted(found, key=lambda marker: marker[1])


def bare_markers(text: str, numbers: frozenset[int], until: int) -> list[tuple[int, Place]]:
    """Bare figures glued to words, where they count upwards through the numbers of the notes; none otherwise."""
    found: list[tuple[int, Place]] = []
    for match in _BARE.finditer(text, 0, until):
        number = int(match[0])
        if number in numbers and number == (found[-1][0] if found else 0) + 1:
            found.append((number, Place(match.start(), match.end())))
    return found if len(found) * 2 >= len(numbers) else []


def answers(notes: Sequence[Note], markers: Sequence[Marker]) -> list[int | None]:
    """For each marker the index of the note that answers it, None where none does.

    Where a number is listed as often as it is cited, numbering began again, and they answer in order."""
    listed: dict[int, list[int]] = defaultdict(list)
    cited: dict[int, list[int]] = defaultdict(list)
    for nth, note in enumerate(notes):
        listed[note.number].append(nth)
    for nth, marker in enumerate(markers):
        cited[marker.number].append(nth)
    found: list[int | None] = [None] * len(markers)
    for number, places in cited.items():
        own = listed.get(number, [])
        for nth, place in enumerate(places):
            if own:
                found[place] = own[nth] if len(own) == len(places) else own[0]
    return found
