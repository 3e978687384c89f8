"""Entering a name: which body it is, and what the parentheses behind it or before it say the body also goes by."""

from collections.abc import Sequence

from pipeline.authorities import Authority
from pipeline.naming.aliases import Alias, initials_fit
from pipeline.naming.bodies import Bodies, Body
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.page import Page
from pipeline.naming.pieces import Piece
from pipeline.naming.scan import Found
from pipeline.naming.words import acronym_like

_SAME = 0.7


def enter(page: Page, found: Found, bodies: Bodies, also: Sequence[Alias]) -> bool:
    """Let the body that `found` names stand on `page`; whether the parentheses behind it name it too."""
    piece = page.piece
    short = bodies.shorts.longest(piece.words.words, found.first) if found.authority is None else None
    if short is not None and short[0] == found.last and _article(piece, found.first, bodies.lexicon):
        page.add(found.first, found.last, "short", "shortened", short[1][0])
        return False
    if found.authority is None and found.head_first and _head_defined(page, found, bodies):
        return False
    name = name_at(piece, found.first, found.last)
    authority = found.authority or _reviewed_by_acronym(piece, name, also, bodies)
    if authority is not None:
        body = bodies.reviewed(authority)
        if found.authority is None:
            bodies.also(body, name)
    else:
        body = bodies.named(name, found.type or "other", head_first=found.head_first)
    page.add(found.first, found.last, found.kind, found.rule, body)
    if authority is None and _held(page, found, bodies.lexicon):
        bodies.events.add(body.organization_id)
    _before(piece, found, body, bodies)
    defined = False
    for alias in also:
        if _define(piece, alias, body, bodies):
            page.add(alias.first, alias.last, alias.kind, "defined", body)
            defined = True
    return defined


def _held(page: Page, found: Found, lexicon: Lexicon) -> bool:
    """Whether what has a body's name is an event: 'The Northern Circle (the Circle) was held in Gimli on May 3'."""
    words = page.piece.words
    held = any(rule.held.match(words.text, words.ends[found.last - 1]) for rule in lexicon.rules)
    return held and page.opens(found.first, lexicon)


def name_at(piece: Piece, first: int, last: int) -> str:
    """The name as it stands, without a genitive's ending."""
    name = piece.words.slice(first, last)
    if piece.words.words[last - 1].endswith("'s") and not piece.genitive_kept(last - 1):
        return name[:-2]
    return name


def _reviewed_by_acronym(piece: Piece, name: str, also: Sequence[Alias], bodies: Bodies) -> Authority | None:
    """The reviewed body whose acronym follows `name` and whose name has most words in common with it."""
    words = set(bodies.identity(name).split())
    for alias in also:
        if alias.kind != "acronym":
            continue
        for known in bodies.authorities.acronyms.get(name_at(piece, alias.first, alias.last), ()):
            for other in (known.name_en, known.name_fr):
                told = set(bodies.identity(other).split()) if other else set()
                if len(told & words) >= _SAME * len(told | words) > 0:
                    return known
    return None


def _head_defined(page: Page, found: Found, bodies: Bodies) -> bool:
    """Let a defined short form stand that a complement follows: 'subvention à la Coalition | pour la plantation'."""
    tokens = page.piece.words.words
    # The one word alone: copying all before it, for each name of a long sentence, would take quadratic time.
    short = bodies.shorts.longest(tokens[found.first : found.first + 1], 0)
    follows = tokens[found.first + 1]
    if short is None or not _article(page.piece, found.first, bodies.lexicon):
        return False
    if follows not in bodies.lexicon.openers or follows in bodies.lexicon.genitives:
        return False
    if bodies.identity(name_at(page.piece, found.first, found.last)) in bodies.by_identity:
        return False
    page.add(found.first, found.first + 1, "short", "shortened", short[1][0])
    return True


def _article(piece: Piece, first: int, lexicon: Lexicon) -> bool:
    return first > 0 and piece.words.words[first - 1].lower() in lexicon.determiners


def _before(piece: Piece, found: Found, body: Body, bodies: Bodies) -> None:
    """Enter the acronym that stands before a name in parentheses: 'CIFFC (Centre interservices …)'."""
    tokens = piece.words.words
    at = found.first - 1
    while at > 0 and tokens[at].lower() in bodies.lexicon.determiners:
        at -= 1
    if at < 1 or tokens[at] != "(" or not acronym_like(tokens[at - 1]) or tokens[at - 1] in bodies.acronyms:
        return
    told = [token for token in tokens[found.first : found.last] if token[0].isalnum()]
    if initials_fit(told, tokens[at - 1]):
        bodies.acronym(body, tokens[at - 1])


def _define(piece: Piece, alias: Alias, body: Body, bodies: Bodies) -> bool:
    """Enter `alias` as another name of `body`; False where it is another body's."""
    said = name_at(piece, alias.first, alias.last)
    if alias.kind == "acronym":
        known = bodies.authorities.acronyms.get(said, ())
        named = [*body.names, *((body.authority.name_en, body.authority.name_fr) if body.authority else ())]
        if (
            known
            and body.authority not in known
            and not any(name and initials_fit(name.split(), said) for name in named)
        ):
            # Another's, whom the authority files know by it.
            return False
        bodies.acronym(body, said)
        return True
    if said.lower() in bodies.lexicon.not_bodies:
        return False
    match = bodies.authorities.names.longest(piece.words.words, alias.first)
    if match is not None and match[0] == alias.last and match[1][0] is not body.authority:
        return False
    if alias.kind == "name" and not _shares(said, body, bodies):
        bodies.also(body, said)
        body.other_name = body.other_name or said
    else:
        bodies.short(body, said)
    return True


def _shares(said: str, body: Body, bodies: Bodies) -> bool:
    """Whether `said` only shortens a name of `body`: 'Justice Canada' for 'Department of Justice Canada'."""
    words = set(bodies.identity(said).split())
    names = [*body.names, *((body.authority.name,) if body.authority else ())]
    return any(words <= set(bodies.identity(name).split()) for name in names)
