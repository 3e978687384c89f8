"""How one stretch that names several actions splits: where each part, alone and unbroken, is a whole action."""

from collections.abc import Sequence
from typing import Literal

from pipeline.asks.endings import contrasts
from pipeline.asks.joins import (
    Division,
    Join,
    closing,
    elaborated,
    elaborates,
    joins_in,
    link_end,
    opens_verb,
    same_link,
)
from pipeline.asks.language import AskLanguage
from pipeline.asks.noun_phrases import divides_things
from pipeline.asks.spans import Span, behind_adverbs, finite_at, main_verb
from pipeline.grammar.sentences import Sentence

_OPEN_END = ("...", "…")
_NO_SUBJECT = frozenset(["PREP", "DET", "INDEF", "ADJ", "CONJ"])
_NEAR = 6
"""How far before a join an infinitive may begin that the verb behind it goes with, in tokens."""

Style = Literal["verb", "future", "clause", "noun"]


def split(sentence: Sentence, start: int, end: int, style: Style, link: str, language: AskLanguage) -> list[Span]:
    """The parts of the action `start:end`, in order, links at their start included; `link` ends its cue."""
    found = list(joins_in(sentence, start, end, language))
    divides = {"verb": _verbs, "future": _futures, "clause": _clauses, "noun": divides_things}[style]
    cuts: list[Join] = []
    low = start
    for nth, join in enumerate(found):
        if join.counted or (style == "clause" and sentence.lows[join.right] in language.lists.clause_links):
            cuts.append(join)
            low = join.right
            continue
        if join.alternative and style != "verb":
            continue
        if _in_pair(sentence, low, join, found[:nth], language) or contrasts(sentence, low, join.right - 1, language):
            continue
        stop = next((other.left for other in found[nth + 1 :] if other.conjunction or other.strong), end)
        if join.right - low < 2 or end - join.right < 1 or elaborates(sentence, join.right, language):
            continue
        if divides(sentence, Division(join, low, min(stop, end), end, link, bool(cuts)), language):
            cuts.append(join)
            low = join.right
    return _parts(start, end, cuts if style in ("verb", "future") else _listed(sentence, start, end, cuts))


def _in_pair(sentence: Sentence, low: int, join: Join, before: Sequence[Join], language: AskLanguage) -> bool:
    """Whether the join is that of a pair: 'links between a permit | and a trade'."""
    opened = language.lists.pairs.first_in(sentence.lows, low, join.left)
    verb = sentence.lows[join.right] in language.lists.infinitives and sentence.has(join.right + 1, "INF")
    if opened is None or verb or sentence.words[opened[1]].tags == {"PRO"}:
        return False  # "build trust between crews | and to lend oars", « se parler entre eux et … »
    return not any(other.conjunction and other.left > opened[0] for other in before)


def _listed(sentence: Sentence, start: int, end: int, cuts: Sequence[Join]) -> list[Join]:
    """The joins that divide: a comma alone does so in a list that a conjunction closes, with another comma, or where
    both parts open with the same amount: 'more shade, | more benches'."""

    def more(cut: Join) -> bool:
        return sentence.has(start, "MORE") and sentence.has(cut.right, "MORE")

    sure = [cut.conjunction or cut.strong or cut.counted or more(cut) for cut in cuts]
    last = max((cut.left for cut, alone in zip(cuts, sure, strict=True) if alone), default=-1)
    if any(low in _OPEN_END for low in sentence.lows[end - 1 : end + 1]):
        last = end  # "visits, talks…" breaks off where a conjunction would come
    bare = len(cuts) - sum(sure)
    return [cut for cut, alone in zip(cuts, sure, strict=True) if alone or cut.left < last or (last < 0 and bare > 1)]


def _parts(start: int, end: int, cuts: Sequence[Join]) -> list[Span]:
    edges = [start, *(edge for cut in cuts for edge in (cut.left, cut.right)), end]
    return [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]


def _futures(sentence: Sentence, division: Division, language: AskLanguage) -> bool:
    """Two promises: 'publiera un résumé | et le transmettra aux provinces'."""
    join, end = division.join, division.end
    at = join.right
    while at < end and (sentence.has(at, "PRO") or sentence.words[at].tags == {"ADV"}) and not sentence.has(at, "FUT"):
        at += 1
    return sentence.has(at, "FUT")


def _verbs(sentence: Sentence, division: Division, language: AskLanguage) -> bool:
    """Two verbs, each with its object: 'create teams | and train judges', but 'name and assess the places'."""
    join, low, stop, end, link, listing = division
    right = link_end(sentence, join.right, end, language)
    if right == join.right and sentence.lows[right] == link:
        right += 1  # "should train cashiers and should post prices"
    again = right > join.right and same_link(sentence, right - 1, link, language)
    if right > join.right and not again:
        return False
    behind = opens_verb(sentence, right, end, language)
    if behind is None:
        listed = listing or _closing_infinitive(sentence, stop, end, language)
        right = behind_adverbs(sentence, right, end, language)
        verbs = sentence.has(right, "INF") and (sentence.has(low, "INF") or sentence.has(low + 1, "INF"))
        # Two things need no comma: "name the ropes, | and help crews tie them"
        commas = any(sentence.lows[at] == "," and not sentence.hidden[at] for at in range(low, join.left))
        alone = join.comma and join.conjunction and not commas
        if not (again or listed or alone) or not verbs:
            return False
        behind_it = sentence.words[right + 1].tags if right + 1 < end else frozenset(["PUNCT"])
        if not again and (behind_it & {"PREP", "CONJ", "PUNCT"} or ("FIN" in behind_it and "PP" not in behind_it)):
            return False  # "train clerks, staff and guides", but not "fund related works"
    first = link_end(sentence, low, join.left, language)
    opened = opens_verb(sentence, first, join.left, language) or first + 1
    if again and join.comma and not join.conjunction:
        last = closing(sentence, stop, end, language)
        closed = last is not None and same_link(sentence, last, link, language)
        if not closed and sentence.lows[right - 1] not in language.lists.genitives:
            return False  # "replace the sign, to make it plain"
    # "promote learning | and draw maps", but not "start building | and mending piers"
    unlike = sentence.has(first, "INF") and not sentence.has((behind or right + 1) - 1, "GER") and not join.alternative
    object_ = unlike and sentence.words[join.left - 1].tags == {"GER"}
    inside = elaborated(sentence, first, join.left, language)
    if sentence.has(first, "PRO") and sentence.lows[first] == sentence.lows[right]:
        return True  # « leur prêter une barque pour pêcher | et leur ouvrir le port »
    # "hear what guides hope to see | and then mend it": what is seen stands before
    bare = not object_ and _bare_verb(sentence, join.left - 1) and inside is None
    led = sentence.has(join.left - 2, "PREP") and not same_link(sentence, join.left - 2, link, language)
    bare = bare and not (again and led)  # « de les aider à nager | et de prêter des rames »
    if join.left - opened < 1 or bare:
        return False
    if not again and sentence.has(first, "INF") and not sentence.has(right, "INF") and sentence.has(right, "GER"):
        # "an approach to setting limits and avoiding harm": what the first verb's complement says
        return False
    # "hear how to mend the pier | and tell them about it", but not "a boat that can lift a net and mend it"
    relative = any(sentence.has(at, "REL") for at in range(first, join.left))
    points = right + 1 < end and sentence.words[right + 1].tags == {"PRO"}
    back = points and sentence.has(right, "INF") and not relative
    if not (again or listing or join.comma or join.strong or back) and _led_infinitive(
        sentence, (first + 2, join.left), right, language
    ):
        return False
    if inside is not None and again:
        # "name users in order to watch the flow and to limit access": the second "to" goes with the first purpose,
        # as in "a desk, which would be asked to sort claims and to pay them".
        return not any(
            same_link(sentence, at, link, language) and sentence.has(at + 1, "INF") for at in range(inside, join.left)
        )
    return (
        inside is None
        or back
        or join.strong
        or join.comma
        or _unlike(sentence, (inside, join.left), (behind or right + 1) - 1, language)
    )


def _led_infinitive(sentence: Sentence, inside: Span, right: int, language: AskLanguage) -> bool:
    """Whether the verb behind a join goes with one that "to" leads right before it: 'lend nets to feed crews and save
    fuel', but not 'lend nets to crews and save fuel'."""
    near = range(max(inside[0], inside[1] - _NEAR), inside[1] - 1)
    led = any(sentence.lows[at] in language.lists.infinitives and sentence.has(at + 1, "INF") for at in near)
    return led and sentence.has(right, "INF")


def _unlike(sentence: Sentence, inside: Span, verb: int, language: AskLanguage) -> bool:
    """Whether the `verb` behind a join cannot go with that of the clause before it, which is finite: 'see what has
    leaked | and mend it', but not 'boats that leak and sink'."""
    start, end = inside
    clause = any(
        sentence.has(at, "REL") or sentence.lows[at] in language.lists.clause_links for at in (start, start + 1)
    )
    finite = [at for at in range(start, end) if finite_at(sentence, at)]
    acts = sentence.has(verb, "INF") and not sentence.words[verb].tags >= {"AUX", "FIN"}
    if not clause or not finite or not acts or sentence.has(verb - 1, "FIN"):
        return False
    return not any(sentence.has(at, "INF") for at in range(finite[-1] + 1, end))


def _bare_verb(sentence: Sentence, at: int) -> bool:
    """Whether a verb without its object stands at `at`: 'to expedite | and prioritize support'."""
    before = sentence.words[at - 1].tags if at else frozenset()
    if sentence.has(at, "GER") and not (before & {"CONJ", "PUNCT", "INF", "ADV", "FIN", "PRO"}):
        return False  # "involve tenants in budgeting | and keep them informed", "refine financial reporting"
    if finite_at(sentence, at):
        return False  # "ask what they want | and tell them"
    return bool(sentence.words[at].tags & {"INF", "GER"}) and not sentence.words[at].tags & {"NOUN", "ADJ", "ADV"}


def _clauses(sentence: Sentence, division: Division, language: AskLanguage) -> bool:
    """A second clause opens as the first did: 'that fees be waived | and that hours be longer'; or its verb alone does:
    'that the city clear the piers | and publish the dates'."""
    join, low, stop = division.join, division.low, division.stop
    if (join.conjunction or join.comma) and (_second_verb(sentence, division) or _wished(sentence, division)):
        return True
    subjunctive = [
        any(sentence.has(at, "SBJ") for at in range(*span)) and not sentence.has(span[0], "REL")
        for span in ((low, join.left), (join.right, stop))
    ]
    return all(subjunctive)


def _wished(sentence: Sentence, division: Division) -> bool:
    """Whether a subjunctive with its object opens behind the join: « que la ville écoute, | et fasse un plan »."""
    at = division.join.right
    tags = sentence.words[at].tags
    object_ = at + 1 < division.stop and sentence.words[at + 1].tags & {"DET", "INDEF"}
    return bool(object_) and "SBJ" in tags and not tags & {"NOUN", "INF", "AUX"}


def _second_verb(sentence: Sentence, division: Division) -> bool:
    """Whether a verb that shares the subject before the join opens behind it, with its object; a bare one goes with
    another bare one: 'that the port mend the pier | and light it'."""
    at, low, left = division.join.right, division.low, division.join.left
    first = main_verb(sentence, low, left, sure=True) or _bare_with_object(sentence, low, left)
    inner = first is None or any(sentence.words[i].tags & {"REL", "INF"} for i in range(first + 1, left))
    if first is None or inner or first == left - 1 or at + 1 >= division.stop:
        return False  # "that guides who sort | and tag them", "that it help to repair | and run"
    tags, object_ = sentence.words[at].tags, sentence.words[at + 1].tags
    bare = "INF" in tags and sentence.has(first, "INF")
    sure = ("FIN" in tags or bare) and not tags & {"NOUN", "ADJ", "PP", "PAST", "AUX"}
    return sure and (not object_ or bool(object_ & {"DET", "INDEF", "PREP", "NUM", "MORE", "PRO"}))


def _bare_with_object(sentence: Sentence, start: int, end: int) -> int | None:
    """Where a bare verb with its object stands behind its subject, though it might be a noun: 'that the port | review
    its rules'."""
    for at in range(start, end - 1):
        behind = sentence.words[at + 1].tags
        follows = at == start or not sentence.words[at - 1].tags & _NO_SUBJECT
        if sentence.has(at, "INF") and behind & {"DET", "INDEF"} and follows:
            return at
    return None


def _closing_infinitive(sentence: Sentence, stop: int, end: int, language: AskLanguage) -> bool:
    """Whether the last part of a list is a verb for certain: 'post prices, reward care | and run all year'."""
    last = closing(sentence, stop, end, language)
    return last is not None and sentence.has(last, "INF")
