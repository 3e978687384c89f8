"""The times of an agenda's line: those that open it, or close it behind its title."""

import re
from dataclasses import dataclass
from re import Match

from pipeline.document.phrases import plain
from pipeline.document.words import AgendaWords

_DASH = re.compile(r"\s*[-–—−]\s*")
_CLOSE = re.compile(r"\s*[:|–—-]?\s*")
_WORD = re.compile(r"[^\W\d_']+")
_SPACE = re.compile(r"\s*")
_BEHIND = re.compile(r"[\s(,:|–—-]*\Z")
_END = re.compile(r"[\s).]*\Z")
_FURTHEST = 40


@dataclass(frozen=True, slots=True)
class Clock:
    """The times of a line, minutes after midnight (None where not given), and where its title starts and ends."""

    start: int
    end: int | None
    title: int
    until: int | None = None
    """Where the title ends, for times that stand behind it."""


@dataclass(frozen=True, slots=True)
class _Time:
    hour: int
    minute: int
    half: str | None
    sure: bool
    """Whether something besides a figure shows that it is a time."""
    word: bool
    end: int


def clock_of(text: str, start: int, end: int, words: AgendaWords) -> Clock | None:
    """The times at the head of `text[start:end]`; None where the line opens with none."""
    at = _space(text, start, end)
    if at == end or not (text[at].isdigit() or text[at].isalpha()):
        return None
    if text[at].isalpha():
        word = _WORD.match(text, at, end)
        low = plain(word[0]) if word else ""
        if word is not None and low in words.lead:
            at = _space(text, word.end(), end)
        elif low not in words.words:
            return None
    return _clock(text, at, end, words)


def clock_behind(text: str, start: int, end: int, words: AgendaWords) -> Clock | None:
    """The times that close `text[start:end]` behind a title: "Welcome (9:00 – 9:15)"; a single one says too little."""
    low = max(start, end - _FURTHEST)
    for match in words.clock.finditer(text, low, end):
        before = text[match.start() - 1 : match.start()]
        if before.isalnum() or (match.start() == low > start):
            continue
        found = _clock(text, match.start(), end, words)
        if found is None or found.end is None or not _END.match(text, found.title, end):
            continue
        title = _BEHIND.search(text, start, match.start())
        until = title.start() if title else match.start()
        return Clock(found.start, found.end, start, until) if until > start else None
    return None


def _clock(text: str, at: int, end: int, words: AgendaWords) -> Clock | None:
    first = _time(text, at, end, words)
    if first is None:
        return None
    second = None
    joint = _joint(text, first.end, end, words)
    if joint is not None:
        second = _time(text, joint, end, words)
    if not (first.word or first.sure or (second is not None and (second.sure or second.word))):
        return None
    last = second.end if second else first.end
    title = _CLOSE.match(text, last, end)
    until = _minutes(second, second.half) if second else None
    begin = _minutes(first, first.half)
    if second is not None and first.half is None and second.half is not None and not first.word:
        # "8:30 – 9 a.m." says the half of the day once, "11:30 – 1 p.m." too: the start is the latest before the end.
        options = [_minutes(first, half) for half in ("a", "p")]
        begin = max((option for option in options if until is None or option < until), default=options[0])
    return Clock(begin, until, title.end() if title else last)


def _space(text: str, at: int, end: int) -> int:
    match = _SPACE.match(text, at, end)
    return match.end() if match else at


def _joint(text: str, at: int, end: int, words: AgendaWords) -> int | None:
    """Where the second time may start, behind a dash or a word between the two."""
    dash = _DASH.match(text, at, end)
    if dash is not None:
        return dash.end()
    at = _space(text, at, end)
    for word in words.until:
        if (
            text[at : at + len(word)].lower().replace("’", "'") == word
            and text[at + len(word) : at + len(word) + 1] in " \u00a0"
        ):
            return _space(text, at + len(word), end)
    return None


def _time(text: str, at: int, end: int, words: AgendaWords) -> _Time | None:
    word = _WORD.match(text, at, end)
    if word is not None:
        told = words.words.get(plain(word[0]))
        return _Time(*told, None, sure=True, word=True, end=word.end()) if told else None
    match = words.clock.match(text, at, end)
    if match is None:
        return None
    return _Time(int(match["hour"]), int(match["minute"] or 0), _half(match), _is_sure(match), False, match.end())


def _half(match: Match[str]) -> str | None:
    return match["half"].lower() if match["half"] else None


def _is_sure(match: Match[str]) -> bool:
    return bool(match["half"] or match["minute"] or (match["mark"] or "").isalpha())


def _minutes(time: _Time | None, half: str | None) -> int:
    if time is None:
        return 0
    hour = time.hour
    if half is not None and hour <= 12 and not time.word:
        hour = hour % 12 + (12 if half == "p" else 0)
    return min(hour * 60 + time.minute, 24 * 60 - 1)
