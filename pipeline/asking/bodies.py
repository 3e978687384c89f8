"""What bodies people reviewed tell of who is asked: the addressee code of a named body."""

from collections.abc import Mapping, Sequence

from pipeline.authorities import Authorities, Authority
from pipeline.naming.known import plain
from pipeline.naming.words import words_of

_CODES: Mapping[str, str] = {
    "federal_government": "federal_government",
    "provincial_government": "provincial_territorial_government",
    "municipal_government": "municipal_government",
    "police": "law_enforcement",
    "court": "justice_system",
    "academic": "education",
    "ngo": "civil_society",
    "association": "civil_society",
    "service_provider": "service_providers",
    "company": "private_sector",
    "media": "media",
}
"""Organization type -> addressee; the other types are asked for themselves too seldom to say."""


def code_of(name: str, authorities: Authorities) -> tuple[str, str] | None:
    """The addressee code of the reviewed body whose name or acronym opens `name`, with that name; else None."""
    words = words_of(plain(name))
    if not len(words):
        return None
    last, body = _body(words.words, authorities)
    code = _CODES.get(body.type) if body is not None else None
    return (code, words.slice(0, last)) if code is not None else None


def _body(words: Sequence[str], authorities: Authorities) -> tuple[int, Authority | None]:
    found = authorities.names.longest(words, 0)
    if found is not None:
        return found[0], found[1][0]
    bodies = authorities.acronyms.get(words[0], ())
    return 1, bodies[0] if len({each.type for each in bodies}) == 1 else None
