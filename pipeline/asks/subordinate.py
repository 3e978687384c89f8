"""Guards of words that ask inside another clause, or lead one that tells: questions, relatives, claims, purposes."""

from pipeline.asks.hits import Case, hits_in
from pipeline.asks.spans import behind_adverbs, behind_openers, finite_at, main_verb, says_before
from pipeline.grammar.phrases import Phrases

_SUBJECT = 9
_NOUN = 5
_BESIDE = 3
_TO_COME = frozenset(["INF", "FUT", "CND", "SBJ"])


def indirect(case: Case) -> bool:
    """An indirect question or a condition: 'asked whether fees should rise', 'the moment when one must'."""
    lists, sentence = case.language.lists, case.sentence
    for at in range(max(0, case.clause[0] - 2), case.hit.start):
        end = lists.indirect.end_at(sentence.lows, at)
        if sentence.hidden[at] or end == at:
            continue
        if end == at + 1 < len(sentence) and sentence.lows[at + 1] in lists.links:
            continue  # "understanding what to do is essential"
        if _concludes(case, at) or _has_own_verb(case, at):
            continue
        # "asked the port whether | it should ring", but not: The section "Why it matters" should be short
        own = sentence.lows[at + 1] in lists.personal and not sentence.has(at - 1, "PUNCT")
        opens = end > at + 1 or at <= case.subject[0] or own
        if opens or sentence.words[at - 1].tags & {"FIN", "PP", "INF", "PREP", "CONJ"}:
            return "," not in sentence.lows[at : case.hit.start]
    return False


def _main_behind(case: Case, at: int) -> bool:
    """Whether the clause that `at` opens is over before the hit: 'si la note est juste | on peut'."""
    return case.sentence.lows[case.hit.start] in case.language.lists.personal


def relative(case: Case) -> bool:
    """The words tell what something is, inside a noun phrase: 'a rule that owners must keep'."""
    if case.hit.rule.form == "forward":
        if case.hit.rule.name.endswith(".n-que") and case.hit.rule.kind == "recommendation":
            first = main_verb(case.sentence, case.hit.end, case.clause[1])
            return first is not None and not case.sentence.has(first, "SBJ")  # « les demandes que nous | portons »
        before = case.hit.start - 1
        verb = case.sentence.has(case.hit.start, "FIN")
        helping = case.language.lists.helping.single
        while before > 0 and (
            case.sentence.words[before].lemmas & helping or case.sentence.words[before].tags == {"ADV"}
        ):
            verb, before = verb or case.sentence.has(before, "FIN"), before - 1  # "ropes that are | essential to"
        verb = verb and case.sentence.has(before, "REL")
        return verb and case.sentence.lows[max(0, before - 1)] != ","
    if case.hit.rule.form == "backward" and _in_subject(case):
        return True
    if any(_concludes(case, at) for at in range(max(0, case.clause[0] - 2), case.hit.start)):
        return False
    told = case.hit.rule.kind in ("need", "option") and case.hit.rule.form == "modal"
    if told and (_inside_relative(case) or _contact(case)):
        return not _cleft(case, case.hit.start - 1)
    before = case.hit.start - 1
    while before >= case.clause[0] and case.sentence.words[before].tags == {"ADV"}:
        before -= 1
    if before >= 0 and case.sentence.has(before, "REL"):
        return not (_goes_on(case, before) or _cleft(case, before))
    at = case.subject[0]
    told = at > 0 and case.sentence.has(at - 1, "REL") and _describes(case, at - 1)
    return told and not _goes_on(case, at - 1)


def _in_subject(case: Case) -> bool:
    """Whether the words close a relative that no other verb closes: 'trips where | their maps would be useful'."""
    sentence, links = case.sentence, case.language.lists.clause_links
    for at in range(case.hit.start - 1, case.subject[0], -1):
        if sentence.words[at].tags & {"FIN", "INF", "PUNCT"} or sentence.lows[at] in links:
            return False
        if sentence.has(at, "REL"):
            return at < case.hit.start - 1
    return False


def _goes_on(case: Case, link: int) -> bool:
    """Whether what was said goes on behind the conjunction at `link`: 'noted that it rains and | that talks help'."""
    sentence, lists = case.sentence, case.language.lists
    if not link or sentence.lows[link - 1] not in lists.joins or sentence.lows[link] not in lists.clause_links:
        return False
    said = (at for at in range(link - 1) if sentence.lows[at] in lists.clause_links)
    return any(says_before(sentence, 0, at, case.language) for at in said)


def _cleft(case: Case, at: int) -> bool:
    """Whether the relative at `at` only parts in two what the sentence says: 'it is the port | that must pay'."""
    sentence, lists = case.sentence, case.language.lists
    be = next((i for i in range(at - 1, 0, -1) if finite_at(sentence, i)), 0)
    if case.hit.rule.kind == "commitment" or not (be and sentence.words[be].lemmas & lists.be.single):
        return False
    points = sentence.lows[be - 1] in lists.empty and not sentence.has(be - 1, "ADV")  # not "there is a …"
    return points and sentence.has(at, "REL") and behind_openers(sentence, 0, be, case.language) >= be - 1


def _has_own_verb(case: Case, at: int) -> bool:
    """Whether the question is over before the words that ask: 'clarity about how fees are set | is needed'."""
    return case.hit.rule.form == "backward" and main_verb(case.sentence, at + 1, case.hit.start) is not None


def _concludes(case: Case, at: int) -> bool:
    """Whether a clause follows from what was said: 'that is why | ports should ring', but not 'the question is why'."""
    lows, lists = case.sentence.lows, case.language.lists
    return at > 1 and lists.indirect.end_at(lows, at) > at and lists.adverbs.end_at(lows, at - 2) == at + 1


def _describes(case: Case, at: int) -> bool:
    """Whether the relative at `at` goes on with a noun, and tells not what somebody said: 'a list that boats need'."""
    sentence, lists = case.sentence, case.language.lists
    if sentence.lows[at] not in lists.clause_links:
        return True
    if "REL" not in sentence.words[at].tags or says_before(sentence, 0, at, case.language):
        return False
    if at and (sentence.has(at - 1, "NOUN") or not sentence.words[at - 1].tags):
        return True
    for before in range(at - 1, max(-1, at - _NOUN), -1):
        if sentence.words[before].tags & {"FIN", "PUNCT", "REL"}:
            return False
        if sentence.words[before].tags & {"DET", "INDEF", "PREP"}:
            return True
    return False


def _inside_relative(case: Case) -> bool:
    """Whether a relative opens the clause of a verb: 'where boats need …'."""
    sentence = case.sentence
    for at in range(case.hit.start - 1, max(-1, case.hit.start - _SUBJECT), -1):
        joined = at == case.hit.start - 1 and sentence.lows[at] in case.language.lists.joins
        if finite_at(sentence, at) or sentence.lows[at] == "," or joined:
            return False
        if sentence.has(at, "REL") and _describes(case, at):
            return not _goes_on(case, at)
    return False


def _contact(case: Case) -> bool:
    """Whether a relative without its pronoun tells what a noun is: 'aware of the bells | guides could ring'."""
    verb = main_verb(case.sentence, *case.subject, sure=True)
    if verb is None or case.sentence.words[verb].lemmas & case.language.lists.says.single:
        return False
    between = range(verb + 1, case.subject[1])
    named = any(not case.sentence.words[at].tags & {"ADV", "FIN"} for at in between)
    return named and "," not in case.sentence.lows[verb : case.subject[1]]


def agreed(case: Case) -> bool:
    """What is agreed or told to be so and asked of nobody: 'agreed that a bell rings', but not 'that it be rung'; where
    nobody in particular agreed, what is still to come is asked for: 'it was agreed that the port will ring a bell'."""
    lists, sentence = case.language.lists, case.sentence
    if not _leads(case, lists.agreements):
        return False
    if any(
        sentence.words[at].tags >= {"INF", "AUX"}
        and sentence.lows[at - 1] not in lists.infinitives
        and not sentence.words[at - 1].tags & {"FIN", "AUX", "ADV"}
        for at in range(case.hit.end + 1, case.clause[1])
    ):
        return False
    verb = main_verb(sentence, case.hit.end, case.clause[1])
    return sentence.lows[case.hit.start] not in lists.personal or (verb is not None and not _ahead(case, verb))


def _ahead(case: Case, verb: int) -> bool:
    """Whether a finite verb tells what is still to come, and does not ask itself: 'that the port will ring a bell',
    'that it ring a bell', not 'that it must'."""
    sentence = case.sentence
    inner = (hit for hit in hits_in(sentence, case.language) if hit.start >= case.hit.end)
    if any(hit.start <= verb < hit.end and hit.rule.kind != "commitment" for hit in inner):
        return False
    behind = behind_adverbs(sentence, verb + 1, case.clause[1], case.language)
    return bool(sentence.words[verb].tags & _TO_COME) or sentence.has(behind, "INF")


def claimed(case: Case) -> bool:
    """What is said to be so and asked of nobody: 'suggested that the port was lost', but not 'that it be dredged'."""
    lists, sentence = case.language.lists, case.sentence
    if not _leads(case, lists.claims):
        return False
    verb = main_verb(sentence, case.hit.end, case.clause[1])
    if verb is None:
        return False
    doubted = sentence.lows[verb] in lists.possible and lists.negations.end_at(sentence.lows, verb + 1) > verb + 1
    if not doubted and sentence.lows[verb] not in lists.states:
        return False
    if verb - 1 > case.hit.end and sentence.lows[verb - 1] in lists.personal:
        return False  # "suggested that ports test a form before it is printed"
    asks = (hit for hit in hits_in(sentence, case.language) if hit.start >= case.hit.end)
    return not any(abs(hit.start - verb) <= _BESIDE for hit in asks)  # "suggested that lamps are needed"


def _leads(case: Case, verbs: Phrases) -> bool:
    """Whether the words that ask are one of `verbs` and lead a clause: 'agreed that | …'."""
    sentence, hit = case.sentence, case.hit
    said = any(sentence.words[at].lemmas & verbs.single for at in range(hit.start, hit.end))
    return said and hit.rule.form == "forward" and sentence.lows[hit.end - 1] in case.language.lists.clause_links


def inverted(case: Case) -> bool:
    """A question or a condition without its mark: 'Should there be a toll …'. A note may open so: 'Should include'."""
    if case.hit.rule.form != "modal" or case.sentence.words[case.hit.end - 1].tags == {"INF"}:
        return False  # « pourrait nécessiter | une carte » holds its verb
    behind = case.sentence.words[case.hit.end].tags if case.hit.end < len(case.sentence) else frozenset()
    denied = case.language.lists.negations.end_at(case.sentence.lows, case.hit.end) > case.hit.end
    determined = behind & {"DET", "INDEF"} and not (denied or behind & {"PRO", "ADV", "INF", "PREP"})
    if determined and case.hit.rule.kind != "commitment":
        return True  # "… should any boat be late"
    if case.hit.start != case.clause[0]:
        return False
    if case.sentence.lows[case.hit.end - 1] in case.language.lists.clause_links:
        return False  # "il ne faut pas que"
    return case.hit.end >= len(case.sentence) or bool(behind & {"DET", "INDEF", "PRO"})


def concession(case: Case) -> bool:
    """The clause only grants something: 'while security is critical, …'."""
    lows, lists = case.sentence.lows, case.language.lists
    asked = case.hit.rule.kind == "recommendation" and case.hit.rule.form == "forward"
    asked = asked and case.heard(lists.askers, *case.subject)
    pronoun = lows[case.subject[0]] in lists.personal or case.hit.rule.kind == "commitment"
    for at in range(max(0, case.clause[0] - 2), min(max(case.clause[0] + 1, case.hit.start), len(lows))):
        if lists.concessions.end_at(lows, at) == at or _main_behind(case, at):
            continue
        if lists.contrasting.end_at(lows, at) > at and (asked or (at and lows[at - 1] == "," and not pronoun)):
            continue  # "some asked for a toll, | while others asked for a levy"
        if "," not in lows[at : case.hit.start if at > case.clause[0] else case.subject[0]]:
            return True  # "even if the boats must be moved"
    return False


def _object(case: Case) -> bool:
    """Whether what stands before the hit is what another verb acts on: 'they lack ropes and boats | needed to'."""
    sentence, lists = case.sentence, case.language.lists
    for at in range(case.hit.start - 1, -1, -1):
        if finite_at(sentence, at):
            return not sentence.words[at].lemmas & lists.says.single
    return False


def purpose(case: Case) -> bool:
    """A verb that says what something is for, or what a noun is like: 'a group to recommend', 'the proposed site'."""
    at, sentence, lists = case.hit.start, case.sentence, case.language.lists
    if case.hit.rule.form == "modal":
        # "They lack the tools needed to mend it"
        noun = sentence.has(at, "PP")
        return noun and (main_verb(sentence, case.clause[0], at, sure=True) is not None or _object(case))
    if case.hit.rule.form != "forward":
        return False
    first = case.hit.rule.pattern[0]
    if not sentence.words[at].tags & {"FIN", "PP", "INF", "GER"} or any("NOUN" in c.tags for c in first.choices):
        return False
    before = at - 1
    while before >= 0 and sentence.words[before].tags == {"ADV"}:
        before -= 1
    if sentence.words[at].tags == {"GER"} and case.hit.rule.name.partition(".")[2]:
        # "the port is | asking for ropes", but not "a letter asking for ropes"
        return before < 0 or not sentence.words[before].lemmas & lists.be.single
    if before >= 0 and sentence.has(at, "INF") and sentence.lows[before] in lists.links:
        linked = sentence.has(before, "PREP") or not sentence.words[before].tags
        return linked and not (before and sentence.has(before - 1, "FIN"))
    if before < 0:
        return False
    described = sentence.words[before].tags & {"ADJ", "MORE"} and not sentence.has(before, "NOUN")
    behind = sentence.words[at + 1].tags if at + 1 < len(sentence) else frozenset()
    if sentence.has(at, "PP") and described and not behind & {"DET", "INDEF", "PREP"}:
        return True  # "on specific | proposed rules", but not "a representative | asked the port"
    # « un guide sur deux | est favorable »
    counted = sentence.has(before, "NUM") and sentence.tokens[before - 1].text.istitle()  # "Table 4 | proposed"
    participle = bool(sentence.words[at].tags - {"FIN", "CND", "PAST", "SBJ"}) and not counted
    determined = bool(sentence.words[before].tags & {"DET", "INDEF", "NUM"}) and participle
    return determined and (sentence.has(at, "NOUN") or not sentence.has(before, "PRO"))
