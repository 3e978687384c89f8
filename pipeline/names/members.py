"""The bodies that a word stands for in a list: a town is its police service where police services are listed."""

from pipeline.authorities import Authority
from pipeline.names.bodies import Bodies, Body
from pipeline.names.lexicon import Lexicon
from pipeline.names.lists import Member, members_in
from pipeline.names.pages import Page
from pipeline.names.shapes import glued


def complete(page: Page, bodies: Bodies) -> None:
    """Add to `page` the bodies that stand in its lists under a word that names them nowhere else."""
    lexicon = bodies.lexicon
    for member in members_in(page.stretch, lexicon):
        if page.taken(member.first, member.last):
            continue
        said = page.stretch.said(member.first, member.last)
        if _nobody(page, member, said, lexicon) or bodies.of_acronym(said) is not None:
            continue
        body = _known(said, member, bodies)
        kind = "short"
        if body is None:
            low = said.lower()
            several = member.last - member.first > 1 or not said.istitle()
            kind = "name" if several and not member.kin and low not in lexicon.words.towns else "short"
            body = bodies.named(said, member.type, kin=member.kin if kind == "short" else "")
        page.add(member.first, member.last, kind, "elliptic_list", body)


def _nobody(page: Page, member: Member, said: str, lexicon: Lexicon) -> bool:
    """Whether a member is no body's name: a region, a people, a law, a town that only says where."""
    low = said.lower()
    tokens = page.stretch.tokens
    if (
        low in lexicon.words.places
        or low in lexicon.words.peoples
        or low in lexicon.leads
        or said in lexicon.words.acronyms
    ):
        return True
    if not any(char.isalpha() for char in said):
        return True
    if member.last + 1 < len(tokens) and tokens[member.last].text == "." and glued(tokens, member.last):
        # "HiveCount.js" is a file, not HiveCount's.
        return True
    if not member.strict:
        if member.type == "municipal_government":
            return True
        return low in lexicon.words.towns or tokens[member.first].low in lexicon.things
    head = tokens[member.first if lexicon.head_first else member.last - 1].low
    return head in lexicon.things and (lexicon.head_first or member.last - member.first == 1)


def _known(said: str, member: Member, bodies: Bodies) -> Body | None:
    """The body of the list's kind that the report or the authority files know `said` to be part of the name of."""
    lexicon = bodies.lexicon
    towns = any(head.startswith(member.kin) for head, kind in lexicon.heads.items() if kind == "municipal_government")
    for authority in bodies.authorities.elliptic.get(said, ()):
        if authority.type == member.type and (towns or not member.kin or _akin(authority, member)):
            return bodies.reviewed(authority)
    words = bodies.identity(said).split()
    alike: dict[str, Body] = {}
    for body in bodies.by_word.get(words[0], ()) if words else ():
        if body.organization_id not in bodies.by_id:
            continue
        for name in body.all_names():
            told = bodies.identity(name).split()
            if not any(told[at : at + len(words)] == words for at in range(len(told))):
                continue
            if member.kin and any(word.startswith(member.kin) for word in told):
                return body
            if not member.kin and body.type == member.type:
                return body
            alike[body.organization_id] = body
    # "Les réseaux de santé (Horizon et Vitalité)": of whatever kind, where no other body's name has the word.
    return next(iter(alike.values())) if len(alike) == 1 and not member.kin and member.strict else None


def _akin(authority: Authority, member: Member) -> bool:
    """Whether a name of the body has the word that the names of all members have: 'police'."""
    return member.kin in f"{authority.name} {authority.name_en or ''} {authority.name_fr or ''}".lower()
