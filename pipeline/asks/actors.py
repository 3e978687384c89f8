"""Who can act: whether words name somebody, which group of the closed list they are of, and whether they govern."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import Span
from pipeline.grammar.sentences import Sentence

_ACRONYM = re.compile(r"[A-Z][A-Z&]+[a-z]?")
_SEVERAL = "several"


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
        """A function that tells whether a stretch of `sentence` names somebody who can act."""
        return lambda span: self.named(sentence, span).code is not None or self._is_person(sentence, span)

    def _is_person(self, sentence: Sentence, span: Span) -> bool:
        start, end = span
        if end - start == 1 and sentence.lows[start] in self._language.lists.personal:
            return True
        if any(
            sentence.tokens[at].text[0].isupper() and not sentence.tokens[at].text.isupper()
            for at in range(max(start, 1), end)
        ):
            return True
        return any(sentence.lows[at] in self._language.lists.askers for at in range(start, min(end, start + 4)))

    def governs(self, sentence: Sentence, span: Span) -> bool:
        """Whether what stands at `span` is the publisher, the government or a part of it; a pronoun stands for the last."""
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
        """Who `span` names: the head of the phrase, not what is said of it."""
        start, end = span
        while start < end and (sentence.has(start, "DET") or not sentence.tokens[start].is_word):
            start += 1
        if start < end and sentence.words[start].tags == {"GER"}:
            return NOBODY
        stop = next((at for at in range(start, end) if sentence.has(at, "REL") or sentence.lows[at] == ","), end)
        head = next((at for at in range(start, stop) if sentence.has(at, "PREP")), stop)
        found: dict[str, Span] = {}
        at = start
        while at < end:
            code, behind = self._code_at(sentence, at, end)
            if (code is not None and at < max(head, start + 1)) or (code is not None and found):
                found.setdefault(code, (at, behind))
                at = behind
            else:
                at += 1
        if not found:
            known = self._codes.get(" ".join(token.low for token in sentence.tokens[start:stop]))
            return Named(known, (start, stop)) if known is not None and stop > start else NOBODY
        first = next(iter(found))
        return Named(first, self._whole(sentence, start, stop, found[first]))

    def _code_at(self, sentence: Sentence, at: int, end: int) -> tuple[str | None, int]:
        best: tuple[str | None, int] = (None, at)
        for code, phrases in self._language.addressees.items():
            behind = phrases.end_at(sentence.lows, at)
            if best[1] < behind <= end:
                best = code, behind
        return best

    def _whole(self, sentence: Sentence, start: int, stop: int, found: Span) -> Span:
        return (start, stop) if found[0] < stop else found
