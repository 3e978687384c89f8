"""What the words around a name say of it: bodies without a head noun are known by their company."""

from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import acronym_like, odd, opens
from pipeline.names.spans import Span
from pipeline.names.stretches import Stretch
from pipeline.names.verdict import concept, nameable, person_like

_APPOSITION = 7


def evidence(stretch: Stretch, span: Span, lexicon: Lexicon, common: frozenset[str]) -> tuple[str, str] | None:
    """The type of the body that the words of `span` are by what stands around them, and the rule that tells it."""
    tokens = stretch.tokens
    if not nameable(tokens, span, lexicon):
        return None
    told = _described(stretch, span, lexicon)
    if told is not None:
        return told
    if concept(tokens, span, common):
        return None
    several = span.last - span.first > 1
    personal = person_like(tokens, span.first, span.last, lexicon, common)
    telling = several or odd(tokens[span.first].text) or acronym_like(tokens[span.first].text)
    if (telling or not opens(tokens, span.first)) and _introduced(stretch, span, telling, personal, lexicon):
        return "other", "frame"
    if telling and _acts(stretch, span, personal, lexicon):
        return "other", "speaker"
    return None


def _described(stretch: Stretch, span: Span, lexicon: Lexicon) -> tuple[str, str] | None:
    """The type that a noun in small letters tells: 'la société Bois Marquis', 'KindLine, a helpline for farmers'."""
    tokens = stretch.tokens
    at = span.first - 1
    while at >= 0 and tokens[at].low in lexicon.words.adjectives:
        at -= 1
    if at >= 0 and tokens[at].text.islower() and tokens[at].low in lexicon.descriptors:
        return lexicon.descriptors[tokens[at].low], "descriptor"
    opening = span.first - 2 if tokens[span.first - 1].low in lexicon.words.articles else span.first - 1
    if opening > 1 and span.last < len(tokens) and tokens[opening].text + tokens[span.last].text == "()":
        return _bracketed(stretch, opening, lexicon)
    at = span.last
    if at + 1 >= len(tokens) or tokens[at].text not in ",(–—":
        return None
    if tokens[at + 1].low not in lexicon.words.indefinite:
        return None
    if span.first > 0 and tokens[span.first - 1].low in lexicon.words.place_words:
        return None
    for token in tokens[at + 2 : at + 2 + _APPOSITION]:
        if token.low in lexicon.descriptors:
            return lexicon.descriptors[token.low], "apposition"
        if not token.text.islower() or token.low in lexicon.small or token.low in lexicon.words.stops:
            return None
    return None


def _bracketed(stretch: Stretch, opening: int, lexicon: Lexicon) -> tuple[str, str] | None:
    """The type that a noun before the brackets tells: 'a shop for sails (Blue Tack)', 'une boutique (le Nid)'."""
    tokens = stretch.tokens
    kind = None
    for token in reversed(tokens[max(0, opening - _APPOSITION) : opening]):
        if token.low in lexicon.words.indefinite:
            return (kind, "apposition") if kind is not None else None
        if not token.text.islower():
            return None
        # "A tax for shops": what stands behind a preposition is not it.
        kind = None if token.low in lexicon.small else lexicon.descriptors.get(token.low, kind)
    return None


def _introduced(stretch: Stretch, span: Span, telling: bool, personal: bool, lexicon: Lexicon) -> bool:
    """Whether words stand before the name that only a body takes: 'according to', 'the spokesperson for'."""
    tokens = stretch.tokens
    at = span.first
    if at > 0 and tokens[at - 1].low in lexicon.words.articles:
        at -= 1
    for phrases in (lexicon.before,) if personal else (lexicon.before, lexicon.before_any):
        if phrases.before(tokens, at) < at or phrases.before(tokens, span.first) < span.first:
            return True
    at = span.first
    while at > 0 and (tokens[at - 1].low in lexicon.words.articles or tokens[at - 1].low in lexicon.belonging):
        at -= 1
    if not telling and tokens[span.first - 1].low in lexicon.words.places_too:
        # "A nurse from Pugwash"
        return False
    return 0 < at < span.first and tokens[at - 1].low in lexicon.words.persons_of


def _acts(stretch: Stretch, span: Span, personal: bool, lexicon: Lexicon) -> bool:
    """Whether what follows is only said of a body, and the name is its subject: 'Second Wind announced'."""
    tokens = stretch.tokens
    at = span.last
    if at + 2 < len(tokens) and tokens[at].text == "(" and tokens[at + 2].text == ")":
        at += 3
    owner = at < len(tokens) and tokens[at].low == "'s"
    behind = at + 1 if owner else at
    if lexicon.possessed.at(tokens, behind) > behind:
        return True
    acts = lexicon.acting.at(tokens, at) > at or (not personal and lexicon.saying.at(tokens, at) > at)
    if owner or not acts:
        return False
    before = span.first - 1
    while (
        before >= 0
        and tokens[before].low in lexicon.words.articles
        and tokens[before].low not in lexicon.words.genitives
    ):
        before -= 1
    word = tokens[before].low if before >= 0 else ""
    return not (word in lexicon.words.place_words or word in lexicon.links or word in lexicon.belonging)
