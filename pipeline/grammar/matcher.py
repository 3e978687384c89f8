"""Finding where a pattern stands in a sentence."""

from collections.abc import Iterator, Sequence

from pipeline.grammar.notation import Choice, Element, Pattern
from pipeline.grammar.phrases import Phrases
from pipeline.grammar.sentences import Sentence

_LONGEST_WHO = 24
_LONGEST_ASIDE = 11


class Matcher:
    """Matches patterns in sentences of one language; `adverbs`, and asides whose only verb `says` that somebody says
    so, may stand between any two words of a pattern."""

    def __init__(self, adverbs: Phrases, negations: Phrases, says: Phrases) -> None:
        self._adverbs = adverbs
        self._negations = negations
        self._says = says.single

    def _skip(self, sentence: Sentence, at: int) -> int:
        """Behind the adverb or aside that stands at `at`; `at` itself where none does."""
        lows, hidden = sentence.lows, sentence.hidden
        behind = at
        while behind < len(lows) and hidden[behind]:
            behind += 1
        if behind > at or at >= len(lows):
            return behind
        end = self._behind_adverb(sentence, at)
        if end == at and lows[at] == ",":
            # ", for their part," and the like: a few words between two commas.
            close = next((i for i in range(at + 1, min(len(lows), at + _LONGEST_ASIDE)) if lows[i] == ","), 0)
            if close and not any(self._tells(sentence, i) for i in range(at + 1, close)):
                return close + 1
        return end

    def _tells(self, sentence: Sentence, at: int) -> bool:
        """Whether a verb that tells something stands at `at`: ", which is old," but not ", guides said,"."""
        word = sentence.words[at]
        if sentence.has(at + 1, "PP") and not self._says.isdisjoint(sentence.words[at + 1].lemmas):
            return False  # « , a dit un guide, »
        return "FIN" in word.tags and not word.tags & {"PREP", "NOUN"} and word.lemmas.isdisjoint(self._says)

    def _behind_adverb(self, sentence: Sentence, at: int) -> int:
        """Behind the adverb that stands at `at`; `at` itself where none does."""
        end = self._adverbs.end_at(sentence.lows, at)
        return at + 1 if end == at and sentence.words[at].tags == {"ADV"} else end

    def _behind_adverbs(self, sentence: Sentence, at: int) -> Iterator[int]:
        """`at`, and the places behind the adverbs that stand there: 'they want | also | a bell'."""
        while at < len(sentence):
            yield at
            end = self._behind_adverb(sentence, at)
            if end == at and sentence.lows[at] == ",":
                # "they want, among other things, | a bell"
                behind = self._adverbs.end_at(sentence.lows, at + 1)
                end = behind + 1 if at + 1 < behind < len(sentence) and sentence.lows[behind] == "," else at
            if end == at or sentence.lows[at] in self._negations:
                return
            at = end

    def at(self, pattern: Pattern, sentence: Sentence, start: int) -> tuple[int, tuple[int, int] | None] | None:
        """Where `pattern`, its action left out, ends that stands from token `start` on, in the first way that it does,
        and where the person or body that it names stands."""
        found = self._sequence(pattern, 0, sentence, start, None, True)
        return next(((end, who) for end, who in found if end > start), None)

    def _sequence(
        self,
        pattern: Sequence[Element],
        nth: int,
        sentence: Sentence,
        at: int,
        who: tuple[int, int] | None,
        first: bool,
    ) -> Iterator[tuple[int, tuple[int, int] | None]]:
        if nth == len(pattern):
            yield at, who
            return
        element = pattern[nth]
        if element.kind == "action":
            yield from self._sequence(pattern, nth + 1, sentence, at, who, first)
            return
        for end, named in self._element(element, sentence, at, who, first):
            yield from self._sequence(pattern, nth + 1, sentence, end, named, first and end == at)
        if element.optional:
            yield from self._sequence(pattern, nth + 1, sentence, at, who, first)

    def _element(
        self, element: Element, sentence: Sentence, at: int, who: tuple[int, int] | None, first: bool
    ) -> Iterator[tuple[int, tuple[int, int] | None]]:
        if element.kind == "word":
            hidden = sentence.hidden
            behind = at if first else self._skip(sentence, at)
            for place in (at, behind) if behind > at else (at,):
                if place < len(hidden) and not hidden[place] and fits(element.choices, sentence, place):
                    yield place + 1, who
        elif element.kind == "look":
            # Where the words break off, as before a list, nothing is there to look at.
            broken = at == len(sentence) or sentence.lows[at] == ":"
            if broken or any(fits(element.choices, sentence, place) for place in self._behind_adverbs(sentence, at)):
                yield at, who
        elif element.kind == "group":
            for group in element.groups:
                yield from self._sequence(group, 0, sentence, at, who, first)
        elif element.kind == "gap":
            for end in range(at, min(len(sentence), at + element.longest) + 1):
                if end > at and sentence.lows[end - 1] in (";", ":", *([","] if element.longest <= 6 else [])):
                    break
                yield end, who
        else:
            at = max(self._behind_adverbs(sentence, at), default=at)
            if at == len(sentence) or sentence.words[at].tags & {"PREP", "CONJ", "PUNCT", "ADV"}:
                return
            for end in range(at + 1, min(len(sentence), at + _LONGEST_WHO) + 1):
                if sentence.lows[end - 1] in (";", ":") or sentence.has(end - 1, "REL"):
                    break  # "asked | whether owners plan to" names nobody
                if sentence.has(end - 1, "INF") and end - 1 > at and sentence.has(end - 2, "PREP"):
                    break  # "asked | staff to come with plans for"
                if sentence.lows[end - 1] == "," and "," not in sentence.lows[at : end - 1]:
                    continue  # "asked for | lamps, to help boats", but "urged | the port, in time, to help boats"
                yield end, (at, end)


def fits(choices: Sequence[Choice], sentence: Sentence, at: int) -> bool:
    """Whether the token `at` is one of `choices`."""
    word, low = sentence.words[at], sentence.lows[at]
    for choice in choices:
        if choice.word is not None and (low != choice.word if choice.exact else choice.word not in word.lemmas):
            continue
        if choice.tags <= word.tags and not choice.without & word.tags:
            return True
    return False
