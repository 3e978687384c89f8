"""Why words that look like an ask are none: each reason a function with a name, which `explain` prints."""

import re
from collections.abc import Callable

from pipeline.asks.hits import Case, led
from pipeline.asks.spans import participle_at
from pipeline.asks.subordinate import agreed, claimed, concession, indirect, inverted, purpose, relative
from pipeline.grammar.tokens import YEAR

_NEAR = 5
_PARTS = re.compile(r"[ |]")


def question(case: Case) -> bool:
    """The sentence asks, and asks for nothing: 'Should hours be longer?'."""
    return case.sentence.is_question and ":" not in case.sentence.lows[case.hit.end :]


def to_reader(case: Case) -> bool:
    """The text speaks to its reader: 'See the annex for a proposal to …', not 'Note that fees should fall'."""
    lows, lists = case.sentence.lows, case.language.lists
    start, end = case.subject
    wished = case.hit.rule.kind == "need" and case.hit.rule.form == "forward"
    wished = wished and case.sentence.words[case.hit.start].tags != {"INF"}  # « il va vous | falloir »
    if wished and case.sentence.has(case.hit.end, "INF") and end - start == 1 and lows[start] in lists.reader:
        return True  # "you want to hear the bell"
    if len(lows) < 2 or case.sentence.has(1, "PUNCT"):
        return False
    return lows[0] in lists.notes and lows[1] not in lists.clause_links


def past(case: Case) -> bool:
    """Somebody asked for it in an earlier year, or had asked: 'In 1998, a commission recommended …'."""
    hit, lists = case.hit, case.language.lists
    told = not _is_told(case)
    if told and hit.rule.kind == "need" and hit.rule.form == "modal" and case.sentence.has(hit.start, "PAST"):
        return True  # "each table had to rank", but "they said that the port had to"
    near = case.sentence.lows[: hit.end + 3] if hit.rule.form == "forward" else case.sentence.lows[: case.subject[0]]
    dated = (at for at, low in enumerate(near) if YEAR.fullmatch(low) and int(low) < case.year)
    if any(case.sentence.lows[at - 1] not in lists.not_when for at in dated):
        return True  # "in 2010, …", but not "the 2010 flood"
    # "crews who were here in the past year | recommended a bell"
    told_of = next((at for at in range(*case.subject) if case.sentence.has(at, "REL")), hit.start)
    return (
        _pluperfect(case)
        or case.heard(lists.past, case.clause[0], told_of)
        or case.heard(lists.past, hit.start, hit.end)
    )


def _is_told(case: Case) -> bool:
    """Whether somebody says it, in a clause with or without its conjunction: 'crews said | they needed a bell'."""
    start, sentence, lists = case.clause[0], case.sentence, case.language.lists
    link = start and sentence.lows[start - 1] in lists.clause_links
    return bool(link or (start and sentence.words[start - 1].lemmas & lists.says.single))


def _pluperfect(case: Case) -> bool:
    """Whether somebody had asked before: 'had asked for', but not 'had to', 'had better' and 'had requests'."""
    had, sentence = case.language.lists.pluperfect, case.sentence
    near = range(max(0, case.hit.start - 2), case.hit.end)
    return any(sentence.lows[at] in had and participle_at(sentence, at + 1) for at in near)


def in_force(case: Case) -> bool:
    """A law or a rule has it so: 'under the by-law, owners must', 'owners must, under the by-law, '."""
    if case.hit.rule.form != "modal":
        return False
    lists, lows = case.language.lists, case.sentence.lows
    aside = [case.hit.end + 1] if case.hit.end < len(lows) and lows[case.hit.end] == "," else []
    for at in [*range(case.subject[0]), *aside]:
        behind = lists.under.end_at(lows, at)
        end = min(behind + _NEAR, case.subject[0] if at < case.subject[0] else len(lows))
        if behind > at and case.heard(lists.papers, behind, end):
            return True
    return False


def feared(case: Case) -> bool:
    """Somebody fears or doubts it: 'feared that costs could double'."""
    if case.hit.rule.kind != "option":
        return False
    fears = case.language.lists.fears.single
    before = range(case.subject[0])
    return any(case.sentence.words[at].lemmas & fears or case.sentence.lows[at].rstrip("s") in fears for at in before)


def reported(case: Case) -> bool:
    """Somebody tells how things are: 'explained that members must pass an exam'."""
    if case.hit.rule.form != "modal" or case.hit.rule.kind != "need":
        return False
    tells = case.language.lists.tells.single
    start = case.clause[0]
    if start and case.sentence.lows[start - 1] not in case.language.lists.clause_links:
        return bool(case.sentence.words[start - 1].lemmas & tells)  # "explained | members must"
    return any(case.sentence.words[at].lemmas & tells for at in range(max(0, start - 6), case.subject[0]))


def already(case: Case) -> bool:
    """What is asked for is so already: 'must already keep a record'."""
    if case.hit.rule.form == "forward" and case.sentence.has(case.hit.end - 2, "NOUN"):
        return False  # "there is now a need to | keep a record"
    already = case.language.lists.already
    return case.heard(already, case.hit.start - 2, case.hit.end + 1)


def negated(case: Case) -> bool:
    """Nobody asks: 'did not recommend', 'none saw a need'. A modal takes its negation along: 'should not close'."""
    lists = case.language.lists
    start = case.clause[0]
    joined = start > 1 and case.sentence.lows[start - 2] in lists.joins  # "… is not here and | that ports must"
    linked = start and case.sentence.lows[start - 1] in lists.clause_links and not joined
    near = range(max(0, start - 6), start) if linked else range(0)
    if any(lists.negations.end_at(case.sentence.lows, at) > at and not _counted(case, at) for at in near):
        return True  # "they do not want that …"
    if case.hit.rule.form == "modal":
        promised = case.hit.rule.kind == "commitment"  # "the case will not be heard again"
        return promised and case.heard(lists.negations, case.hit.start - 1, case.hit.end + 1)
    if any(_denied(case, at) for at in range(case.hit.start, case.hit.end - 2)):
        return True
    near = range(max(case.clause[0], case.hit.start - 3), case.hit.start)
    return any(
        lists.negations.end_at(case.sentence.lows, at) > at
        and lists.adverbs.end_at(case.sentence.lows, at) <= at + 1
        and not _counted(case, at)
        and not _named(case, at)
        and "," not in case.sentence.lows[at : case.hit.start]  # "it is not lit, so | crews need a lamp"
        for at in near  # "not | need", but not "not only | need"
    )


def _named(case: Case, at: int) -> bool:
    """Whether a negation belongs to the name of who asks: « les organismes | non | gouvernementaux »."""
    return at + 1 < case.hit.start and case.sentence.has(at + 1, "ADJ") and case.sentence.words[at - 1].tags <= {"NOUN"}


def _counted(case: Case, at: int) -> bool:
    """Whether an article makes a noun of a word that may deny: « une | personne », "a | few"."""
    return case.sentence.has(at - 1, "INDEF") or case.sentence.has(at - 1, "NUM")


def _denied(case: Case, at: int) -> bool:
    """Whether the word at `at` denies the words that ask around it: 'it is not useful to', but not 'why not'."""
    word, negations = case.sentence.words[at], case.language.lists.negations
    denies = case.sentence.lows[at] in negations and not (case.sentence.hidden[at] or "PREP" in word.tags)
    return denies and word.lemmas.isdisjoint(_PARTS.split(case.hit.rule.name))


def rejected(case: Case) -> bool:
    """What was proposed was turned down: 'a toll was proposed, but rejected'; not: 'the toll should be dropped'."""
    behind = case.hit.start
    if case.hit.rule.form == "forward" and case.sentence.lows[case.hit.end - 1] in case.language.lists.clause_links:
        return False  # "it was suggested that | the toll be dropped"
    if case.hit.rule.form == "modal":  # "ports should | set aside a fund"
        behind = case.hit.end + (2 if participle_at(case.sentence, case.hit.end + 1) else 1)
    return case.heard(case.language.lists.rejected, behind, case.clause[1])


def third_party(case: Case) -> bool:
    """A law, a form or a report asks, and none of those consulted: 'the by-law requires a permit'."""
    if case.hit.rule.form == "backward" and case.sentence.has(case.hit.end - 1, "PP"):
        # "boats are required | to stop", but not "more work is required | to mend it"
        leads = any(
            low in case.language.lists.infinitives for low in case.sentence.lows[case.hit.end : case.hit.end + 1]
        )
        imposed = case.sentence.words[case.hit.end - 1].lemmas & case.language.lists.imposing.single
        return leads and bool(imposed) and not case.sentence.has(case.subject[0], "MORE")
    if (
        case.hit.rule.kind == "commitment"
        or case.hit.rule.form != "forward"
        or case.sentence.has(case.hit.start, "PRO")
    ):
        return False
    if case.sentence.has(case.hit.start, "CND") or case.sentence.lows[case.hit.start] in case.language.lists.possible:
        return False  # "the code would gain from", "the commission may wish to"
    be, verb = case.language.lists.be.single, case.hit.end - 2
    if case.sentence.words[case.hit.start].lemmas & be and verb > case.hit.start and case.sentence.has(verb, "PP"):
        return False  # "the commission was asked to hang a bell"
    papers = case.language.lists.papers.single
    imposing = case.language.lists.imposing.single
    asked = case.heard(case.language.lists.askers, *case.subject)
    if case.sentence.words[case.hit.start].lemmas & imposing and not asked:
        return True  # "Ontario requires a permit", "the kiln requires a flue"
    head = _head(case)
    if case.sentence.has(case.hit.start, "PAST") and not asked:
        # "the last plan asked for a bell", "the plan, which asked for a bell"
        told = any(case.sentence.words[at].lemmas & case.language.lists.reports.single for at in head)
        if told or case.sentence.has(case.hit.start - 1, "REL"):
            return True
    # "the data show", but not "data users ask for": the head of an English noun stands last
    named = head[-1:] if "last" in case.language.lists.heads else head
    return any(case.sentence.words[at].lemmas & papers for at in named)


def _head(case: Case) -> range:
    """The words of a subject before its first preposition."""
    start, end = case.subject
    for at in range(start + 1, end):
        if case.sentence.has(at, "PREP") or case.sentence.lows[at] == ",":
            return range(start, at)
    return range(start, end)


def duty(case: Case) -> bool:
    """A duty that people bear, and none that is asked for: 'applicants must wait six months'."""
    if case.hit.rule.form != "modal" or case.hit.rule.kind != "need" or case.sentence.has(case.hit.end, "AUX"):
        return False
    if case.sentence.lows[case.hit.end - 1] in case.language.lists.negations:
        return False  # "il ne faut pas attendre"
    if case.language.lists.able.end_at(case.sentence.lows, case.hit.end) > case.hit.end:
        return False  # « les usagers doivent pouvoir | voir le quai »
    burdened = case.language.lists.burdened
    if _is_told(case) and case.subject[1] - case.subject[0] == 1 and case.sentence.has(case.subject[0], "PRO"):
        return False  # "families said they needed to | hear the bells"
    if case.language.lists.hardships.end_at(case.sentence.lows, case.hit.end) > case.hit.end:
        return True
    return any(
        case.sentence.words[at].lemmas & burdened.single or case.sentence.lows[at] in burdened for at in _head(case)
    )


def only_possible(case: Case) -> bool:
    """A verb tells what may come to need something: 'treatment may require a retrofit'."""
    if case.hit.rule.form != "forward" or case.hit.rule.kind != "need":
        return False
    return case.heard(case.language.lists.possible, case.hit.start - 3, case.hit.start)


def effect(case: Case) -> bool:
    """What something may bring about: 'fees could raise concern'."""
    if (
        case.hit.rule.form == "backward"
        and case.sentence.words[case.hit.end - 1].lemmas & case.language.lists.effects.single
    ):
        # "fees would help the port", but "raising the fees would help"
        return not (case.sentence.words[case.subject[0]].tags & {"GER", "INF"} or case.hit.end + 1 >= case.clause[1])
    if case.hit.rule.kind not in ("option", "recommendation") or case.hit.rule.form != "modal":
        return False
    lists, lows, at = case.language.lists, case.sentence.lows, case.hit.end
    start, end = case.subject
    subject = lows[start:end]
    if case.hit.rule.kind == "option":
        if lists.hardships.end_at(lows, at) > at:
            return True  # "crews could lose their way"
        if len(subject) == 1 and subject[0] in lists.pointing and not case.sentence.has(at, "AUX"):
            return True  # "this could help"
        if lists.negations.end_at(lows, at) > at or start < lists.negations.end_at(lows, start) == end:
            return True  # "they could not say", "nobody could say"
    coordinated = start == end
    alone = coordinated or (len(subject) == 1 and subject[0] in lists.personal)
    acts = case.is_actor(case.subject)
    if lows[case.hit.start] in lists.guessing and (alone or not acts):
        return True  # "the port might ring a bell", but not "they might be late"
    if coordinated or acts:
        return False
    while at < len(case.sentence) and (case.sentence.words[at].tags == {"ADV"} or case.sentence.has(at, "PRO")):
        at += 1
    if case.sentence.has(at, "AUX"):
        # "could be outdated" is a state; "could be lent" is something to do
        return case.hit.rule.kind == "option" and not participle_at(case.sentence, at + 1)
    effects = (lists.effects if case.hit.rule.kind == "option" else lists.prospects).single
    return at < len(case.sentence) and bool(case.sentence.words[at].lemmas & effects)


def usual(case: Case) -> bool:
    """It is so as a rule: 'a study is often required'."""
    asserted = case.hit.rule.kind == "need" and case.hit.rule.form != "forward"
    return asserted and case.heard(case.language.lists.habits, case.hit.start - 1, case.hit.end + 1)


def process(case: Case) -> bool:
    """How those consulted were led, and nothing that they ask: 'participants were invited to rank ten ideas'."""
    consulted = case.language.lists.consulted
    if case.hit.who is not None:
        return case.heard(consulted, *case.hit.who)
    noun = case.sentence.has(case.hit.end - 2, "NOUN")  # "insistent sur la nécessité de"
    return led(case.sentence, case.hit) and not noun and case.heard(consulted, *case.subject)


def points_back(case: Case) -> bool:
    """The thing asked for is only pointed at: 'this was recommended', 'these talks are vital'."""
    if case.hit.rule.form != "backward":
        return False
    lists, lows = case.language.lists, case.sentence.lows
    start, end = case.subject
    while start < end and not case.sentence.tokens[start].is_word:
        start += 1
    behind = (at + 1 for at in range(start, end - 1) if lows[at] == ",")  # "the port, it was suggested, is cold"
    if start >= end or any(lists.empty.end_at(lows, at) == end for at in (start, *behind)):
        return True
    # « ces plans sont à | tenir » says what is to be done
    done = case.sentence.has(case.hit.end, "INF")
    return case.hit.rule.kind == "need" and lows[start] in lists.pointing and not done


GUARDS: tuple[Callable[[Case], bool], ...] = (
    question, to_reader, past, in_force, already, feared, reported, negated, rejected, indirect, relative, third_party,
    duty, only_possible, effect, agreed, claimed, usual, process, inverted, concession, points_back, purpose,
)  # fmt: skip


def refused(case: Case) -> str | None:
    """The name of the first guard that refuses the hit; None where it stands."""
    return next((guard.__name__ for guard in GUARDS if guard(case)), None)
