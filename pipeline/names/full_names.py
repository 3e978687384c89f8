"""The first reading: every name that a stretch tells by itself is entered, with what the body also goes by."""

from collections.abc import Sequence

from pipeline.grammar.tokens import Token
from pipeline.names.aliases import aliases
from pipeline.names.authorities import Authority
from pipeline.names.bodies import Bodies
from pipeline.names.evidence import told_by_company, told_by_words
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import abbreviated, acronym_like, name_like, opens, spells
from pipeline.names.spans import NameSpan, loosened, span_at
from pipeline.names.stretches import Found, Stretch

_COMPANY = frozenset({"descriptor", "apposition", "frame", "speaker"})
"""The rules by which its company tells a body, where no other place of the report does."""


def read(stretch: Stretch, bodies: Bodies) -> None:
    """Enter on `stretch` the names that tell themselves, and leave the others open."""
    behind = 0
    for at in stretch.capitals:
        found = _found(stretch, at, bodies) if at >= behind else None
        if found is None:
            continue
        behind = found.span.last if found.type is not None else found.span.main
        if found.type is None or found.rule in _COMPANY:
            stretch.open.append(found)
            _spelt(stretch, found, bodies)
        else:
            behind = max(behind, _enter(stretch, found, bodies))


def _spelt(stretch: Stretch, found: Found, bodies: Bodies) -> None:
    """Let an acronym stand for no body where it spells what is none: 'Shared Hive Standard (SHS)'."""
    tokens, (first, _, last) = stretch.tokens, found.span
    inside = tokens[last + 1].text if last + 2 < len(tokens) and tokens[last].text == "(" else ""
    if found.type is not None or not acronym_like(inside) or bodies.knows_acronym(inside):
        return
    if spells(inside, tokens[first:last], bodies.lexicon.small):
        bodies.acronyms[inside] = None


def settle(stretch: Stretch, bodies: Bodies) -> None:
    """Enter what only its company told to be a body, where it is no other name of one that is known by now."""
    tokens = stretch.tokens
    for found in stretch.open:
        first, _, last = found.span
        # "EPA", "US EPA", "Epa"
        placed = all(bodies.lexicon.is_place(token.low) for token in tokens[first : last - 1])
        end = tokens[last - 1].text
        other = placed and (bodies.knows_acronym(end) or bodies.of_spoken(end) is not None)
        if found.type is not None and not other and not stretch.taken(first, last):
            _enter(stretch, found, bodies)


def _found(stretch: Stretch, at: int, bodies: Bodies) -> Found | None:
    """What the words that begin at the token at `at` name, known or not."""
    lexicon, tokens = bodies.lexicon, stretch.tokens
    known = bodies.authorities.names.longest(tokens, at)
    small = not name_like(tokens[at].text)
    if small or _only_opens(tokens, at, lexicon):
        if known is not None:
            return _reviewed(at, known)
        return _lower(tokens, at, lexicon) if small else None
    if _orders(stretch, at, bodies):
        return None
    span = span_at(tokens, at, lexicon)
    behind = _behind_person(tokens, span, bodies)
    if behind > at:
        # "Ada Roe | Hive Board of Orkney"
        return Found(NameSpan(at, behind, behind), "name", None, "undecided")
    own = NameSpan(at, span.main, span.main)
    if tokens[at].low in lexicon.words.offices and known is None and told_by_words(tokens, own, lexicon) is None:
        # "Chief Ada Roe | of the …": a person, who may be of a body.
        end = span.main if span.main > at + 1 else span.last
        return Found(NameSpan(at, end, end), "name", None, "undecided")
    told = told_by_words(tokens, span, lexicon)
    if known is not None and told is None and _of_product(tokens, known, span):
        return Found(span, "name", None, "undecided")
    if known is not None and (told is None or not _longer(tokens, known[0], span, lexicon)):
        return _reviewed(at, known)
    unit = _behind_owner(tokens, span, bodies)
    if unit > at:
        # "OECD NEA | Expert Group on Dams": the owner's acronym is no part of the name.
        inner = span_at(tokens, unit, lexicon)
        inner_told = told_by_words(tokens, inner, lexicon)
        span, told = (inner, inner_told) if inner_told is not None else (span, told)
    if told is None:
        loose = loosened(tokens, span, lexicon, whole=True)
        told = told_by_company(tokens, loose, lexicon)
        if told is None:
            loose = loosened(tokens, span, lexicon, whole=False)
        span = loose
    return Found(span, "name", *(told or (None, "undecided")))


def _orders(stretch: Stretch, at: int, bodies: Bodies) -> bool:
    """Whether a word is the verb of a sentence that opens with it, and a body stands behind it: 'Urge | Parliament'."""
    tokens = stretch.tokens
    if at + 1 == len(tokens) or tokens[at].low not in bodies.lexicon.orders or not opens(tokens, at):
        return False
    behind = _found(stretch, at + 1, bodies) if name_like(tokens[at + 1].text) else None
    return behind is not None and behind.type is not None


def _only_opens(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a word has its capital only because a sentence begins: not 'New Brunswick', 'A. Roe Ltd.'."""
    if tokens[at].low not in lexicon.leads or at + 1 >= len(tokens):
        return tokens[at].low in lexicon.leads
    if tokens[at].low in lexicon.words.articles and acronym_like(tokens[at + 1].text):
        return True  # "Later, The | QRST met"
    named = lexicon.is_place(f"{tokens[at].low} {tokens[at + 1].low}") or abbreviated(tokens, at + 1)
    return opens(tokens, at) and not named


def _reviewed(at: int, known: tuple[int, tuple[Authority, str]]) -> Found:
    end, (authority, kind) = known
    return Found(NameSpan(at, end, end), kind, authority.type, "known_name", authority)


def _longer(tokens: Sequence[Token], end: int, span: NameSpan, lexicon: Lexicon) -> bool:
    """Whether a name goes on behind a known one: 'Health Canada | Advisory Panel', 'Agence de l'eau | de Lyon'."""
    if span.last <= end:
        return False
    placed = tokens[end].low in lexicon.words.genitives and lexicon.is_place(tokens[end + 1].low)
    return span.main > end or placed


def _of_product(tokens: Sequence[Token], known: tuple[int, tuple[Authority, str]], span: NameSpan) -> bool:
    """Whether the name of a company only opens that of what it makes: 'Google | Maps'."""
    end, (authority, _) = known
    return authority.type in ("company", "ngo") and end < span.main and tokens[end].text[0].isalpha()


def _behind_person(tokens: Sequence[Token], span: NameSpan, bodies: Bodies) -> int:
    """Where the name of a body begins behind that of a person, as lists of who came print them."""
    if bodies.lexicon.is_first_name(tokens[span.first].low):
        for at in range(span.first + 2, min(span.first + 4, span.last)):
            known = bodies.authorities.names.longest(tokens, at)
            inner = span_at(tokens, at, bodies.lexicon)
            long = at + 2 < inner.main or acronym_like(tokens[at].text)  # no name of a person is an acronym
            if known is not None or (long and told_by_words(tokens, inner, bodies.lexicon) is not None):
                return at
    return span.first


def _behind_owner(tokens: Sequence[Token], span: NameSpan, bodies: Bodies) -> int:
    """Where the name of a unit begins behind the acronyms of those it belongs to."""
    at = span.first
    while at < span.main - 2 and acronym_like(tokens[at].text) and bodies.of_acronym(tokens[at].text) is not None:
        at += 1
    return at


def _lower(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Found | None:
    """A head in small letters that belongs to the name behind it: 'ministère de la Santé', 'ville de Lyon'."""
    found = lexicon.lower.longest(tokens, at)
    if found is None or found[0] + 1 >= len(tokens) or tokens[found[0]].low not in lexicon.first_genitives:
        return None
    behind = found[0] + 1
    behind += tokens[behind].low in lexicon.words.articles
    named = behind < len(tokens) and name_like(tokens[behind].text)
    return Found(span_at(tokens, at, lexicon), "name", found[1], "head_noun") if named else None


def _enter(stretch: Stretch, found: Found, bodies: Bodies) -> int:
    """Let the body that `found` names stand on `stretch`; behind which token that and its other names end."""
    first, _, last = found.span
    short = bodies.shorts.longest(stretch.tokens, first)
    if found.authority is None and short is not None and short[0] == last:
        stretch.add(first, last, "short", "shortened", short[1])
        return last
    if found.authority is None:
        body = bodies.named(stretch.said(first, last), found.type or "other")
    else:
        body = bodies.reviewed(found.authority)
    stretch.add(first, last, found.kind, found.rule, body)
    also, behind = aliases(stretch.tokens, last, bodies.lexicon)
    for alias in also:
        bodies.call(body, stretch.said(alias.first, alias.last), alias.kind)
        stretch.add(alias.first, alias.last, alias.kind, "defined", body)
    return behind
