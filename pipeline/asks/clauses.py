"""From a sentence to its asks: clause by clause, each action cut, split and trimmed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.asks.actions import Ask, Scene, Setting, backward, forward
from pipeline.asks.endings import contrasts
from pipeline.asks.guards import refused
from pipeline.asks.hits import Case, Hit, hits_in, led
from pipeline.asks.language import KINDS, AskLanguage
from pipeline.asks.modals import modal, promise
from pipeline.asks.spans import Span, behind_grant, behind_openers, clause_start, main_verb, says_before
from pipeline.grammar.sentences import Sentence

_SUBJECT = 9
_SUBJECT_OPENS = frozenset(["DET", "INDEF", "PRO", "MORE", "NUM"])
_AUXILIARY = frozenset(["AUX", "ADV", "FIN", "PRO"])
LONGEST = 600
"""Tokens of the longest sentence that anyone writes; a longer one is not read."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A hit that became no row, with the name of the guard that refused it, or one of `UNREAD`."""

    hit: Hit
    guard: str


UNREAD = {
    "taken": "it stands in a clause that another hit has read",
    "promise": "promises are read in the next steps alone",
    "empty": "no action that counts is left beside the words that ask",
}
"""Why a hit that no guard refuses becomes no row all the same."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The asks of a sentence, and what was refused."""

    asks: tuple[Ask, ...] = ()
    refusals: tuple[Refusal, ...] = ()


def asks_in(sentence: Sentence, language: AskLanguage, setting: Setting) -> Outcome:
    """The asks of a sentence, in order."""
    if len(sentence) > LONGEST:
        return Outcome()
    hits = hits_in(sentence, language)
    asks: list[Ask] = []
    refusals: list[Refusal] = []
    for start, end in _segments(sentence):
        inside = [hit for hit in hits if start <= hit.start < end]
        _clauses(Scene(sentence, language, setting), (start, end), inside, asks, refusals)
    return Outcome(tuple(asks), tuple(refusals))


def _segments(sentence: Sentence) -> Iterator[Span]:
    """What semicolons and colons part; a colon does not where only things follow, which elaborate what was asked."""
    low = 0
    end = len(sentence)
    for at, word in enumerate(sentence.lows):
        if sentence.hidden[at]:
            continue
        if word == ";" or (word == ":" and main_verb(sentence, at + 1, end) is not None):
            yield low, at
            low = at + 1
    yield low, len(sentence)


def _clauses(scene: Scene, segment: Span, hits: Sequence[Hit], asks: list[Ask], refusals: list[Refusal]) -> None:
    """Read the hits of a segment in turn; a hit inside an action that is read already is part of it."""
    sentence, language, setting = scene
    at, end = segment
    waiting = list(hits)
    while waiting:
        hit = waiting.pop(0)
        if hit.start < at:
            refusals.append(Refusal(hit, "taken"))
            continue
        if hit.rule.kind == "commitment" and not setting.next_steps:
            refusals.append(Refusal(hit, "promise"))
            continue
        low = clause_start(sentence, at, hit.start, language)
        subject = _subject(sentence, low, hit, language)
        case = Case(sentence, hit, (low, end), subject, language, setting.year, setting.actors.is_actor_in(sentence))
        guard = refused(case)
        if guard is not None:
            refusals.append(Refusal(hit, guard))
            continue
        later = [one for one in waiting if setting.next_steps or one.rule.kind != "commitment"]
        inner = _inner(sentence, hit, later, language)
        later = [one for one in later if one is not inner]
        stop = _stop(sentence, inner or hit, later, end, case)
        read = list(_read(scene, (at, low), subject, hit, inner, stop))
        asks += read
        last = inner or hit
        if read and last.rule.form == "forward" and len(read[-1].cue) > 1:
            at = read[-1].cue[1][0] + 1  # behind the predicate, something may be added: "alongside the need for"
        elif read:
            at = max(stop, hit.end)
        else:
            refusals.append(Refusal(hit, "empty"))


def _subject(sentence: Sentence, low: int, hit: Hit, language: AskLanguage) -> Span:
    """What stands before the words that ask, without openers, and without the pronoun that leans on their verb:
    « Un quai | nous semble utile »."""
    start, end = behind_openers(sentence, low, hit.start, language), hit.start
    while end - 1 > start and sentence.lows[end - 1] in language.lists.clitics:
        end -= 1
    return start, end


def _inner(sentence: Sentence, hit: Hit, later: Sequence[Hit], language: AskLanguage) -> Hit | None:
    """The hit that only says again, where the action of `hit` should begin, that something is asked for:
    'stressed that there is a need for', 'recommended that the Agency should'."""
    if hit.rule.form != "forward" or not later:
        return None
    other, at = later[0], hit.end
    while at < other.start and (sentence.has(at, "DET") or sentence.has(at, "INDEF") or sentence.has(at, "ADJ")):
        at += 1
    if other.start <= at:
        leads = sentence.lows[hit.end - 1] in language.lists.infinitives
        verb = sentence.has(other.start, "INF") and (leads or not sentence.has(other.start, "NOUN"))
        return other if other.rule.form != "backward" and not verb else None
    bare = hit.rule.name.endswith(".np") and not any(sentence.has(i, "REL") for i in range(at, other.start))
    told = bare or sentence.lows[hit.end - 1] in language.lists.clause_links
    if other.rule.form == "modal" and told and main_verb(sentence, hit.end, other.start) is None:
        return other
    return None


def _stop(sentence: Sentence, hit: Hit, later: Sequence[Hit], end: int, case: Case) -> int:
    """Where the clause of `hit` ends: before the conjunction that opens the clause of the next hit."""
    lists = case.language.lists
    for other in later:
        if other.start < hit.end:
            continue
        bare = None
        # "Lamps are vital | and must help boats", but not "and must be lit": that says nothing by itself
        first = hit.end - (hit.rule.form == "backward" and not sentence.has(other.end, "AUX"))
        for at in range(other.start, first, -1):
            if sentence.hidden[at]:
                continue
            word = sentence.lows[at]
            if contrasts(sentence, hit.start, at, case.language) and not _both(sentence, hit.start, at, case.language):
                break  # "should not wait, | but should ring"
            joined = max(lists.joins.end_at(sentence.lows, at), lists.breaks.end_at(sentence.lows, at), at + 1)
            if at + 1 < joined > other.start:
                continue
            if word in lists.joins or joined > at + 1 or word in lists.breaks or (word == "," and at < other.start):
                behind = behind_openers(sentence, joined, other.start, case.language)
                subject = main_verb(sentence, behind, other.start)
                if subject is not None and all(
                    sentence.words[i].tags & _AUXILIARY for i in range(subject, other.start)
                ):
                    subject = None  # "and | has suggested that"
                links = (i for i in range(behind, other.start) if sentence.lows[i] in lists.clause_links)
                if any(says_before(sentence, behind, i, case.language) for i in links):
                    subject = None  # "and | guides said that lamps and oars should"
                if subject is not None:
                    continue
                if other.rule.form == "forward" and not _opens(sentence, joined, other, case.language):
                    continue
                if hit.rule.form == "modal" and other.rule.form == "forward" and sentence.has(joined, "INF"):
                    continue  # "ports should map the piers | and seek advice"
                if (
                    behind >= other.start
                    and other.rule.form == "modal"
                    and any(sentence.has(i, "REL") for i in range(hit.end, at))
                ):
                    continue  # "what crews may | and have to mend"
                if other.rule.kind == hit.rule.kind == "commitment" and _no_subject(sentence, behind, other.start):
                    continue
                comma = at > 0 and sentence.lows[at - 1] == ","
                if other.rule.form != "forward" and not comma and not _may_open_subject(sentence, at + 1):
                    bare = bare or at  # "a tool for towns | and regions was considered": rather an earlier one
                    continue
                return at - 1 if comma else at
            again = sentence.lows[at] in lists.clause_links and sentence.lows[at - 1] in lists.joins
            broken = lists.breaks.end_at(sentence.lows, at - 1) > at  # "tandis | que"
            if sentence.has(at, "REL") and not (again or broken):
                bare = None if sentence.lows[at - 1] == "," else bare  # "a list, which ports and towns could read"
                break  # but not "and | that ports should"
        if bare is not None:
            return bare
    for at in range(hit.end + 2, end - 2):
        behind = at + 1
        if sentence.lows[at] != "," or sentence.hidden[at]:
            continue
        told = sentence.lows[behind + 1] in lists.personal and not sentence.has(behind + 2, "INF")
        if sentence.lows[behind] in lists.joins and told:
            return at  # "…, and it bodes well that"
        if sentence.lows[behind] in lists.joins:
            # ", and the parents have begun": another clause, which asks for nothing.
            verb = main_verb(sentence, behind + 1, min(end, behind + _SUBJECT))
            if verb is not None and verb > behind + 1 and "," not in sentence.lows[behind:verb]:
                return at
    return end


def _both(sentence: Sentence, start: int, end: int, language: AskLanguage) -> bool:
    """Whether a contrast asks for both of its halves: 'not only for a bell, but for a lamp'."""
    found = language.lists.negations.first_in(sentence.lows, start, end)
    return found is not None and language.lists.adverbs.end_at(sentence.lows, found[0]) > found[1]


def _may_open_subject(sentence: Sentence, at: int) -> bool:
    """Whether a subject may begin at `at`, by what opens one."""
    return at < len(sentence) and bool(sentence.words[at].tags & _SUBJECT_OPENS)


def _no_subject(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only pronouns stand in `start:end`: the second verb has the subject of the first."""
    return all(sentence.words[at].tags & {"PRO", "ADV"} for at in range(start, end))


def _opens(sentence: Sentence, at: int, hit: Hit, language: AskLanguage) -> bool:
    """Whether the words of `hit` open what begins at `at`, or have a verb of their own there."""
    if main_verb(sentence, at, hit.end) is not None or sentence.lows[hit.start - 1] in language.lists.personal:
        return True
    while (
        at < hit.start and (sentence.words[at].tags & {"DET", "INDEF", "ADJ", "ADV"}) and not sentence.has(at, "PREP")
    ):
        at += 1
    return at >= hit.start


def _read(
    scene: Scene, starts: tuple[int, int], subject: Span, hit: Hit, inner: Hit | None, stop: int
) -> Iterator[Ask]:
    """The asks of a hit; `starts` are where what is left of its segment begins, and its clause."""
    sentence, language, _ = scene
    at, low = behind_grant(sentence, starts[0], hit.start, language), starts[1]
    kind, rule = hit.rule.kind, hit.rule.name
    cue = (at, hit.end)
    if inner is not None:
        kind = min(kind, inner.rule.kind, key=KINDS.index)
        subject = (behind_openers(sentence, hit.end, inner.start, language), inner.start)
        cue = (at, inner.end)
        rule = f"{rule} + {inner.rule.name}"
    last = inner or hit
    if last.rule.form == "forward":
        if last.who is None and hit.who is None and led(sentence, last):
            # "Ports were urged to": whoever is urged stands before
            last = replace(last, who=subject)
        yield from forward(scene, Ask(kind, rule, (last.end, stop), (cue,), last.who or hit.who), low, last)
    elif last.rule.form == "backward":
        yield from backward(
            sentence, Ask(kind, rule, subject, ((low, subject[0]), (hit.start, stop))), subject, last, stop, language
        )
    elif kind == "commitment" or last.rule.kind == "commitment":
        yield from promise(scene, Ask("commitment", rule, (last.end, stop), (cue,), subject), subject, last, stop)
    else:
        yield from modal(scene, Ask(kind, rule, (last.end, stop), (cue,), subject), subject, last, stop)
