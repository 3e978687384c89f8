"""From a sentence to its asks: clause by clause, cue by cue, each action cut, split and trimmed."""

import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.asking.boundaries import next_clause
from pipeline.asking.cues import clause_start, echoed, first_ask, reported, skip_openers, skip_reason
from pipeline.asking.edges import cut, trim
from pipeline.asking.hits import Form, Hit, hits
from pipeline.asking.reading import (
    LONGEST,
    Ask,
    Reading,
    actor_of,
    agent_of,
    lead_before,
    parts_of,
    subject_of,
    tail_behind,
    who_of,
)
from pipeline.asking.sentences import Span

_DEEPEST = 40
# Characters before a cue in which "some" must stand.
_SOME = 12
_PARTS = re.compile(r";|:(?= )")

# The asks of a clause; what is returned is where the next clause begins.
_Read = Generator[Ask, None, int]


def asks_in(reading: Reading, start: int, end: int) -> Iterator[Ask]:
    """The asks of the sentence `start:end`, in order. A sentence longer than any person writes has none."""
    if end - start > LONGEST:
        return
    found = hits(reading.shaded, start, end, reading.rules, next_steps=reading.setting.next_steps)
    if not found:
        return
    last: Ask | None = None
    for low, high in _segments(reading, start, end):
        if reading.rules.dismissed.match(reading.shaded, low):
            continue
        also = reading.rules.also.match(reading.shaded, low) if last is not None else None
        if also is not None and last is not None and last.cue:
            # "Longer hours were identified as a need; so was a second clerk."
            again = replace(last, cue=(Span(low + 1, also.end()),), who=None)
            yield from parts_of(reading, also.end(), cut(reading.shaded, also.end(), high, reading.rules), again)
            continue
        asks = list(_clause(reading, low, high, found, 0))
        last = asks[-1] if asks else None
        # "They proposed a toll. The idea was turned down."
        dismissed = asks and asks[-1].kind != "need" and reading.rules.dismissed.match(reading.shaded, high)
        yield from asks[:-1] if dismissed else asks


def _segments(reading: Reading, start: int, end: int) -> Iterator[Span]:
    """What semicolons and colons part, a colon with what says what the words before it are aside."""
    low, sums_up = start, reading.rules.sums_up
    for mark in _PARTS.finditer(reading.shaded, start, end):
        if sums_up is not None and sums_up.match(reading.shaded, mark.start(), end):
            continue
        yield Span(low, mark.start())
        low = mark.start() + 1
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
    low = hit.end
    kind = (hit.cue.elliptic and echoed(shaded, hit.start, rules)) or hit.cue.kind
    names = hit.cue.attested
    for inner, pattern in rules.nested:
        match = pattern.match(shaded, low, end)
        if match is not None and not (kind == "recommendation" and inner == "option"):
            low, names = match.end(), True
            kind = inner if (kind, inner) == ("need", "option") else kind
    cue = [Span(skip_reason(shaded, start, hit.start, rules), low)]
    instead = rules.instead.match(shaded, low, end) if rules.instead is not None else None
    if instead is not None:
        low = instead.end()
        cue = [Span(cue[0].start, instead.start()), Span(instead.start("link"), low)]
    clause, following = next_clause(reading, low, end, hit, found)
    high = cut(shaded, low, clause, rules)
    if kind == "need" and rules.announces_none.match(" ".join(shaded[low:high].split()[1:2])):
        # "insisted on the obstacles" asks for nothing.
        return following
    predicate = hit.cue.predicate or (rules.affirmed if hit.cue.attested else None)
    behind = predicate.search(shaded, low, high) if predicate is not None else None
    if behind is not None and (hit.cue.predicate is not None or not rules.affirms.search(shaded, start, hit.end)):
        goes_on = rules.goes_on.match(shaded, behind.end(), high)
        cue.append(Span(behind.start(), tail_behind(reading, behind.end(), high)))
        high = high if goes_on else behind.start()
    who = actor_of(reading, start, hit) if hit.cue.of_subject else who_of(hit)
    ask = Ask(kind, hit.cue.rule, Span(low, high), tuple(cue), who)
    for join, inner, after in _also_named(reading, low, high, kind, named=names):
        yield from parts_of(reading, low, join.start, ask)
        low, ask = after, replace(ask, kind=inner, cue=(cue[0], Span(join.end, after), *cue[1:]))
    opened = Span(cue[0].start, who.start) if who_of(hit) is not None and who is not None else cue[0]
    for other in rules.also_asked.finditer(shaded, low, high) if who is not None else ():
        # "urged the cities to plant trees, and their residents to water them"
        named = (hit.cue.of_subject and other[0][0] == ",") or rules.addressees.search(other["who"]) is not None
        if not named and not rules.prepositions.match(other["who"]):
            continue
        yield from parts_of(reading, low, other.start(), ask)
        low, who = other.end(), Span(*other.span("who"))
        ask = replace(ask, cue=(opened, Span(who.start, low)), who=who)
    for end_of_one in _ends(reading, hit, low, high):
        yield from parts_of(reading, low, end_of_one.start, ask)
        low = end_of_one.end
    yield from parts_of(reading, low, high, ask)
    also = rules.also.search(shaded, behind.end(), clause) if behind is not None else None
    anew = next((m for _, p in rules.nested if also and (m := p.match(shaded, also.end(), clause))), None)
    if also is not None and anew is not None:
        # "the need for a map was raised alongside the need for a guide"
        again = replace(ask, cue=(Span(also.start(), anew.end()),))
        yield from parts_of(reading, anew.end(), cut(shaded, anew.end(), clause, rules), again)
    return following


def _ends(reading: Reading, hit: Hit, low: int, high: int) -> Iterator[Span]:
    """What parts the ends of a range, or what some ask from what others do: 'ranged from a map | to | an atlas'."""
    ranges, gapped = reading.rules.ranges, reading.rules.gapped
    if gapped is not None and reading.rules.askers.search(reading.shaded, max(0, hit.start - _SOME), hit.end):
        yield from (Span(*match.span()) for match in gapped.finditer(reading.shaded, low, high))
    elif ranges is not None and "range" in hit.match.re.groupindex and hit.match["range"] is not None:
        last = list(ranges.finditer(reading.shaded, low, high))[-1:]
        yield from (Span(*match.span()) for match in last)


def _also_named(reading: Reading, low: int, high: int, kind: str, *, named: bool) -> Iterator[tuple[Span, str, int]]:
    """The joins behind which the ask is named anew, its kind then, and where it begins: 'a call for a map | and a plea
    for a guide' and, where a need or an idea was `named`, 'the need for a map | and the importance of a guide'."""
    anew = reading.rules.called_anew
    others = [(other, pattern) for other, pattern in reading.rules.nested if named and other != "recommendation"]
    patterns = [*others, *([(kind, anew)] if anew is not None and kind != "need" else [])]
    for join in reading.rules.joins.finditer(reading.shaded, low, high) if patterns else ():
        for other, pattern in patterns:
            match = pattern.match(reading.shaded, join.end(), high)
            if match is not None:
                yield Span(*join.span()), other, match.end()
                break


def _modal(reading: Reading, start: int, end: int, hit: Hit, found: Sequence[Hit]) -> _Read:
    """Who acts stands before the modal, the action behind it; in the passive the action is the whole clause."""
    shaded, rules = reading.shaded, reading.rules
    subject = subject_of(reading, start, hit)
    clause, following = next_clause(reading, hit.end, end, hit, found)
    high = cut(shaded, hit.end, clause, rules)
    if hit.match["passive"] if "passive" in hit.match.re.groupindex else None:
        place = trim(reading.text, subject.start, high, rules, links=False)
        cue = (*lead_before(reading, start, hit.start, subject), Span(hit.start, hit.match.start("passive")))
        if place is not None and subject.end > subject.start:
            yield Ask(hit.cue.kind, hit.cue.rule, place, cue, agent_of(reading, place))
    else:
        opened = Span(skip_reason(shaded, start, hit.start, rules), hit.end)
        who = actor_of(reading, start, hit) if subject.end > subject.start else None
        ask = Ask(hit.cue.kind, hit.cue.rule, Span(hit.end, high), (opened,), who)
        low = hit.end
        for join, other in _other_modals(reading, hit, high, found):
            # "should offer grants and could require a proof": one subject, two kinds of asks
            yield from parts_of(reading, low, join, ask, "verb")
            low = other.end
            ask = replace(ask, kind=other.cue.kind, cue=(Span(opened.start, hit.start), Span(other.start, low)))
        yield from parts_of(reading, low, high, ask, "verb")
    return following


def _other_modals(reading: Reading, hit: Hit, high: int, found: Sequence[Hit]) -> Iterator[tuple[int, Hit]]:
    """The modals of another kind that go on with the subject of `hit`, each with where the join before it begins."""
    others = {o.start: o for o in found if o.form == "modal" and o.cue is not hit.cue and hit.end < o.start < high}
    for join in reading.rules.joins.finditer(reading.shaded, hit.end, high) if others else ():
        other = others.get(join.end())
        if other is not None and not other.match["passive"]:
            yield join.start(), other


def _backward(reading: Reading, start: int, end: int, hit: Hit, found: Sequence[Hit]) -> _Read:
    """The action is the subject of the cue; what a predicate adds ('as was …') is one more."""
    shaded, rules = reading.shaded, reading.rules
    subject = subject_of(reading, start, hit)
    clause, following = next_clause(reading, hit.end, end, hit, found)
    predicate = Span(hit.start, tail_behind(reading, hit.end, clause))
    framed = subject.start > skip_openers(shaded, start, hit.start, rules)
    lead = lead_before(reading, start, hit.start, subject) if framed else ()
    ask = Ask(hit.cue.kind, hit.cue.rule, subject, (*lead, predicate))
    named = rules.examples.match(shaded, hit.end, end)
    if named is not None and rules.collective.match(shaded[subject.start : subject.end]):
        high = cut(shaded, named.end(), end, rules)
        yield from parts_of(reading, named.end(), high, replace(ask, cue=(Span(start, named.end()),)))
        return end
    inside = rules.examples.search(shaded, subject.start, subject.end)
    if inside is not None and rules.collective.match(shaded[subject.start : inside.start()]):
        # "Other measures, such as a day pass, were proposed."
        yield from parts_of(
            reading, inside.end(), subject.end, replace(ask, cue=(Span(start, inside.end()), predicate))
        )
        return following
    goes_on = rules.goes_on.match(shaded, hit.end, following)
    if goes_on is not None or rules.vague.match(shaded[subject.start : subject.end].casefold()):
        high = cut(shaded, goes_on.end() if goes_on is not None else hit.end, following, rules)
        place = trim(reading.text, subject.start, high, rules)
        if place is not None:
            yield replace(ask, action=place, cue=(*lead, Span(hit.start, hit.end)))
        return following
    yield from parts_of(reading, subject.start, subject.end, ask)
    also = rules.also.search(shaded, hit.end, following)
    if also is not None:
        high = cut(shaded, also.end(), following, rules)
        cue = (*lead, Span(hit.start, also.end()))
        yield from parts_of(reading, also.end(), high, replace(ask, cue=cue))
    return following


def _future(reading: Reading, start: int, end: int, hit: Hit, found: Sequence[Hit]) -> _Read:
    """What the government says that it will do."""
    shaded, rules = reading.shaded, reading.rules
    subject = subject_of(reading, start, hit)
    clause, following = next_clause(reading, hit.end, end, hit, found)
    high = cut(shaded, hit.end, clause, rules)
    groups = hit.match.re.groupindex
    low = hit.match.start("verb") if "verb" in groups else hit.end
    own = "own" in groups and rules.askers.search(shaded, start, hit.start) is None
    if "passive" in groups and hit.match["passive"]:
        place = trim(reading.text, subject.start, high, rules, links=False)
        agent = agent_of(reading, place) if place else None
        named = reading.text[agent.start : agent.end] if agent else None
        if place is not None and reading.subjects.promised(reading.text[subject.start : subject.end], named):
            yield Ask("commitment", hit.cue.rule, place, lead_before(reading, start, hit.start, subject))
        return following
    actor = actor_of(reading, start, hit)
    speaks = reported(shaded, start, hit.start, rules) and rules.pronouns.match(shaded[actor.start : actor.end])
    if speaks and rules.others.search(reading.text, start, actor.start):
        # "the Society said that it will lend its maps": the pronoun stands for who speaks.
        return following
    if own or reading.subjects.governs(reading.text[actor.start : actor.end]):
        cue = (Span(start, low),)
        ask = Ask("commitment", hit.cue.rule, Span(low, high), cue, actor)
        yield from parts_of(reading, low, high, ask, "future" if "verb" in groups else "verb")
    return following


_READERS: Mapping[Form, Callable[[Reading, int, int, Hit, Sequence[Hit]], _Read]] = {
    "forward": _forward,
    "backward": _backward,
    "modal": _modal,
    "future": _future,
}
