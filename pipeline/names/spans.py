"""How far a name goes from its first capital: 'Ministry of Food, Farms and Bees', 'Agence de l'eau du Nord'."""

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.runs import MOST, legal_form, run_end, said, to_acronym
from pipeline.names.shapes import acronym_like, name_like, odd
from pipeline.names.vocabulary import Lexicon


class Span(NamedTuple):
    """The tokens from `first` to `last`; `main` is behind those before the first complement."""

    first: int
    main: int
    last: int


def span_at(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Span:
    """The name that begins at the token at `first`."""
    headed = lexicon.head_at(tokens, first, lexicon.first_heads) is not None or tokens[first].text.islower()
    # "Société du patrimoine" in an English report; "Commission" may be either language's.
    foreign = tokens[first].low not in lexicon.last_heads and first + 1 < len(tokens)
    foreign = foreign and tokens[first + 1].low in lexicon.first_genitives
    name = _Name(tokens, first, lexicon, headed and (lexicon.head_first or foreign))
    while name.last - first < MOST:
        end = name.complement()
        if end == name.last:
            break
        name.last = end
    closing = to_acronym(tokens, first, name.capitals, lexicon)
    return Span(first, name.main, closing if closing is not None else legal_form(tokens, name.last, lexicon))


def loosened(tokens: Sequence[Token], span: Span, lexicon: Lexicon) -> Span:
    """`span` with what in small letters may go on with a name without a head: 'Passage | sûr', 'Rêves | d'enfants'."""
    if not lexicon.head_first or span.last != span.main:
        return span
    name = _Name(tokens, span.first, lexicon, False)
    last = name.adjectives(span.last)
    if last == span.last and last + 1 < len(tokens) and tokens[last].low in lexicon.words.genitives:
        name.lower = tokens[last].text.endswith("'")
        last = name.object(last)
    return Span(span.first, last, last)


class _Name:
    """A name as it grows: `main` is behind the words before its first complement, `last` behind all so far.

    `lower`: whether words in small letters go on with it, as in languages whose heads come first."""

    def __init__(self, tokens: Sequence[Token], first: int, lexicon: Lexicon, lower: bool) -> None:
        self.tokens = tokens
        self.first = first
        self.lexicon = lexicon
        self.lower = lower
        self.capitals = run_end(tokens, first, lexicon)
        self.main = self.last = self.adjectives(self.capitals) if lower else self.capitals

    def complement(self) -> int:
        """Behind which token the complement ends that goes on with the name; `last` where none does."""
        lexicon, last = self.lexicon, self.last
        if last + 1 >= len(self.tokens):
            return last
        word = self.tokens[last].low
        if word in lexicon.words.genitives:
            if not self._headed():
                end = self.object(last)
                # "Mississaugas of the Credit First Nation"
                return end if said(self.tokens, end - 2, end) in lexicon.last_heads else last
            return last if self._owned(last) else self.object(last)
        if word in lexicon.links:
            governs = lexicon.links[word]
            fits = any(token.low in governs for token in self.tokens[self.first : last]) if governs else self._headed()
            return self.object(last) if fits else last
        if word in lexicon.words.and_words:
            return self._joined()
        if word == "," and (self._portfolio() or self._of_region()):
            return self._listed()
        return last

    def object(self, at: int) -> int:
        """Behind which token the object of the preposition at `at` ends; `at` where no name takes it."""
        tokens, lexicon = self.tokens, self.lexicon
        behind = at + 1
        while behind < len(tokens) and tokens[behind].low in lexicon.words.articles and tokens[behind].text.islower():
            behind += 1
        if behind >= len(tokens):
            return at
        word = tokens[behind]
        if name_like(word.text):
            end = run_end(tokens, behind, lexicon)
            if self.lower:
                return self.adjectives(end)
            placed = tokens[at].low in lexicon.words.place_words and lexicon.is_place(said(tokens, behind, end))
            return at if placed else end
        if self.lower and word.low in lexicon.words.before_nouns and behind + 1 < len(tokens):
            # "de la petite enfance"
            behind += 1
            word = tokens[behind]
        none = not word.text[0].isalpha() or word.low in lexicon.words.stops or word.low in lexicon.words.determiners
        if not self.lower or none or self._infinitive(at, behind):
            return at
        return self.adjectives(behind + 1)

    def adjectives(self, at: int) -> int:
        """Behind which token the adjectives in small letters end that begin at `at`."""
        tokens, lexicon = self.tokens, self.lexicon
        while at < len(tokens):
            before = tokens[at - 1]
            if tokens[at].text.islower() and lexicon.is_adjective(tokens[at].low):
                if lexicon.is_place(before.low):
                    # "Université de Hearst | connue pour …"
                    break
                at += 1
            elif name_like(tokens[at].text) and before.text.islower() and before.text[-1] != "'":
                at = run_end(tokens, at, lexicon)
            elif tokens[at].low in lexicon.words.charged and self._definite(at + 1):
                at = self.object(at + 1)
            else:
                break
        return at

    def _definite(self, at: int) -> bool:
        """Whether 'du', 'des', 'de la' stand at `at`, behind which no infinitive follows."""
        tokens, lexicon = self.tokens, self.lexicon
        if at + 1 >= len(tokens) or tokens[at].low not in lexicon.first_genitives:
            return False
        return tokens[at].low in lexicon.words.determiners or tokens[at + 1].low in lexicon.words.articles

    def _infinitive(self, at: int, behind: int) -> bool:
        """Whether an infinitive with its object stands at `behind`: 'la Commission de | revoir ses règles'."""
        tokens, lexicon = self.tokens, self.lexicon
        if behind > at + 1 or tokens[at].low in lexicon.words.determiners or behind + 1 >= len(tokens):
            return False
        follows = tokens[behind + 1].low
        takes = follows in lexicon.words.determiners or follows in lexicon.words.stops
        return takes and lexicon.is_infinitive(tokens[behind].low)

    def _headed(self) -> bool:
        """Whether a complement with 'of' may follow: a head stands among the words, or an office."""
        words = self.tokens[self.first : self.last]
        return words[0].low in self.lexicon.words.offices or any(
            token.low in self.lexicon.heads or token.low in self.lexicon.weak for token in words
        )

    def _portfolio(self) -> bool:
        """Whether the name is of those that say what they are in charge of: 'Ministry of Food, Farms and Bees'."""
        heads = {self.tokens[self.first].low, self.tokens[self.main - 1].low}
        return self.main < self.last and not heads.isdisjoint(self.lexicon.words.portfolio)

    def _of_region(self) -> bool:
        """Whether a region opens the name, and what a ministry is about closes it: 'Manitoba Health'."""
        tokens, lexicon = self.tokens, self.lexicon
        return tokens[self.first].low in lexicon.words.places and tokens[self.last - 1].low in lexicon.words.topics

    def _owned(self, at: int) -> bool:
        """Whether the genitive at `at` names the body that a unit belongs to: 'Institut du blé | de l'Université'."""
        tokens, lexicon = self.tokens, self.lexicon
        behind = at + 1
        while behind < len(tokens) and tokens[behind].low in lexicon.words.articles:
            behind += 1
        if behind + 1 >= len(tokens) or not name_like(tokens[behind].text):
            return False
        if not lexicon.words.whole.isdisjoint({tokens[self.first].low, tokens[self.main - 1].low}):
            return False
        follows = tokens[behind + 1]
        if acronym_like(tokens[behind].text) and not name_like(follows.text):
            return True
        end = run_end(tokens, behind, lexicon)
        if end - behind > 1 and not lexicon.head_first and tokens[end - 1].low in lexicon.last_heads:
            # "Human Trafficking Unit | of the Winnipeg Police Service"
            return True
        goes_on = follows.low in lexicon.words.genitives or lexicon.is_adjective(follows.low)
        goes_on = goes_on or (lexicon.head_first and name_like(follows.text))
        return goes_on and lexicon.head_at(tokens, behind, lexicon.heads) is not None

    def _joined(self) -> int:
        """Behind which token the name ends that 'and' goes on with; `last` where a name of its own follows."""
        tokens, lexicon, last = self.tokens, self.lexicon, self.last
        behind = last + 1
        word = tokens[behind]
        genitives = [at for at in range(self.first, last) if tokens[at].low in lexicon.words.genitives]
        genitive = genitives[-1] if genitives else self.first
        if any(token.low in lexicon.words.and_words for token in tokens[genitive:last]):
            return last
        if word.low in lexicon.words.genitives and self.main < last:
            return self._joined_object(genitive, behind)
        if self.lower and lexicon.is_adjective(word.low) and lexicon.is_adjective(tokens[last - 1].low):
            return self.adjectives(behind)
        if not name_like(word.text):
            return last
        end = run_end(tokens, behind, lexicon)
        thing = end - behind > 1 and tokens[end - 1].low in lexicon.things
        if tokens[self.first].low in lexicon.words.offices or thing or self._one_place(genitive, end):
            # "Minister of Rural and | Remote Health", "Boating Safety and | Rescue Act"
            return end
        if self.main == last:
            return self._shared(behind, end)
        if acronym_like(word.text) or lexicon.is_place(said(tokens, behind, end)):
            # "The City of Brandon and | the Town of Virden", "the University of Regina and | Saskatchewan Polytechnic"
            return last
        return end if self._portfolio() or not self._proper(behind, end) else last

    def _joined_object(self, genitive: int, behind: int) -> int:
        """Behind which token a second object ends that is like the first: 'de la Santé et | des Services sociaux'."""
        tokens, lexicon = self.tokens, self.lexicon
        end = self.object(behind)
        if end == behind or self._owned(behind) or self._capital(behind) != self._capital(genitive):
            return self.last
        same = tokens[behind].low == tokens[genitive].low
        several = tokens[behind].low in lexicon.words.determiners
        return end if same or not several or self._capital(behind) else self.last

    def _capital(self, at: int) -> bool:
        """Whether the object of the preposition at `at` has a capital."""
        at += 1
        while at < len(self.tokens) - 1 and self.tokens[at].low in self.lexicon.words.articles:
            at += 1
        return name_like(self.tokens[at].text)

    def _one_place(self, genitive: int, end: int) -> bool:
        """Whether 'and' stands inside a place's name: 'Supreme Court of Newfoundland and Labrador'."""
        starts = {genitive + 1, self.last - 1, self.last - 2}
        return any(self.lexicon.is_place(said(self.tokens, start, end)) for start in starts if start >= self.first)

    def _shared(self, behind: int, end: int) -> int:
        """Behind which token a name ends whose first half needs the second: 'Immigration and | Refugee Board'."""
        tokens, lexicon, last = self.tokens, self.lexicon, self.last
        if self._of_region() or tokens[self.first].low in lexicon.words.places:
            # "Manitoba Transportation and | Infrastructure"
            return end if all(token.low in lexicon.words.topics for token in tokens[behind:end]) else last
        closing = legal_form(tokens, end, lexicon)
        ended = lexicon.ends_name(tokens, self.first, last)
        if closing > end and not ended:
            # "Roches et Digues Chaleur inc."
            return closing
        if not lexicon.ends_name(tokens, behind, end) or end - behind < 2 or acronym_like(tokens[behind].text):
            return last
        if any(token.text in ("'", "'s") for token in tokens[behind:end]):
            return last
        word = tokens[last - 1]
        single = last - self.first == 1 and self.first > 0 and tokens[self.first - 1].low in lexicon.words.articles
        needs = word.low in lexicon.written_small or word.low in lexicon.words.topics or (single and not odd(word.text))
        return end if (needs and not ended) or not self._proper(behind, end) else last

    def _proper(self, first: int, last: int) -> bool:
        """Whether one of the words is nothing but a name."""
        return any(self.lexicon.is_proper(token.low) for token in self.tokens[first:last])

    def _listed(self) -> int:
        """Behind which token the list of a ministry's matters ends: 'Department of Food, | Farms and Forests'."""
        tokens, lexicon = self.tokens, self.lexicon
        at = self.last
        while at < len(tokens) and (tokens[at].text == "," or tokens[at].low in lexicon.words.and_words):
            closes = tokens[at].text != ","
            behind = at + 1
            if behind < len(tokens) and tokens[behind].low in lexicon.words.genitives:
                end = self.object(behind)
            else:
                behind += behind < len(tokens) and tokens[behind].low in lexicon.words.articles
                named = behind < len(tokens) and name_like(tokens[behind].text)
                end = run_end(tokens, behind, lexicon) if named else behind
            if end <= behind:
                return self.last
            if closes:
                return end
            at = end
        return self.last
