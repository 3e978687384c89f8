"""The bodies of one report: which names, acronyms and shortened forms stand for the same one."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.authorities import Authorities, Authority
from pipeline.grammar.tokens import tokens_of
from pipeline.keys import key
from pipeline.names.phrases import Phrases, plain
from pipeline.names.shapes import acronym_like
from pipeline.names.short_forms import heads_in, short_forms
from pipeline.names.vocabulary import Lexicon

_NAMESAKES = 50
_MINISTRIES = frozenset({"federal_government", "provincial_government"})


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
    since: int = 0
    """Where it was first seen, counted in tokens from the report's beginning, plus one; 0 where it was not yet."""

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
        self.by_identity: dict[str, Body] = {}
        self.by_id: dict[str, Body] = {}
        self.by_word: dict[str, list[Body]] = {}
        self.acronyms: dict[str, Body | None] = {}
        """Acronym -> the body it stands for in this report; None where it stands for something else."""
        self.names: Phrases[Body] = Phrases()
        """Full names that the report writes."""
        self.shorts: Phrases[tuple[Body, bool]] = Phrases()
        """Shortened forms, defined or to be expected -> the body, and whether an article must stand before them."""
        self.countries: set[str] = set()
        """The countries of the reviewed bodies that the report names in full."""
        self.acting: set[str] = set()
        """Acronyms that somewhere do what only bodies do."""
        self.publisher: Body | None = None
        """The ministry that publishes the report, where the report names it."""

    def __iter__(self) -> Iterator[Body]:
        return iter(self.by_id.values())

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
        body = self.by_identity.get(same) or self.by_identity.get(self._with_and(same)) or self._without_owner(name)
        if body is None:
            body = Body(key("org", same), kind)
            self.by_identity[same] = self.by_identity[self._with_and(same)] = body
            self.by_id[body.organization_id] = body
        if name not in body.names:
            body.names.append(name)
            if not kin:
                self.names.add(name, body)
                self._index(body, name)
                for short, article in short_forms(name, self.lexicon):
                    self.shorts.add(short, (body, article))
        return body

    def _with_and(self, same: str) -> str:
        """`same` with '&' for 'and'."""
        return " ".join("&" if word in self.lexicon.words.and_words else word for word in same.split())

    def _without_owner(self, name: str) -> Body | None:
        """The body named before without the acronym of the one it belongs to: 'Dams Expert Group', 'OECD Dams …'."""
        owner, _, rest = plain(name).partition(" ")
        return self.by_identity.get(self.identity(rest)) if rest.count(" ") > 1 and acronym_like(owner) else None

    def also(self, body: Body, name: str) -> None:
        """Make `name` another full name of `body`."""
        other = self.by_identity.setdefault(self.identity(name), body)
        if other is not body:
            self.merge(other, body)
            return
        body.names.append(name)
        self.names.add(name, body)
        self._index(body, name)

    def short(self, body: Body, short: str) -> None:
        """Make `short` a shortened form of `body`, as the report defines it."""
        low = short.lower()
        common = low in self.lexicon.heads or low in self.lexicon.weak or low in self.lexicon.things or len(low) < 4
        self.shorts.add(short, (body, common))

    def acronym(self, body: Body, acronym: str) -> None:
        """Make `acronym` the acronym of `body`, as the report defines it."""
        self.acronyms[acronym] = body
        body.acronym = body.acronym or acronym

    def merge(self, body: Body, into: Body) -> None:
        """Make `body`, which turned out to be `into` under another name, disappear."""
        self.by_id.pop(body.organization_id, None)
        into.heads |= body.heads
        for acronym, owner in self.acronyms.items():
            if owner is body:
                self.acronyms[acronym] = into
        for name in body.names:
            self.by_identity[self.identity(name)] = into
            self.names.add(name, into, anew=True)
            into.names.append(name)
        body.authority, body.organization_id = into.authority, into.organization_id

    def of_acronym(self, word: str) -> Body | None:
        """The body of an acronym: the one the report gives it, else the only reviewed one that it can be."""
        if word in self.acronyms:
            return self.acronyms[word]
        if len(word) > 2 and word not in self.lexicon.words.acronyms:
            known = self.authorities.acronyms.get(word, ())
            if len(known) == 1 and (not self.countries or self.near(known[0])):
                return self.reviewed(known[0])
        return None

    def near(self, authority: Authority) -> bool:
        """Whether the report speaks of bodies of the same country: elsewhere 'ACM' and 'the Senate' are others."""
        return authority.jurisdiction is None or authority.jurisdiction[:2] in self.countries

    def published_by(self, name: str) -> None:
        """Let the body called `name` be the one that publishes the report, if it is a ministry the report names."""
        body = self.by_identity.get(self.identity(name))
        tokens = tokens_of(plain(name))
        match = self.authorities.names.longest(tokens, 0)
        if match is not None and match[0] == len(tokens):
            body = self.by_id.get(match[1][0].organization_id, body)
        self.publisher = body if body is not None and body.type in _MINISTRIES else None

    def own_head(self, head: str, position: int) -> Body | None:
        """The publisher where `head` stands for it: in a ministry's report 'the Department' is its own, not the last
        one named."""
        own = self.publisher
        return own if own is not None and head in own.heads and 0 < own.since <= position else None

    def identity(self, name: str) -> str:
        """What makes two names the same: words in small letters, without the article before them."""
        return _identity(name, self.lexicon.words.articles)

    def _index(self, body: Body, name: str) -> None:
        body.heads |= heads_in(name, self.lexicon)
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
