"""What an item of a list says: an action, who is to do it, or only how things are."""

from pipeline.asks.endings import cut
from pipeline.asks.hits import hits_in
from pipeline.asks.language import KINDS, AskLanguage, Kind
from pipeline.asks.spans import Span, behind_openers, main_verb
from pipeline.grammar.sentences import Sentence

_SAID = 9
_ASSIGNED = 7
"""The words within which a note says who is to act."""


def assigned(sentence: Sentence, start: int, language: AskLanguage) -> int | None:
    """Where the verb stands of what a note gives somebody to do: 'Harbour staff to | mend the bell'."""
    if sentence.words[start].tags & {"INF", "GER"}:
        return None  # "train crews to swim"
    start = behind_openers(sentence, start, len(sentence), language)  # "On receipt of it, the mill to | ring"
    for at in range(start + 1, min(start + _ASSIGNED, len(sentence) - 2)):
        if sentence.lows[at] == ";" or (
            sentence.words[at - 1].tags & {"FIN", "REL", "INF", "PREP"} and not sentence.has(at - 1, "NOUN")
        ):
            return None  # "lamps, ropes; crews will learn it"
        verb = at + 1 + (sentence.has(at + 1, "ADV") and sentence.has(at + 2, "INF"))  # "to further develop"
        if sentence.lows[at] in language.lists.assigns and sentence.has(verb, "INF"):
            if sentence.has(verb, "AUX") or sentence.has(at - 1, "GER"):
                return None  # "the bell to be mended", "those wishing to ring"
            end = cut(sentence, verb, len(sentence), language)
            main = main_verb(sentence, verb + 1, end, sure=True)
            while main is not None and _also(sentence, main, language):
                main = main_verb(sentence, main + 1, end, sure=True)
            return at + 1 if main is None else None
    return None


def _also(sentence: Sentence, verb: int, language: AskLanguage) -> bool:
    """Whether a verb is another one of the same task: 'mend the bell and | ring it'."""
    return sentence.has(verb, "INF") and sentence.lows[verb - 1] in language.lists.joins


def opens_with_action(sentence: Sentence, language: AskLanguage) -> bool:
    """Whether an item opens with the verb of its action: 'publish the results, which should …'."""
    at = language.lists.links.end_at(sentence.lows, 0)
    behind = behind_openers(sentence, 0, len(sentence), language)
    if at < behind < len(sentence) and not sentence.has(behind, "REL"):
        return False  # "to keep the peace, ports should publish the results"
    return at < len(sentence) and bool(sentence.words[at].tags & {"INF", "GER"})


def states(sentence: Sentence, language: AskLanguage) -> bool:
    """Whether an item only tells how things are, 'The pier is old.', or what was done or said, 'Ann Roy has rung the
    bell'."""
    if tells_who_said(sentence, language):
        return True
    if assigned(sentence, 0, language) is not None:
        return False
    verb = main_verb(sentence, 0, len(sentence), sure=True)
    links = language.lists.clause_links
    return (
        verb is not None and verb > 0 and sentence.lows[0] not in links
        and (sentence.lows[-1] == "." or (sentence.has(verb + 1, "PP") and ":" not in sentence.lows[:verb]))
        and not sentence.has(verb, "SBJ") and not opens_with_action(sentence, language)
    )  # fmt: skip


def tells_who_said(sentence: Sentence, language: AskLanguage) -> bool:
    """Whether an item opens with somebody who says something: 'Several guides noted the state of the pier'."""
    for at in range(1, min(_SAID, len(sentence))):
        if sentence.hidden[at] or sentence.words[at - 1].tags & {"REL", "INF", "GER", "DET", "INDEF", "PREP"}:
            continue  # "Cabins for crews (see the plan)"
        if sentence.words[at].lemmas & language.lists.says.single and sentence.has(at, "FIN"):
            return not (
                sentence.has(at, "NOUN") or any(sentence.words[i].tags & {"REL", "INF", "GER"} for i in range(at))
            )
    return False


def nested(sentence: Sentence, place: Span, kind: Kind, language: AskLanguage) -> tuple[Kind, Span]:
    """An item that says again that something is asked for: '- the importance of | early drills'."""
    hit = next(iter(hits_in(sentence, language)), None)
    at = place[0]
    while hit is not None and at < hit.start and (sentence.words[at].tags & {"DET", "INDEF", "ADJ"}):
        at += 1
    if hit is not None and hit.start == at and hit.rule.form == "forward" and hit.end < place[1]:
        return min(kind, hit.rule.kind, key=KINDS.index), (hit.end, place[1])
    return kind, place


def names_nothing(sentence: Sentence, place: Span, language: AskLanguage) -> bool:
    """Whether an item is no thing but 'Etc.', what counts another, 'a', '12', 'Option 2', a count, 'Votes: 12', or an
    address."""
    start, end = place
    word = sentence.lows[start]
    if end - start == 1:
        return word + "." in language.lists.abbreviations.all or len(word) == 1 or word.isdigit() or _is_address(word)
    if all(sentence.has(at, "NUM") or not sentence.tokens[at].is_word for at in range(start + 1, end)):
        return True
    value = sentence.lows[end - 1]
    return sentence.lows[end - 2] == ":" and (value.isdigit() or _is_address(value))


def _is_address(low: str) -> bool:
    return low.startswith(("http:", "https:", "www."))
