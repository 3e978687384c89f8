"""Bodies in the list behind a noun for several: 'the police services that took part (i.e., Halifax and Saint John)'.

A town is its police service where police services are listed."""

from collections.abc import Iterator, Sequence

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies, Body
from pipeline.names.evidence import is_person
from pipeline.names.lexicon import Lexicon, Plural
from pipeline.names.runs import run_end
from pipeline.names.shapes import acronym_like, name_like, opens
from pipeline.names.stretches import Stretch

_REACH = 6
"""How far behind the noun its list may begin, in tokens."""
_LONGEST = 60
_ENDS = frozenset(".!?")


def complete(stretch: Stretch, bodies: Bodies) -> None:
    """Add to `stretch` the bodies that stand in its lists under a word that names them nowhere else."""
    lexicon, tokens = bodies.lexicon, stretch.tokens
    for noun in stretch.capitals:
        found = lexicon.plurals.longest(tokens, noun)
        if found is None or not (tokens[noun].text.islower() or opens(tokens, noun)):
            continue
        end, plural = found
        for first, last in _listed(tokens, end, lexicon):
            said = stretch.said(first, last)
            nobody = said.lower() in lexicon.words.places or is_person(tokens, first, last, lexicon)
            if nobody or stretch.taken(first, last) or bodies.of_acronym(said):
                continue
            body = _known(said, plural, bodies) or bodies.named(said, plural.type, kin=plural.kin)
            stretch.add(first, last, "short" if plural.kin else "name", "elliptic_list", body)


def _listed(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The members of the group whose noun ends before `at`: in parentheses, or behind 'such as'."""
    for opening in range(at, min(len(tokens), at + _REACH)):
        if tokens[opening].text in _ENDS:
            break
        enclosed = tokens[opening].text == "("
        behind = lexicon.opens_members.end(tokens, opening + enclosed)
        introduced = behind > opening + enclosed
        if enclosed or introduced:
            members = list(_names(tokens, behind, lexicon))
            # "The clinics' union (FCSII)": an acronym alone, which nothing introduces, is another name.
            alone = len(members) == 1 and acronym_like(tokens[members[0][0]].text)
            # "by operators (Section 2)", "to clinics (Roe 2015)"
            whole = bool(members) and members[-1][1] < len(tokens) and tokens[members[-1][1]].text in "),;."
            return members if introduced or (whole and not alone) else []
    return []


def _names(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    fresh = True
    limit = min(len(tokens), at + _LONGEST)
    while at < limit:
        token = tokens[at]
        if fresh and name_like(token.text):
            last = run_end(tokens, at, lexicon)
            while (behind := _behind_complement(tokens, last, lexicon)) > last:
                last = behind
            yield at, last
            at = last
            fresh = False
        elif token.text == "," or token.low in lexicon.words.and_words:
            at += 1
            fresh = True
        elif fresh and token.low in lexicon.words.determiners:
            at += 1
        else:
            return


def _behind_complement(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Behind which token a complement ends that goes on with a name: 'Port de Grave', 'Mothers of the North'."""
    at = last
    while at + 1 < len(tokens) and at < last + 2 and tokens[at].low in lexicon.small - lexicon.words.and_words:
        at += 1
    return run_end(tokens, at, lexicon) if at > last and name_like(tokens[at].text) else last


def _known(said: str, plural: Plural, bodies: Bodies) -> Body | None:
    """The body of the list's kind that the authority files or the report know `said` to be part of the name of."""
    for authority in bodies.authorities.elliptic.get(said, ()):
        if authority.type == plural.type:
            return bodies.reviewed(authority)
    words = bodies.identity(said).split()
    for body in bodies.by_word.get(words[0], ()) if words else ():
        for name in body.all_names():
            told = bodies.identity(name).split()
            inside = any(told[at : at + len(words)] == words for at in range(len(told)))
            kin = any(word.startswith(plural.kin) for word in told) if plural.kin else body.type == plural.type
            if inside and kin:
                return body
    return None
