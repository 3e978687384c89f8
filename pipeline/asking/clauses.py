"""From a sentence to its asks: clause by clause, cue by cue, each action cut, split and trimmed."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.asking.cues import Form, Hit, Setting, asks, clause_start, first_ask, hits, skip_openers, skip_reason
from pipeline.asking.edges import cut, trim
from pipeline.asking.sentences import Span
from pipeline.asking.splits import split, style_of
from pipeline.asking.subjects import Subjects
from pipeline.languages.asking_rules import AskingRules

_LONGEST = 8_000
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Ask:
    """An action asked for, with the pieces of its cue and the words for who is to act, as places in a prose."""

    kind: str
    rule: str
    action: Span
    cue: tuple[Span, ...]
    who: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read, and by what rules."""

    text: str
    shaded: str
    rules: AskingRules
    setting: Setting
    subjects: Subjects


# The asks of a clause; what is returned is where the next clause begins.
_Read = Generator[Ask, None, int]


def asks_in(reading: Reading, start: int, end: int) -> Iterator[Ask]:
    """The asks of the sentence `start:end`, in order. A sentence longer than any person writes has none."""
    if end - start > _LONGEST:
        return
    found = hits(reading.shaded, start, end, reading.rules, next_steps=reading.setting.next_steps)
    for low, high in _segments(reading.shaded, start, end):
        yield from _clause(reading, low, high, found, 0)


def _segments(shaded: str, start: int, end: int) -> Iterator[Span]:
    """What semicolons and colons part."""
    low = start
    for i in range(start, end):
        if shaded[i] == ";" or (shaded[i] == ":" and shaded[i + 1 : i + 2] == " "):
            yield Span(low, i)
            low = i + 1
    yield Span(low, end)


def _clause(reading: Reading, start: int, end: int, found: Sequence[Hit], depth: int) -> Iterator[Ask]:
    shaded, rules = reading.shaded, reading.rules
    while start < end and shaded[start] == " ":
        start += 1
    hit = first_ask(shaded, start, end, found, rules, reading.setting)
    if hit is None or depth > _DEEPEST:
        return
    origin = clause_start(shaded, start, hit, rules)
    stop = yield from _READERS[hit.form](reading, origin, end, hit, found)
    yield from _clause(reading, stop, end, found, depth + 1)


def _forward(reading: Reading, start: int, end: int, hit: Hit, found: Sequence[Hit]) -> _Read:
    """The action stands behind the cue."""
    shaded, rules = reading.shaded, reading.rules
    low, kind = hit.end, hit.cue.kind
    for inner, pattern in rules.nested:
        match = pattern.match(shaded, low, end)
        if match is not None and not (kind == "recommendation" and inner == "option"):
            low = match.end()
            kind = inner if (kind, inner) == ("need", "option") else kind
    clause, following = _next_clause(reading, low, end, hit, found)
    high = cut(shaded, low, clause, rules)
    if kind == "need" and rules.announces_none.match(" ".join(shaded[low:high].split()[1:2])):
        # "insisted on the obstacles" asks for nothing.
        return following
    cue = [Span(skip_reason(shaded, start, hit.start, rules), low)]
    behind = rules.affirmed.search(shaded, low, high) if hit.cue.attested else None
    if behind is not None and not rules.affirms.search(shaded, start, hit.end):
        goes_on = rules.goes_on.match(shaded, behind.end(), high)
        cue.append(Span(behind.start(), behind.end()))
        high = high if goes_on else behind.start()
    who = who_of(hit)
    yield from parts_of(reading, low, high, Ask(kind, hit.cue.rule, Span(low, high), tuple(cue), who))
    return following


def _modal(reading: Reading, start: int, end: int, hit: Hit, found: Sequence[Hit]) -> _Read:
    """Who acts stands before the modal, the action behind it; in the passive the action is the whole clause."""
    shaded, rules = reading.shaded, reading.rules
    subject = subject_of(reading, start, hit)
    clause, following = _next_clause(reading, hit.end, end, hit, found)
    high = cut(shaded, hit.end, clause, rules)
    if hit.match["passive"] if "passive" in hit.match.re.groupindex else None:
        place = trim(reading.text, subject.start, high, rules, links=False)
        cue = _nonempty(Span(start, subject.start), Span(hit.start, hit.end))
        if place is not None and subject.end > subject.start:
            yield Ask(hit.cue.kind, hit.cue.rule, place, cue, _agent(reading, place))
    else:
        cue = (Span(skip_reason(shaded, start, hit.start, rules), hit.end),)
        ask = Ask(
            hit.cue.kind, hit.cue.rule, Span(hit.end, high), cue, subject if subject.end > subject.start else None
        )
        yield from parts_of(reading, hit.end, high, ask)
    return following


def _backward(reading: Reading, start: int, end: int, hit: Hit, found: Sequence[Hit]) -> _Read:
    """The action is the subject of the cue; what a predicate adds ('as was …') is one more."""
    shaded, rules = reading.shaded, reading.rules
    subject = subject_of(reading, start, hit)
    _, following = _next_clause(reading, hit.end, end, hit, found)
    cue = (Span(hit.start, hit.end),)
    ask = Ask(hit.cue.kind, hit.cue.rule, subject, cue)
    goes_on = rules.goes_on.search(shaded, hit.end, following)
    if goes_on is not None and not shaded[hit.end : goes_on.start()].strip():
        high = cut(shaded, goes_on.end(), following, rules)
        place = trim(reading.text, subject.start, high, rules)
        if place is not None:
            yield Ask(ask.kind, ask.rule, place, cue)
        return following
    yield from parts_of(reading, subject.start, subject.end, ask)
    also = rules.also.search(shaded, hit.end, following)
    if also is not None:
        high = cut(shaded, also.end(), following, rules)
        yield from parts_of(reading, also.end(), high, Ask(ask.kind, ask.rule, subject, (Span(hit.start, also.end()),)))
    return following


def _future(reading: Reading, start: int, end: int, hit: Hit, found: Sequence[Hit]) -> _Read:
    """What the government says that it will do."""
    shaded, rules = reading.shaded, reading.rules
    subject = subject_of(reading, start, hit)
    clause, following = _next_clause(reading, hit.end, end, hit, found)
    high = cut(shaded, hit.end, clause, rules)
    groups = hit.match.re.groupindex
    low = hit.match.start("verb") if "verb" in groups else hit.end
    if "passive" in groups and hit.match["passive"]:
        place = trim(reading.text, subject.start, high, rules, links=False)
        agent = _agent(reading, place) if place else None
        named = reading.text[agent.start : agent.end] if agent else None
        if place is not None and reading.subjects.promised(reading.text[subject.start : subject.end], named):
            yield Ask("commitment", hit.cue.rule, place, _nonempty(Span(start, subject.start)))
    elif reading.subjects.governs(reading.text[subject.start : subject.end]):
        cue = (Span(start, low),)
        ask = Ask("commitment", hit.cue.rule, Span(low, high), cue, subject)
        yield from parts_of(reading, low, high, ask, future="verb" in groups)
    return following


_READERS: Mapping[Form, Callable[[Reading, int, int, Hit, Sequence[Hit]], _Read]] = {
    "forward": _forward,
    "backward": _backward,
    "modal": _modal,
    "future": _future,
}


def parts_of(reading: Reading, start: int, end: int, ask: Ask, *, future: bool = False) -> Iterator[Ask]:
    """`ask` once for each action that `start:end` names."""
    shaded, rules = reading.shaded, reading.rules
    link = link_before(shaded, start)
    style = style_of(shaded, start, end, link, rules, future=future)
    for part in split(shaded, start, end, link, style, rules):
        place = trim(reading.text, part.start, part.end, rules, links=part.start > start)
        if place is not None:
            yield Ask(ask.kind, ask.rule, place, ask.cue, ask.who)


def _next_clause(reading: Reading, low: int, end: int, hit: Hit, found: Sequence[Hit]) -> tuple[int, int]:
    """Where the clause of `hit` ends, and where the next begins: at a conjunction behind which another cue asks."""
    shaded, rules = reading.shaded, reading.rules
    for join in rules.clause_joins.finditer(shaded, low, end):
        right = join.end()
        for other in found:
            if other.start < right or other.end > end:
                continue
            if other.start - right > 140:
                break
            if _opens(reading, right, end, other, hit, strong=join["strong"] is not None):
                return join.start(), right
    if hit.form == "backward":
        after = rules.clause_joins.search(shaded, low, end)
        return (after.start(), after.end()) if after is not None else (end, end)
    return end, end


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
    if other.form == "forward":
        limit = 12 if strong else 5
    elif other.form == "backward":
        limit = 25 if strong else 0
    else:
        limit = 12 if strong else 5
        if not words and hit.form != "backward":
            return False
    if words > limit or (not strong and not words and hit.form == "forward"):
        return False
    return asks(shaded, right, end, other, rules, reading.setting) or (not words and hit.form in ("backward", "modal"))


def subject_of(reading: Reading, start: int, hit: Hit) -> Span:
    """What stands before `hit` in the clause from `start`, without openers and words that report."""
    shaded, rules = reading.shaded, reading.rules
    low = skip_openers(shaded, start, hit.start, rules)
    frame = rules.frames.match(shaded, low, hit.start)
    if frame is not None:
        low = skip_openers(shaded, frame.end(), hit.start, rules)
    high = hit.start
    while high > low and shaded[high - 1] in " ,":
        high -= 1
    return Span(low, high)


def who_of(hit: Hit) -> Span | None:
    """The words of a cue that name who is to act; None where it has none."""
    if "who" not in hit.match.re.groupindex or hit.match["who"] is None:
        return None
    return Span(*hit.match.span("who"))


def _agent(reading: Reading, place: Span) -> Span | None:
    match = reading.rules.agent.search(reading.shaded, place.start, place.end)
    return Span(*match.span("who")) if match is not None else None


def _nonempty(*spans: Span) -> tuple[Span, ...]:
    return tuple(span for span in spans if span.end > span.start)


def link_before(shaded: str, start: int) -> str:
    """The last word before `start`, elided or not: "d'", "que"."""
    words = shaded[max(0, start - 12) : start].split(" ")
    return next((word for word in reversed(words) if word), "").rpartition("(")[2]
