"""The first reading: every name that a piece tells by itself is entered, with what the report says it also goes by."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.naming.aliases import Alias, aliases
from pipeline.naming.bodies import Bodies, Body
from pipeline.naming.context import nameable
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.pieces import Piece
from pipeline.naming.scan import Found, scan
from pipeline.naming.words import acronym_like


@dataclass(slots=True)
class Standing:
    """Where a body stands in a piece."""

    first: int
    last: int
    kind: str
    rule: str
    body: Body


@dataclass(slots=True)
class Page:
    """A piece as read: the names that stand in it, and the capitalised words that nobody is known by yet."""

    piece: Piece
    position: int
    """The number of words before it in the report, which tells what came first."""
    standing: list[Standing] = field(default_factory=list)
    open: list[Found] = field(default_factory=list)

    def add(self, first: int, last: int, kind: str, rule: str, body: Body) -> None:
        """Let `body` stand at the words from `first` to `last`."""
        at = self.position + first + 1
        body.since = min(body.since or at, at)
        self.standing.append(Standing(first, last, kind, rule, body))

    def taken(self) -> set[int]:
        """The words that are part of a name."""
        return {at for name in self.standing for at in range(name.first, name.last)}


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
    for found in page.open:
        if found.type is None or found.first in taken or _named_before(page, found, bodies):
            continue
        begun = bodies.beginnings.get(bodies.identity(name_at(page.piece, found.first, found.last)))
        if begun is not None and 0 < begun.since <= page.position + found.first:
            page.add(found.first, found.last, "short", "shortened", begun)
        else:
            enter(page, found, bodies, aliases(page.piece, found.last, bodies.lexicon)[0])
    page.standing.sort(key=lambda name: name.first)


def _named_before(page: Page, found: Found, bodies: Bodies) -> bool:
    tokens = page.piece.words.words
    if found.last - found.first == 1 and bodies.of_acronym(name_at(page.piece, found.first, found.last)):
        return True
    for names in (bodies.names, bodies.shorts):
        match = names.longest(tokens, found.first)
        if match is not None and match[0] >= found.last:
            return True
    return False


def enter(page: Page, found: Found, bodies: Bodies, also: Sequence[Alias]) -> bool:
    """Let the body that `found` names stand on `page`; whether the parentheses behind it name it too."""
    piece = page.piece
    short = bodies.shorts.longest(piece.words.words, found.first) if found.authority is None else None
    if short is not None and short[0] == found.last and _article(piece, found.first, bodies.lexicon):
        page.add(found.first, found.last, "short", "shortened", short[1][0])
        return False
    if found.authority is None and found.head_first and _head_defined(page, found, bodies):
        return False
    if found.authority is not None:
        body = bodies.reviewed(found.authority)
    else:
        name = name_at(piece, found.first, found.last)
        body = bodies.named(name, found.type or "other", head_first=found.head_first)
    page.add(found.first, found.last, found.kind, found.rule, body)
    _before(piece, found, body, bodies)
    defined = False
    for alias in also:
        if _define(piece, alias, body, bodies):
            page.add(alias.first, alias.last, alias.kind, "defined", body)
            defined = True
    return defined


def _head_defined(page: Page, found: Found, bodies: Bodies) -> bool:
    """Let a defined short form stand that a complement follows: 'subvention à la Coalition | pour la plantation'."""
    tokens = page.piece.words.words
    short = bodies.shorts.longest(tokens[: found.first + 1], found.first)
    follows = tokens[found.first + 1]
    if short is None or not _article(page.piece, found.first, bodies.lexicon):
        return False
    if follows not in bodies.lexicon.openers or follows in bodies.lexicon.genitives:
        return False
    if bodies.identity(name_at(page.piece, found.first, found.last)) in bodies.by_identity:
        return False
    page.add(found.first, found.first + 1, "short", "shortened", short[1][0])
    return True


def name_at(piece: Piece, first: int, last: int) -> str:
    """The name as it stands, without a genitive's ending."""
    name = piece.words.slice(first, last)
    if piece.words.words[last - 1].endswith("'s") and not piece.genitive_kept(last - 1):
        return name[:-2]
    return name


def _article(piece: Piece, first: int, lexicon: Lexicon) -> bool:
    return first > 0 and piece.words.words[first - 1].lower() in lexicon.determiners


def _told_by_alias(piece: Piece, found: Found, also: Sequence[Alias], lexicon: Lexicon) -> str | None:
    """The type of what only its alias shows to be a body: 'Deuxième Récolte (Second Harvest)', 'Mi'gmawe'l … (MTI)'."""
    if piece.titled or not nameable(piece, found.first, found.last, lexicon):
        return None
    tokens = [token for token in piece.words.words[found.first : found.last] if token[0].isalnum()]
    for alias in also:
        other = piece.words.words[alias.first : alias.last]
        if alias.kind == "acronym" and len(tokens) > 1 and _initials_fit(tokens, other[0]):
            return "other"
        if alias.kind == "name" and len(other) > 1 and len(tokens) > 1 and other[-1].lower() not in lexicon.not_bodies:
            return "other"
    return None


def _initials_fit(tokens: Sequence[str], acronym: str) -> bool:
    initials = [token[0].lower() for token in tokens]
    letters = [letter.lower() for letter in acronym if letter.isalnum()]
    at = 0
    for letter in letters:
        while at < len(initials) and initials[at] != letter:
            at += 1
        if at == len(initials):
            return initials[0] == letters[0] and len(letters) > len(initials)
        at += 1
    return initials[0] == letters[0]


def _before(piece: Piece, found: Found, body: Body, bodies: Bodies) -> None:
    """Enter the acronym that stands before a name in parentheses: 'CIFFC (Centre interservices …)'."""
    tokens = piece.words.words
    at = found.first - 1
    while at > 0 and tokens[at].lower() in bodies.lexicon.determiners:
        at -= 1
    if at < 1 or tokens[at] != "(" or not acronym_like(tokens[at - 1]) or tokens[at - 1] in bodies.acronyms:
        return
    told = [token for token in tokens[found.first : found.last] if token[0].isalnum()]
    if _initials_fit(told, tokens[at - 1]):
        bodies.acronym(body, tokens[at - 1])


def _define(piece: Piece, alias: Alias, body: Body, bodies: Bodies) -> bool:
    """Enter `alias` as another name of `body`; False where it is another body's."""
    said = name_at(piece, alias.first, alias.last)
    if alias.kind == "acronym":
        known = bodies.authorities.acronyms.get(said, ())
        if known and body.authority not in known and (body.authority or not _initials_fit(body.names[0].split(), said)):
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
