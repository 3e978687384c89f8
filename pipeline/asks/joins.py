"""What stands between two parts of an action, and how a part, or a sentence that is one, opens: links, verbs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.asks.endings import counted_end, cut, is_dash
from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import behind_openers, finite_at, main_verb
from pipeline.grammar.sentences import Sentence

_ASIDE = 10
_BARE = 4
_LABEL = 8
_CLOCK = re.compile(r"h\d\d|\d{1,2}:\d\d")
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
        elif joined > right or other > right or comma or semicolon:
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
        if adverb == at and sentence.words[at].tags != {"ADV"} and sentence.lows[at] not in negations and not more:
            break
        at = max(at + 1, adverb)
    while at < end and sentence.has(at, "PRO") and not sentence.has(at, "REL"):
        at += 1
    if at >= end or sentence.hidden[at] or not (orders(sentence, at, language) or sentence.has(at, "GER")):
        return None
    if sentence.words[at].tags & {"NOUN", "ADJ", "PREP"}:
        behind = at + 1
        if behind >= end or sentence.lows[behind] in language.lists.genitives:
            return None
        if not (sentence.words[behind].tags & _OBJECT or sentence.words[behind].tags == {"ADV"}):
            return None
    return at + 1


def bare_verb(sentence: Sentence, language: AskLanguage) -> int | None:
    """Where a note opens with the verb of what is to be done, behind a label or not: 'Forms: add a field for …'; None
    where it does not."""
    first = label_end(sentence, language)
    timed = sum(_CLOCK.fullmatch(low) is not None for low in sentence.lows) > 1
    if sentence.is_question or timed or len(sentence) - first < _BARE:
        return None  # "Hear the guides 14:30 Ring the bell 14:50" is a schedule
    if sentence.lows[first] in language.lists.clause_links:
        if language.lists.concessions.end_at(sentence.lows, first) > first:
            return None  # "Que ce soit ici ou là, …"
        wish = main_verb(sentence, first + 1, len(sentence))
        sure = sentence.words[first].tags == {"REL"} or (wish is not None and sentence.has(wish, "SBJ"))
        return first + 1 if sure else None  # "Que la salle soit chauffée !", not "That said, …"
    if language.lists.reader.first_in(sentence.lows, first, len(sentence)) is not None:
        return None  # "Share your thoughts": what readers and participants were told to do
    start = verb = behind_openers(sentence, first, len(sentence), language)
    negations = language.lists.negations
    if start < len(sentence) and sentence.lows[start] in language.lists.personal:
        return None
    asking = (at for at in range(first, start) if sentence.lows[at] in language.lists.indirect)
    if any("," not in sentence.lows[at:start] for at in asking):
        return None  # "How to mend the pier"
    while verb < min(start + 3, len(sentence) - 1) and not orders(sentence, verb, language):
        if (
            not sentence.has(verb, "PRO")
            and sentence.lows[verb] not in negations
            and sentence.words[verb].tags != {"ADV"}
        ):
            return None
        verb += 1
    if verb + 1 >= len(sentence) or sentence.hidden[verb] or not orders(sentence, verb, language):
        return None
    if verb > start and sentence.has(verb, "FIN") and sentence.has(verb - 1, "PRO"):
        return None  # "You make this point later on"
    behind = sentence.words[verb + 1].tags
    finite = "FIN" in behind and not behind & {"ADJ", "NOUN"} and ("PP" not in behind or finite_at(sentence, verb + 1))
    if sentence.lows[verb] in language.lists.notes or finite or "PUNCT" in behind:
        return None
    phrasal = language.lists.phrasal.end_at(sentence.lows, verb) > verb + 1
    taken = sentence.has(verb + 1, "PREP") and not behind & {"INDEF", "DET"} and not phrasal
    if taken and sentence.words[verb].tags & {"NOUN", "ADJ", "PREP"}:
        return None  # "Consent for the test" is a thing
    # What stands behind a colon or gives a reason has a verb of its own: 'Clear the pier, for it is full'.
    end = cut(sentence, start, len(sentence), language)
    end = next((at for at in range(start + 1, end) if sentence.lows[at] == ":"), end)
    if opens_verb(sentence, start, len(sentence), language) is None:
        if sentence.lows[-1] != ".":
            return None
        end = len(sentence)  # "Link trains with ferries." is a sentence, "Share prices: they rose." is none
    if _compound(sentence, verb, end):
        return None
    caused = verb == start and sentence.lows[verb] in language.lists.causing
    main = main_verb(sentence, start + 1, end, sure=True)
    while main is not None and sentence.has(main, "INF") and sentence.lows[main - 1] in language.lists.joins:
        main = main_verb(sentence, main + 1, end, sure=True)  # "Hang a bell and create a fund"
    return start if caused or main is None else None


def _compound(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a word that may order opens a subject, whose verb follows: 'Project guides often react', 'Bill Roy rang a
    bell'."""
    if not sentence.has(at, "NOUN") or sentence.words[at + 1].tags & {
        "DET",
        "INDEF",
        "PRO",
        "PREP",
        "MORE",
        "ADJ",
        "CONJ",
    }:
        return False
    for verb in range(at + 2, end - 1):
        behind = sentence.words[verb + 1].tags
        if sentence.has(verb, "REL"):
            return False
        if finite_at(sentence, verb) and not sentence.has(verb, "INF") and behind & {"DET", "INDEF", "PRO"}:
            return True
        if sentence.words[verb].tags == {"ADV"} and "INF" in behind and not sentence.has(verb - 1, "PREP"):
            return True
    return False


def bare_amount(sentence: Sentence, language: AskLanguage) -> bool:
    """Whether a note names only what there should be more of: 'More benches along the quay.'"""
    behind = language.lists.amounts.end_at(sentence.lows, 0)
    opens = behind > 0 and len(sentence) >= _BARE and not sentence.has(behind, "CONJ")  # "More than 20 came"
    return opens and ":" not in sentence.lows and main_verb(sentence, 0, len(sentence)) is None


def orders(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether a verb at `at` may say what to do: an infinitive, or in French "réparez"."""
    return sentence.has(at, "INF") or sentence.lows[at].endswith(language.lists.imperative_endings.all)


def label_end(sentence: Sentence, language: AskLanguage) -> int:
    """Behind the few words with a colon, or a name with a dash, that say what a note is about or whose it is: 'Night
    lighting: | hang a lamp'; else 0."""
    near = range(min(len(sentence) - 1, _LABEL))
    colon = next((at for at in near if sentence.lows[at] == ":"), 0)
    dash = next((at for at in near if is_dash(sentence, at)), 0)
    verb = sentence.has(dash + 1, "INF") and not sentence.words[dash + 1].tags & {"NOUN", "ADJ"}
    if dash and not colon and (verb or sentence.lows[dash + 1] in language.lists.negations):
        named = sentence.tokens[0].text[0].isupper() and not any(sentence.has(at, "NUM") for at in range(dash))
        colon = dash if named else 0
    silent = language.lists.no_list.first_in(sentence.lows, 0, colon) is not None
    silent = silent or (sentence.words[0].tags == {"INF"} and colon > 1)
    return 0 if silent or main_verb(sentence, 0, colon, sure=True) is not None else colon + (colon > 0)


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
