"""The blocks of an agenda, told apart from prose that happens to open with a time."""

from collections.abc import Sequence

from pipeline.languages.rules import Language
from pipeline.parse.agenda import clock_of
from pipeline.parse.lines import Span

_LONGEST = 400


def agenda_lines(
    text: str, spans: Sequence[Span], taken: frozenset[int] | set[int], language: Language
) -> frozenset[int]:
    """The indexes of scheduled lines: timed ones, and untimed ones with a timed one of the same day on both sides.

    `taken` are blocks known to be something else. A day ends at a heading, a new day or its closing line."""
    words = language.agenda
    timed = {
        i
        for i, span in enumerate(spans)
        if i not in taken
        and span.end - span.start <= _LONGEST
        and clock_of(text, span.start, span.end, words) is not None
    }
    lines = set(timed)
    waiting: list[int] = []
    inside = False
    for i, span in enumerate(spans):
        if i in timed:
            lines.update(waiting if inside else ())
            waiting, inside = [], True
        elif (
            i in taken
            or span.end - span.start > _LONGEST
            or words.day_end.match(text[span.start : span.end])
            or words.day.match(text[span.start : span.end])
        ):
            waiting, inside = [], False
        elif inside:
            waiting.append(i)
    return frozenset(lines)
