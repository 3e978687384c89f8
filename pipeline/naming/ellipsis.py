"""The bodies that a word stands for in a list: a town is its police service where police services are listed."""

from pipeline.authorities import Authority
from pipeline.naming.bodies import Bodies, Body
from pipeline.naming.known import plain
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.members import Member, members_in
from pipeline.naming.page import Page
from pipeline.naming.words import possessive, title_cased


def complete(page: Page, bodies: Bodies) -> None:
    """Add to `page` the bodies that stand in its lists under a word that names them nowhere else."""
    taken = page.taken()
    lexicon = bodies.lexicon
    for member in members_in(page, lexicon):
        if not taken.isdisjoint(range(member.first, member.last)):
            continue
        words = page.piece.words
        said = words.slice(member.first, member.last)
        low = possessive(said).lower()
        if (
            (low in lexicon.places and not member.provincial)
            or low in lexicon.peoples
            or low in lexicon.leads
            or _thing(low, member, lexicon)
        ):
            continue
        if said in lexicon.own_acronyms or bodies.of_acronym(said) is not None:
            continue
        if not member.strict and (low in lexicon.towns or low.split()[0] in lexicon.persons):
            continue
        body = _known(said, member, bodies)
        kind = "short"
        if body is None:
            several = member.last - member.first > 1 or not title_cased(words.words[member.first])
            kind = "name" if several and low not in lexicon.towns and not member.kin else "short"
            body = bodies.named(said, member.type, kin=member.kin if kind == "short" else "")
        page.add(member.first, member.last, kind, "elliptic_list", body)
        taken.update(range(member.first, member.last))
    page.standing.sort(key=lambda name: name.first)


def _thing(low: str, member: Member, lexicon: Lexicon) -> bool:
    """Whether a member's own head says that it is no body: 'Lake Act'; in a list of bodies 'Bay Bulls' is one."""
    words = low.split()
    if not member.strict:
        return words[0] in lexicon.not_bodies
    head = words[0] if lexicon.home.head_first else words[-1]
    return head in (lexicon.not_bodies if lexicon.home.head_first or len(words) == 1 else lexicon.endings)


def _municipal(member: Member, lexicon: Lexicon) -> bool:
    """Whether the list is of towns themselves: of cities, not of fire departments."""
    return any(head.startswith(member.kin) for head in lexicon.municipal)


def _kin(authority: Authority, member: Member) -> bool:
    """Whether a name of the body has the word that the names of all members have: 'police'."""
    names = f"{authority.name} {authority.name_en or ''} {authority.name_fr or ''}".lower()
    return member.kin in names


def _known(said: str, member: Member, bodies: Bodies) -> Body | None:
    """The body of the list's kind that the report or the authority files know `said` to be part of the name of."""
    for authority in bodies.authorities.elliptic.get(said, ()):
        if authority.type == member.type and (
            _municipal(member, bodies.lexicon) or not member.kin or _kin(authority, member)
        ):
            return bodies.reviewed(authority)
    words = bodies.identity(said).split()
    alike: dict[str, Body] = {}
    for body in bodies.by_word.get(words[0], ()) if words else ():
        names = [*body.names, *((body.authority.name_en or "", body.authority.name_fr or "") if body.authority else ())]
        for name in names:
            told = bodies.identity(name).split() if name else []
            if not any(told[at : at + len(words)] == words for at in range(len(told))):
                continue
            if member.kin and any(word.startswith(member.kin) for word in told):
                return body
            if not member.kin and body.type == member.type:
                return body
            if member.strict and len(said) > 4 and plain(said) in plain(name):
                alike[body.organization_id] = body
    # "Les réseaux de santé (Horizon et Vitalité)": of whatever kind, where no other body's name has the word.
    return next(iter(alike.values())) if len(alike) == 1 and not member.kin else None
