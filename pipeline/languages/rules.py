"""What the pipeline needs to know of a language, as data: the type that each file beside this one fills in."""

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True)
class OutlineWords:
    """How reports in this language name their parts. Every pattern is searched in a title as printed."""

    chapters: Mapping[str, Pattern[str]]
    """Section kind -> titles of that kind, tried in order; these are parts of the report's own top level."""
    theme_label: Pattern[str]
    """What numbers a theme in its heading: 'Theme 1:'."""
    framing: Pattern[str]
    """Titles that tell how the discussions were held and not what was said: 'How the workshops were run'."""
    furniture: Pattern[str]
    """Lines that belong to the page and not to the report: download links, sharing, 'Top of page'."""
    date_field: Pattern[str]
    """'Date modified:'; group `value` holds what follows the label."""


@dataclass(frozen=True)
class NoteWords:
    """How notes are marked and listed."""

    marker: Pattern[str]
    """A marker glued to the word before it; group `number`."""
    label: Pattern[str]
    """What labels a note in the list, from the start of its line; group `number`."""
    return_link: Pattern[str]
    """The link back from a note, which a copy of a web page keeps: 'Return to footnote 1 referrer'."""


@dataclass(frozen=True)
class AgendaWords:
    """How days, dates and times are written, and what a scheduled line is about."""

    times: Pattern[str]
    """The times that open a scheduled line: groups h1, m1, p1, w1 and, where there is an end, h2, m2, p2, w2
    (hour, minute, half of the day, a word such as 'noon')."""
    words: Mapping[str, tuple[int, int]]
    """Words for a time of day, case-folded -> hour and minute."""
    day: Pattern[str]
    """'Day 1'; group `number` (a figure or a word of `ordinals`)."""
    ordinals: Mapping[str, int]
    day_end: Pattern[str]
    date: Pattern[str]
    """A calendar date: groups `day`, `month` and, where it is written, `year`."""
    months: Mapping[str, int]
    panel: Pattern[str]
    """'Panel 3'; group `number`."""
    kinds: Mapping[str, Pattern[str]]
    """Agenda kind -> titles of that kind, tried in order."""


@dataclass(frozen=True)
class Language:
    """All that is known of one language."""

    code: str
    outline: OutlineWords
    notes: NoteWords
    agenda: AgendaWords
