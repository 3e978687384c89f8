"""Bodies told by the list in which they stand: by the noun for several that it is of, or by the others in it.

'the police services that took part (i.e., Halifax and Saint John)', 'hosted by Tidewater, OBK and Clover Valley'"""

from collections.abc import Iterator, Mapping, Sequence

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies, Body
from pipeline.names.evidence import nameable, person_like
from pipeline.names.lexicon import Lexicon, Plural
from pipeline.names.shapes import Range, acronym_like, name_like, opens, run_end
from pipeline.names.spans import NameSpan, span_at
from pipeline.names.stretches import Stretch

_REACH = 6
"""How far behind the noun its list may begin, in tokens."""
_LONGEST = 60
_FEWEST = 3
"""The fewest names of a list without a noun."""
_BRACKETS = 12
"""The most tokens of what stands in parentheses behind a name."""
_MARKS = frozenset(",;+")


def complete_members(stretch: Stretch, bodies: Bodies) -> None:
    """Add to `stretch` the bodies that stand in a group's list under a word that names them nowhere else.

    A town is its police service where police services are listed."""
    lexicon, tokens = bodies.lexicon, stretch.tokens
    for noun in stretch.capitals:
        found = lexicon.plurals.longest(tokens, noun)
        if found is None or not (tokens[noun].text.islower() or opens(tokens, noun)):
            continue
        end, plural = found
        for first, last in _group(tokens, end, lexicon):
            said = stretch.said(first, last)
            if stretch.taken(first, last) or bodies.of_acronym(said):
                continue
            body = _known(said, plural, bodies) or bodies.named(said, plural.type, kin=plural.kin)
            stretch.add(first, last, "short" if plural.kin else "name", "elliptic_list", body)


def _group(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> list[Range]:
    """The members of the group whose noun ends before `at`: '(i.e., Halifax and Saint John)', ', such as Moss Rail'."""
    for opening in range(at, min(len(tokens), at + _REACH)):
        if tokens[opening].text == "(":
            members = list(_members(tokens, lexicon.opens_members.end(tokens, opening + 1), lexicon))
            # "The clinics' union (FCSII)": what stands alone is another name.
            several = len(members) > 1 and members[-1][1] < len(tokens)
            # "by operators (Section 2)", "to clinics (Roe 2015)"
            return members if several and tokens[members[-1][1]].text in "),;." else []
    said = at + (at < len(tokens) and tokens[at].text == ",")
    behind = lexicon.opens_members.end(tokens, said)
    members = list(_members(tokens, behind, lexicon)) if behind > said else []
    return [(first, last) for first, last in members if nameable(tokens, NameSpan(first, last, last), lexicon)]


def _members(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Iterator[Range]:
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


def complete_companies(stretch: Stretch, bodies: Bodies) -> None:
    """Add to `stretch` the names of its lists in which every other name, or more, is a body's."""
    tokens, lexicon = stretch.tokens, bodies.lexicon
    if not any(token.text in _MARKS for token in tokens):
        return
    behind = 0
    for at in stretch.capitals:
        begins = name_like(tokens[at].text) and tokens[at].low not in lexicon.leads
        if at < behind or not (at in stretch.standing or begins):
            continue
        names = list(_names(stretch, at, bodies))
        behind = names[-1][1]
        if len(names) < _FEWEST or sum(known for _, _, known in names) * 2 < len(names):
            continue
        for first, last, known in names:
            may = not known and not person_like(tokens, first, last, lexicon)
            if may and nameable(tokens, NameSpan(first, last, last), lexicon):
                stretch.add(first, last, "name", "companion", bodies.named(stretch.said(first, last), "other"))


def _names(stretch: Stretch, at: int, bodies: Bodies) -> Iterator[tuple[int, int, bool]]:
    """The names of the list that begins at `at`, at least one: their tokens, and whether they are known as bodies'."""
    tokens, lexicon = stretch.tokens, bodies.lexicon
    opened = {found.span.first: found.span.last for found in stretch.open}
    while at < len(tokens):
        last, known = _name(stretch, at, opened, bodies)
        yield at, last, known
        closed = _behind_brackets(tokens, last)
        at = _behind_mark(tokens, closed, lexicon)
        if at == closed or at >= len(tokens) or not (at in stretch.standing or name_like(tokens[at].text)):
            return


def _name(stretch: Stretch, at: int, opened: Mapping[int, int], bodies: Bodies) -> tuple[int, bool]:
    """Behind which token the name at the token at `at` ends, and whether it is known to be a body's."""
    tokens = stretch.tokens
    if at in stretch.standing:
        return stretch.standing[at].last, True
    named = bodies.names.longest(tokens, at)
    if named is not None:
        return named[0], True
    last = opened.get(at) or span_at(tokens, at, bodies.lexicon).last
    text = tokens[at].text
    return last, last == at + 1 and acronym_like(text) and bodies.of_acronym(text) is not None


def _behind_brackets(tokens: Sequence[Token], at: int) -> int:
    if at < len(tokens) and tokens[at].text == "(":
        return next((end + 1 for end in range(at, min(len(tokens), at + _BRACKETS)) if tokens[end].text == ")"), at)
    return at


def _behind_mark(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Behind which token the next name may begin, behind a mark or 'and' and articles; `at` where none follows."""
    words = lexicon.words
    end = at
    while end < len(tokens) and (tokens[end].text in _MARKS or tokens[end].low in words.and_words):
        end += 1
    if end == at:
        return at
    while end < len(tokens) and tokens[end].text.islower() and tokens[end].low in lexicon.within_lists:
        end += 1
    return end
