"""Where a clause ends: at a conjunction behind which another clause begins."""

from collections.abc import Sequence

from pipeline.asking.cues import asks, skip_openers
from pipeline.asking.hits import Hit
from pipeline.asking.reading import Reading

# Characters in which the subject of a clause must be over, and words that a subject may have before a modal or a cue.
_SUBJECT = 70
_NEAR = 140
_WORDS = {True: 12, False: 5}
_IN_SERIES = 6
_LONG_SUBJECT = {True: 25, False: 0}


def next_clause(reading: Reading, low: int, end: int, hit: Hit, found: Sequence[Hit]) -> tuple[int, int]:
    """Where the clause of `hit` ends, and where the next begins: at a conjunction behind which another cue asks."""
    comma = _comma_in_series(reading, low, end, hit, found)
    at = _next_join(reading, low, end if comma is None else comma, hit, found)
    return at or ((end, end) if comma is None else (comma, comma + 2))


def _comma_in_series(reading: Reading, low: int, end: int, hit: Hit, found: Sequence[Hit]) -> int | None:
    """The comma before the next of several clauses built alike: 'fees should be capped | , forms should be shorter'."""
    shaded, rules = reading.shaded, reading.rules
    for other in found if hit.form == "modal" else ():
        if other.cue is not hit.cue or not low < other.start <= end:
            continue
        comma = shaded.rfind(", ", low, other.start)
        subject = shaded[comma + 2 : other.start].strip()
        link, verb = (pattern.match(shaded, comma + 2, other.start) for pattern in (rules.links, rules.verb))
        opened = any(match is not None and match.end() > comma + 2 for match in (link, verb))
        if comma < 0 or opened or rules.clause_joins.match(shaded, comma) or not 0 < len(subject.split()) <= _IN_SERIES:
            continue
        if not any(pattern.search(subject) for pattern in (rules.relatives, rules.which, rules.finite, rules.empty)):
            return comma
    return None


def _next_join(reading: Reading, low: int, end: int, hit: Hit, found: Sequence[Hit]) -> tuple[int, int] | None:
    shaded, rules = reading.shaded, reading.rules
    for join in rules.clause_joins.finditer(shaded, low, end):
        right = join.end()
        if rules.also.match(shaded, join.start(), end):
            # "was proposed, and so was a map": the predicate goes on.
            continue
        if join["strong"] is not None and _tells(reading, right, end):
            return join.start(), right
        for other in found:
            if other.start < right or other.end > end:
                continue
            if other.start - right > _NEAR:
                break
            if _opens(reading, right, end, other, hit, strong=join["strong"] is not None):
                return join.start(), right
    for after in rules.clause_joins.finditer(shaded, low, end) if hit.form == "backward" else ():
        if rules.also.match(shaded, after.start(), end):
            continue
        # Adverbials may be coordinated too: "was called for by nurses and employers".
        if after["strong"] is not None or rules.finite.search(shaded, after.end(), min(end, after.end() + _SUBJECT)):
            return after.start(), after.end()
    return None


def _tells(reading: Reading, right: int, end: int) -> bool:
    """Whether a clause of its own begins at `right`: a subject and a finite verb, no part of an action."""
    shaded, rules = reading.shaded, reading.rules
    verb = rules.finite.search(shaded, right, min(end, right + _SUBJECT))
    link = rules.links.match(shaded, right, end)
    if verb is None or verb.start() <= right + 1 or (link is not None and link.end() > right):
        return False
    subject = shaded[right : verb.start()]
    return not any(char in ",;:" for char in subject) and rules.relatives.search(subject) is None


def _opens(reading: Reading, right: int, end: int, other: Hit, hit: Hit, *, strong: bool) -> bool:
    """Whether `other` asks in a clause of its own that begins at `right`."""
    shaded, rules = reading.shaded, reading.rules
    subject = shaded[skip_openers(shaded, right, other.start, rules) : other.start]
    words = len(subject.split())
    link = rules.links.match(shaded, right, end)
    verb = rules.verb.match(shaded, right, end)
    if (link is not None and link.end() > right) or (verb is not None and verb.end() > right and words):
        return False
    if any(join["strong"] for join in rules.clause_joins.finditer(subject)):
        return False
    if words > (_LONG_SUBJECT if other.form == "backward" else _WORDS)[strong]:
        return False
    if not words and hit.form != "backward":
        # A verb that shares its subject: "recommended … and called for …", but not "should … and must …".
        return other.form == "forward" and (strong or other.start == right) and _asks(reading, right, end, other)
    return _asks(reading, right, end, other) or (not words and hit.form == "backward")


def _asks(reading: Reading, right: int, end: int, other: Hit) -> bool:
    return asks(reading.shaded, right, end, other, reading.rules, reading.setting)
