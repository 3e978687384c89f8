"""How far a name goes from its first capital: 'Ministry of Food, Farms and Bees', 'Agence de l'eau du Nord'."""

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import abbreviated, acronym_like, glued, name_like, odd, spells

_MOST = 16
_TO_ACRONYM = 14
_TO_FORM = 6
_ELIDED = frozenset({"d'", "D'"})


class Span(NamedTuple):
    """The tokens from `first` to `last`; `main` is behind those before the first complement."""

    first: int
    main: int
    last: int


def span_at(tokens: Sequence[Token], first: int, lexicon: Lexicon, common: frozenset[str]) -> Span:
    """The name that begins at the token at `first`; `common` are the words that the report writes small too."""
    main = run_end(tokens, first, lexicon)
    lower = lexicon.head_first and (
        lexicon.head_at(tokens, first, lexicon.first_heads) is not None or tokens[first].text.islower()
    )
    last, start = main, main
    if lower:
        main = last = start = _adjectives(tokens, last, lexicon)
    while last - first < _MOST:
        end = _complement(tokens, first, start, last, lower, lexicon, common)
        if end == last:
            break
        last = end
    closing = to_acronym(tokens, first, main, lexicon)
    return Span(first, main, closing if closing is not None else _legal_form(tokens, last, lexicon))


def loosened(tokens: Sequence[Token], span: Span, lexicon: Lexicon) -> Span:
    """`span` with what in small letters may go on with a name without a head: 'Passage | sûr', 'Rêves | d'enfants'."""
    if not lexicon.head_first or span.last != span.main:
        return span
    last = _adjectives(tokens, span.last, lexicon)
    if last == span.last and last + 1 < len(tokens) and tokens[last].low in lexicon.genitives:
        last = _object(tokens, last, tokens[last].low in lexicon.elided, lexicon)
    return Span(span.first, last, last)


def run_end(tokens: Sequence[Token], first: int, lexicon: Lexicon, *, owners: bool = True) -> int:
    """Behind which token the words with a capital end that begin at `first`; `owners`: with genitives among them."""
    at = first + 1
    while at < min(len(tokens), first + _MOST):
        text = tokens[at].text
        follows = at + 1 < len(tokens) and name_like(tokens[at + 1].text)
        if name_like(text):
            at += 1
        elif text in "&+" and follows:
            at += 2
        elif text == "." and abbreviated(tokens, at):
            at += 1
            if tokens[at - 2].low in lexicon.legal:
                break
        elif (
            text == "-" and at + 1 < len(tokens) and follows and not glued(tokens, at) and _dashed(tokens, at, lexicon)
        ) or (text in "–—" and follows and glued(tokens, at)):
            at += 2
        elif text in _ELIDED and follows and name_like(tokens[at - 1].text) and not lexicon.head_first:
            # "Bras d'Or"
            at += 2
        elif owners and text in ("'s", "'") and follows and _whole_owner(tokens, first, at, lexicon):
            at += 2
        elif text.isdigit() and tokens[at - 1].low in lexicon.numbered:
            at += 1
        else:
            break
    return at


def _legal_form(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Behind which token a legal form ends that closes the name: 'Maille Boréale inc.'"""
    at = last + 1 if last < len(tokens) and tokens[last].text == "," else last
    while (
        at < min(len(tokens), last + _TO_FORM)
        and tokens[at].low not in lexicon.legal
        and _inside_company(tokens, at, lexicon)
    ):
        at += 1
    if at >= len(tokens) or tokens[at].low not in lexicon.legal or tokens[at - 1].low in lexicon.legal:
        return last
    dotted = at + 1 < len(tokens) and tokens[at + 1].text == "." and tokens[at + 1].start == tokens[at].end
    return at + 2 if dotted else at + 1


def _inside_company(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    low = tokens[at].low
    return name_like(tokens[at].text) or lexicon.is_adjective(low) or low in lexicon.first_genitives


def to_acronym(tokens: Sequence[Token], first: int, main: int, lexicon: Lexicon) -> int | None:
    """Where the parentheses open in which an acronym spells all from `first`: 'Société des parcs du Nord (SPN)'."""
    for at in range(first + 1, min(len(tokens) - 1, first + _TO_ACRONYM)):
        text = tokens[at].text
        if text == "(":
            inside = tokens[at + 1].text
            enough = at - first > 1 and acronym_like(inside)
            return at if at >= main and enough and spells(inside, tokens[first:at], lexicon.small) else None
        if not (text[0].isalnum() or text in ",&-'" or text == "'s") or tokens[at].low in lexicon.never_inside:
            return None
    return None


def _dashed(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a dash joins two halves of a name of places: 'Comité régional du Centre - Val de Loire'."""
    return at > 1 and tokens[at - 2].low in lexicon.genitives


def _whole_owner(tokens: Sequence[Token], first: int, at: int, lexicon: Lexicon) -> bool:
    """Whether a genitive stands inside a name: 'St. Mary's Hospital', not 'Ontario's Ministry of Labour'."""
    owner = " ".join(token.low for token in tokens[first:at])
    before = tokens[first - 1].low if first > 0 else ""
    if before in lexicon.genitives or before in lexicon.links:
        # "Court of King's Bench", "Centre for Seafarers' Welfare"
        return True
    if tokens[at].text == "'":
        return True
    if lexicon.is_place(owner) or acronym_like(tokens[at - 1].text) or tokens[at - 1].low in lexicon.last_heads:
        return False
    end = run_end(tokens, at + 1, lexicon, owners=False)
    return tokens[end - 1].low in lexicon.last_heads or tokens[end - 1].low in lexicon.weak


def _complement(
    tokens: Sequence[Token], first: int, main: int, last: int, lower: bool, lexicon: Lexicon, common: frozenset[str]
) -> int:
    """Behind which token the complement ends that goes on with the name at `last`; `last` where none does."""
    if last + 1 >= len(tokens):
        return last
    word = tokens[last].low
    if word in lexicon.genitives:
        if not _headed(tokens, first, last, lexicon):
            end = _object(tokens, last, lower, lexicon)
            pair = " ".join(token.low for token in tokens[end - 2 : end])
            # "Mississaugas of the Credit First Nation"
            return end if pair in lexicon.last_heads else last
        return last if _owner(tokens, first, main, last, lexicon) else _object(tokens, last, lower, lexicon)
    if word in lexicon.links:
        governs = lexicon.links[word]
        fits = (
            any(token.low in governs for token in tokens[first:last])
            if governs
            else _headed(tokens, first, last, lexicon)
        )
        return _object(tokens, last, lower, lexicon) if fits else last
    if word in lexicon.and_words:
        return _joined(tokens, first, main, last, lower, lexicon, common)
    if word == "," and tokens[first].low in lexicon.places and tokens[last - 1].low in lexicon.topics:
        return _listed(tokens, first, last, lower, lexicon)
    if word == "," and main < last and lexicon.portfolio & {tokens[first].low, tokens[main - 1].low}:
        return _listed(tokens, first, last, lower, lexicon)
    return last


def _owner(tokens: Sequence[Token], first: int, main: int, at: int, lexicon: Lexicon) -> bool:
    """Whether the genitive at `at` names the body that a unit belongs to: 'Institut des glaces | de l'Université'."""
    behind = at + 1
    while behind < len(tokens) and tokens[behind].low in lexicon.articles:
        behind += 1
    if behind + 1 >= len(tokens) or not name_like(tokens[behind].text):
        return False
    if lexicon.whole & {tokens[first].low, tokens[main - 1].low}:
        return False
    if acronym_like(tokens[behind].text) and not name_like(tokens[behind + 1].text):
        return True
    end = run_end(tokens, behind, lexicon)
    if end - behind > 1 and not lexicon.head_first and tokens[end - 1].low in lexicon.last_heads:
        # "Human Trafficking Unit | of the Winnipeg Police Service"
        return tokens[end - 2].text != "&"
    follows = tokens[behind + 1]
    if lexicon.head_at(tokens, behind, lexicon.heads) is None:
        return False
    adjective = lexicon.is_adjective(follows.low) or (lexicon.head_first and name_like(follows.text))
    return follows.low in lexicon.genitives or adjective


def _object(tokens: Sequence[Token], at: int, lower: bool, lexicon: Lexicon) -> int:
    """Behind which token the object of the preposition at `at` ends; `at` where no name takes it."""
    behind = at + 1
    while behind < len(tokens) and tokens[behind].low in lexicon.articles and tokens[behind].text.islower():
        behind += 1
    if behind >= len(tokens):
        return at
    word = tokens[behind]
    if name_like(word.text):
        end = run_end(tokens, behind, lexicon)
        placed = lexicon.is_place(" ".join(token.low for token in tokens[behind:end]))
        if placed and tokens[at].low in lexicon.place_words and not lower:
            return at
        return _adjectives(tokens, end, lexicon) if lower else end
    if lower and word.low in lexicon.before_nouns and behind + 1 < len(tokens) and tokens[behind + 1].text.islower():
        # "de la petite enfance"
        behind += 1
        word = tokens[behind]
    if not lower or not word.text[0].isalpha() or word.low in lexicon.never_inside or word.low in lexicon.determiners:
        return at
    bare = behind == at + 1 and tokens[at].low not in lexicon.determiners
    if bare and lexicon.is_infinitive(word.low) and _takes_object(tokens, behind + 1, lexicon):
        return at
    return _adjectives(tokens, behind + 1, lexicon)


def _takes_object(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether what follows an infinitive shows it to be one: 'la Commission de revoir | ses règles'."""
    return at < len(tokens) and (tokens[at].low in lexicon.determiners or tokens[at].low in lexicon.never_inside)


def _adjectives(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Behind which token the adjectives in small letters end that begin at `at`."""
    while at < len(tokens):
        if tokens[at].text.islower() and lexicon.is_adjective(tokens[at].low) and not _participle(tokens, at, lexicon):
            at += 1
        elif name_like(tokens[at].text) and tokens[at - 1].text.islower() and tokens[at - 1].text[-1] != "'":
            at = run_end(tokens, at, lexicon)
        elif tokens[at].low in lexicon.charged and _definite(tokens, at + 1, lexicon):
            # "Ministère chargé des transports"
            at = _object(tokens, at + 1, True, lexicon)
        else:
            break
    return at


def _participle(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether an adjective behind a proper name is what is done to it: 'l'Université Laval, | appelée'."""
    proper = name_like(tokens[at - 1].text) and tokens[at - 1].low not in lexicon.heads
    return proper and (lexicon.is_place(tokens[at - 1].low) or tokens[at].low.endswith(lexicon.participle_endings))


def _definite(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether 'du', 'des', 'de la' stand at `at`, behind which no infinitive follows."""
    if at + 1 >= len(tokens) or tokens[at].low not in lexicon.first_genitives:
        return False
    return tokens[at].low in lexicon.determiners or tokens[at + 1].low in lexicon.articles


def _joined(
    tokens: Sequence[Token], first: int, main: int, last: int, lower: bool, lexicon: Lexicon, common: frozenset[str]
) -> int:
    """Behind which token the name ends that 'and' goes on with; `last` where a name of its own follows."""
    behind = last + 1
    word = tokens[behind]
    if any(token.low in lexicon.and_words for token in tokens[_last_genitive(tokens, first, last, lexicon) : last]):
        return last
    if word.low in lexicon.genitives and main < last and not _owner(tokens, first, main, behind, lexicon):
        end = _object(tokens, behind, lower, lexicon)
        alike = end > behind and _capital_object(tokens, behind, lexicon) == _capital_object(
            tokens, _last_genitive(tokens, first, last, lexicon), lexicon
        )
        same = tokens[behind].low == tokens[_last_genitive(tokens, first, last, lexicon)].low
        definite = (
            same or tokens[behind].low not in lexicon.plural_genitives or _capital_object(tokens, behind, lexicon)
        )
        return end if alike and definite else last
    if lower and word.text.islower() and lexicon.is_adjective(word.low) and lexicon.is_adjective(tokens[last - 1].low):
        return _adjectives(tokens, behind, lexicon)
    if not name_like(word.text):
        return last
    end = run_end(tokens, behind, lexicon)
    if tokens[first].low in lexicon.offices:
        return end
    if _is_owned(tokens, behind, end, lexicon):
        return last
    if tokens[last - 1].low in lexicon.first_names and tokens[behind].low in lexicon.first_names:
        # "Fondation Lucie et André Roy"
        return end
    for start in (last - 1, last - 2):
        if start >= first and lexicon.is_place(" ".join(token.low for token in tokens[start:end])):
            return end
    if tokens[end - 1].low in lexicon.things and end - behind > 1:
        # "Boating Safety and | Rescue Act"
        return end
    if acronym_like(word.text) or _own_name(tokens, behind, end, lexicon):
        # "The City of Brandon and | the Town of Virden", "the University of Regina and | Saskatchewan Polytechnic"
        own = any(lexicon.is_proper(token.low, common) for token in tokens[behind:end])
        joined = (
            main == last and not acronym_like(word.text) and (_shares(tokens, first, last, common, lexicon) or not own)
        )
        return end if joined else last
    genitive = _last_genitive(tokens, first, last, lexicon)
    if main < last and lexicon.is_place(" ".join(token.low for token in tokens[genitive + 1 : end])):
        # "Supreme Court of Newfoundland and Labrador"
        return end
    if (
        main == last
        and tokens[first].low in lexicon.places
        and all(token.low in lexicon.topics for token in tokens[behind:end])
    ):
        return end
    if main < last:
        placed = lexicon.is_place(" ".join(token.low for token in tokens[behind:end]))
        matters = lexicon.portfolio & {tokens[first].low, tokens[main - 1].low}
        proper = any(lexicon.is_proper(token.low, common) for token in tokens[behind:end])
        return last if placed or (proper and not matters) else end
    closing = _legal_form(tokens, end, lexicon)
    if closing > end and not lexicon.ends_name(tokens, first, last):
        # "Larves et Compagnie", "Roches et Digues Chaleur inc."
        return closing
    if not lexicon.ends_name(tokens, behind, end) or end - behind < 2:
        return last
    own = any(lexicon.is_proper(token.low, common) for token in tokens[behind:end])
    return end if _shares(tokens, first, last, common, lexicon) or not own else last


def _last_genitive(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    return next((at for at in range(last - 1, first, -1) if tokens[at].low in lexicon.genitives), first)


def _capital_object(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether the object of the preposition at `at` has a capital."""
    at += 1
    while at < len(tokens) - 1 and tokens[at].low in lexicon.articles:
        at += 1
    return name_like(tokens[at].text)


def _is_owned(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words are the beginning of a name of their own: 'Women's Institute | of …', 'Parents | for …'."""
    if any(token.text in ("'", "'s") for token in tokens[first:last]) or lexicon.gatherings.at(tokens, last - 1) > last:
        return True
    return last < len(tokens) and tokens[last].low in lexicon.genitives and tokens[last - 1].low in lexicon.last_heads


def _own_name(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words have a head of their own: 'Trent University', 'Town of Virden'."""
    if last < len(tokens) and tokens[last].low in lexicon.genitives and tokens[last - 1].low in lexicon.last_heads:
        return True
    return last - first > 1 and lexicon.ends_name(tokens, first, last) and tokens[last - 1].low not in lexicon.topics


def _shares(tokens: Sequence[Token], first: int, last: int, common: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether what stands before 'and' needs what follows it: 'Immigration and | Refugee Board'."""
    word = tokens[last - 1]
    one = last - first == 1 and first > 0 and tokens[first - 1].low in lexicon.articles and not odd(word.text)
    kind = word.low in common or word.low in lexicon.topics or (one and not lexicon.is_place(word.low))
    return kind and not lexicon.ends_name(tokens, first, last)


def _listed(tokens: Sequence[Token], first: int, last: int, lower: bool, lexicon: Lexicon) -> int:
    """Behind which token the list of a ministry's matters ends: 'Department of Food, | Farms and Forests'."""
    at = last
    while at < len(tokens) and tokens[at].text == ",":
        end = (
            _object(tokens, at + 1, lower, lexicon)
            if tokens[at + 1 : at + 2] and tokens[at + 1].low in lexicon.genitives
            else at + 1
        )
        if end == at + 1:
            behind = at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].low in lexicon.articles else at + 1
            if behind >= len(tokens) or not name_like(tokens[behind].text):
                return last
            end = run_end(tokens, behind, lexicon)
        at = end
    if at < len(tokens) and tokens[at].low in lexicon.and_words and at > last:
        behind = at + 1
        if behind < len(tokens) and tokens[behind].low in lexicon.genitives:
            end = _object(tokens, behind, lower, lexicon)
            return end if end > behind else last
        if behind < len(tokens) and name_like(tokens[behind].text):
            return run_end(tokens, behind, lexicon)
    return last


def _headed(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a complement with 'of' may follow: a head stands among the words, or who gathers does."""
    if tokens[first].low in lexicon.offices:
        return True
    if any(token.low in lexicon.heads or token.low in lexicon.weak for token in tokens[first:last]):
        return True
    return lexicon.gatherings.at(tokens, last - 1) > last
