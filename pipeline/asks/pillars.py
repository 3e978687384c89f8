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
    """The pillar with most words in the action, its purpose left out; of two with as many the one named first."""
    start, end = action
    stop = elaborated(sentence, start, end, language) or end
    found: list[tuple[str, str]] = []
    at = start
    while at < stop:
        for code, phrases in language.pillars.items():
            behind = phrases.end_at(sentence.lows, at)
            if behind > at:
                found.append((code, " ".join(token.text for token in sentence.tokens[at:behind])))
                at = behind - 1
                break
        at += 1
    if not found:
        return None
    counts = Counter(code for code, _ in found)
    best = max(counts.values())
    return Pillar(*next((code, words) for code, words in found if counts[code] == best))
