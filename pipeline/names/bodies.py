"""The bodies of one report: which names, acronyms and shortened forms stand for the same one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.grammar.tokens import Token, tokens_of
from pipeline.keys import key
from pipeline.names.authorities import Authorities, Authority
from pipeline.names.lexicon import Lexicon
from pipeline.names.phrases import PhraseTree, plain
from pipeline.names.shapes import acronym_like, name_like, pronounced, said

_NAMESAKES = 50
# A publisher of several, or what stands in brackets behind one.
_PARTS = re.compile(r"([^(),;/]+)(\)?)")
_HOST = re.compile(r"[^\s.]+(?:\.[^\s.]+)+")
_SHORTEST = 3
"""The fewest letters of an acronym that a report need not explain."""


@dataclass(slots=True, eq=False)
class Body:
    """A body as the report shows it; `names` are its full names, the one first written first."""

    organization_id: str
    type: str
    authority: Authority | None = None
    names: list[str] = field(default_factory=list)
    acronym: str | None = None
    other_name: str | None = None
    """Its name in another language than the report's, where the report says it."""
    heads: set[str] = field(default_factory=set)
    """The nouns that may stand for it with an article before them."""

    def all_names(self) -> Iterator[str]:
        """Every full name, those of the authority files too."""
        yield from self.names
        if self.authority is not None:
            yield from filter(None, (self.authority.name, self.authority.name_en, self.authority.name_fr))


class Bodies:
    """All bodies found so far, and every way to name them."""

    def __init__(self, authorities: Authorities, lexicon: Lexicon) -> None:
        self.authorities = authorities
        self.lexicon = lexicon
        self.by_id: dict[str, Body] = {}
        self.by_word: dict[str, list[Body]] = {}
        self.acronyms: dict[str, Body | None] = {}
        """Acronym -> the body it stands for in this report; None where it stands for something else."""
        self.names: PhraseTree[Body] = PhraseTree()
        """Full names that the report writes."""
        self.shorts: PhraseTree[Body] = PhraseTree()
        """Shortened forms, defined or to be expected."""
        self.countries: set[str] = set()
        """The countries of the reviewed bodies that the report names in full."""
        self._by_name: dict[str, Body] = {}

    def reviewed(self, authority: Authority) -> Body:
        """The body that `authority` is."""
        body = self.by_id.get(authority.organization_id)
        if body is None:
            body = Body(authority.organization_id, authority.type, authority)
            self.by_id[body.organization_id] = body
            for name in filter(None, (authority.name_en, authority.name_fr)):
                self._index(body, name)
            for acronym in filter(None, (authority.acronym_en, authority.acronym_fr)):
                self.acronyms.setdefault(acronym, body)
        return body

    def named(self, name: str, kind: str, *, kin: str = "") -> Body:
        """The body with the full name `name`, new where none so far is the same; `kin` tells a town from its police."""
        same = self.identity(name) + (f" {kin}" if kin else "")
        body = self._by_name.get(self._with_and(same)) or self._behind_country(name)
        if body is None:
            body = Body(key("org", same), self._kind(name, kind))
            self._by_name[self._with_and(same)] = self.by_id[body.organization_id] = body
        if name not in body.names:
            body.names.append(name)
            if not kin:
                self._know(body, name)
                for short in short_forms(name, self.lexicon):
                    self.shorts.add(short, body)
        return body

    def _kind(self, name: str, kind: str) -> str:
        """The type of a body: a ministry or agency that nobody reviewed is the nation's outside Canada; within, a
        ministry is a province's, and an agency's level is not known."""
        elsewhere = self.countries and "CA" not in self.countries and kind in ("provincial_government", "other")
        state = not self.lexicon.words.state.isdisjoint(plain(name).casefold().split())
        return "federal_government" if elsewhere and state else kind

    def _behind_country(self, name: str) -> Body | None:
        """The reviewed body whose name stands behind a country's: 'U.S. | Environmental Protection Agency'."""
        tokens = tokens_of(plain(name))
        behind = next((at for at in (1, 2) if self.lexicon.is_place(said(tokens, 0, at))), 0)
        known = self.authorities.names.longest(tokens, behind) if behind else None
        whole = known is not None and known[0] == len(tokens) and known[1][1] == "name"
        return self.reviewed(known[1][0]) if known is not None and whole else None

    def call(self, body: Body, said: str, kind: str) -> None:
        """Make `said` another name of `body`, as the report defines it: an acronym, a shortened form or a full name."""
        if kind == "acronym":
            self.acronyms[said] = body
            body.acronym = body.acronym or said
        elif kind == "short":
            self.shorts.add(said, body)
        else:
            self._by_name.setdefault(self._with_and(self.identity(said)), body)
            body.names.append(said)
            body.other_name = body.other_name or said
            self._know(body, said)

    def expect(self, publisher: str) -> None:
        """Know the bodies that a description names as publishers, of whose names no noun may tell that they are
        some: 'Ouranos (QRST)', 'Hive Board / Tidewater Trust', but not the place in 'Tidewater Trust (Quebec)'."""
        body: Body | None = None
        for nth, (part, bracket) in enumerate(_PARTS.findall(publisher)):
            name = part.strip()
            short, hosted = acronym_like(name), _HOST.fullmatch(name)
            word = nth and " " not in name and not (short or hosted)
            if word or not (hosted or name_like(name or "-")) or self.lexicon.is_place(name.casefold()):
                continue
            if not (bracket and short):
                known = self.authorities.names.longest(tokens_of(plain(name)), 0) is not None
                body = None if known else self.named(name, "other")
            if body is not None and short:
                self.acronyms.setdefault(name, body)

    def knows_acronym(self, word: str) -> bool:
        """Whether `word` is an acronym of the report or of a reviewed body."""
        return word in self.acronyms or word in self.authorities.acronyms

    def of_spoken(self, word: str) -> Body | None:
        """The body of an acronym, which some languages write like a word: 'Apilac'."""
        return self.of_acronym(word.upper() if self.lexicon.head_first and pronounced(word) else word)

    def of_acronym(self, word: str) -> Body | None:
        """The body of an acronym: the one the report gives it, else the only reviewed one that it can be."""
        if word in self.acronyms:
            return self.acronyms[word]
        if len(word) < _SHORTEST or word in self.lexicon.words.acronyms:
            return None
        known = self.authorities.acronyms.get(word, [])
        if len(known) > 1:
            known = [one for one in known if one.jurisdiction is not None]
        ours = [one for one in known if self.near(one)]
        return self.reviewed(ours[0]) if len(ours) == 1 else None

    def near(self, authority: Authority) -> bool:
        """Whether the report speaks of bodies of the same country: elsewhere 'ACM' and 'the Senate' are others."""
        return authority.jurisdiction is None or authority.jurisdiction[:2] in self.countries

    def identity(self, name: str) -> str:
        """What makes two names the same: words in small letters, without the article before them."""
        return _identity(name, self.lexicon.words.articles)

    def _with_and(self, same: str) -> str:
        """`same` with '&' for 'and'."""
        return " ".join("&" if word in self.lexicon.words.and_words else word for word in same.split())

    def _know(self, body: Body, name: str) -> None:
        self.names.add(name, body)
        self._index(body, name)

    def _index(self, body: Body, name: str) -> None:
        tokens = tokens_of(plain(name))
        body.heads |= {tokens[0].low, tokens[_main(tokens, self.lexicon) - 1].low} & self.lexicon.heads.keys()
        for word in set(self.identity(name).split()):
            listed = self.by_word.setdefault(word, [])
            if len(listed) < _NAMESAKES and body not in listed:
                listed.append(body)


@lru_cache(maxsize=8192)
def _identity(name: str, articles: frozenset[str]) -> str:
    words = [token.low for token in tokens_of(plain(name)) if token.text[0].isalnum() or token.text in ("&", "'s")]
    while len(words) > 1 and words[0] in articles:
        words = words[1:]
    return " ".join(words).replace(" '", "'")


def short_forms(name: str, lexicon: Lexicon) -> Iterator[str]:
    """How `name` is shortened where it stands again: 'the Tribal Council', 'Prairie Link', 'le Groupe de travail'."""
    text = plain(name)
    tokens = tokens_of(text)
    main = _main(tokens, lexicon)

    def said(first: int, last: int) -> str:
        return text[tokens[first].start : tokens[last - 1].end]

    if tokens[0].low in lexicon.heads and (main < len(tokens) or tokens[1 % len(tokens)].text.islower()):
        for end in range(2, min(len(tokens), 6)):
            if tokens[end - 1].low not in lexicon.small and tokens[end].text.islower():
                yield said(0, end)
        return
    if 2 <= main < len(tokens):
        yield said(0, main)
    last = tokens[main - 1].low
    if last in lexicon.heads or (last in lexicon.weak and not lexicon.head_first):
        for start in range(1, main - 1):
            if name_like(tokens[start].text):
                yield said(start, main)
    own = main
    while own > 1 and _says_little(tokens[own - 1], lexicon):
        own -= 1
    legal = tokens[-1].low in lexicon.words.legal or tokens[-2:][0].low in lexicon.words.legal
    placed = lexicon.is_place(said(0, own).lower()) or lexicon.is_place(tokens[0].low)
    if own < main == len(tokens) and (own > 1 or legal) and not placed:
        # "VIA Rail" of "VIA Rail Canada", "TrustMark" of "TrustMark Inc."
        yield said(0, own)


def _main(tokens: Sequence[Token], lexicon: Lexicon) -> int:
    """The number of tokens before the first complement."""
    opens = lexicon.words.genitives | lexicon.links.keys()
    found = (at for at, token in enumerate(tokens) if at and token.text.islower() and token.low in opens)
    return next(found, len(tokens))


def _says_little(token: Token, lexicon: Lexicon) -> bool:
    known = (lexicon.heads, lexicon.weak, lexicon.words.places, lexicon.words.legal)
    return not token.low[0].isalnum() or any(token.low in those for those in known)
