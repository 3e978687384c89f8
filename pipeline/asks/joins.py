"""What stands between two parts of an action, and how a part opens: links, verbs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.asks.endings import counted_end
from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import DEGREE
from pipeline.grammar.sentences import Sentence

_ASIDE = 10
_OBJECT = frozenset(["DET", "INDEF", "MORE", "PRO", "NUM", "PREP", "REL"])


@dataclass(frozen=True, slots=True)
class Join:
    """What stands between two parts: where the left one ends and the right one begins."""

    left: int
    right: int
    conjunction: bool
    comma: bool
    alternative: bool = False
    strong: bool = False
    """A semicolon, or more than one word: 'as well as'."""
    counted: bool = False
    """Whether the right part is counted: '(2)'."""


class Division(NamedTuple):
    """A join that may divide an action, for whoever is to decide."""

    join: Join
    low: int
    """Where the part before it begins."""
    stop: int
    """Where the part behind it ends."""
    end: int
    """Where the action ends."""
    link: str
    """The last word of the action's cue."""
    listing: bool
    """Whether a join before it divides."""


def joins_in(sentence: Sentence, start: int, end: int, language: AskLanguage) -> Iterator[Join]:
    """The joins in `start:end`, in order: conjunctions, commas and semicolons outside of asides."""
    lists = language.lists
    at = start + 1
    while at < end:
        if sentence.hidden[at]:
            at += 1
            continue
        comma = sentence.lows[at] == "," and lists.elaborations.end_at(sentence.lows, at - 1) != at  # "e.g., boats"
        semicolon = sentence.lows[at] == ";"
        if comma and (close := aside_end(sentence, at, end, language)) is not None:
            at = close + 1
            continue
        right = at + 1 if comma or semicolon else at
        joined = lists.joins.end_at(sentence.lows, right)
        other = lists.alternatives.end_at(sentence.lows, right)
        if joined > right and lists.elaborations.end_at(sentence.lows, right) > joined:
            at = joined  # "et ce, pour joindre les aînés"
        elif joined > right or other > right or comma:
            behind = max(joined, other)
            if behind < end and sentence.lows[behind] == "," and behind > right:
                # "and, where possible, | publish": an aside between the conjunction and its part
                close = next((i for i in range(behind + 1, min(end, behind + _ASIDE)) if sentence.lows[i] == ","), None)
                behind = close + 1 if close is not None else behind
            number = counted_end(sentence, behind)
            if number >= end:
                return
            conjunction, strong = joined > right or other > right, semicolon or joined > right + 1
            yield Join(at, number, conjunction, comma, other > joined, strong, number > behind)
            at = number
        else:
            at += 1


def aside_end(sentence: Sentence, comma: int, end: int, language: AskLanguage) -> int | None:
    """Where the comma stands that closes what a preposition opens: 'test, with the crews, a bell'; None for no aside.

    What is joined behind it is another part, and so is what has the preposition of the part before."""
    opener = comma + 1
    if opener >= end or sentence.words[opener].tags != {"PREP"} or sentence.lows[opener] in language.lists.links:
        return None
    for at in range(opener + 1, min(end - 1, comma + _ASIDE)):
        if sentence.lows[at] == ",":
            joined = language.lists.joins.end_at(sentence.lows, at + 1) > at + 1
            return None if joined or sentence.lows[at + 1] == sentence.lows[opener] else at
    return None


def opens_verb(sentence: Sentence, at: int, end: int, language: AskLanguage) -> int | None:
    """Behind the verb with its object that opens at `at`, an infinitive or a gerund; None where none does."""
    negations = language.lists.negations
    while at < end:
        adverb = language.lists.adverbs.end_at(sentence.lows, at)
        more = at > 0 and sentence.has(at, "MORE") and sentence.lows[at - 1] in negations
        verb = at + 1 + sentence.has(at + 1, "PRO")
        more = more or (sentence.words[at].tags >= DEGREE and sentence.has(verb, "INF"))  # « mieux | les lire »
        if adverb == at and sentence.words[at].tags != {"ADV"} and sentence.lows[at] not in negations and not more:
            break
        at = max(at + 1, adverb)
    while at < end and sentence.has(at, "PRO") and not sentence.has(at, "REL"):
        at += 1
    if at >= end or sentence.hidden[at] or not (orders(sentence, at, language) or sentence.has(at, "GER")):
        return None
    if sentence.words[at].tags & {"NOUN", "ADJ", "PREP"}:
        behind, lists = at + 1, language.lists
        if behind >= end or sentence.lows[behind] in lists.genitives:
            return None
        phrasal = lists.phrasal.end_at(sentence.lows, at) > at
        taken = sentence.words[behind].tags & _OBJECT or sentence.words[behind].tags == {"ADV"}
        asks = sentence.lows[behind] in lists.indirect and not sentence.has(behind, "CONJ")
        taken = taken or asks  # "check whether it rings", but not "wait until it rings"
        if not (phrasal or taken):
            return None
    return at + 1


def orders(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether a verb at `at` may say what to do: an infinitive, or in French "réparez", "évitons"."""
    ends = sentence.has(at, "FIN") and sentence.lows[at].endswith(language.lists.imperative_endings.all)
    return sentence.has(at, "INF") or ends


def link_end(sentence: Sentence, at: int, end: int, language: AskLanguage) -> int:
    """Behind the link at `at`; `at` itself where none stands, or a pronoun: 'en | rendre compte'."""
    if sentence.has(at, "PRO") and sentence.has(at + 1, "INF"):
        return at
    return min(end, language.lists.links.end_at(sentence.lows, at)) if at < end else at


def same_link(sentence: Sentence, at: int, link: str, language: AskLanguage) -> bool:
    """Whether the token `at` is the link of the cue again, elided, with an article or not: "de", "d'", "du"."""
    word, genitives = sentence.lows[at], language.lists.genitives
    return bool(link) and (word.rstrip("'e") == link.rstrip("'e") or (word in genitives and link in genitives))


def elaborates(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether words begin at `at` that say more of what stands before them: including, who, in order to."""
    end = language.lists.purposes.end_at(sentence.lows, at)
    if end > at:
        # "pour réduire l'attente" says what for; "pour les familles" belongs to the thing.
        return (
            sentence.has(end, "INF")
            or sentence.has(end, "GER")
            or (sentence.has(end, "PRO") and sentence.has(end + 1, "INF"))
        )
    return language.lists.elaborations.end_at(sentence.lows, at) > at or sentence.has(at, "REL")


def elaborated(sentence: Sentence, start: int, end: int, language: AskLanguage) -> int | None:
    """Where words begin in `start:end` that elaborate the action: including, who, in order to."""
    for at in range(start + 1, end):
        if not sentence.hidden[at] and elaborates(sentence, at, language):
            return at
    return None


def closing(sentence: Sentence, stop: int, end: int, language: AskLanguage) -> int | None:
    """Where the last part of a list begins whose conjunction stands at `stop`, a comma before it or not."""
    join = next(joins_in(sentence, stop - 1, end, language), None)
    return join.right if join is not None and join.left == stop and join.conjunction else None
