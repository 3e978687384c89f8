"""How noun phrases are coordinated: whether a join parts two things asked for, or goes on inside one of them.

A part is a thing of its own where it shows that it is: an article or an amount opens it, a gerund with its object, a
deed with what it is done to, or in a list words that complete it, where something of the kind opens the part before
it as well. Else it shares the words of the part before."""

from pipeline.asks.joins import Division, closing, elaborated, link_end, opens_verb, same_link
from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import Span
from pipeline.grammar.sentences import Sentence

_CLASSES = ("INDEF", "MORE", "DET")


def divides_things(sentence: Sentence, division: Division, language: AskLanguage) -> bool:
    """Two things asked for, each with its own words: 'a national line | and a register of victims'."""
    join, low, stop, end, link, listing = division
    right = link_end(sentence, join.right, end, language)
    again = right > join.right and same_link(sentence, right - 1, link, language)
    if right > join.right and not again:
        return False
    verb = join.conjunction and right + 1 < end and sentence.words[right].tags == {"INF"}
    if verb and not any(sentence.has(at, "INF") for at in range(low, join.left)):
        return True  # « il faut une pause | et réfléchir à la suite », but not "a plan to test | and use nets"
    if _share_adjective(sentence, right, end, language):
        return False
    left, other = (link_end(sentence, low, join.left, language), join.left), (right, stop)
    own, opens = _class(sentence, *left, language), _class(sentence, right, end, language)
    if own and not again and left[1] - left[0] == 1:
        return False  # "further | and deeper talks"
    if own == opens and not _completed(sentence, *left) and _deeds(sentence, join.left, *other, language):
        return False  # "a better awareness, a better training and a better grasp of the law"
    if again:
        # "the repair of the dam and of the road" goes on inside
        inner = (at + 1 for at in range(*left) if same_link(sentence, at, link, language))
        return join.comma or not any(_class(sentence, at, end, language) == opens for at in inner)
    if sentence.has(right, "PREP"):
        # "un appui | et des outils", but "un registre des loyers et des services"
        inside = any(_is_contracted(sentence, at) for at in range(left[0] + 1, left[1]))
        return own != "" and opens == "INDEF" and (not inside or _closed_by_indefinite(sentence, stop, end, language))
    if join.comma or join.strong or listing:
        return _in_list(sentence, division, (left, other), (own, opens), language)
    if any(sentence.has(at, "REL") for at in range(*left)):
        return False  # "data that are timely and free"
    nearest = _nearest(sentence, *left, opens, language)
    deed = _deed_at(sentence, right, end, language)
    if opens == "DET":
        both = _completed(sentence, *other) and _deed_at(sentence, left[0], end, language)
        whole = deed or (both and elaborated(sentence, *left, language) is None)
        return own != "" and whole and (nearest is None or _deed_at(sentence, left[0], end, language))
    return nearest is None if opens else own == "" and deed


def _share_adjective(sentence: Sentence, right: int, end: int, language: AskLanguage) -> bool:
    """Whether one thing has an adjective of several, which the thing before it shares: « une carte et | un rapport
    annuels »."""
    if "first" not in language.lists.heads or right + 2 >= end or not sentence.has(right, "INDEF"):
        return False
    several = language.lists.plural_endings.all
    one, adjective = sentence.lows[right + 1], sentence.lows[right + 2]
    one_alone = not sentence.lows[right].endswith(several) and not one.endswith(several)
    return one_alone and sentence.words[right + 2].tags == {"ADJ"} and adjective.endswith(several)


def _in_list(
    sentence: Sentence, division: Division, parts: tuple[Span, Span], opening: tuple[str, str], language: AskLanguage
) -> bool:
    """Whether a part of a list is a thing: 'longer hours, | a map of the piers | and boats that the blind can sail'."""
    join, end, (left, other), (own, opens) = division.join, division.end, parts, opening
    right, stop = other
    inside = elaborated(sentence, *left, language)
    if inside is not None and sentence.lows[inside - 1] == "," and sentence.has(inside, "REL"):
        return False  # "a group, which would set rules, fees and dates"
    if opens in ("INDEF", "MORE", "GER") and (join.conjunction or inside is None or own == opens == "MORE"):
        return True
    verb = opens_verb(sentence, right, end, language) is not None
    infinitives = language.lists.infinitives
    led = any(sentence.lows[at] in infinitives and sentence.has(at + 1, "INF") for at in range(*left))
    if inside is None and not led and verb and sentence.words[right].tags == {"INF"}:
        # "un café, | réparer la halte…", not "a fund to mend piers, dredge"
        return not sentence.has(right + 1, "PUNCT")
    if _deed_at(sentence, right, end, language):
        return True
    told = any(sentence.has(at, "REL") for at in range(right + 1, stop))
    if own in ("", "GER") and not (division.listing and told):
        return False  # "permits, fees and dates for boats": the boats are of all three
    if own and division.listing and join.comma and join.conjunction and not opens and stop - right > 1:
        return True  # "a registry of guides, a code of conduct, | and yearly inspections"
    participle = sentence.has(right, "PP")
    # "a clear timetable, | boats that run on Sundays"
    return _completed(sentence, *other) and (opens == "DET" or not participle)


def _class(sentence: Sentence, at: int, end: int, language: AskLanguage) -> str:
    """What opens a noun phrase: INDEF, MORE, DET, GER, or nothing that shows."""
    if at >= end:
        return ""
    if sentence.has(at, "GER") and not sentence.words[at].tags & {"NOUN", "ADJ"}:
        return "GER" if opens_verb(sentence, at, end, language) is not None else ""
    return next((name for name in _CLASSES if sentence.has(at, name)), "")


def _completed(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase has a complement of its own: 'boats | for hire', 'boats | that the blind can sail'."""
    return any(sentence.words[at].tags & {"PREP", "REL"} and not sentence.hidden[at] for at in range(start + 1, end))


def _nearest(sentence: Sentence, first: int, left: int, opened: str, language: AskLanguage) -> int | None:
    """Where the last phrase inside `first:left` begins that opens like the part behind the join."""
    for at in range(left - 1, first, -1):
        opens = _opens(sentence, at, opened) and not _opens(sentence, at - 1, opened)
        if sentence.lows[at - 1] in language.lists.repeated or sentence.has(at - 1, "INDEF"):
            continue  # "l'accueil de l'enfant, | l'embauche de personnel"; "a longer season"
        # "des" behind a noun is a preposition with its article: "une évaluation | des exigences".
        if opens and not sentence.has(at - 1, "ADJ") and not sentence.has(at, "PREP"):
            return at
    return None


def _opens(sentence: Sentence, at: int, opened: str) -> bool:
    return opened != "" and sentence.has(at, opened) and (opened != "GER" or not sentence.has(at, "NOUN"))


def _closed_by_indefinite(sentence: Sentence, stop: int, end: int, language: AskLanguage) -> bool:
    """Whether the last part of a list opens with an indefinite article: '…, des tarifs variables et un appui'."""
    behind = closing(sentence, stop, end, language)
    return behind is not None and sentence.has(behind, "INDEF") and not sentence.has(behind, "PREP")


def _is_contracted(sentence: Sentence, at: int) -> bool:
    """Whether a preposition and its article are one word: "du", "des"."""
    return sentence.has(at, "PREP") and bool(sentence.words[at].tags & {"INDEF", "DET"})


def _deeds(sentence: Sentence, left: int, right: int, stop: int, language: AskLanguage) -> bool:
    """Whether both parts name a deed, which the second one alone says more of."""
    behind = next((at for at in range(right, stop) if sentence.has(at, "PREP")), stop) - 1
    return _deed(sentence, left - 1, language) and _deed(sentence, behind, language)


def _deed_at(sentence: Sentence, at: int, end: int, language: AskLanguage) -> bool:
    """Whether a deed and what it is done to begin at `at`, behind an article or not: 'la | tenue d'enquêtes'."""
    at += any(sentence.has(at, name) for name in _CLASSES)
    while at < end and sentence.has(at, "ADJ"):
        at += 1
    if at + 1 >= end or not _deed(sentence, at, language):
        return False
    genitives = language.lists.genitives
    if at + 4 < end and sentence.lows[at + 1] in language.lists.joins and _deed(sentence, at + 3, language):
        return sentence.lows[at + 4] in genitives  # "la collecte et l'analyse des données"
    return sentence.lows[at + 1] in genitives


def _deed(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    return sentence.lows[at].rstrip("s").endswith(language.lists.deed_endings.all)
