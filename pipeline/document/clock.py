"""Which lines are an agenda's: times that open a line, days that head them, and the lines between."""

from dataclasses import dataclass
from re import Match

from pipeline.languages.rules import AgendaWords


@dataclass(frozen=True, slots=True)
class Clock:
    """The times that open a line: minutes after midnight (None where not given), and where its title starts."""

    start: int
    end: int | None
    title: int


def clock_of(text: str, start: int, end: int, words: AgendaWords) -> Clock | None:
    """The times at the head of `text[start:end]`; None where the line opens with none."""
    match = words.times.match(text, start, end)
    if match is None:
        return None
    first_half, second_half = _half(match["p1"]), _half(match["p2"])
    if match["w1"] is None and match["m1"] is None and not _marked(match):
        return None
    last = _minutes(match, "2", second_half, words) if match["h2"] or match["w2"] else None
    if first_half is None and second_half is not None and match["w1"] is None:
        # "8:30 – 9 a.m." says the half of the day once, "11:30 – 1 p.m." too: the start is the latest before the end.
        options = [_minutes(match, "1", half, words) for half in ("a", "p")]
        begin = max((option for option in options if last is None or option < last), default=options[0])
    else:
        begin = _minutes(match, "1", first_half, words)
    return Clock(begin, last, match.end())


def _marked(match: Match[str]) -> bool:
    """Whether something shows that a bare figure is an hour: '8 h', '9 a.m.', a minute or a word in the end."""
    return bool(match["p1"] or match["p2"] or match["m2"] or match["w2"]) or "h" in match[0].lower().replace("th", "")


def _half(written: str | None) -> str | None:
    return written[0].lower() if written else None


def _minutes(match: Match[str], which: str, half: str | None, words: AgendaWords) -> int:
    word = match["w" + which]
    if word is not None:
        hour, minute = words.words[word.casefold()]
        return hour * 60 + minute
    hour, minute = int(match["h" + which]), int(match["m" + which] or 0)
    if half is not None and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return min(hour * 60 + minute, 24 * 60 - 1)
