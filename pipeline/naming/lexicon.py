"""What all languages say of names, put together for a document in one of them: bodies stand in the others too."""

from collections import ChainMap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pipeline.languages.naming_rules import NamingRules


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The rules of the document's language, and the words of all languages that need not be kept apart."""

    home: NamingRules
    rules: tuple[NamingRules, ...]
    first: tuple[NamingRules, ...]
    """Those of the languages whose heads come first, the document's own before others."""
    heads: Mapping[str, str]
    last_heads: Mapping[str, str]
    weak_heads: Mapping[str, str]
    not_bodies: frozenset[str]
    endings: frozenset[str]
    offices: frozenset[str]
    persons: frozenset[str]
    peoples: frozenset[str]
    places: frozenset[str]
    towns: frozenset[str]
    directions: frozenset[str]
    leads: frozenset[str]
    company: frozenset[str]
    determiners: frozenset[str]
    articles: frozenset[str]
    genitives: frozenset[str]
    relatives: frozenset[str]
    soft_heads: frozenset[str]
    never_alone: frozenset[str]
    and_words: frozenset[str]
    openers: Mapping[str, frozenset[str]]
    whole: frozenset[str]
    portfolio: frozenset[str]
    bare: frozenset[str]
    descriptors: Mapping[str, str]
    venue_heads: frozenset[str]
    own_acronyms: frozenset[str]
    topics: frozenset[str]
    place_heads: frozenset[str]
    seats: frozenset[str]
    joint_heads: frozenset[str]
    governing: frozenset[str]
    gatherings: frozenset[str]
    clauses: frozenset[str]
    partners: frozenset[str]
    provincial: frozenset[str]
    origins: frozenset[str]
    as_well: frozenset[str]
    trades: frozenset[str]
    sites: frozenset[str]
    many: frozenset[str]
    titles: frozenset[str]
    numbered: frozenset[str]
    lower_heads: frozenset[str]
    plurals: frozenset[str]
    """The first words of the nouns for several bodies."""
    member_openers: frozenset[str]
    laws: frozenset[str]
    or_words: frozenset[str]
    place_words: frozenset[str]
    common: frozenset[str]
    """Words that name nobody though they have a capital."""
    small: frozenset[str]
    """Prepositions, articles and conjunctions inside names."""
    municipal: frozenset[str]
    first_weak: frozenset[str]
    """Weak heads that come first: 'Radio Plateau'."""

    def place(self, name: str) -> bool:
        """Whether `name`, in small letters, is a region, a country or a town."""
        return name in self.places or name in self.towns


@lru_cache(maxsize=16)
def lexicon_of(home: NamingRules, rules: tuple[NamingRules, ...]) -> Lexicon:
    """The lexicon for a document whose language has the rules `home`; `rules` are those of all languages."""
    ordered = (home, *(other for other in rules if other is not home))

    def union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
        return frozenset().union(*sets)

    return Lexicon(
        home=home,
        rules=ordered,
        first=tuple(rule for rule in ordered if rule.head_first),
        heads=dict(ChainMap(*(dict(rule.heads) for rule in ordered))),
        last_heads=dict(ChainMap(*(dict(rule.heads) for rule in ordered if not rule.head_first))),
        weak_heads=dict(ChainMap(*(dict(rule.weak_heads) for rule in ordered))),
        # What the document's own language calls a body is one, whatever the word is in others: 'Expert Panel'.
        not_bodies=union(rule.not_bodies for rule in ordered) - (home.heads.keys() - home.not_bodies),
        endings=union(rule.endings for rule in ordered),
        offices=union(rule.offices for rule in ordered),
        persons=union(rule.persons for rule in ordered),
        peoples=union(rule.peoples for rule in ordered),
        places=union(rule.places for rule in ordered),
        towns=union(rule.towns for rule in ordered),
        directions=union(rule.directions for rule in ordered),
        leads=union(rule.leads for rule in ordered),
        company=union(rule.company for rule in ordered),
        determiners=union(rule.determiners for rule in ordered),
        articles=union(rule.articles for rule in ordered),
        genitives=union(rule.genitives for rule in ordered),
        relatives=union(rule.relatives for rule in ordered),
        soft_heads=union(rule.soft_heads for rule in ordered),
        never_alone=union(rule.never_alone for rule in ordered),
        and_words=union(rule.and_words for rule in ordered),
        openers=dict(ChainMap(*(dict(rule.openers) for rule in ordered))),
        whole=union(rule.whole for rule in ordered),
        portfolio=union(rule.portfolio for rule in ordered),
        bare=union(rule.bare for rule in ordered),
        descriptors=dict(ChainMap(*(dict(rule.descriptors) for rule in ordered))),
        venue_heads=union(rule.venue_heads for rule in ordered),
        own_acronyms=union(rule.own_acronyms for rule in ordered),
        topics=union(rule.topics for rule in ordered),
        place_heads=union(rule.place_heads for rule in ordered),
        seats=union(rule.seats for rule in ordered),
        joint_heads=union(rule.joint_heads for rule in ordered),
        governing=union(rule.governing for rule in ordered),
        gatherings=union(rule.gatherings for rule in ordered),
        clauses=union(rule.clauses for rule in ordered),
        partners=union(rule.partners for rule in ordered),
        provincial=union(rule.provincial for rule in ordered),
        origins=union(rule.origins for rule in ordered),
        as_well=union(rule.as_well for rule in ordered),
        trades=union(rule.trades for rule in ordered),
        sites=union(rule.sites for rule in ordered),
        many=union(rule.many for rule in ordered),
        titles=union(rule.titles for rule in ordered),
        numbered=union(rule.numbered for rule in ordered),
        or_words=union(rule.or_words for rule in ordered),
        lower_heads=union(frozenset(rule.lower_heads) for rule in ordered),
        plurals=union(frozenset(plural.split()[0] for plural in rule.plurals) for rule in ordered),
        member_openers=union(rule.member_openers for rule in ordered),
        laws=union(rule.laws for rule in ordered),
        place_words=union(rule.place_words for rule in ordered),
        common=union(rule.leads | rule.peoples | rule.determiners for rule in ordered),
        small=union(frozenset(rule.openers) | rule.determiners | rule.and_words for rule in ordered),
        municipal=frozenset(
            head for rule in ordered for head, kind in rule.heads.items() if kind == "municipal_government"
        ),
        first_weak=union(frozenset(rule.weak_heads) for rule in ordered if rule.head_first),
    )
