"""What all languages say of names, put together for a report in one of them: bodies are named in the others too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.phrases import Phrases
from pipeline.names.vocabulary import Vocabulary

_NOT_REGIONS = 3
"""How long an acronym of a place may be at most: 'BC' closes no body's name."""


class Plural(NamedTuple):
    """A noun for several bodies: their type, and the beginning of a word that stands in their names (or '')."""

    type: str
    kin: str


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of all languages as the rules of names need them; those of the report's language go first."""

    head_first: bool
    """Whether the report's language has the head of a name first."""
    heads: Mapping[str, str]
    first_heads: Mapping[str, str]
    """Heads of the languages that have them first."""
    last_heads: Mapping[str, str]
    weak: Mapping[str, str]
    lower: Mapping[str, str]
    descriptors: Mapping[str, str]
    plurals: Mapping[str, Plural]
    plural_phrases: Phrases
    plural_beginnings: frozenset[str]
    links: Mapping[str, frozenset[str]]
    articles: frozenset[str]
    determiners: frozenset[str]
    genitives: frozenset[str]
    first_genitives: frozenset[str]
    plural_genitives: frozenset[str]
    and_words: frozenset[str]
    or_words: frozenset[str]
    indefinite: frozenset[str]
    belonging: frozenset[str]
    """Prepositions between a person and a body: 'the director *of*', 'la porte-parole *de*'."""
    copulas: frozenset[str]
    naming: frozenset[str]
    """Words between a noun and its name: 'a charity *called* Second Wind'."""
    small: frozenset[str]
    """Prepositions, articles and conjunctions inside names, which an acronym leaves out."""
    never_inside: frozenset[str]
    """Words in small letters that end a name."""
    laws: frozenset[str]
    """Heads of the titles of laws, in which no body stands."""
    only_before: frozenset[str]
    """Heads that make a body only before 'of': '*City* of Dawson'."""
    before_nouns: frozenset[str]
    """Adjectives that stand before their noun: 'de la *petite* enfance'."""
    elided: frozenset[str]
    vague: frozenset[str]
    """Heads that are also common terms: 'network', 'service'."""
    places_too: frozenset[str]
    """Prepositions between a person and a body or a place: 'a nurse *from* Pugwash'."""
    leads: frozenset[str]
    """Words that have a capital only because they open a sentence."""
    bare: frozenset[str]
    portfolio: frozenset[str]
    whole: frozenset[str]
    """Heads of bodies whose name takes in another body's: '*Fondation* de l'Hôpital de Hearst'."""
    never_alone: frozenset[str]
    legal: frozenset[str]
    topics: frozenset[str]
    gatherings: Phrases
    things: frozenset[str]
    """Heads of what has a name and is no body: laws, plans, reports, campaigns, events, products."""
    thing_endings: frozenset[str]
    offices: frozenset[str]
    first_names: frozenset[str]
    titles: frozenset[str]
    """Forms of address: 'Mrs', 'M.'"""
    peoples: frozenset[str]
    places: frozenset[str]
    regions: frozenset[str]
    towns: frozenset[str]
    directions: frozenset[str]
    place_words: frozenset[str]
    numbered: frozenset[str]
    acronyms: frozenset[str]
    """Acronyms (as written) that name no body: 'GDP', 'PIB'."""
    adjectives: frozenset[str]
    adjective_endings: tuple[str, ...]
    no_adjectives: frozenset[str]
    participle_endings: tuple[str, ...]
    charged: frozenset[str]
    """Participles inside names of ministries: 'Ministère *chargé* des transports'."""
    infinitive_endings: tuple[str, ...]
    before: Phrases
    """What right before a name only a body takes: 'according to', 'géré par'."""
    before_any: Phrases
    """What takes bodies and persons: 'according to'."""
    persons_of: frozenset[str]
    """Who belongs to a body: 'spokesperson', 'directrice'."""
    acting: Phrases
    """What right behind a name only a body does: 'announced', 'a publié'."""
    saying: Phrases
    """What bodies and persons do: 'said'."""
    possessed: Phrases
    columns: frozenset[str]
    lists: Phrases
    aliases: frozenset[str]
    opens_members: Phrases
    strict_members: Phrases
    announces: frozenset[str]
    held: Phrases

    def is_place(self, name: str) -> bool:
        """Whether `name`, in small letters, is a region, a country or a town."""
        return name in self.places or name in self.towns

    def is_proper(self, low: str, common: frozenset[str]) -> bool:
        """Whether a word with a capital is nothing but a name: no head, no topic, not written small in the report."""
        known = (common, self.heads, self.weak, self.topics, self.things, self.peoples, self.small)
        return low[0].isalpha() and not any(low in words for words in known)

    def is_adjective(self, word: str) -> bool:
        """Whether `word`, in small letters, may be an adjective that follows its noun."""
        if word in self.adjectives:
            return True
        return (
            word.endswith(self.adjective_endings) and word not in self.no_adjectives and word not in self.never_inside
        )

    def is_infinitive(self, word: str) -> bool:
        """Whether `word` has the ending of an infinitive."""
        return bool(self.infinitive_endings) and word.endswith(self.infinitive_endings)

    def head_at(self, tokens: Sequence[Token], at: int, heads: Mapping[str, str]) -> str | None:
        """The type of the longest head, of up to three words, that begins at `at`."""
        for size in (3, 2):
            kind = heads.get(" ".join(token.low for token in tokens[at : at + size]).replace("' ", "'"))
            if kind is not None:
                return kind
        return heads.get(tokens[at].low)

    def ends_name(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether the words end as a body's name does: with a head, a region or a legal form."""
        low = tokens[last - 1].low
        return (
            low in self.last_heads
            or low in self.weak
            or low in self.legal
            or (last - first > 1 and low in self.regions)
            or (self.head_first and tokens[first].low in self.first_heads)
        )

    def no_body(self, tokens: Sequence[Token], first: int, main: int, last: int) -> bool:
        """Whether the head says that the words name no body: a law, a plan, an event, a road."""
        low, end = tokens[first].low, tokens[main - 1].low
        if self.head_first and low in self.first_heads and low not in self.things:
            return False
        if end in self.things:
            return True
        if tokens[last - 1].low in self.thing_endings and (main == last or self.is_place(tokens[main + 1].low)):
            # "City of Brandon Housing Plan", not "Centre for Dialogue"
            return True
        pair = f"{tokens[main - 2].low} {end}" if main - first > 1 else ""
        if pair in self.things or (low in self.things and (self.head_first or main == first + 1)):
            return True
        return tokens[last - 1].text.isdigit() and low in self.things


def lexicon_of(home: Vocabulary, all_of_them: tuple[Vocabulary, ...]) -> Lexicon:
    """The lexicon for a report whose language has the vocabulary `home`; `all_of_them` are those of all languages."""
    ordered = (home, *(other for other in all_of_them if other is not home))
    first = tuple(one for one in ordered if one.head_first)

    def union(name: str, among: tuple[Vocabulary, ...] = ordered) -> frozenset[str]:
        return frozenset().union(*(one.words.get(name, frozenset()) for one in among))

    def typed(table: str, among: tuple[Vocabulary, ...] = ordered) -> dict[str, str]:
        return {word: kind for one in reversed(among) for word, kind in one.by_type[table].items()}

    plurals = {}
    for word, kind in typed("plurals").items():
        noun, _, kin = word.partition(" > ")
        plurals[noun] = Plural(kind, kin)
    links = {word: heads for one in reversed(ordered) for word, heads in one.links.items()}
    determiners, articles, ands = union("determiners"), union("articles"), union("and")
    genitives = union("genitives")
    places = union("places")
    return Lexicon(
        head_first=home.head_first,
        heads=typed("heads"),
        first_heads=typed("heads", first),
        last_heads=typed("heads", tuple(one for one in ordered if not one.head_first)),
        weak=typed("weak"),
        lower=typed("lower"),
        descriptors=typed("descriptors"),
        plurals=plurals,
        plural_phrases=Phrases(plurals),
        plural_beginnings=frozenset(plural.split()[0] for plural in plurals),
        links=links,
        articles=articles,
        determiners=determiners,
        genitives=genitives,
        first_genitives=union("genitives", first),
        plural_genitives=union("genitives") & determiners,
        and_words=ands,
        or_words=union("or"),
        indefinite=union("indefinite"),
        belonging=union("belonging") | genitives,
        copulas=union("copulas"),
        naming=union("naming"),
        small=genitives | determiners | ands | links.keys(),
        never_inside=union("stops"),
        laws=union("laws"),
        only_before=union("only_before"),
        before_nouns=union("before_nouns"),
        elided=union("elided"),
        vague=union("vague"),
        places_too=union("places_too"),
        leads=home.words.get("leads", frozenset()) | articles,
        bare=union("bare"),
        portfolio=union("portfolio"),
        whole=union("whole"),
        never_alone=union("never_alone"),
        legal=union("legal"),
        topics=union("topics"),
        gatherings=Phrases(union("gatherings")),
        # What the report's own language calls a body is one, whatever the word is in others: 'Expert Panel'.
        things=union("things") - (home.by_type["heads"].keys() - home.words.get("things", frozenset())),
        thing_endings=union("thing_endings"),
        offices=union("offices"),
        first_names=union("first_names"),
        titles=union("titles"),
        peoples=union("peoples"),
        places=places,
        regions=frozenset(place for place in places if len(place) > _NOT_REGIONS),
        towns=union("towns"),
        directions=union("directions"),
        place_words=union("place_words"),
        numbered=union("numbered"),
        acronyms=union("acronyms"),
        adjectives=union("adjectives"),
        adjective_endings=tuple(sorted(union("adjective_endings"))),
        no_adjectives=union("no_adjectives"),
        participle_endings=tuple(sorted(union("participle_endings"))),
        charged=union("charged"),
        infinitive_endings=tuple(sorted(union("infinitive_endings"))),
        before=Phrases(union("before")),
        before_any=Phrases(union("before_any")),
        persons_of=union("persons_of"),
        acting=Phrases(union("acting")),
        saying=Phrases(union("saying")),
        possessed=Phrases(union("possessed")),
        columns=union("columns"),
        lists=Phrases(union("lists")),
        aliases=union("aliases"),
        opens_members=Phrases(union("opens_members")),
        strict_members=Phrases(union("strict_members")),
        announces=union("announces"),
        held=Phrases(union("held")),
    )
