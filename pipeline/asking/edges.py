"""Where an action begins and ends inside its clause."""

from pipeline.asking.sentences import Span
from pipeline.languages.asking_rules import AskingRules

_CLOSERS = " .,;:!?…"


def cut(shaded: str, start: int, end: int, rules: AskingRules) -> int:
    """Where the action from `start` stops: before a reason, a reservation or a threat, else at `end`."""
    match = rules.stops.search(shaded, start, end)
    return match.start() if match is not None else end


def trim(text: str, start: int, end: int, rules: AskingRules, *, links: bool = True) -> Span | None:
    """`text[start:end]` without what introduces it and without closing marks; None where too little is left."""
    match = rules.links.match(text, start, end) if links else None
    if match is not None:
        start = match.end()
    while start < end and text[start] in _CLOSERS:
        start += 1
    while end > start and text[end - 1] in _CLOSERS:
        end -= 1
    return Span(start, end) if end - start >= 3 and any(c.isalpha() for c in text[start:end]) else None
