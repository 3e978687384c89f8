"""Who can act: whether words name somebody, which group of the closed list they are of, and whether they govern."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from pipeline.asks.joins import elaborated
from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import Span, counts, main_verb, participle_at
from pipeline.grammar.sentences import Sentence
from pipeline.grammar.tokens import tokens_of

_ACRONYM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ&]+")
_SEVERAL = "several"
_NEAR = 4
_BEHIND_HEAD = frozenset(["PREP", "REL", "FIN"])
"""What stands behind the head of a noun phrase."""


class Named(NamedTuple):
    """Who is asked: a code of the closed list with the words that say so."""

    code: str | None
    words: Span | None


NOBODY = Named(None, None)


class Actors:
    """What a document and its language tell of who can act; `codes` gives the group of a body by its name."""

    def __init__(self, language: AskLanguage, publisher: str, codes: Mapping[str, str]) -> None:
        self._language = language
        self._publisher = publisher.casefold()
        self._codes = codes
        self._governed = False

    def is_actor_in(self, sentence: Sentence) -> Callable[[Span], bool]:
        """A function that tells whether a stretch of `sentence` names somebody who can act, or may by a capital."""
        return lambda span: self.is_somebody(sentence, span) or _has_name(sentence, *span)

    def is_somebody(self, sentence: Sentence, span: Span) -> bool:
        """Whether a stretch of `sentence` says by its words that somebody acts: "the mayor", "they"."""
        start, end = span
        if self.named(sentence, span).code is not None:
            return True
        if end - start == 1 and sentence.lows[start] in self._language.lists.personal:
            return True
        askers = (at for at in range(start, min(end, start + 4)) if sentence.lows[at] in self._language.lists.askers)
        return any(not counts(sentence, at, at + 1) for at in askers)  # « tous », but not « tous les quais »

    def governs(self, sentence: Sentence, span: Span) -> bool:
        """Whether `span` names the publisher, the government or a part of it; a pronoun stands for the last named."""
        lists = self._language.lists
        start, end = span
        if end - start == 1 and sentence.has(start, "PRO") and sentence.lows[start] not in lists.ourselves:
            return self._governed
        text = " ".join(token.text for token in sentence.tokens[start:end])
        lows = sentence.lows
        own = self._publisher and self._publisher in text.casefold()
        other = lists.others.first_in(lows, start, end) is not None
        ours = lists.ourselves.first_in(lows, start, end) or lists.government.first_in(lows, start, end)
        acronym = any(_ACRONYM.fullmatch(token.text) for token in sentence.tokens[start:end])
        self._governed = bool(own or (not other and (ours or acronym)))
        return self._governed

    def named(self, sentence: Sentence, span: Span) -> Named:
        """Who `span` names: whoever its noun phrases are headed by, not what is said of them."""
        start, end = span
        # "all levels of government" is said as a whole
        while start < end and (sentence.has(start, "DET") or not sentence.tokens[start].is_word):
            if self._code_at(sentence, start, end)[0] is not None:
                break
            start += 1
        if start < end and sentence.words[start].tags == {"GER"}:
            return NOBODY
        end = next((at for at in range(start, end) if sentence.has(at, "REL") or sentence.hidden[at]), end)
        found: list[tuple[str, Span]] = []
        for low, high in self._phrases(sentence, start, end):
            code = self._headed_by(sentence, low, high)
            if code is not None:
                found.append((code, (low, high)))
            elif not found:
                break
        if not found:
            return NOBODY
        codes = {code for code, _ in found}
        return Named(found[0][0] if len(codes) == 1 else _SEVERAL, (found[0][1][0], found[-1][1][1]))

    def _consulted(self, sentence: Sentence, span: Span | None) -> bool:
        return span is not None and self._language.lists.consulted.first_in(sentence.lows, *span) is not None

    def promising(self, sentence: Sentence, span: Span) -> Named:
        """Who promises: the words of the subject, and the group of the publisher where they tell none."""
        said = self.named(sentence, span)
        if said.code is not None or span[0] >= span[1]:
            return said
        return Named(self._own_code(), span)

    def _own_code(self) -> str | None:
        words = tokens_of(self._publisher)
        known = self._codes.get(self._publisher)
        lows = [token.low for token in words]
        listed = (code for code, phrases in self._language.addressees.items() if phrases.first_in(lows, 0, len(lows)))
        return known or next(listed, None)

    def _phrases(self, sentence: Sentence, start: int, end: int) -> Iterator[Span]:
        """The coordinated noun phrases of `start:end`, without their articles."""
        joins = self._language.lists.joins
        low = at = start
        while at <= end:
            behind = joins.end_at(sentence.lows, at) if at < end else at
            if at == end or behind > at or sentence.lows[at] == ",":
                if low < at:
                    yield low, at
                low = at = max(behind, at + 1)
                while low < end and sentence.has(low, "DET"):
                    low += 1
                at = low
            else:
                at += 1

    def _headed_by(self, sentence: Sentence, start: int, end: int) -> str | None:
        """The group of whoever heads the phrase; None where a thing does: "business models" are no business."""
        prepositions = (at for at in range(start + 1, end) if sentence.has(at, "PREP") or sentence.hidden[at])
        head = next(prepositions, end)
        first = "first" in self._language.lists.heads
        for at in range(start, head):
            code, behind = self._code_at(sentence, at, end)
            if code is not None and (behind >= head or (first and at <= start + 1)):
                return code
        return self._codes.get(" ".join(token.low for token in sentence.tokens[start:end]))

    def _code_at(self, sentence: Sentence, at: int, end: int) -> tuple[str | None, int]:
        best: tuple[str | None, int] = (None, at)
        for code, phrases in self._language.addressees.items():
            behind = phrases.end_at(sentence.lows, at)
            if best[1] < behind <= end:
                best = code, behind
        return best

    def asked(self, sentence: Sentence, action: Span, *, clause: bool) -> Named:
        """Whom an action names itself: who is to do it, by whom it is to be done, or who is to work together."""
        lists = self._language.lists
        start, end = action
        if clause:
            verb = main_verb(sentence, start, end)
            if verb is not None and not (sentence.has(verb, "AUX") and participle_at(sentence, verb + 1)):
                return self.named(sentence, (start, verb))
        near = range(start, min(end, start + _NEAR))
        adjective = next((at for at in near if sentence.lows[at] in lists.owners), None)
        if adjective is not None:
            return Named(self._code_at(sentence, adjective, end)[0], (adjective, adjective + 1))
        end = elaborated(sentence, start, end, self._language) or end
        for at in range(start, end):
            behind = lists.by.end_at(sentence.lows, at)
            if (
                behind > at
                and not sentence.hidden[at]
                and (found := self.named(sentence, (behind, self._about(sentence, behind, end)))).code is not None
            ):
                return found
        parties = lists.parties.first_in(sentence.lows, start, end)
        if parties is not None and self._language.pillars["partnership"].first_in(sentence.lows, start, parties[0]):
            return self.named(sentence, (parties[1], self._about(sentence, parties[1], end)))
        return NOBODY

    def _about(self, sentence: Sentence, start: int, end: int) -> int:
        """Where words stop that name somebody inside an action: before what he is to do, but not « les écoles situées |
        à la campagne »."""
        about = self._language.lists.about
        named = max((self._code_at(sentence, at, end)[1] for at in (start, start + 1)), default=start)  # an article
        for at in range(max(named, start + 1), end):
            told = at > named and sentence.has(at - 1, "PP")
            if about.end_at(sentence.lows, at) > at and not told and not sentence.hidden[at]:
                return at
        return end

    def in_lead(self, sentence: Sentence, span: Span, *, by: bool = True) -> Named:
        """Whom the words that announce a list name: 'measures for | the Government of Canada were'; not `by` whom they
        are taken, but for whom."""
        start, end = span
        for at in range(start, end):
            behind = self._language.lists.whom.end_at(sentence.lows, at)
            behind = max(behind, self._language.lists.by.end_at(sentence.lows, at) if by else at)
            if behind > at:
                verb = main_verb(sentence, behind, end) or end
                found = self.named(sentence, (behind, verb))
                if found.code is not None and not self._consulted(sentence, found.words):
                    return found
        return NOBODY


def _has_name(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the head of a noun phrase has a capital that is not the sentence's: 'the Museum of whales', but not 'the
    moorings at Gull Point'."""
    first = next((at for at, token in enumerate(sentence.tokens) if token.is_word), 0)
    for at in range(start, end):
        if sentence.words[at].tags & _BEHIND_HEAD or sentence.lows[at] == ",":
            return False
        text = sentence.tokens[at].text
        if at > first and text[0].isupper() and not text.isupper():
            return True
    return False
