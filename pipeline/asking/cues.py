"""Which of the cues in a sentence asks for something in its setting."""

from collections.abc import Sequence
from dataclasses import dataclass
from re import Match

from pipeline.asking.hits import Hit
from pipeline.languages.asking_rules import AskingRules

# Characters behind a reason in which the clause that asks must show itself.
_AHEAD = 20
# Characters before an elliptic cue in which the noun must stand that it leaves out.
_ECHO = 400
# Characters behind a cue in which a word may still make it the past's.
_BEHIND = 8
# Characters behind a cue in which the predicate must stand that it needs.
_PREDICATE = 240
# Characters behind a predicate in which a year dates it.
_DATED = 24


@dataclass(frozen=True, slots=True)
class Setting:
    """What a sentence's place in the report tells of it."""

    year: int
    """The year of the event: what was asked before is the past's."""
    next_steps: bool = False
    opening: bool = False
    """Whether the sentence belongs to the opening of a theme, which tells how things are."""


def clause_start(shaded: str, start: int, hit: Hit, rules: AskingRules) -> int:
    """Where the clause of `hit` begins: behind the last conjunction whose left side is a clause of its own."""
    origin = start
    for match in rules.clause_joins.finditer(shaded, start, hit.start):
        told = match["strong"] is not None and rules.finite.search(shaded, origin, match.start())
        if match["sharp"] is not None or told or _opens_anew(shaded, match, hit, rules):
            origin = match.end()
    return origin


def _opens_anew(shaded: str, join: Match[str], hit: Hit, rules: AskingRules) -> bool:
    """Whether those who ask are named behind a strong `join`, just before `hit` or before what reports its clause."""
    who = rules.askers.match(shaded, join.end(), hit.start) if join["strong"] is not None else None
    if who is None:
        return False
    return who.end() + 1 == hit.start or rules.frames.match(shaded, join.end(), hit.start) is not None


def skip_reason(shaded: str, start: int, end: int, rules: AskingRules) -> int:
    """Behind an opening reason, which is no part of what is asked nor of the cue."""
    # Looked at beyond `end`, where what follows the comma shows that the clause that asks begins there.
    for match in (pattern.match(shaded, start, end + _AHEAD) for pattern in rules.reasons):
        if match is not None and match.end() <= end:
            return match.end()
    return start


def skip_openers(shaded: str, start: int, end: int, rules: AskingRules) -> int:
    """Behind the reasons and adverbials that open `shaded[start:end]`."""
    start = skip_reason(shaded, start, end, rules)
    for pattern in (rules.openers, rules.openers):
        match = pattern.match(shaded, start, end)
        if match is not None:
            start = match.end()
    return start


def asks(shaded: str, start: int, end: int, hit: Hit, rules: AskingRules, setting: Setting) -> bool:
    """Whether `hit`, in a clause that starts at `start` and may run to `end`, asks for something to be done."""
    wanted = hit.cue.predicate
    if wanted is not None and wanted.search(shaded, hit.end, min(end, hit.end + _PREDICATE)) is None:
        return False
    opened = skip_openers(shaded, start, hit.start, rules)
    before = shaded[opened : hit.start]
    negated = hit.form != "modal" and rules.negated.search(shaded, max(opened, hit.start - 22), hit.start)
    if negated or rules.feared.search(before):
        return False
    # "already" may stand behind the cue: "the towns propose already …".
    if rules.background.search(shaded, skip_reason(shaded, start, hit.start, rules), min(end, hit.end + _BEHIND)):
        return False
    if setting.next_steps and _of_the_government(before, hit, rules):
        return False
    if hit.form == "backward" and not _names_something(before, rules):
        return False
    if hit.cue.kind != "need" and _of_the_past(shaded, start, end, hit, rules, setting):
        return False
    describes = rules.which if hit.form == "forward" and not hit.cue.weak else rules.relative
    if describes.search(_unframed(before, rules)):
        return False
    if hit.cue.intends and setting.next_steps and not rules.askers.search(shaded, start, hit.end):
        return False
    if hit.cue.subject is not None and not hit.cue.subject.match(_unframed(before, rules)):
        return False
    if hit.cue.novel and not rules.novel.match(_unframed(before, rules)):
        return False
    if hit.cue.attested and not _attested(shaded, start, end, hit, rules):
        return False
    if hit.cue.elliptic and echoed(shaded, hit.start, rules) is None:
        return False
    if hit.cue.weak and not _bears(shaded, before, hit, end, rules, setting):
        return False
    return not _rejected(shaded, hit.end, end, rules)


def _of_the_government(before: str, hit: Hit, rules: AskingRules) -> bool:
    """Whether the government itself asks others: 'the Department asked that comments be sent by June'."""
    if hit.form != "forward" or hit.cue.kind != "recommendation" or hit.cue.of_subject:
        return False
    return rules.government.search(before) is not None and rules.askers.search(before) is None


def echoed(shaded: str, end: int, rules: AskingRules) -> str | None:
    """The kind of the noun that a cue at `end` leaves out: the last one before it."""
    near = max(0, end - _ECHO)
    last = [(match.start(), kind) for kind, nouns in rules.echoes for match in nouns.finditer(shaded, near, end)]
    return max(last, key=lambda at: at[0])[1] if last else None


def _of_the_past(shaded: str, start: int, end: int, hit: Hit, rules: AskingRules, setting: Setting) -> bool:
    """A year before the event's dates what was asked: 'in 2014, a committee recommended'."""
    before = [shaded[start : hit.end]]
    if hit.form == "backward":
        # What stands between may be of any year: "a return to the fares of 2014 was recommended".
        before = [shaded[start : skip_openers(shaded, start, hit.start, rules)], shaded[hit.end : hit.end + _DATED]]
    if hit.form == "forward" and not rules.askers.search(shaded, start, hit.start):
        before.append(shaded[hit.end : end])
    return any(
        match["year"] is None or int(match["year"]) < setting.year
        for words in before
        for match in rules.past_year.finditer(words)
    )


def _attested(shaded: str, start: int, end: int, hit: Hit, rules: AskingRules) -> bool:
    return bool(rules.affirms.search(shaded, start, hit.end) or rules.affirmed.search(shaded, hit.end, end))


def _bears(shaded: str, before: str, hit: Hit, end: int, rules: AskingRules, setting: Setting) -> bool:
    """Whether a weak cue asks: not in what is only reported or opens a theme, not of those on whom rules weigh."""
    if setting.opening or rules.reported.search(before) or rules.duty.search(before + shaded[hit.end : end]):
        return False
    if not _names_something(before, rules):
        return False
    subject = _unframed(before, rules).strip()
    passive = "passive" in hit.match.re.groupindex and hit.match["passive"]
    if hit.form == "modal" and not passive:
        return not rules.burdened.search(" ".join(subject.split()[:3]))
    return True


def reported(shaded: str, start: int, end: int, rules: AskingRules) -> int | None:
    """Where the clause begins that the words from `start` report: 'said that forms are long and that | a guide'."""
    frame = rules.frames.match(shaded, start, end)
    if frame is None:
        return None
    low = frame.end()
    for join in rules.joins.finditer(shaded, low, end):
        link = rules.links.match(shaded, join.end(), end)
        words = shaded[join.end() : link.end()].split() if link is not None else []
        if link is not None and words and rules.clausal.match(words[-1]):
            low = link.end()
    return low


def _unframed(before: str, rules: AskingRules) -> str:
    """The words before a cue without those that only report it."""
    return before[reported(before, 0, len(before), rules) or 0 :]


def _names_something(before: str, rules: AskingRules) -> bool:
    """Whether the words before a predicate, apart from those that report, are a subject with a meaning of its own."""
    subject = _unframed(before, rules).strip(" ,")
    return bool(subject) and rules.empty.search(subject.casefold()) is None


def _rejected(shaded: str, start: int, end: int, rules: AskingRules) -> bool:
    """Whether a later clause says that nobody took it up: 'proposed a registry, but the group could not agree'."""
    for match in rules.rejected.finditer(shaded, start, end):
        if (
            match[0][0] == ","
            or match.lastgroup == "same"
            or any(join["strong"] for join in rules.clause_joins.finditer(shaded, start, match.start() + 3))
        ):
            return True
    return False


def first_ask(
    shaded: str, start: int, end: int, found: Sequence[Hit], rules: AskingRules, setting: Setting
) -> Hit | None:
    """The first of `found` inside `shaded[start:end]` that asks."""
    for hit in found:
        inside = start <= hit.start and hit.end <= end
        if inside and asks(shaded, clause_start(shaded, start, hit, rules), end, hit, rules, setting):
            return hit
    return None
