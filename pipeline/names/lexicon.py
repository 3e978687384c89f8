"""What all languages say of names, put together for a report in one of them: bodies are named in the others too."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.phrases import Phrases
from pipeline.names.vocabulary import Vocabulary, Words

_SHORTEST_REGION = 4
"""The fewest letters of a region that closes a body's name: not 'BC'."""


class Plural(NamedTuple):
    """A noun for several bodies: their type, and the beginning of a word that stands in their names (or '')."""

    type: str
    kin: str


class Lexicon:
    """The words of all languages; those of the report's own language, `home`, come before others."""

    def __init__(self, home: Vocabulary, all_of_them: Sequence[Vocabulary]) -> None:
        ordered = (home, *(other for other in all_of_them if other is not home))
        first = [one for one in ordered if one.head_first]
        last = [one for one in ordered if not one.head_first]
        self.head_first = home.head_first
        self.heads = _typed(ordered, "heads")
        self.first_heads = _typed(first, "heads")
        """Heads of the languages that have them first."""
        self.last_heads = _typed(last, "heads")
        self.weak = _typed(ordered, "weak")
        """Heads that need a proper word beside them."""
        self.lower = _typed(ordered, "lower")
        """Heads that belong to a name in small letters too."""
        self.descriptors = _typed(ordered, "descriptors")
        """Nouns in small letters that say what the name beside them is."""
        self.plurals: dict[str, Plural] = {}
        for word, kind in _typed(ordered, "plurals").items():
            noun, _, kin = word.partition(" > ")
            self.plurals[noun] = Plural(kind, kin)
        self.plural_phrases = Phrases(self.plurals)
        self.plural_beginnings = frozenset(noun.split()[0] for noun in self.plurals)
        self.links = {word: heads for one in reversed(ordered) for word, heads in one.links.items()}
        self.words = Words(**{field.name: _union(ordered, field.name) for field in fields(Words)})
        self.first_genitives = _union(first, "genitives")
        self.leads = home.words.leads | self.words.articles
        # What the report's own language calls a body is one, whatever the word is in others: 'Expert Panel'.
        self.things = self.words.things - (home.by_type["heads"].keys() - home.words.things)
        self.small = self.words.genitives | self.words.determiners | self.words.and_words | self.links.keys()
        """Prepositions, articles and conjunctions inside names, which an acronym leaves out."""
        self.belonging = self.words.belonging | self.words.genitives
        self.regions = frozenset(place for place in self.words.places if len(place) >= _SHORTEST_REGION)
        self.before = Phrases(self.words.before)
        self.before_any = Phrases(self.words.before_any)
        self.acting = Phrases(self.words.acting)
        self.saying = Phrases(self.words.saying)
        self.possessed = Phrases(self.words.possessed)
        self.opens_members = Phrases(self.words.opens_members)
        self.lists = Phrases(self.words.lists)
        self._adjective_endings = tuple(self.words.adjective_endings)
        self._adverb_endings = tuple(home.words.adverb_endings)
        self._abstract_endings = tuple(self.words.abstract_endings)
        self._infinitive_endings = tuple(self.words.infinitive_endings)

    def is_place(self, name: str) -> bool:
        """Whether `name`, in small letters, is a region, a country or a town."""
        return name in self.words.places or name in self.words.towns

    def is_proper(self, low: str, common: frozenset[str]) -> bool:
        """Whether a word with a capital is nothing but a name: no head, no topic, not written small in the report."""
        known = (common, self.heads, self.weak, self.words.topics, self.things, self.words.peoples, self.small)
        return (
            low[0].isalpha() and not any(low in words for words in known) and not low.endswith(self._abstract_endings)
        )

    def is_adjective(self, word: str) -> bool:
        """Whether `word`, in small letters, may be an adjective that follows its noun."""
        if word in self.words.adjectives:
            return True
        ends = word.endswith(self._adjective_endings)
        return ends and word not in self.words.no_adjectives and word not in self.words.stops

    def is_adverb(self, word: str) -> bool:
        """Whether `word` has the ending of an adverb."""
        return word.endswith(self._adverb_endings)

    def is_infinitive(self, word: str) -> bool:
        """Whether `word` has the ending of an infinitive."""
        return word.endswith(self._infinitive_endings)

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
        if low in self.last_heads or low in self.weak or low in self.words.legal:
            return True
        return (last - first > 1 and low in self.regions) or (self.head_first and tokens[first].low in self.first_heads)

    def no_body(self, tokens: Sequence[Token], first: int, main: int, last: int) -> bool:
        """Whether the head says that the words name no body: a law, a plan, an event, a road."""
        low, end = tokens[first].low, tokens[main - 1].low
        if self.head_first and low in self.first_heads and low not in self.things:
            return False
        if last - main > 2 and tokens[last - 1].low in self.things and self.is_place(tokens[main + 1].low):
            # "City of Brandon Housing Plan"
            return True
        pair = f"{tokens[main - 2].low} {end}" if main - first > 1 else ""
        if end in self.things or pair in self.things:
            return True
        return low in self.things and (self.head_first or main == first + 1 or tokens[last - 1].text.isdigit())


def _typed(among: Sequence[Vocabulary], table: str) -> dict[str, str]:
    return {word: kind for one in reversed(among) for word, kind in one.by_type[table].items()}


def _union(among: Sequence[Vocabulary], name: str) -> frozenset[str]:
    return frozenset().union(*(getattr(one.words, name) for one in among))
