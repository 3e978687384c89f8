"""Where a clause and its parts begin: openers, what is said of whom, subjects; and which token is its verb."""

from pipeline.asks.language import AskLanguage
from pipeline.grammar.sentences import Sentence

Span = tuple[int, int]
"""A half-open pair of token indexes."""

_BREAKS = frozenset(";:–—>")
MARKS = frozenset(".,;:!?…–—->→=»”\"'")
"""Marks that may stand at the edges of an action, and are no part of it."""
_QUOTATIONS = {"«": "»", "“": "”", '"': '"'}
_LONGEST_OPENER = 80
_ASIDE = 24
DEGREE = frozenset(["ADV", "MORE"])
"""What an adverb of degree may be, and nothing else: better, more."""
_AFTER_VERB = frozenset(["DET", "INDEF", "PRO", "PREP", "REL", "ADV", "MORE", "NUM", "GER", "AUX"])


def finite_at(sentence: Sentence, at: int) -> bool:
    """Whether the token is a finite verb as far as can be told: none behind an article, none that is a noun as well."""
    if sentence.hidden[at] or not sentence.has(at, "FIN") or sentence.has(at, "NOUN"):
        return False
    before = at - 1
    while before > 0 and sentence.has(at, "INF") and frozenset() < sentence.words[before].tags <= DEGREE:
        before -= 1  # "to more easily | read"
    if at and (sentence.words[at - 1].tags == {"PREP"} or (sentence.has(at, "INF") and sentence.has(before, "PREP"))):
        return False  # « des points de | collecte »
    if sentence.has(at, "PP"):
        # "participants discussed the" is finite; "expected users" and ", secured funding" are not.
        after = sentence.words[at + 1].tags if at + 1 < len(sentence) else frozenset()
        if not after & _AFTER_VERB or at == 0 or sentence.words[at - 1].tags & {"PREP", "PUNCT"}:
            return False
    if sentence.has(at - 1, "DET") or sentence.has(at - 1, "INDEF"):
        # "boats that | are late", "this | is late"
        return bool(sentence.words[at - 1].tags & {"PRO", "REL"}) or sentence.words[at].tags == {"FIN"}
    return True


def main_verb(sentence: Sentence, start: int, end: int, *, sure: bool = False) -> int | None:
    """The first finite verb of `start:end` that is in no relative clause; a `sure` one is no participle either."""
    inside = 0
    at = start
    while at < end:
        if sentence.has(at, "REL"):
            inside += 1
        elif finite_at(sentence, at) and not (sure and _may_be_participle(sentence, at)):
            if not inside:
                return at
            inside -= 1
            while at + 1 < end and (finite_at(sentence, at + 1) or sentence.has(at + 1, "ADV")):
                at += 1
        at += 1
    return None


def _may_be_participle(sentence: Sentence, at: int) -> bool:
    """Whether a verb might be a participle: it has no object, "the board | thanked the crews"."""
    thing = sentence.has(at + 1, "DET") and not sentence.has(at + 1, "REL")
    return sentence.has(at, "PP") and not thing


def clause_start(sentence: Sentence, start: int, hit: int, language: AskLanguage) -> int:
    """Where the clause of the words at `hit` begins: behind what was said before it, and its conjunction."""
    lists = language.lists
    low = at = behind_openers(sentence, start, hit, language)
    verb: int | None = None
    relative = 0
    said = False
    while at < hit:
        word = sentence.lows[at]
        if sentence.hidden[at]:
            pass
        elif word in lists.clause_links and (
            says_before(sentence, low, at, language)
            or _told(sentence, at, language)
            or _is_impersonal(sentence, low, at, language)
        ):
            low, verb, relative, said = at + 1, None, 0, True
        elif said and word in lists.joins and at + 1 < hit and sentence.lows[at + 1] in lists.clause_links:
            low, verb, relative = at + 2, None, 0
            at += 1
        elif (
            word in _BREAKS
            or _opens_quotation(sentence, at, hit)
            or (verb is not None and (word in lists.joins or word in lists.breaks) and not sentence.has(at + 1, "REL"))
        ):
            low, verb, relative = at + 1, None, 0
        elif sentence.has(at, "REL"):
            relative += 1
        elif not relative and at > low and _tells_of_thing(sentence, at, language):
            low, verb = at + 1, None
        elif finite_at(sentence, at):
            if relative:
                relative -= 1
            elif sentence.words[at].lemmas & lists.says.single and _subject_follows(sentence, at, hit, language):
                low, verb = at + 1, None
            else:
                verb = at
        at += 1
    return low


def _opens_quotation(sentence: Sentence, at: int, hit: int) -> bool:
    """Whether a quotation mark at `at` opens what somebody said, the words at `hit` in it: 'a parent said, “| ports
    must help”'."""
    closing = _QUOTATIONS.get(sentence.lows[at])
    if closing is None or not at or sentence.lows[at - 1] not in (",", ":"):
        return False
    apart = sentence.tokens[at - 1].end < sentence.tokens[at].start
    return apart and closing not in sentence.lows[at + 1 : hit]


def _told(sentence: Sentence, link: int, language: AskLanguage) -> bool:
    """Whether the conjunction at `link` opens what something is: 'a common wish is | that'."""
    return link > 0 and bool(sentence.words[link - 1].lemmas & language.lists.be.single)


def _is_impersonal(sentence: Sentence, start: int, link: int, language: AskLanguage) -> bool:
    """Whether what opens a clause only says how what follows is: 'it was decided that | the pier should be mended'."""
    be = link > start + 1 and sentence.words[start + 1].lemmas & language.lists.be.single
    return bool(be) and sentence.lows[start] in language.lists.empty


def _subject_follows(sentence: Sentence, at: int, hit: int, language: AskLanguage) -> bool:
    """Whether a clause without its conjunction follows a verb of saying: 'participants felt | the Agency should', but
    not 'they told us | that'."""
    if at + 1 >= hit or any(low in language.lists.clause_links for low in sentence.lows[at + 1 : at + 3]):
        return False
    tags = sentence.words[at + 1].tags
    return bool(tags & {"DET", "INDEF", "PRO", "MORE"}) or tags == {"GER"}


def _tells_of_thing(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether a clause that opens with a noun follows a verb of saying: 'crews said | lamps should', but not 'the
    agreed lamps should', 'we advise crews'."""
    said = sentence.words[at].tags >= {"FIN", "PP"} and sentence.words[at].lemmas & language.lists.says.single
    opened = sentence.words[at - 1].tags & {"DET", "INDEF", "PREP", "PUNCT", "CONJ", "ADJ", "AUX", "FIN"}
    lists, behind = language.lists, sentence.lows[at + 1 : at + 3]
    linked = any(low in lists.clause_links or low in lists.reasons for low in behind)  # "pointed out that"
    return bool(said) and not opened and not linked and sentence.words[at + 1].tags <= {"NOUN"}


def says_before(sentence: Sentence, start: int, link: int, language: AskLanguage) -> bool:
    """Whether a verb or noun of saying stands before the conjunction at `link`: 'noted, in writing, | that'."""
    says = language.lists.says.single
    return any(not sentence.hidden[at] and sentence.words[at].lemmas & says for at in range(max(start, link - 7), link))


def behind_openers(sentence: Sentence, start: int, end: int, language: AskLanguage) -> int:
    """Behind the adverbials that open `start:end`, each with its comma: 'In the North, as a first step, | clinics'."""
    lists = language.lists
    at = start
    while at < end:
        while at < end and (
            sentence.lows[at] in lists.joins
            or sentence.lows[at] in MARKS
            or (sentence.lows[at] in lists.breaks and sentence.lows[at] not in lists.openers)
        ):
            at += 1
        adverb = lists.adverbs.end_at(sentence.lows, at)
        if adverb < end and counts(sentence, at, adverb):
            break  # « tous | les quais », "at least | two piers"
        tags = sentence.words[at].tags if at < end else frozenset[str]()
        # "Using nets, ports should", but not "training crews, guides and cooks should"
        opens = (
            lists.openers.end_at(sentence.lows, at) > at
            or bool(tags & {"PREP", "CONJ"})
            or tags & {"GER", "NOUN"} == {"GER"}
        )
        comma = next(
            (i for i in range(at, min(end, at + _LONGEST_OPENER)) if _closes_opener(sentence, i, language)), None
        )
        if comma is not None and "INDEF" in tags and any(finite_at(sentence, i) for i in range(at, comma)):
            opens = False  # « des cartes peuvent aider, | relier »
        if sentence.has(at, "MORE") and at + 1 == adverb < end and sentence.lows[adverb] != ",":
            break  # "further | guidance would help"
        if adverb > at and (comma is None or not opens):
            at = adverb
        elif opens and comma is not None and comma + 1 < end:
            at = comma + 1
        elif at < end and sentence.words[at].tags == {"ADV"} and sentence.lows[at] not in lists.negations:
            at += 1
        else:
            break
    return at


def behind_grant(sentence: Sentence, start: int, end: int, language: AskLanguage) -> int:
    """Behind what a sentence grants, or gives as its reason, before it asks, which is no part of the words that ask:
    'While the pier is old, | there is a need for'; a condition is, 'If the pier is old, …'."""
    lists = language.lists
    reason = lists.stops.end_at(sentence.lows, start) > start
    grant = lists.concessions.end_at(sentence.lows, start) > start and sentence.lows[start] not in lists.indirect
    if not (reason or grant):
        return start
    behind = behind_openers(sentence, start, end, language)
    return next((at for at in range(behind, start, -1) if sentence.lows[at - 1] == ","), start)


def _closes_opener(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether a comma at `at` closes an adverbial: one behind which it does not go on."""
    return sentence.lows[at] == "," and not sentence.hidden[at] and not _joined(sentence, at + 1, language)


def _joined(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether what stands at `at` goes on with what stands before: 'Testing boats, or renting them, would help'."""
    lists = language.lists
    going_on = (lists.joins, lists.alternatives, lists.elaborations, lists.comma_stops)
    return any(phrases.end_at(sentence.lows, at) > at for phrases in going_on)


def counts(sentence: Sentence, at: int, behind: int) -> bool:
    """Whether what might be an adverb says of how many something is: « tous | les quais », "at least | two piers"."""
    return behind > at and (sentence.has(behind, "NUM") or (sentence.has(at, "DET") and sentence.has(behind, "DET")))


def behind_adverbs(sentence: Sentence, start: int, end: int, language: AskLanguage) -> int:
    """Behind the adverbs and the aside at the start of an action, a negation left with it: 'should also | close'."""
    if start < end and sentence.lows[start] == ",":
        close = (i for i in range(start + 1, min(end - 1, start + _ASIDE)) if sentence.lows[i] == ",")
        start = next(close, start) + 1  # "should, where they can, | close"
    while start < end and sentence.lows[start] not in language.lists.negations:
        behind = language.lists.adverbs.end_at(sentence.lows, start)
        if behind < end and counts(sentence, start, behind):
            break
        verb = sentence.has(start + 1, "INF") and not sentence.has(start + 1, "NOUN")
        amount = sentence.has(start, "MORE") and not verb
        if amount or (behind == start and (sentence.words[start].tags != {"ADV"} or sentence.has(start + 1, "ADJ"))):
            break  # "further | guidance", "readily available nets"
        start = max(start + 1, behind)
    return start


def participle_at(sentence: Sentence, at: int) -> bool:
    """Whether a participle stands at `at`, adverbs before it passed over: 'be | translated', not 'be | flexible'."""
    while at < len(sentence) and frozenset() < sentence.words[at].tags <= DEGREE:
        at += 1  # "be further | subsidised"
    return sentence.has(at, "PP")
