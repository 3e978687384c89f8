"""The first reading: every name that a stretch tells by itself is entered, with what the body also goes by."""

from collections.abc import Iterator, Sequence

from pipeline.authorities import Authority
from pipeline.grammar.tokens import Token
from pipeline.names.aliases import Alias, aliases
from pipeline.names.bodies import Bodies, Body
from pipeline.names.evidence import concept, nameable, told_by_company, told_by_words
from pipeline.names.shapes import abbreviated, acronym_like, name_like, opens, shortens, spells
from pipeline.names.spans import Span, loosened, span_at
from pipeline.names.stretches import Found, Stretch
from pipeline.names.vocabulary import Lexicon

_WITH_PROPER_NAME = frozenset({"academic", "service_provider"})
UNDECIDED = "undecided"
COMPANY = frozenset({"descriptor", "apposition", "frame", "speaker"})
"""The rules by which its company tells a body, where no other place of the report does."""
_MANY = 3
"""So many parentheses in a stretch may hold what persons belong to."""


def read(stretch: Stretch, bodies: Bodies) -> None:
    """Enter on `stretch` the names that tell themselves, and leave the others open."""
    behind = 0
    for at in stretch.capitals:
        if at < behind:
            continue
        for found in _found(stretch, at, bodies):
            behind = max(behind, found.span.last)
            also, after = aliases(stretch.tokens, found.span.last, bodies.lexicon)
            if found.type is not None and found.span.last - found.span.first == 1:
                bodies.acting.add(stretch.tokens[found.span.first].text)
            if found.type is None or found.rule in COMPANY:
                stretch.open.append(found)
            elif _enter(stretch, found, bodies, also):
                behind = max(behind, after)


def _found(stretch: Stretch, at: int, bodies: Bodies) -> Iterator[Found]:
    """What the words that begin at the token at `at` name, known or not."""
    lexicon = bodies.lexicon
    tokens = stretch.tokens
    known = bodies.authorities.names.longest(tokens, at)
    if known is not None and known[1][1] == "short" and not bodies.near(known[1][0]):
        known = None
    if not name_like(tokens[at].text):
        if known is None:
            yield from _lower(tokens, at, bodies)
        else:
            yield _reviewed(at, known)
        return
    if stretch.titled or _only_opens(tokens, at, lexicon):
        if known is not None:
            yield _reviewed(at, known)
        return
    span = span_at(tokens, at, lexicon)
    told = told_by_words(tokens, span, lexicon)
    office = tokens[at].low in lexicon.words.offices and known is None
    if office or lexicon.words.laws & {tokens[at].low, tokens[span.last - 1].low}:
        # "Chief Ada Roe | of the …": a person, who may be of a body; a minister's matters and a law's title name none.
        yield Found(Span(at, span.main, span.main) if office and span.main > at + 1 else span, "name", None, UNDECIDED)
        return
    if known is not None and told is None and known[0] < span.last and name_like(tokens[known[0]].text):
        # "House of Commons | Standing Committee on Health"
        inner_span = span_at(tokens, known[0], lexicon)
        told = told_by_words(tokens, inner_span, lexicon)
        if told is not None:
            span = Span(at, inner_span.main, inner_span.last)
    if known is not None and not (told is not None and _longer(tokens, known[0], span, lexicon)):
        yield _reviewed(at, known)
        return
    cut = _behind_acronym(tokens, span, bodies)
    if cut is not None:
        # "OECD NEA | Expert Group on Dams": the owner's acronym is no part of the name.
        span = span_at(tokens, cut, lexicon)
        told = told_by_words(tokens, span, lexicon)
    if told is not None:
        yield Found(span, "name", *told)
        return
    inner = at + 1
    while inner < span.last:
        known = bodies.authorities.names.longest(tokens, inner) if name_like(tokens[inner].text) else None
        if known is not None:
            yield _reviewed(inner, known)
            inner = known[0]
        else:
            inner += 1
    span = loosened(tokens, span, lexicon)
    company = told_by_company(tokens, span, lexicon)
    yield Found(span, "name", company[0] if company else None, company[1] if company else UNDECIDED)


def _only_opens(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a word has its capital only because a sentence begins: not 'New Brunswick', not 'A. Roe Ltd.'"""
    if at + 1 < len(tokens) and tokens[at + 1].text == "," and lexicon.is_adverb(tokens[at].low):
        # "Lastly, a harbour …"
        return opens(tokens, at)
    if tokens[at].low not in lexicon.leads or at + 1 >= len(tokens):
        return tokens[at].low in lexicon.leads
    pair = f"{tokens[at].low} {tokens[at + 1].low}"
    return opens(tokens, at) and not lexicon.is_place(pair) and not abbreviated(tokens, at + 1)


def _reviewed(at: int, known: tuple[int, tuple[Authority, str]]) -> Found:
    end, (authority, kind) = known
    return Found(Span(at, end, end), kind, authority.type, "known_name", authority)


def _longer(tokens: Sequence[Token], end: int, span: Span, lexicon: Lexicon) -> bool:
    """Whether a name goes on behind a known one: 'Health Canada | Advisory Panel', 'Agence de l'eau | potable'."""
    if span.last <= end:
        return False
    follows = tokens[end]
    other = follows.low in lexicon.words.genitives and lexicon.is_place(tokens[span.last - 1].low)
    return (span.main > end and name_like(follows.text)) or lexicon.is_adjective(follows.low) or other


def _behind_acronym(tokens: Sequence[Token], span: Span, bodies: Bodies) -> int | None:
    """Where the name of a unit begins behind the acronyms of those it belongs to; None where it does not."""
    at = span.first
    while at < span.main - 2 and acronym_like(tokens[at].text) and bodies.of_acronym(tokens[at].text) is not None:
        at += 1
    if at == span.first:
        return None
    inner = span_at(tokens, at, bodies.lexicon)
    told = told_by_words(tokens, inner, bodies.lexicon)
    return at if told is not None and (inner.last > inner.main or told[0] == "task_force") else None


def _lower(tokens: Sequence[Token], at: int, bodies: Bodies) -> Iterator[Found]:
    """A head in small letters that belongs to the name behind it: 'ministère de la Santé', 'ville de Lyon'."""
    lexicon = bodies.lexicon
    kind = lexicon.lower.get(tokens[at].low)
    if kind is None or at + 2 >= len(tokens):
        return
    if name_like(tokens[at + 1].text) and kind in _WITH_PROPER_NAME:
        yield Found(span_at(tokens, at, lexicon), "name", kind, "head_noun")
    if tokens[at + 1].low not in lexicon.first_genitives:
        return
    behind = at + 3 if tokens[at + 2].low in lexicon.words.articles and at + 3 < len(tokens) else at + 2
    if name_like(tokens[behind].text):
        yield Found(span_at(tokens, at, lexicon), "name", kind, "head_noun")


def _enter(stretch: Stretch, found: Found, bodies: Bodies, also: Sequence[Alias]) -> bool:
    """Let the body that `found` names stand on `stretch`; whether the parentheses behind it name it too."""
    span = found.span
    tokens = stretch.tokens
    if stretch.taken(span.first, span.last):
        return False
    article = span.first > 0 and tokens[span.first - 1].low in bodies.lexicon.words.determiners
    short = bodies.shorts.longest(tokens, span.first) if found.authority is None and article else None
    if short is not None and short[0] == span.last:
        stretch.add(span.first, span.last, "short", "shortened", short[1][0])
        return False
    name = stretch.said(span.first, span.last)
    body = bodies.named(name, found.type or "other") if found.authority is None else bodies.reviewed(found.authority)
    stretch.add(span.first, span.last, found.kind, found.rule, body)
    defined = False
    for alias in also:
        if _define(stretch, alias, span, body, bodies):
            stretch.add(alias.first, alias.last, alias.kind, "defined", body)
            defined = True
    return defined


def _define(stretch: Stretch, alias: Alias, span: Span, body: Body, bodies: Bodies) -> bool:
    """Enter `alias` as another name of `body`; False where it is another body's."""
    tokens = stretch.tokens
    said = stretch.said(alias.first, alias.last)
    if alias.kind == "acronym":
        known = bodies.authorities.acronyms.get(said, ())
        fits = shortens(said, tokens[span.first : span.last])
        if known and body.authority not in known and not fits:
            return False
        bodies.acronym(body, said)
        return True
    if said.lower() in bodies.lexicon.things:
        return False
    match = bodies.authorities.names.longest(tokens, alias.first)
    if match is not None and match[0] == alias.last and match[1][0] is not body.authority:
        return False
    words = set(bodies.identity(said).split())
    contained = any(words <= set(bodies.identity(name).split()) for name in body.all_names())
    if alias.kind == "name" and not contained:
        bodies.also(body, said)
        body.other_name = body.other_name or said
    else:
        bodies.short(body, said)
    return True


def settle(stretch: Stretch, bodies: Bodies) -> None:
    """Enter what only its company told to be a body, where it is no other name of one that is known by now."""
    tokens = stretch.tokens
    for found in stretch.open:
        span = found.span
        also, _ = aliases(tokens, span.last, bodies.lexicon)
        if found.type is None and _told_by_alias(tokens, span, also, bodies):
            found = found._replace(type="other", rule="alias")
        if found.type is None or stretch.taken(span.first, span.last):
            continue
        acronym = tokens[span.last - 1].text if _one_acronym(tokens, span, bodies.lexicon) else ""
        if acronym in bodies.acronyms or bodies.of_acronym(acronym) is not None:
            continue
        known = (names.longest(tokens, span.first) for names in (bodies.names, bodies.shorts))
        if any(match is not None and match[0] >= span.last for match in known):
            continue
        _enter(stretch, found, bodies, also)


def _told_by_alias(tokens: Sequence[Token], span: Span, also: Sequence[Alias], bodies: Bodies) -> bool:
    """Whether what stands behind a name shows it to be a body's: 'Northern Grain Exchange (NGE)', where somewhere NGE
    acts as a body does; 'Bruit Zéro (Zero Noise)', two names without a head, and no list of persons and bodies."""
    if len(also) != 1 or span.last - span.first < 2 or concept(tokens, span, bodies.lexicon):
        return False
    alias = also[0]
    inside = tokens[alias.first].text
    if alias.kind == "acronym":
        return inside in bodies.acting and spells(inside, tokens[span.first : span.last], bodies.lexicon.small)
    other = Span(alias.first, alias.last, alias.last)
    alone = sum(token.text == "(" for token in tokens) < _MANY
    headless = told_by_words(tokens, other, bodies.lexicon) is None and nameable(tokens, other, bodies.lexicon)
    return alone and alias.kind == "name" and alias.last - alias.first > 1 and headless


def _one_acronym(tokens: Sequence[Token], span: Span, lexicon: Lexicon) -> bool:
    """Whether a name is one acronym, if need be with its country before it: 'EPA', 'US EPA'."""
    return all(lexicon.is_place(token.low) for token in tokens[span.first : span.last - 1])
