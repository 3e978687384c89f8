"""How far a name goes from its first capital: 'St. Mary's Hospital', 'Ministry of Food, Farms and Bees'."""

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import MOST, acronym_like, name_like, run_end, said, spells

_TO_FORM = 6
"""How far behind a name its legal form may stand, in tokens."""


class NameSpan(NamedTuple):
    """The tokens from `first` to `last`; `main` is behind those before the first complement."""

    first: int
    main: int
    last: int


def span_at(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> NameSpan:
    """The name that begins at the token at `first`."""
    headed = lexicon.head_at(tokens, first, lexicon.first_heads) is not None
    # "Société du patrimoine" in an English report
    foreign = first + 1 < len(tokens) and tokens[first + 1].low in lexicon.first_genitives
    name = _Name(tokens, first, lexicon, headed and (lexicon.head_first or foreign))
    while name.last - first < MOST:
        end = name.complement()
        if end == name.last:
            break
        name.last = end
    return NameSpan(first, name.main, to_acronym(tokens, first, lexicon) or legal_form(tokens, name.last, lexicon))


def loosened(tokens: Sequence[Token], span: NameSpan, lexicon: Lexicon, *, whole: bool) -> NameSpan:
    """`span` with what in small letters may go on with a name without a head: adjectives, 'Passage | sûr', and where
    it is to be `whole` a complement, 'Rêves | d'enfants'; nothing behind an acronym, 'QRST | dédié'."""
    first, last = span.first, span.last
    if acronym_like(tokens[last - 1].text):
        return NameSpan(first, last, last)
    name = _Name(tokens, first, lexicon, False)
    last = name.adjectives(last) if lexicon.head_first else last
    if whole and last + 1 < len(tokens) and tokens[last].low in lexicon.first_genitives:
        name.lower = tokens[last].text.endswith("'")
        last = name.object(last)
    return NameSpan(first, last, last)


class _Name:
    """A name as it grows: `main` is behind the words before its first complement, `last` behind all so far.

    `lower`: whether words in small letters go on with it, as in languages whose heads come first."""

    def __init__(self, tokens: Sequence[Token], first: int, lexicon: Lexicon, lower: bool) -> None:
        self.tokens = tokens
        self.first = first
        self.lexicon = lexicon
        self.lower = lower
        size = lexicon.head_size(tokens, first, lexicon.first_heads) if lower else 0
        self.phrase = size > 1
        """Whether the head has several words: "Haut conseil"."""
        capitals = max(run_end(tokens, first, lexicon), first + size)
        self.main = self.last = self.adjectives(capitals) if lower else capitals

    def complement(self) -> int:
        """Behind which token the complement ends that goes on with the name; `last` where none does."""
        lexicon, last = self.lexicon, self.last
        if last + 1 >= len(self.tokens):
            return last
        word = self.tokens[last].low
        if word in lexicon.words.genitives:
            if not self._headed():
                return self._closed(last)
            return last if self._owned(last) else self.object(last)
        if word in lexicon.links:
            governs = lexicon.links[word]
            fits = any(token.low in governs for token in self.tokens[self.first : last]) if governs else self._headed()
            return self.object(last) if fits else self._closed(last)
        if word in lexicon.words.and_words:
            return self._joined()
        return self._listed() if word == "," and self._lists() else last

    def _closed(self, at: int) -> int:
        """Behind which token the object of the preposition at `at` ends where it closes with the name's head."""
        # "Mississaugas of the Credit First Nation", "Maps for the Web Working Group"
        end = self.object(at)
        return end if said(self.tokens, end - 2, end) in self.lexicon.last_heads else at

    def object(self, at: int) -> int:
        """Behind which token the object of the preposition at `at` ends; `at` where no name takes it."""
        tokens, lexicon = self.tokens, self.lexicon
        behind = self._behind_articles(at + 1)
        if behind >= len(tokens):
            return at
        word = tokens[behind]
        if name_like(word.text):
            end = run_end(tokens, behind, lexicon)
            if self.lower:
                return self.adjectives(end)
            return at if tokens[at].low in lexicon.words.place_words else end
        if self.lower and word.low in lexicon.words.before_nouns and behind + 1 < len(tokens):
            # "de la petite enfance"
            behind += 1
        elif word.low in lexicon.words.determiners or self._infinitive(at, behind):
            return at
        if not self.lower or not tokens[behind].text[0].isalpha() or tokens[behind].low in lexicon.words.stops:
            return at
        return self.adjectives(behind + 1)

    def adjectives(self, at: int) -> int:
        """Behind which token the adjectives in small letters end that begin at `at`."""
        tokens, lexicon = self.tokens, self.lexicon
        while at < len(tokens):
            if tokens[at].text.islower() and lexicon.is_adjective(tokens[at].low):
                at += 1
            elif name_like(tokens[at].text):
                at = run_end(tokens, at, lexicon)
            elif tokens[at].low in lexicon.words.charged and at + 1 < len(tokens):
                # "Ministère chargé | des transports"
                at = self.object(at + 1)
                break
            else:
                break
        return at

    def _infinitive(self, at: int, behind: int) -> bool:
        """Whether an infinitive follows the preposition at `at`: 'Mairie de | voir ses règles', '… | pouvoir voter'."""
        follows = self.tokens[behind + 1].low if behind + 1 < len(self.tokens) else ""
        takes = follows in self.lexicon.words.determiners or self.lexicon.is_infinitive(follows)
        bare = behind == at + 1 and self.tokens[at].low not in self.lexicon.words.determiners
        return bare and takes and self.lexicon.is_infinitive(self.tokens[behind].low)

    def _behind_articles(self, at: int) -> int:
        while at < len(self.tokens) and self.tokens[at].low in self.lexicon.words.articles:
            at += 1
        return at

    def _headed(self) -> bool:
        """Whether a complement with 'of' may follow: a head stands among the words."""
        words = self.tokens[self.first : self.last]
        return self.phrase or any(token.low in self.lexicon.heads or token.low in self.lexicon.weak for token in words)

    def _lists(self) -> bool:
        """Whether the name lists what a ministry is in charge of: 'Ministry of Food, Farms', 'Manitoba Health'."""
        first, end = self.tokens[self.first].low, self.tokens[self.last - 1].low
        words, heads = self.lexicon.words, {first, self.tokens[self.main - 1].low}
        of_region = first in words.places and end in words.topics
        return of_region or (self.main < self.last and not heads.isdisjoint(words.portfolio))

    def _owned(self, at: int) -> bool:
        """Whether the genitive at `at` names the body that a unit belongs to: 'Institut du blé | de l'Université'."""
        tokens, lexicon = self.tokens, self.lexicon
        behind = self._behind_articles(at + 1)
        if behind + 1 >= len(tokens) or not name_like(tokens[behind].text):
            return False
        if not lexicon.words.whole.isdisjoint({tokens[self.first].low, tokens[self.main - 1].low}):
            return False
        if not lexicon.head_first and tokens[run_end(tokens, behind, lexicon) - 1].low in lexicon.last_heads:
            # "Human Trafficking Unit | of the Winnipeg Police Service"
            return True
        follows = tokens[behind + 1]
        if acronym_like(tokens[behind].text):
            return True
        goes_on = follows.low in lexicon.words.genitives or lexicon.is_adjective(follows.low) or name_like(follows.text)
        return goes_on and lexicon.head_at(tokens, behind, lexicon.heads) is not None

    def _joined(self) -> int:
        """Behind which token the name ends that 'and' goes on with; `last` where a name of its own follows."""
        tokens, lexicon, last = self.tokens, self.lexicon, self.last
        behind = last + 1
        genitives = [at for at in range(self.first, last) if tokens[at].low in lexicon.words.genitives]
        if any(token.low in lexicon.words.and_words for token in tokens[max(genitives, default=self.first) : last]):
            return last
        if tokens[behind].low in lexicon.words.genitives:
            # "de la Santé et | des Services sociaux"
            object_at = self._behind_articles(behind + 1)
            capital = object_at < len(tokens) and name_like(tokens[object_at].text)
            same = bool(genitives) and tokens[behind].low == tokens[genitives[-1]].low
            return self.object(behind) if (capital or same) and not self._owned(behind) else last
        if self.lower and all(lexicon.is_adjective(tokens[at].low) for at in (last - 1, behind)):
            return self.adjectives(behind)
        if not name_like(tokens[behind].text):
            return last
        end = run_end(tokens, behind, lexicon)
        thing = end - behind > 1 and tokens[end - 1].low in lexicon.things
        if thing or self._lists() or lexicon.is_place(said(tokens, last - 1, end)):
            # "Boating Safety and | Rescue Act", "Court of Newfoundland and | Labrador"
            return end
        # "Workers' Safety and Compensation Commission" is one body, "Food Bank and Ada's Kitchen" are two.
        # "Loon Trust and Elm Street Food Bank"
        whole = last - self.first > 1 and end - behind > 2 and self._closes(last)
        if self.main == last and (whole or end - behind < 2 or not self._closes(end)):
            return last
        if self.main == last and tokens[last - 1].low in lexicon.words.offices | lexicon.words.peoples:
            return last  # "the Mayor and City Council"
        if self.main == last == self.first + 1 and lexicon.is_proper(tokens[self.first].low):
            # "Tidewater and | Coastal Research Centre"
            return last
        common = not any(lexicon.is_proper(token.low) for token in tokens[behind:end])
        if common and self.main == last:
            self.main = end
        return end if common or (self.main < last and not self._of_its_own(behind, end)) else last

    def _closes(self, end: int) -> bool:
        """Whether the word before `end` heads what stands before it: 'Commission', 'Services'."""
        tokens, lexicon = self.tokens, self.lexicon
        head = tokens[end - 1].low
        single = head in lexicon.last_heads or head in lexicon.first_heads
        return single or said(tokens, end - 2, end) in lexicon.last_heads

    def _of_its_own(self, first: int, last: int) -> bool:
        """Whether the words from `first` to `last` are another name: a body's, a person's."""
        tokens, lexicon = self.tokens, self.lexicon
        head = tokens[last - 1].low
        headed = any(head in those for those in (lexicon.last_heads, lexicon.weak, lexicon.regions))
        return headed or lexicon.is_first_name(tokens[first].low)

    def _listed(self) -> int:
        """Behind which token the list of a ministry's matters ends: 'Department of Food, | Farms and Forests'."""
        tokens, lexicon = self.tokens, self.lexicon
        at = self.last
        while at < len(tokens) and (tokens[at].text == "," or tokens[at].low in lexicon.words.and_words):
            closes = tokens[at].text != ","
            genitive = at + 1 < len(tokens) and tokens[at + 1].low in lexicon.words.genitives
            behind = self._behind_articles(at + 1)
            if genitive:
                end = self.object(at + 1)
            else:
                named = behind < len(tokens) and name_like(tokens[behind].text)
                end = run_end(tokens, behind, lexicon) if named else behind
            if end <= behind:
                return self.last
            if closes:
                return end
            at = end
        return self.last


def legal_form(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Behind which token a legal form ends that closes the name that goes up to `last`: 'Maille Boréale inc.'"""
    at = last + 1 if last < len(tokens) and tokens[last].text == "," else last
    while at < min(len(tokens), last + _TO_FORM) and tokens[at].low not in lexicon.words.legal:
        low = tokens[at].low
        if not (name_like(tokens[at].text) or lexicon.is_adjective(low) or low in lexicon.first_genitives):
            return last
        at += 1
    if at >= len(tokens) or tokens[at].low not in lexicon.words.legal:
        return last
    dotted = at + 1 < len(tokens) and tokens[at + 1].text == "." and tokens[at + 1].start == tokens[at].end
    return at + 2 if dotted else at + 1


def to_acronym(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    """Where the parentheses open in which an acronym spells all from `first`: 'Société des parcs du Nord (SPN)'."""
    for at in range(first + 1, min(len(tokens) - 1, first + MOST)):
        text = tokens[at].text
        if text == "(":
            inside = tokens[at + 1].text
            fits = at - first > 1 and acronym_like(inside) and spells(inside, tokens[first:at], lexicon.small)
            return at - (tokens[at - 1].text == "'s") if fits else None
    return None
