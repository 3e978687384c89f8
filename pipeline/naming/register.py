"""The first reading: every name that a piece tells by itself is entered, with what the report says it also goes by."""

from collections.abc import Sequence

from pipeline.naming.aliases import Alias, aliases, initials_fit
from pipeline.naming.bodies import Bodies
from pipeline.naming.context import nameable
from pipeline.naming.coordination import told_by_list
from pipeline.naming.entry import enter, name_at
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.members import members_in
from pipeline.naming.page import Page
from pipeline.naming.pieces import Piece
from pipeline.naming.scan import Found, scan


def read(piece: Piece, bodies: Bodies, position: int) -> Page:
    """The page that `piece` makes: names told by authority files, shape or alias are entered, others left open."""
    page = Page(piece, position)
    behind = 0
    for found in scan(piece, bodies.lexicon, bodies.authorities):
        if found.first < behind:
            continue
        also, after = aliases(piece, found.last, bodies.lexicon)
        if found.type is None:
            told = _told_by_alias(piece, found, also, bodies.lexicon) if found.rule == "undecided" else None
            if told is None:
                page.open.append(found)
                continue
            found = found._replace(type=told, rule="alias")
        elif found.weak:
            page.open.append(found)
            continue
        if enter(page, found, bodies, also):
            behind = after
    return page


def settle(page: Page, bodies: Bodies) -> None:
    """Enter what only its company told to be a body, where it is no other name of one that is known by now."""
    taken = page.taken()
    listed = {found.first: found for found in told_by_list(page, bodies.lexicon)}
    listing = _lists(page, bodies.lexicon, bool(listed))
    for open_one in page.open:
        found = listed.get(open_one.first, open_one)
        if found.type is None or found.first in taken or _named_before(page, found, bodies):
            continue
        if any(low <= found.first < high for low, high in listing):
            continue
        # "Selon le Bureau": a head alone shortens a name and is none.
        if found.last - found.first == 1 and page.piece.words.words[found.first].lower() in bodies.lexicon.heads:
            continue
        begun = bodies.beginnings.get(bodies.identity(name_at(page.piece, found.first, found.last)))
        if begun is not None and 0 < begun.since <= page.position + found.first:
            page.add(found.first, found.last, "short", "shortened", begun)
        else:
            enter(page, found, bodies, aliases(page.piece, found.last, bodies.lexicon)[0])
    page.standing.sort(key=lambda name: name.first)


def _lists(page: Page, lexicon: Lexicon, listed: bool) -> list[tuple[int, int]]:
    """The words of lists in which a town stands for a body: 'Two school boards, Halton and Simcoe, …'."""
    if not listed and all(found.type is None for found in page.open):
        return []
    return [(member.first, member.last) for member in members_in(page, lexicon) if member.strict]


def _named_before(page: Page, found: Found, bodies: Bodies) -> bool:
    tokens = page.piece.words.words
    if found.last - found.first == 1 and bodies.of_acronym(name_at(page.piece, found.first, found.last)):
        return True
    for names in (bodies.names, bodies.shorts):
        match = names.longest(tokens, found.first)
        if match is not None and match[0] >= found.last:
            return True
    return False


def _told_by_alias(piece: Piece, found: Found, also: Sequence[Alias], lexicon: Lexicon) -> str | None:
    """The type of what only its alias shows to be a body: 'Deuxième Récolte (Second Harvest)', 'Mi'gmawe'l … (MTI)'."""
    tokens = [token for token in piece.words.words[found.first : found.last] if token[0].isalnum()]
    ends = {tokens[0].lower(), tokens[-1].lower()} if len(tokens) > 2 else set()
    if piece.titled or not (ends & lexicon.joint_heads or nameable(piece, found.first, found.last, lexicon)):
        return None
    for alias in also:
        other = piece.words.words[alias.first : alias.last]
        if alias.kind == "acronym" and len(tokens) > 1 and initials_fit(tokens, other[0]):
            return "other"
        if alias.kind == "name" and len(other) > 1 and len(tokens) > 1 and other[-1].lower() not in lexicon.not_bodies:
            return "other"
    return None
