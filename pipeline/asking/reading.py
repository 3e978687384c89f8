"""What is read and what comes of it: a prose with its rules, the asks found, and the parts of a clause around a cue."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.asking.cues import Setting, reported, skip_openers, skip_reason
from pipeline.asking.edges import cut, trim
from pipeline.asking.hits import Hit
from pipeline.asking.nouns import behind_link
from pipeline.asking.sentences import Span
from pipeline.asking.splits import Style, split, style_of
from pipeline.asking.subjects import Subjects
from pipeline.languages.asking_rules import AskingRules

LONGEST = 3_000
"""Characters of the longest sentence that anyone writes; a longer one is not read."""


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
    """The text in lower case, without the words in brackets and quotation marks; as long as the text."""
    sentences: tuple[Span, ...]
    rules: AskingRules
    setting: Setting
    subjects: Subjects


def parts_of(reading: Reading, start: int, end: int, ask: Ask, style: Style | None = None) -> Iterator[Ask]:
    """`ask` once for each action that `start:end` names."""
    shaded, rules = reading.shaded, reading.rules
    link = link_before(shaded, start)
    style = style or style_of(shaded, start, end, link, rules)
    for part in split(shaded, start, end, link, style, rules):
        opened = behind_link(shaded, part.start, part.end, link, rules) if part.start > start else part.start
        said = rules.apposed.search(shaded, opened, part.end) if rules.apposed is not None else None
        place = trim(reading.text, opened, said.start() if said is not None else part.end, rules, links=False)
        if place is not None:
            yield replace(ask, action=place)


def subject_of(reading: Reading, start: int, hit: Hit) -> Span:
    """What stands before `hit` in the clause from `start`, without openers and words that report."""
    shaded, rules = reading.shaded, reading.rules
    low = skip_openers(shaded, start, hit.start, rules)
    clause = reported(shaded, low, hit.start, rules)
    low = skip_openers(shaded, clause, hit.start, rules) if clause is not None else low
    high = hit.start
    while high > low and shaded[high - 1] in " ,:":
        high -= 1
    return Span(low, high)


def actor_of(reading: Reading, start: int, hit: Hit) -> Span:
    """Who acts in the clause of `hit`: its subject, or whom an opener names where that is a pronoun."""
    topic = reading.rules.topic
    named = topic.match(reading.shaded, start, hit.start) if topic is not None else None
    return Span(*named.span("who")) if named is not None else subject_of(reading, start, hit)


def who_of(hit: Hit) -> Span | None:
    """The words of a cue that name who is to act; None where it has none."""
    if "who" not in hit.match.re.groupindex or hit.match["who"] is None:
        return None
    return Span(*hit.match.span("who"))


def agent_of(reading: Reading, place: Span) -> Span | None:
    """The words of an action that name by whom it is to be done."""
    match = reading.rules.agent.search(reading.shaded, place.start, place.end)
    return Span(*match.span("who")) if match is not None else None


def link_before(shaded: str, start: int) -> str:
    """The last word before `start`, elided or not: "d'", "que"."""
    words = shaded[max(0, start - 12) : start].split(" ")
    return next((word for word in reversed(words) if word), "").rpartition("(")[2]


def lead_before(reading: Reading, start: int, end: int, subject: Span) -> tuple[Span, ...]:
    """The words before a subject that belong to the cue: 'Participants felt that'."""
    low = skip_reason(reading.shaded, start, end, reading.rules)
    return (Span(low, subject.start),) if subject.start > low else ()


def tail_behind(reading: Reading, end: int, clause: int) -> int:
    """Where a predicate that ends at `end` is over, with the adverbials behind it: 'was raised | at every table'."""
    high = cut(reading.shaded, end, clause, reading.rules)
    ends = (pattern.search(reading.shaded, end, high) for pattern in (reading.rules.also, reading.rules.goes_on))
    comma = reading.shaded.find(",", end, high)
    tail = min([high, *(match.start() for match in ends if match), *([comma] if comma >= 0 else [])])
    return tail - 1 if tail > end and reading.shaded[tail - 1] in ".!?" else tail
