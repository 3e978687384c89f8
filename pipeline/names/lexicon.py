"""What all languages together say of names, for a report in one of them."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import fields
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.phrases import PhraseTree, phrases
from pipeline.names.vocabulary import LanguageNames, NameWords

_SHORTEST_REGION = 4
"""The fewest letters of a region that closes a body's name: not 'BC'."""


class Plural(NamedTuple):
    """A noun for several bodies: their type, and the beginning of a word that stands in their names (or '')."""

    type: str
    kin: str


class Lexicon:
    """The words of all languages; those of the report's own language, `home`, come before others."""

    def __init__(self, home: LanguageNames, all_of_them: Sequence[LanguageNames], orders: frozenset[str]) -> None:
        ordered = (home, *(other for other in all_of_them if other is not home))
        first = [one for one in ordered if one.head_first]
        last = [one for one in ordered if not one.head_first]
        self.head_first = home.head_first
        self.written_small: frozenset[str] = frozenset()
        """The words that the report at hand writes small somewhere."""
        self.heads = _typed(ordered, "heads")
        self.first_heads = _typed(first, "heads")
        """Heads of the languages that have them first."""
        self.last_heads = _typed(last, "heads")
        self.weak = _typed(ordered, "weak")
        """Heads that need a proper word beside them."""
        self.lower: PhraseTree[str] = PhraseTree()
        """Heads that belong to a name in small letters too."""
        self.descriptors = _typed(ordered, "descriptors")
        """Nouns in small letters that say what the name beside them is."""
        self.plurals: PhraseTree[Plural] = PhraseTree()
        for word, kind in _typed(ordered, "plurals").items():
            noun, _, kin = word.partition(" > ")
            self.plurals.add(noun, Plural(kind, kin))
        for word, kind in _typed(ordered, "lower").items():
            self.lower.add(word, kind)
        self.links = {word: heads for one in reversed(ordered) for word, heads in one.links.items()}
        self.words = NameWords(**{field.name: _union(ordered, field.name) for field in fields(NameWords)})
        self.first_genitives = _union(first, "genitives")
        self.articles = self.words.articles - self.words.genitives
        """Articles that are no prepositions: "the", « la », but not « des »."""
        self.leads = home.words.leads | self.words.articles
        self.orders = orders
        """Verbs that may open a sentence and are no nouns."""
        # What the report's own language calls a body is one, whatever the word is in others: 'Expert Panel'.
        self.things = self.words.things - (home.by_type["heads"].keys() - home.words.things)
        self.small = self.words.genitives | self.words.determiners | self.words.and_words | self.links.keys()
        """Prepositions, articles and conjunctions inside names, which an acronym leaves out."""
        self.regions = frozenset(place for place in self.words.places if len(place) >= _SHORTEST_REGION)
        self.before = phrases(self.words.before)
        self.before_any = phrases(self.words.before_any)
        self.within_lists = self.words.determiners | self.words.genitives
        """What may stand before a name in a list."""
        self.beside = self.words.determiners | self.descriptors.keys()
        """What in small letters may stand before a name and is no part of it."""
        self.acting = phrases(self.words.acting)
        self.opens_members = phrases(self.words.opens_members)
        self.lists = phrases(self.words.lists)
        self._infinitive_endings = tuple(self.words.infinitive_endings)
        self._adjective_endings = tuple(self.words.adjective_endings)

    def of_report(self, written_small: frozenset[str]) -> "Lexicon":
        """The same words for a report that writes `written_small` small."""
        lexicon = copy(self)
        lexicon.written_small = written_small
        return lexicon

    def is_place(self, name: str) -> bool:
        """Whether `name`, in small letters, is a region, a country or a town."""
        return name.rstrip(".") in self.words.places or name in self.words.towns

    def is_first_name(self, low: str) -> bool:
        """Whether a word is a first name, or one of two opens it: 'jean', 'jean-luc'."""
        return low.partition("-")[0] in self.words.first_names

    def is_proper(self, low: str) -> bool:
        """Whether a word with a capital is nothing but a name: no head, no topic, not written small in the report."""
        known = (
            self.written_small,
            self.heads,
            self.weak,
            self.words.topics,
            self.things,
            self.words.peoples,
            self.small,
        )
        return not any(low in words for words in known)

    def is_adjective(self, word: str) -> bool:
        """Whether `word`, in small letters, may be an adjective that follows its noun."""
        none = word in self.words.no_adjectives or word in self.words.stops
        ends = word.endswith(self._adjective_endings) and not none
        return ends or word in self.words.adjectives

    def is_infinitive(self, word: str) -> bool:
        """Whether `word` has the ending of an infinitive."""
        return word.endswith(self._infinitive_endings)

    def head_at(self, tokens: Sequence[Token], at: int, heads: Mapping[str, str]) -> str | None:
        """The type of the longest head, of up to three words, that begins at `at`."""
        size = self.head_size(tokens, at, heads)
        return heads[_joined(tokens, at, size)] if size else None

    def head_size(self, tokens: Sequence[Token], at: int, heads: Mapping[str, str]) -> int:
        """How many words that head has; 0 where none begins at `at`."""
        longest = min(3, len(tokens) - at)
        return next((size for size in range(longest, 0, -1) if _joined(tokens, at, size) in heads), 0)

    def no_body(self, tokens: Sequence[Token], first: int, main: int) -> bool:
        """Whether the head says that the words name no body: a law, a plan, an event, a road, who does a work."""
        low, end = tokens[first].low, tokens[main - 1].low
        size = self.head_size(tokens, first, self.first_heads) if self.head_first else 0
        if size > 1 or (size and low not in self.things):
            return False
        pair = f"{tokens[main - 2].low} {end}" if main - first > 1 else ""
        return pair not in self.last_heads and (self.is_role(end) or end in self.things or pair in self.things)

    def is_role(self, low: str) -> bool:
        """Whether a name that ends with the word is a person's work: 'Project Manager'."""
        return not self.head_first and low in self.words.offices

    def opens_role(self, low: str) -> bool:
        """Whether what opens with the word is a person's work: « Cheffe de projet »."""
        return self.head_first and low in self.words.offices


def _joined(tokens: Sequence[Token], at: int, size: int) -> str:
    return " ".join(token.low for token in tokens[at : at + size]).replace("' ", "'")


def _typed(among: Sequence[LanguageNames], table: str) -> dict[str, str]:
    return {word: kind for one in reversed(among) for word, kind in one.by_type[table].items()}


def _union(among: Sequence[LanguageNames], name: str) -> frozenset[str]:
    return frozenset().union(*(getattr(one.words, name) for one in among))
