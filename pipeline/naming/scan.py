"""The names of bodies that stand in a piece: reviewed ones, those told by their shape, those told by their company."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.authorities import Authorities, Authority
from pipeline.languages.naming_rules import NamingRules
from pipeline.naming.acting import acting
from pipeline.naming.context import evidence, nameable
from pipeline.naming.halves import several
from pipeline.naming.heads_first import head_of
from pipeline.naming.initials import spelt_out, up_to_acronym
from pipeline.naming.legal_forms import company_title
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.parts import Part, parts
from pipeline.naming.phrases import applied_title, phrase, told_end
from pipeline.naming.pieces import Piece
from pipeline.naming.runs import run_end
from pipeline.naming.verdict import region_end
from pipeline.naming.words import acronym_like, name_like

_OPEN_ENDED = frozenset({"descriptor", "frame", "apposition"})
"""The company that tells a name of which only the first word has a capital."""


class Found(NamedTuple):
    """A name at the words from `first` up to, not including, `last`; `type` is None where nothing tells a body."""

    first: int
    last: int
    kind: str
    type: str | None
    rule: str
    authority: Authority | None = None
    head_first: bool = False

    @property
    def weak(self) -> bool:
        """Whether only the company it keeps tells that it is a body: it may be another name of a known one."""
        return self.rule in _BY_COMPANY


_BY_COMPANY = frozenset({"descriptor", "apposition", "frame", "item", "speaker", "relative", "listed"})


def scan(piece: Piece, lexicon: Lexicon, authorities: Authorities) -> list[Found]:
    """The names in `piece`, in order and apart, and the capitalised words that may yet turn out to be names."""
    tokens = piece.words.words
    known = authorities.names
    lower = lexicon.lower_heads
    beginnings = known.following
    found: list[Found] = []
    behind = 0
    for at in piece.marked:
        word = tokens[at]
        if at < behind or (word.islower() and word not in beginnings and word not in lower):
            continue
        if word.islower() and word in lower and _in_plural(tokens, at, lexicon):
            continue
        opening = word.lower() in lexicon.determiners or word.lower() in lexicon.home.leads
        opening = (
            opening
            and piece.words.opens(at)
            and tokens[at + 1 : at + 2] != ["."]
            and region_end(piece.words, at, len(tokens), lexicon) == at
        )
        if piece.closes(at) or (opening and known.longest(tokens, at) is None):
            continue
        best = list(_at(piece, at, lexicon, authorities))
        if best and at and best[0].first == at and _own_article(piece, best[0], lexicon):
            best[0] = best[0]._replace(first=at - 1)
        if best:
            # What is left behind 'and' may begin a name of another shape: 'Santé Québec et | Transition verte Québec'.
            rest = best.pop() if len(best) > 1 and best[-1].rule == "undecided" else None
            found += best
            behind = rest.first if rest is not None else best[-1].last
    return found


def _in_plural(tokens: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether the head at `at` only says what several are: 'les services de | police de Longueuil et de Lévis'."""
    return at > 1 and tokens[at - 1] in lexicon.genitives and tokens[at - 2] in lexicon.plurals


def _generic(piece: Piece, first: int, last: int) -> bool:
    """Whether a capital only opens a line about bodies of a kind: 'Services spécialisés pour les victimes'."""
    words = piece.words
    # "13 h – 14 h 20 Cercles de discussion": a time stands before the line.
    timed = first > 0 and words.words[first - 1].isdigit()
    if piece.kind == "note" or not (timed or words.opens(first)):
        return False
    return not any(name_like(word) for word in words.words[first + 1 : last])


def _article(piece: Piece, first: int, lexicon: Lexicon) -> bool:
    """Whether an article with a capital stands before the name: 'Les | Glaneuses du lac ramassent …'."""
    before = piece.words.words[first - 1] if first > 0 else ""
    return before[:1].isupper() and before.lower() in lexicon.home.articles


def _own_article(piece: Piece, found: Found, lexicon: Lexicon) -> bool:
    """Whether the article with a capital that opens the sentence is part of a name: 'Les Semeuses du Fleuve, un …'."""
    article = piece.words.words[found.first - 1]
    return (
        lexicon.home.head_first
        and (found.weak or found.type in ("media", None))
        and article[0].isupper()
        and not acronym_like(piece.words.words[found.first])
        and article.lower() in lexicon.home.articles
    )


def _at(piece: Piece, at: int, lexicon: Lexicon, authorities: Authorities) -> Iterator[Found]:
    words = piece.words
    known = _known(piece, at, lexicon, authorities)
    law = _law(piece, at, lexicon, authorities)
    if law is not None:
        yield Found(at, law, "name", None, "law")
        return
    shapes = list(_shapes(piece, at, lexicon))
    spelt = spelt_out(piece.words, at, lexicon)
    if spelt is not None:
        shapes.append(spelt)
    closed = company_title(piece.words, at, lexicon)
    if closed is not None and closed > max((end for end, _ in shapes), default=0):
        shapes.append((closed, "company"))
    run: list[Part] = []
    if name_like(words.words[at]):
        last = run_end(words, at, lexicon)
        if last == at + 1 and known is None and words.words[at].lower() in lexicon.common:
            last = at
        run = parts(words, at, last, lexicon, lambda index: _known_end(piece, index, lexicon, authorities))
    shaped = max((end for end, _ in shapes), default=0)
    run_told = run[0].last if run and run[0].type is not None else 0
    known_end = known[0] if known is not None else 0
    if known is not None and known_end >= max(shaped, run_told):
        if not _in_law(piece, known_end, lexicon):
            yield Found(at, known_end, known[1][1], known[1][0].type, "known_name", known[1][0])
        else:
            yield Found(at, known_end + 1, "name", None, "law")
        return
    if shaped and lexicon.home.head_first and any(word in lexicon.and_words for word in words.words[shaped:run_told]):
        run_told = 0
    if lexicon.home in lexicon.first and known_end <= shaped < run_told and _owner(piece, shaped, lexicon):
        run_told = 0
    if shaped and shaped >= run_told and not piece.titled:
        yield Found(at, shaped, "name", dict(shapes)[shaped], "head_noun", None, True)
        return
    trusted = not piece.titled or (at > 0 and words.words[at - 1] in (",", "(", "–", "-"))
    for part in run:
        yield from _part(piece, part, lexicon, authorities, trusted)


def _owner(piece: Piece, at: int, lexicon: Lexicon) -> bool:
    """Whether the body that a unit belongs to follows: 'Bureau du Marais | du Grand Conseil de la Nation crie'."""
    tokens = piece.words.words
    if at + 1 >= len(tokens) or tokens[at] not in lexicon.genitives:
        return False
    noun = at + 2 if tokens[at + 1] in lexicon.articles else at + 1
    return (
        noun < len(tokens)
        and tokens[noun][0].isupper()
        and head_of(piece.words, noun, lexicon.home) is not None
        and phrase(piece.words, noun, lexicon.home, lexicon) is not None
    )


def _shapes(piece: Piece, at: int, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """The ends and types of the names of the head-first kind that begin at the word at `at`."""
    words = piece.words
    for rule in lexicon.first:
        head = head_of(words, at, rule)
        end = phrase(words, at, rule, lexicon) if head is not None else None
        if end is not None and rule is lexicon.home:
            end = up_to_acronym(words, at, end, lexicon)
        if head is None or end is None or _generic(piece, at, end):
            end = None
        elif rule is lexicon.home or _clearly(words.words[head + 1 : end], rule.openers):
            yield end, _kind(words.words, head, rule)
        end = applied_title(words, at, rule, lexicon) if rule is lexicon.home else None
        if end is not None:
            yield end, "other"


def _kind(words: Sequence[str], head: int, rule: NamingRules) -> str:
    """The type that the head tells, with the words around it where these make it another: 'Groupe de travail'."""
    around = (words[head : head + 3], words[head : head + 2], words[max(0, head - 1) : head + 1])
    for said in (" ".join(those).lower() for those in around):
        if said in rule.heads:
            return rule.heads[said]
    word = words[head].lower()
    return rule.heads.get(word) or rule.lower_heads[word]


def _part(piece: Piece, part: Part, lexicon: Lexicon, authorities: Authorities, trusted: bool) -> Iterator[Found]:
    if part.type == "known":
        match = authorities.names.longest(piece.words.words, part.first)
        if match is not None and not _in_law(piece, part.last, lexicon):
            yield Found(part.first, part.last, match[1][1], match[1][0].type, "known_name", match[1][0])
        return
    if part.type is not None and trusted:
        if nameable(piece, part.first, part.last, lexicon):
            yield Found(part.first, part.last, "name", part.type, "capitals")
        return
    if not trusted:
        yield Found(part.first, part.last, "name", None, "undecided")
        return
    joined = several(piece.words, part, lexicon)
    last = part.last
    if len(joined) == 1 and lexicon.home.head_first and piece.words.words[part.first].lower() not in lexicon.not_bodies:
        # "Selon Portes ouvertes", "le collectif Voix d'ici": what follows in small letters is part of the name.
        last = told_end(piece.words, part.first, part.last, lexicon)
    told = evidence(piece, part.first, last, lexicon) if last > part.last else None
    if told is None or not (told[1] in _OPEN_ENDED or (told[1] == "item" and _article(piece, part.first, lexicon))):
        last = part.last
        told = evidence(piece, part.first, last, lexicon)
    for low, high in joined if len(joined) > 1 else ((part.first, last),):
        government = acting(piece.words, low, high, lexicon, authorities)
        if government is not None:
            yield Found(low, high, "short", government.type, "acting", government)
        elif told is not None and (len(joined) == 1 or nameable(piece, low, high, lexicon)):
            yield Found(low, high, "name", told[0], told[1])
        else:
            yield Found(low, high, "name", None, "undecided")


def _known(
    piece: Piece, index: int, lexicon: Lexicon, authorities: Authorities
) -> tuple[int, tuple[Authority, str]] | None:
    """The reviewed name at `index`; a short form is none where another region follows: 'Coast Guard of Norway'."""
    match = authorities.names.longest(piece.words.words, index)
    if match is None or match[1][1] != "short":
        return match
    tokens = piece.words.words
    at = match[0]
    if at < len(tokens) and tokens[at] in lexicon.genitives:
        at += 2 if tokens[at + 1 : at + 2] and tokens[at + 1] in lexicon.articles else 1
        if region_end(piece.words, at, len(tokens), lexicon) > at:
            return None
    return match


def _known_end(piece: Piece, index: int, lexicon: Lexicon, authorities: Authorities) -> int | None:
    match = _known(piece, index, lexicon, authorities)
    return match[0] if match is not None else None


def _clearly(complement: Sequence[str], openers: Mapping[str, frozenset[str]]) -> bool:
    """Whether the words behind the head are in the head's language: a preposition of it stands among them."""
    return any(word.islower() and word in openers for word in complement)


def _law(piece: Piece, at: int, lexicon: Lexicon, authorities: Authorities) -> int | None:
    """Behind which word the body ends that a law's title names: 'Loi sur la Gendarmerie royale du Canada'."""
    tokens = piece.words.words
    if tokens[at].lower() not in lexicon.laws:
        return None
    for rule in lexicon.rules:
        if at + 2 < len(tokens) and tokens[at + 1].lower() in rule.law_links:
            behind = at + 2
            while behind < len(tokens) - 1 and tokens[behind] in rule.determiners:
                behind += 1
            end = phrase(piece.words, behind, rule, lexicon) if head_of(piece.words, behind, rule) is not None else None
            return max(end or behind, _known_end(piece, behind, lexicon, authorities) or behind)
    return None


def _in_law(piece: Piece, end: int, lexicon: Lexicon) -> bool:
    """Whether a law's head follows the name: 'Canada Border Services Agency Act'."""
    tokens = piece.words.words
    return end < len(tokens) and tokens[end][0].isupper() and tokens[end].lower() in lexicon.laws
