"""How one stretch that names several actions splits: where each part, alone and unbroken, is a whole action."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import Span
from pipeline.grammar.sentences import Sentence

Style = Literal["verb", "future", "clause", "noun"]
_ASIDE = 10
_OBJECT = frozenset(["DET", "INDEF", "MORE", "PRO", "NUM", "PREP", "REL"])


@dataclass(frozen=True, slots=True)
class Join:
    """What stands between two parts: where the left one ends and the right one begins."""

    left: int
    right: int
    conjunction: bool
    comma: bool
    alternative: bool = False
    strong: bool = False
    """A semicolon, or more than one word: 'as well as'."""


def split(sentence: Sentence, start: int, end: int, style: Style, link: str, language: AskLanguage) -> list[Span]:
    """The parts of the action `start:end`, in order, links at their start included; `link` is the last word of its cue."""
    found = list(_joins(sentence, start, end, language))
    divides = {"verb": _verbs, "future": _futures, "clause": _clauses, "noun": _nouns}[style]
    cuts: list[Join] = []
    low = start
    for nth, join in enumerate(found):
        if style == "clause" and sentence.lows[join.right] in language.lists.clause_links:
            cuts.append(join)
            low = join.right
            continue
        if join.alternative and style != "verb":
            continue
        if _in_pair(sentence, low, join, found[:nth], language):
            continue
        stop = next((other.left for other in found[nth + 1 :] if other.conjunction or other.strong), end)
        if join.right - low < 2 or end - join.right < 1 or _elaborates(sentence, join.right, language):
            continue
        if divides(sentence, low, join, min(stop, end), end, link, bool(cuts), language):
            cuts.append(join)
            low = join.right
    return _parts(start, end, cuts if style in ("verb", "future") else _listed(cuts))


def _in_pair(sentence: Sentence, low: int, join: Join, before: Sequence[Join], language: AskLanguage) -> bool:
    """Whether the join is that of a pair: 'links between a permit | and a trade'."""
    opened = language.lists.pairs.first_in(sentence.lows, low, join.left)
    return opened is not None and not any(other.conjunction and other.left > opened[0] for other in before)


def _listed(cuts: Sequence[Join]) -> list[Join]:
    """The joins that divide: a comma alone does so in a list that a conjunction closes, or with another comma."""
    bare = [cut for cut in cuts if not (cut.conjunction or cut.strong)]
    last = max((cut.left for cut in cuts if cut.conjunction or cut.strong), default=-1)
    return [cut for cut in cuts if cut.conjunction or cut.strong or cut.left < last or (last < 0 and len(bare) > 1)]


def _parts(start: int, end: int, cuts: Sequence[Join]) -> list[Span]:
    edges = [start, *(edge for cut in cuts for edge in (cut.left, cut.right)), end]
    return [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]


def _joins(sentence: Sentence, start: int, end: int, language: AskLanguage) -> Iterator[Join]:
    lists = language.lists
    at = start + 1
    while at < end:
        if sentence.hidden[at]:
            at += 1
            continue
        comma = sentence.lows[at] == ","
        semicolon = sentence.lows[at] == ";"
        right = at + 1 if comma or semicolon else at
        joined = lists.joins.end_at(sentence.lows, right)
        other = lists.alternatives.end_at(sentence.lows, right)
        if joined > right or other > right or comma or semicolon:
            behind = max(joined, other)
            if behind < end and sentence.lows[behind] == "," and behind > right:
                # "and, where possible, | publish": an aside between the conjunction and its part
                closing = next(
                    (i for i in range(behind + 1, min(end, behind + _ASIDE)) if sentence.lows[i] == ","), None
                )
                behind = closing + 1 if closing is not None else behind
            if behind >= end:
                return
            yield Join(
                at, behind, joined > right or other > right, comma, other > right, semicolon or joined > right + 1
            )
            at = behind
        else:
            at += 1


def opens_verb(sentence: Sentence, at: int, end: int, language: AskLanguage) -> int | None:
    """Behind the verb with its object that opens at `at`, an infinitive or a gerund; None where none does."""
    while at < end and (sentence.words[at].tags == {"ADV"} or sentence.lows[at] in language.lists.negations):
        at += 1
    while at < end and sentence.has(at, "PRO") and not sentence.has(at, "REL"):
        at += 1
    if at >= end or sentence.hidden[at] or not sentence.words[at].tags & {"INF", "GER"}:
        return None
    if sentence.words[at].tags & {"NOUN", "ADJ", "PREP"}:
        behind = at + 1
        if behind >= end or sentence.lows[behind] in language.lists.genitives:
            return None
        if not (sentence.words[behind].tags & _OBJECT or sentence.words[behind].tags == {"ADV"}):
            return None
    return at + 1


def _link_end(sentence: Sentence, at: int, end: int, language: AskLanguage) -> int:
    return min(end, language.lists.links.end_at(sentence.lows, at)) if at < end else at


def same_link(sentence: Sentence, at: int, link: str, language: AskLanguage) -> bool:
    """Whether the token `at` is the link of the cue again, elided, with an article or not: "de", "d'", "du"."""
    word, genitives = sentence.lows[at], language.lists.genitives
    return bool(link) and (word.rstrip("'e") == link.rstrip("'e") or (word in genitives and link in genitives))


def _elaborates(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether words begin at `at` that say more of what stands before them: including, who, in order to."""
    end = language.lists.purposes.end_at(sentence.lows, at)
    if end > at:
        # "pour réduire l'attente" says what for; "pour les familles" belongs to the thing.
        return (
            sentence.has(end, "INF")
            or sentence.has(end, "GER")
            or (sentence.has(end, "PRO") and sentence.has(end + 1, "INF"))
        )
    return language.lists.elaborations.end_at(sentence.lows, at) > at or sentence.has(at, "REL")


def elaborated(sentence: Sentence, start: int, end: int, language: AskLanguage) -> int | None:
    """Where words begin in `start:end` that elaborate the action: including, who, in order to."""
    for at in range(start + 1, end):
        if not sentence.hidden[at] and _elaborates(sentence, at, language):
            return at
    return None


def _futures(
    sentence: Sentence, low: int, join: Join, stop: int, end: int, link: str, listing: bool, language: AskLanguage
) -> bool:
    """Two promises: 'publiera un résumé | et le transmettra aux provinces'."""
    at = join.right
    while at < end and (sentence.has(at, "PRO") or sentence.words[at].tags == {"ADV"}) and not sentence.has(at, "FUT"):
        at += 1
    return sentence.has(at, "FUT")


def _verbs(
    sentence: Sentence, low: int, join: Join, stop: int, end: int, link: str, listing: bool, language: AskLanguage
) -> bool:
    """Two verbs, each with its object: 'create teams | and train judges', but 'name and assess the places'."""
    right = _link_end(sentence, join.right, end, language)
    if right == join.right and sentence.lows[right] == link:
        right += 1  # "should train cashiers and should post prices"
    again = right > join.right and same_link(sentence, right - 1, link, language)
    if right > join.right and not again:
        return False
    if opens_verb(sentence, right, end, language) is None:
        listed = listing or _closing_infinitive(sentence, stop, end, language)
        if not (again or listed) or not sentence.has(right, "INF") or not sentence.has(low, "INF"):
            return False
        if not again and (right + 1 >= end or sentence.words[right + 1].tags & {"PREP", "CONJ", "FIN", "PUNCT"}):
            return False  # "train clerks, staff and guides"
    first = _link_end(sentence, low, join.left, language)
    opened = opens_verb(sentence, first, join.left, language) or first + 1
    if again and join.comma and not join.conjunction:
        closing = _closing(sentence, stop, end, language)
        if closing is None or not same_link(sentence, closing, link, language):
            return False  # "replace the sign, to make it plain"
    if join.left - opened < 1 or _bare_verb(sentence, join.left - 1):
        return False
    if not again and sentence.has(first, "INF") and not sentence.has(right, "INF") and sentence.has(right, "GER"):
        # "an approach to setting limits and avoiding harm": what the first verb's complement says
        return False
    inside = elaborated(sentence, first, join.left, language)
    if inside is not None and again:
        # "name users in order to watch the flow and to limit access": the second "to" goes with the first purpose
        opened = language.lists.elaborations.end_at(sentence.lows, inside)
        return not (opened > inside and same_link(sentence, opened - 1, link, language))
    return inside is None or join.strong or (join.comma and join.conjunction)


def _bare_verb(sentence: Sentence, at: int) -> bool:
    """Whether a verb without its object stands at `at`: 'to expedite | and prioritize support'."""
    return bool(sentence.words[at].tags & {"INF", "GER"}) and not sentence.words[at].tags & {"NOUN", "ADJ", "ADV"}


def _clauses(
    sentence: Sentence, low: int, join: Join, stop: int, end: int, link: str, listing: bool, language: AskLanguage
) -> bool:
    """A second clause opens as the first did: 'that fees be waived | and that hours be longer'."""
    subjunctive = [
        any(sentence.has(at, "SBJ") for at in range(*span)) and not sentence.has(span[0], "REL")
        for span in ((low, join.left), (join.right, stop))
    ]
    return all(subjunctive)


_CLASSES = ("INDEF", "MORE", "DET")


def _class(sentence: Sentence, at: int, end: int) -> str:
    """What opens a noun phrase: INDEF, MORE, DET, GER, or nothing that shows."""
    if at >= end:
        return ""
    if sentence.has(at, "GER") and not sentence.words[at].tags & {"NOUN", "ADJ"}:
        return "GER"
    return next((name for name in _CLASSES if sentence.has(at, name)), "")


def _nouns(
    sentence: Sentence, low: int, join: Join, stop: int, end: int, link: str, listing: bool, language: AskLanguage
) -> bool:
    """Two things asked for, each with its own words: 'a national line | and a register of victims'.

    The part behind the join goes with the nearest phrase before it that opens alike; where that is the action's own
    head, it is a second thing. A part that is one bare word shares the words of the other."""
    lists = language.lists
    right = _link_end(sentence, join.right, end, language)
    again = right > join.right and same_link(sentence, right - 1, link, language)
    if right > join.right and not again:
        return False
    first = _link_end(sentence, low, join.left, language)
    own, other = _class(sentence, first, join.left), _class(sentence, right, end)
    inside = elaborated(sentence, first, join.left, language)
    apart = inside is not None and sentence.lows[inside - 1] == "," and sentence.has(inside, "REL")
    deed = _deed_at(sentence, right, end, language) is not None
    if own and deed and not apart and (join.comma or own != other):
        # "an allowance for relatives who search, | the naming of an officer and …"
        return True
    head = next((at for at in range(first + 1, join.left) if sentence.has(at, "PREP")), None)
    if head is None and own == other != "" and _deeds(sentence, join.left, right, stop, language):
        return False  # "a better awareness, a better training and a better grasp of the law"
    if join.comma and join.left - first == 1 and own == "MORE":
        return False  # "clear, robust examples"
    if other == "INDEF" and not apart and not again:
        if listing or (join.comma and not join.conjunction and stop < end and not sentence.has(right, "PREP")):
            return True  # "cooking classes in schools, | a weekly fair | and a mobile kiln"
        if join.comma and own and _closed_by_indefinite(sentence, stop, end, language):
            return True
    further = stop - right
    if listing and not other and join.conjunction and not apart and opens_verb(sentence, right, end, language) is None:
        return further > 2
    if inside is not None:
        alike = other in ("INDEF", "MORE") and own in ("INDEF", "MORE") and not apart
        return (
            join.strong or again or (alike and join.conjunction and _nearest(sentence, first, join.left, other) is None)
        )
    preposition = next(
        (at for at in range(first + 1, join.left) if sentence.has(at, "PREP") and not sentence.hidden[at]), None
    )
    if again:
        inner = [at + 1 for at in range(first, join.left) if same_link(sentence, at, link, language)]
        alike = any(_class(sentence, at, join.left) == other for at in inner)
        return preposition is None or join.comma or not inner or (other == "INDEF" and not alike)
    if opens_verb(sentence, right, end, language) is not None and other != "GER":
        return False
    words = sum(sentence.tokens[at].is_word for at in range(first, join.left))
    if other and other == own:
        nearest = _nearest(sentence, first, join.left, other)
        if nearest is not None and other == "DET":
            return _two_deeds(sentence, first, right, end, language)
        shared = (
            preposition is None
            and any(sentence.has(at, "PREP") for at in range(right, stop))
            and _deeds(sentence, join.left, right, stop, language)
        )
        return not shared and (words > 1 or further > 1) and nearest is None
    if other == "INDEF" and sentence.has(right, "PREP") and preposition is not None:
        return False  # "la sensibilisation du public | et des entreprises"
    if other in ("INDEF", "MORE", "GER"):
        return preposition is None or own in ("INDEF", "MORE", "GER", "")
    if not other and not own:
        listed = join.comma and words == 1
        return (preposition is None and (listed or (words > 1 and further > 1))) or join.strong
    if not other and join.comma:
        return preposition is None and words > 1 and further > 1
    if not other:
        return join.strong or (own != "DET" and preposition is None and words > 1 and further > 2)
    return join.strong


def _nearest(sentence: Sentence, first: int, left: int, opened: str) -> int | None:
    """Where the last phrase inside `first:left` begins that opens like the part behind the join."""
    for at in range(left - 1, first, -1):
        if _class(sentence, at, left) == opened and not sentence.has(at - 1, "ADJ"):
            # "des" behind a noun is a preposition with its article: "une évaluation | des exigences".
            if _class(sentence, at - 1, left) != opened and not sentence.has(at, "PREP"):
                return at
    return None


def _closed_by_indefinite(sentence: Sentence, stop: int, end: int, language: AskLanguage) -> bool:
    """Whether the last part of a list opens with an indefinite article: '…, des tarifs variables et un appui'."""
    behind = _closing(sentence, stop, end, language)
    return behind is not None and _class(sentence, behind, end) == "INDEF" and not sentence.has(behind, "PREP")


def _closing_infinitive(sentence: Sentence, stop: int, end: int, language: AskLanguage) -> bool:
    """Whether the last part of a list is a verb for certain: 'post prices, reward care | and run all year'."""
    closing = _closing(sentence, stop, end, language)
    return closing is not None and sentence.has(closing, "INF")


def _closing(sentence: Sentence, stop: int, end: int, language: AskLanguage) -> int | None:
    """Where the last part of a list begins whose conjunction stands at `stop`, a comma before it or not."""
    if stop >= end:
        return None
    behind = language.lists.joins.end_at(sentence.lows, stop + (sentence.lows[stop] == ","))
    return behind if stop < behind < end else None


def _deeds(sentence: Sentence, left: int, right: int, stop: int, language: AskLanguage) -> bool:
    """Whether both parts name a deed, of which the second alone has what it is done to."""
    head = left - 1
    behind = next((at for at in range(right, stop) if sentence.has(at, "PREP")), stop) - 1
    return _deed(sentence, head, language) and _deed(sentence, behind, language)


def _two_deeds(sentence: Sentence, first: int, right: int, end: int, language: AskLanguage) -> bool:
    """Whether both parts open with a deed and what it is done to: 'la tenue d'enquêtes | et l'examen des permis'."""
    return all(_deed_at(sentence, at, end, language) is not None for at in (first, right))


def _deed_at(sentence: Sentence, at: int, end: int, language: AskLanguage) -> int | None:
    """Where the noun stands with which a deed and what it is done to begin at `at`: 'la | tenue d'enquêtes'."""
    at += 1
    while at < end and sentence.has(at, "ADJ"):
        at += 1
    if at + 1 >= end or not _deed(sentence, at, language):
        return None
    if at + 4 < end and sentence.lows[at + 1] in language.lists.joins and _deed(sentence, at + 3, language):
        return (
            at if sentence.lows[at + 4] in language.lists.genitives else None
        )  # "la collecte et l'analyse des données"
    return at if sentence.lows[at + 1] in language.lists.genitives else None


def _deed(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    return sentence.lows[at].rstrip("s").endswith(language.lists.deed_endings.all)
