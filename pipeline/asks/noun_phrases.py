"""How noun phrases are coordinated: whether a join parts two things asked for, or goes on inside one of them."""

from pipeline.asks.joins import Join, closing, elaborated, link_end, opens_verb, same_link
from pipeline.asks.language import AskLanguage
from pipeline.grammar.sentences import Sentence

_CLASSES = ("INDEF", "MORE", "DET")


def _class(sentence: Sentence, at: int, end: int) -> str:
    """What opens a noun phrase: INDEF, MORE, DET, GER, or nothing that shows."""
    if at >= end:
        return ""
    if sentence.has(at, "GER") and not sentence.words[at].tags & {"NOUN", "ADJ"}:
        return "GER"
    return next((name for name in _CLASSES if sentence.has(at, name)), "")


def divides_things(
    sentence: Sentence, low: int, join: Join, stop: int, end: int, link: str, listing: bool, language: AskLanguage
) -> bool:
    """Two things asked for, each with its own words: 'a national line | and a register of victims'.

    The part behind the join goes with the nearest phrase before it that opens alike; where that is the action's own
    head, it is a second thing. A part that is one bare word shares the words of the other."""
    right = link_end(sentence, join.right, end, language)
    again = right > join.right and same_link(sentence, right - 1, link, language)
    if right > join.right and not again:
        return False
    first = link_end(sentence, low, join.left, language)
    own, other = _class(sentence, first, join.left), _class(sentence, right, end)
    inside = elaborated(sentence, first, join.left, language)
    apart = inside is not None and sentence.lows[inside - 1] == "," and sentence.has(inside, "REL")
    deed = _deed_at(sentence, right, end, language) is not None
    head = next((at for at in range(first + 1, join.left) if sentence.has(at, "PREP")), None)
    alike = own == other and (own != "" or (again and join.left - first == 1))
    if head is None and alike and _deeds(sentence, join.left, right, stop, language):
        return False  # "a better awareness, a better training and a better grasp of the law"
    if own and deed and not apart and (join.comma or listing or own != other):
        # "an allowance for relatives who search, | the naming of an officer and …"
        return True
    if join.comma and join.left - first == 1 and own == "MORE":
        return False  # "clear, robust examples"
    if other == "INDEF" and sentence.has(right, "PREP") and join.conjunction and not (join.comma or listing):
        contracted = (sentence.words[at].tags for at in range(first, join.left) if sentence.has(at, "PREP"))
        if any(tags & {"INDEF", "DET"} for tags in contracted):
            return False  # "un registre des loyers | et des services"
    if other == "INDEF" and not apart and not again:
        if (listing and not sentence.has(right, "PREP")) or (
            join.comma and not join.conjunction and stop < end and not sentence.has(right, "PREP")
        ):
            return True  # "cooking classes in schools, | a weekly fair | and a mobile kiln"
        if join.comma and own and _closed_by_indefinite(sentence, stop, end, language):
            return True
    further = stop - right
    if listing and not other and join.conjunction and not apart and opens_verb(sentence, right, end, language) is None:
        return further > 2
    if inside is not None:
        alike = other in ("INDEF", "MORE") and own in ("INDEF", "MORE") and not apart
        return (
            join.strong
            or again
            or (alike and join.conjunction and _nearest(sentence, first, join.left, other, language) is None)
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
    if own and not other and "first" in language.lists.heads and not join.comma:
        return join.strong  # "un départ matin et soir"
    if other and other == own:
        nearest = _nearest(sentence, first, join.left, other, language)
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
        if join.conjunction and not join.comma and preposition is None and _complemented(sentence, right, stop):
            return False  # "free advice and tools for skippers"
        return (preposition is None and (listed or (words > 1 and further > 1))) or join.strong
    if not other and join.comma:
        return preposition is None and words > 1 and further > 1
    if not other:
        return join.strong or (own != "DET" and preposition is None and words > 1 and further > 2)
    return join.strong


def _complemented(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase has a complement, which the phrase before it may share."""
    return any(sentence.has(at, "PREP") and not sentence.hidden[at] for at in range(start + 1, end))


def _nearest(sentence: Sentence, first: int, left: int, opened: str, language: AskLanguage) -> int | None:
    """Where the last phrase inside `first:left` begins that opens like the part behind the join."""
    for at in range(left - 1, first, -1):
        opens = _class(sentence, at, left) == opened and _class(sentence, at - 1, left) != opened
        if sentence.lows[at - 1] in language.lists.repeated:
            continue  # "l'accueil de l'enfant, | l'embauche de personnel"
        # "des" behind a noun is a preposition with its article: "une évaluation | des exigences".
        if opens and not sentence.has(at - 1, "ADJ") and not sentence.has(at, "PREP"):
            return at
    return None


def _closed_by_indefinite(sentence: Sentence, stop: int, end: int, language: AskLanguage) -> bool:
    """Whether the last part of a list opens with an indefinite article: '…, des tarifs variables et un appui'."""
    behind = closing(sentence, stop, end, language)
    return behind is not None and _class(sentence, behind, end) == "INDEF" and not sentence.has(behind, "PREP")


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
