"""To which pillar of the National Action Plan an action belongs, by what it does and not by its purpose."""

from collections import Counter
from typing import NamedTuple

from pipeline.asks.joins import elaborated
from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import Span
from pipeline.grammar.sentences import Sentence


class Pillar(NamedTuple):
    """A pillar, and the words that decided."""

    code: str
    words: str


def pillars_named(text: str, language: AskLanguage) -> bool:
    """Whether a report works with the four pillars: it names all of them."""
    plain = text.casefold()
    return all(any(phrase in plain for phrase in language.pillar_names[code]) for code in language.pillars)


def pillar_of(sentence: Sentence, action: Span, language: AskLanguage) -> Pillar | None:
    """The pillar with most words in the action; of two with as many the one named first.

    Its purpose is asked only where the action says nothing itself: "draw up an approach to prevent …"."""
    start, end = action
    stop = elaborated(sentence, start, end, language) or end
    found = _named(sentence, start, stop, language) or _named(sentence, stop, end, language)
    if not found:
        return None
    counts = Counter(pillar.code for pillar in found)
    best = max(counts.values())
    return next(pillar for pillar in found if counts[pillar.code] == best)


def _named(sentence: Sentence, start: int, end: int, language: AskLanguage) -> list[Pillar]:
    """The words of pillars in `start:end`, in order."""
    found: list[Pillar] = []
    at = start
    while at < end:
        behind = at + 1
        for code, phrases in language.pillars.items():
            if (close := phrases.end_at(sentence.lows, at)) > at:
                found.append(Pillar(code, " ".join(token.text for token in sentence.tokens[at:close])))
                behind = close
                break
        at = behind
    return found
