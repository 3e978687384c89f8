"""What the words of a name say: which kind of body it is, or that it is none."""

from collections.abc import Sequence

from pipeline.grammar.tokens import Token
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import acronym_like, name_like, opens
from pipeline.names.spans import Span

_YEAR = 4


def verdict(
    tokens: Sequence[Token], span: Span, lexicon: Lexicon, common: frozenset[str], *, alone: bool = False
) -> tuple[str, str] | None:
    """The type of the body that the words of `span` name by themselves, and the rule that tells it.

    `alone`: whether nothing but the name stands there, so that its first capital is its own."""
    first, main, last = span
    if tokens[first].low in lexicon.words.offices or _names_none(tokens, span, lexicon) or _shouted(tokens, span):
        return None
    low, end = tokens[first].low, tokens[last - 1]
    if end.low in lexicon.words.legal or (end.text == "." and tokens[last - 2].low in lexicon.words.legal):
        return ("company", "capitals") if last - first > 1 else None
    kind = _first_head(tokens, span, lexicon, common, alone)
    if kind is not None:
        return kind, "head_noun"
    kind = _last_head(tokens, span, lexicon, common)
    if kind is not None:
        return kind, "capitals"
    if main - first > 1 and main == last and _regional(tokens, first, main, lexicon):
        # "Transport Canada", "Skills Ontario"
        return "other", "capitals"
    if main - first > 1 and low in lexicon.words.places and tokens[main - 1].low in lexicon.words.topics:
        # "Manitoba Sustainable Development"
        return "provincial_government", "capitals"
    return None


def _shouted(tokens: Sequence[Token], span: Span) -> bool:
    """Whether several words are all in capitals, so that no head says anything: 'GROUPE D'EXPERTS'."""
    words = [token.text for token in tokens[span.first : span.last] if len(token.text) > 3]
    return len(words) > 1 and all(word.isupper() for word in words)


def _first_head(
    tokens: Sequence[Token], span: Span, lexicon: Lexicon, common: frozenset[str], alone: bool
) -> str | None:
    """The type that the head at the beginning tells: 'Ministry of Labour', 'Commission canadienne du blé'."""
    first, main, last = span
    if last - first < 2:
        return None
    kind = lexicon.head_at(tokens, first, lexicon.first_heads) if _reads_first(tokens, span, lexicon) else None
    if kind is None and main == first + 1 < last:
        kind = lexicon.last_heads.get(tokens[first].low)
    if kind is None or _generic(tokens, span, lexicon, alone):
        return None
    return kind


def _reads_first(tokens: Sequence[Token], span: Span, lexicon: Lexicon) -> bool:
    """Whether the head of the name comes first: the report's language has it so, or a genitive of such a language."""
    return lexicon.head_first or any(
        token.low in lexicon.first_genitives for token in tokens[span.first + 1 : span.last]
    )


def _last_head(tokens: Sequence[Token], span: Span, lexicon: Lexicon, common: frozenset[str]) -> str | None:
    """The type that the head at the end of the words before any complement tells: 'Elm Street Food Bank'."""
    first, main, last = span
    if main - first < 2:
        return None
    pair = f"{tokens[main - 2].low} {tokens[main - 1].low}"
    kind = lexicon.last_heads.get(pair) or lexicon.last_heads.get(tokens[main - 1].low)
    if tokens[main - 1].low in lexicon.words.only_before:
        # "Dawson City" is a place, "City of Dawson" a body.
        return None
    if tokens[main - 1].low in lexicon.words.vague and _is_term(tokens, first, main, lexicon, common):
        return None
    if kind is not None:
        return None if _generic(tokens, span, lexicon, False) else kind
    kind = lexicon.weak.get(tokens[main - 1].low) or (
        lexicon.weak.get(tokens[first].low) if lexicon.head_first else None
    )
    if kind is None or (main < last and tokens[main].low not in lexicon.words.genitives):
        return None
    own = [token for token in tokens[first:main] if token.low not in lexicon.weak and name_like(token.text)]
    proper = any(token.low not in common and token.low not in lexicon.words.peoples for token in own) or (
        tokens[first].low in lexicon.words.articles
    )
    return kind if proper else None


def _is_term(tokens: Sequence[Token], first: int, main: int, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Whether capitals hide a common term: the report writes it small too, or puts 'a' before it."""
    pair = f"{tokens[main - 2].low} {tokens[main - 1].low}"
    return pair in common or pair + "s" in common or _indefinite(tokens, first, lexicon)


def _names_none(tokens: Sequence[Token], span: Span, lexicon: Lexicon) -> bool:
    """Whether the words name a law or the like, or only which kind of an acronym's bodies: 'a new NATO Task Force'."""
    first, _, last = span
    bare = " ".join(token.low for token in tokens[first + 1 : last]) in lexicon.words.bare
    several = bare and (tokens[last - 1].low not in lexicon.heads or _indefinite(tokens, first, lexicon))
    return (several and acronym_like(tokens[first].text)) or lexicon.no_body(tokens, *span)


def _indefinite(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Whether 'a' stands before the token at `first`, or before the adjective there."""
    before = first - 2 if first > 1 and tokens[first - 1].text.islower() else first - 1
    return any(tokens[at].low in lexicon.words.indefinite for at in (before, first - 1) if at >= 0)


def _generic(tokens: Sequence[Token], span: Span, lexicon: Lexicon, alone: bool) -> bool:
    """Whether the words say only what kind of body it is: 'Working Group', 'Les services de police'."""
    first, main, last = span
    if (
        last - first < 6
        and " ".join(token.low for token in tokens[first:last]).replace("' ", "'") in lexicon.words.bare
    ):
        return True
    capitals = [token for token in tokens[first:last] if name_like(token.text)]
    if len(capitals) == 1 and opens(tokens, first) and lexicon.head_first and not alone:
        # "Services de police et tribunaux …": the capital is the sentence's.
        return True
    own = [token.low for token in capitals if token.low not in lexicon.heads]
    return all(low in lexicon.leads for low in own) and main == last and not lexicon.head_first


def _regional(tokens: Sequence[Token], first: int, main: int, lexicon: Lexicon) -> bool:
    """Whether a region closes the words as it closes a body's name, and what stands before it is no place's."""
    region = tokens[main - 1].low in lexicon.regions
    if main < len(tokens) and tokens[main].text.isdigit() and len(tokens[main].text) == _YEAR:
        # "Harbour Days Ontario 2021" is an event.
        return False
    if not region or lexicon.is_place(" ".join(token.low for token in tokens[first:main])):
        return False
    own = [token for token in tokens[first : main - 1] if name_like(token.text)]
    lows = {token.low for token in own}
    if any(token.text.isdigit() for token in tokens[first:main]):
        return False
    return (
        bool(lows)
        and not any(
            low in group
            for low in lows
            for group in (lexicon.words.places, lexicon.words.towns, lexicon.leads, lexicon.words.offices)
        )
        and not all(low in lexicon.words.peoples for low in lows)
    )


def nameable(tokens: Sequence[Token], span: Span, lexicon: Lexicon) -> bool:
    """Whether words that have no head may name a body at all: no person, place, people, document or concept."""
    first, _, last = span
    own = [token for token in tokens[first:last] if token.text[0].isalnum() and token.low not in lexicon.small]
    if not own or tokens[first].low in lexicon.words.offices or _names_none(tokens, span, lexicon):
        return False
    if lexicon.is_place(" ".join(token.low for token in tokens[first:last])):
        return False
    if all(
        token.low in lexicon.leads or token.low in lexicon.words.peoples or lexicon.is_place(token.low) for token in own
    ):
        return False
    if all(token.text in lexicon.words.acronyms or token.text.isdigit() for token in own):
        return False
    return not (len(own[0].text) == 1 and len(own) > 1 and tokens[first + 1].text == ".")


def person_like(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Whether the words have the look of a person's name: two or three plain words with capitals and no head."""
    if first >= last:
        return False
    plain = all(token.text.istitle() and token.text.replace("-", "").isalpha() for token in tokens[first:last])
    return plain and last - first in (2, 3) and verdict(tokens, Span(first, last, last), lexicon, common) is None


def concept(tokens: Sequence[Token], span: Span, common: frozenset[str]) -> bool:
    """Whether the report writes all words of a name small elsewhere, so that it is a term in capitals."""
    own = [token for token in tokens[span.first : span.last] if token.text[0].isalpha()]
    return all(token.low in common and not acronym_like(token.text) for token in own)
