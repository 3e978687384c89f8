"""What tells that words name a body, and of which kind: the words themselves, else those that stand around them."""

from collections.abc import Sequence
from string import digits

from pipeline.grammar.tokens import Token
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import before_articles, name_like, odd, opens, said, several
from pipeline.names.spans import NameSpan

Told = tuple[str, str]
"""The type of a body, and the rule that tells it."""
_OF_PERSON = 3
"""The most words with a capital of a person's name."""
_APPOSITION = 7
"""How far from a name the noun may stand that says what it is, in tokens."""


def told_by_words(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> Told | None:
    """The type of the body that the words of `span` name by themselves, and the rule that tells it."""
    first, main, last = span
    if lexicon.no_body(tokens, first, main) or _shouted(tokens, span):
        return None
    if 1 < last - first == lexicon.head_size(tokens, first, lexicon.first_heads):
        return None  # « Groupe de travail », of which nothing says which
    end = tokens[last - 1]
    if last - first == 1 and end.low in lexicon.words.alone:
        return lexicon.heads.get(end.low, "other"), "head_noun"
    stem = end.low.rstrip(digits)
    if last - first == 1 and 1 < len(stem) < len(end.low) and stem in lexicon.first_heads:
        return lexicon.first_heads[stem], "head_noun"  # "DDT55": a department by its number
    if end.low in lexicon.words.legal or (end.text == "." and tokens[last - 2].low in lexicon.words.legal):
        return ("company", "capitals") if last - first > 1 else None
    kind = _first_head(tokens, span, lexicon)
    if kind is not None:
        return kind, "head_noun"
    kind = _last_head(tokens, span, lexicon) if main - first > 1 else None
    if kind is None and last > main:
        # "Maps for the Web Working Group"
        kind = lexicon.last_heads.get(said(tokens, last - 2, last))
    if kind is not None:
        return kind, "capitals"
    # "Transport Canada", "Skills Ontario"
    return ("other", "capitals") if 1 < main - first == last - first and _regional(tokens, span, lexicon) else None


def _shouted(tokens: Sequence[Token], span: NameSpan) -> bool:
    """Whether all words are in capitals, so that no head says anything: 'GROUPE D'EXPERTS'."""
    words = [token.text for token in tokens[span.first : span.last] if len(token.text) > 3]
    return len(words) > 1 and all(word.isupper() for word in words)


def _first_head(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> str | None:
    """The type that the head at the beginning tells: 'Ministry of Labour', 'Commission canadienne du blé'."""
    first, main, last = span
    if last - first < 2:
        return None
    inside = tokens[first + 1 : last]
    complete = any(token.low in lexicon.first_genitives or token.low in lexicon.links for token in inside)
    capitals = [token.low for token in inside if name_like(token.text)]
    # "Commission Actions" of a report that writes "actions" is only a way to write.
    emphatic = bool(capitals) and not any(map(lexicon.is_proper, capitals))
    reads_first = complete or (lexicon.head_first and not emphatic)
    kind = lexicon.head_at(tokens, first, lexicon.first_heads) if reads_first else None
    if kind is None and main == first + 1:
        kind = lexicon.head_at(tokens, first, lexicon.last_heads)
    return kind if kind is not None and not _generic(tokens, span, lexicon) else None


def _last_head(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> str | None:
    """The type that the head at the end of the words before any complement tells: 'Elm Street Food Bank'."""
    first, main, _ = span
    end = tokens[main - 1].low
    if end in lexicon.words.only_before:
        # "Dawson City" is a place, "City of Dawson" a body.
        return None
    kind = lexicon.last_heads.get(f"{tokens[main - 2].low} {end}") or lexicon.last_heads.get(end)
    if kind is not None:
        return None if _generic(tokens, span, lexicon) else kind
    kind = lexicon.weak.get(end) or (lexicon.weak.get(tokens[first].low) if lexicon.head_first else None)
    common = (lexicon.weak, lexicon.words.peoples, lexicon.written_small)
    own = tokens[first:main]
    return kind if any(not any(token.low in words for words in common) for token in own) else None


def _generic(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> bool:
    """Whether the words say only what kind of body it is: 'Working Group', 'Les services de police'."""
    first, _, last = span
    if said(tokens, first, last) in lexicon.words.bare:
        return True
    capitals = [token.low for token in tokens[first:last] if name_like(token.text)]
    if lexicon.head_first:
        # "Services de police et tribunaux …": the capital is the sentence's.
        return len(capitals) == 1 and opens(tokens, first)
    return all(low in lexicon.leads or low in lexicon.heads for low in capitals)


def _regional(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> bool:
    """Whether a region closes the words as it closes a body's name, and what stands before it is no place's."""
    first, main, _ = span
    if tokens[main - 1].low not in lexicon.regions or lexicon.is_place(said(tokens, first, main)):
        return False
    own = {token.low for token in tokens[first : main - 1]}
    return own.isdisjoint(lexicon.leads) and not own <= lexicon.words.peoples


def told_by_company(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> Told | None:
    """The type of the body that the words of `span` are by what stands around them, and the rule that tells it."""
    if not nameable(tokens, span, lexicon):
        return None
    told = _described(tokens, span, lexicon)
    if told is not None:
        return told
    if span.last - span.first == 1 and not odd(tokens[span.first].text):
        return None
    person = person_like(tokens, span.first, span.last, lexicon)
    if _introduced(tokens, span, person, lexicon):
        return "other", "frame"
    # "the OCLC announced", but not "LYNCH announced", who is a person
    article = tokens[max(span.first - 1, 0)].low in lexicon.words.determiners
    enough = span.last - span.first > (2 if person else 1) or (article and _long_acronym(tokens[span.first].text))
    speaks = enough and _acts(tokens, span, lexicon)
    return ("other", "speaker") if speaks else None


def _described(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> Told | None:
    """The type that a noun in small letters tells: 'la société Bois Marquis', 'KindLine, a helpline for farmers'."""
    text = tokens[span.first].text
    # "service Q", "service Q-7"
    counted = span.last - span.first == 1 and (len(text) == 1 or ("-" in text and any(map(str.isdigit, text))))
    if span.first > 0 and tokens[span.first - 1].text in lexicon.descriptors and not counted:
        return lexicon.descriptors[tokens[span.first - 1].text], "descriptor"
    behind = tokens[span.last : span.last + 2 + _APPOSITION]
    if len(behind) < 2 or behind[0].text not in ",(–—" or behind[1].low not in lexicon.words.indefinite:
        return None
    for token in behind[2:]:
        if token.low in lexicon.descriptors:
            return lexicon.descriptors[token.low], "apposition"
        if not token.text.islower() or token.low in lexicon.words.stops:
            return None
    return None


def _introduced(tokens: Sequence[Token], span: NameSpan, person: bool, lexicon: Lexicon) -> bool:
    """Whether words stand before the name that a body takes: 'according to', 'the spokesperson for'."""
    at = before_articles(tokens, span.first, lexicon)
    acronym = span.last - span.first == 1 and _long_acronym(tokens[span.first].text)
    if acronym and _is_kind(tokens, span, lexicon):
        return False
    if acronym and at > 0 and tokens[at - 1].low in lexicon.words.before_acronyms:
        return True
    if acronym and span.last < len(tokens) and tokens[span.last].low in lexicon.words.behind_acronyms:
        return True
    among = (lexicon.before,) if person else (lexicon.before, lexicon.before_any)
    return any(phrases.stands_before(tokens, at) for phrases in among)


def _is_kind(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> bool:
    """Whether an acronym is no name but a kind: « avec un BTS », « par les BTS », "from BTS data"."""
    if tokens[max(span.first - 1, 0)].low in lexicon.words.kinds_behind:
        return True
    behind = tokens[span.last].text if span.last < len(tokens) else ""
    return (
        not lexicon.head_first and behind.isalpha() and behind.islower() and behind not in lexicon.small | lexicon.leads
    )


def _long_acronym(text: str) -> bool:
    """Whether `text` is an acronym of three letters or more."""
    return len(text) > 2 and text.isupper() and text.isalpha()


def _acts(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> bool:
    """Whether what follows is said of a body, and the name is its subject: 'Second Wind announced'."""
    at = span.last
    if at + 2 < len(tokens) and tokens[at].text + tokens[at + 2].text == "()":
        at += 3
    if lexicon.acting.end(tokens, at) == at:
        return False
    before = before_articles(tokens, span.first, lexicon)
    word = tokens[before - 1].low if before > 0 else ""
    among = (lexicon.words.place_words, lexicon.links, lexicon.words.genitives)
    return not any(word in words for words in among)


_VOWELS = frozenset("AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜ")
_ACRONYM = 3
"""The letters of a word in capitals that behind a first name is an acronym and no name."""


def nameable(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon) -> bool:
    """Whether words that have no head may name a body at all: no person, place, people or document."""
    first, _, last = span
    office = any(token.low in lexicon.words.offices for token in tokens[first:last])
    if office or lexicon.no_body(tokens, span.first, span.main) or is_person(tokens, first, last, lexicon):
        return False
    if last - first == 1 and lexicon.is_first_name(tokens[first].low):
        return False
    if several(tokens[last - 1].text) or lexicon.is_place(said(tokens, first, last)):
        return False
    own = [token for token in tokens[first:last] if token.text[0].isalnum()]
    none = (lexicon.leads, lexicon.words.peoples, lexicon.words.places, lexicon.words.towns)
    return not all(token.text in lexicon.words.acronyms or any(token.low in words for words in none) for token in own)


def person_like(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words have the look of a person's name: two or three plain words with capitals and no head."""
    words = [token.text for token in tokens[first:last]]
    if len(words) not in (2, 3) or not all(word.replace("-", "").replace("'", "").isalpha() for word in words):
        return False
    # "Ada Roe", "Ada ROUX", "ROUX Ada", "Ada VAN ROUX"
    ends = words[0], words[-1]
    plain = all(word.istitle() or _surname(word) for word in words)
    headed = told_by_words(tokens, NameSpan(first, last, last), lexicon) is not None
    return plain and not all(map(_surname, ends)) and not headed


def _surname(word: str) -> bool:
    """Whether a word in capitals may be a surname: "ROUX", but not "JRCC", which nobody can speak."""
    return word.isupper() and len(word) > _ACRONYM and not _VOWELS.isdisjoint(word)


def is_person(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words are a first name and what may follow one: 'Ada Roe', 'Jean-Luc de Brie', 'A. Roe'."""
    given = tokens[first].low
    initial = len(given) == 1 and first + 1 < last and tokens[first + 1].text == "."
    if not tokens[first].text[0].isupper() or not (initial or lexicon.is_first_name(given)):
        return False
    names = initial + sum(name_like(token.text) for token in tokens[first + 2 * initial : last])
    return 2 <= names <= _OF_PERSON
