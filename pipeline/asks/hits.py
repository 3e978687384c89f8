"""Where the words that ask stand in a sentence."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.asks.language import KINDS, AskLanguage, AskLists, Rule
from pipeline.asks.spans import Span, finite_at
from pipeline.grammar.phrases import Phrases
from pipeline.grammar.sentences import Sentence

_VERBAL = (".np", ".for", ".who", ".to", ".that")
"""Constructions in which a word stands as a verb."""
_NONE = 3
"""How much longer a rule must be than one of kind `none` to win over it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule with the tokens where its words stand, and those of the person or body named in it."""

    rule: Rule
    start: int
    end: int
    who: tuple[int, int] | None = None


class Case(NamedTuple):
    """A hit with the clause that it stands in and the subject of that clause, by tokens."""

    sentence: Sentence
    hit: Hit
    clause: Span
    subject: Span
    language: AskLanguage
    year: int
    """When those consulted met: what was asked in an earlier year is past."""
    is_actor: Callable[[Span], bool]
    """Whether a stretch names somebody who can act."""

    def heard(self, phrases: Phrases, start: int, end: int) -> bool:
        """Whether one of `phrases` stands in `start:end`."""
        return phrases.first_in(self.sentence.lows, max(0, start), min(end, len(self.sentence))) is not None


def hits_in(sentence: Sentence, language: AskLanguage) -> list[Hit]:
    """The hits in a sentence, in order, none over another; those of kind `none` absorb what they overlap, and go."""
    return [hit for hit in without_overlaps(all_hits(sentence, language)) if hit.rule.kind != "none"]


def all_hits(sentence: Sentence, language: AskLanguage) -> list[Hit]:
    """Each rule that matches with each place where it does, one over another as well."""
    found: dict[tuple[int, int], Hit] = {}
    lists = language.lists
    words, hidden = sentence.words, sentence.hidden
    for at, word in enumerate(words):
        for rule in language.anchored(word) if not hidden[at] else ():
            opens = rule.opens
            for start in range(max(0, at - rule.reach), at + 1):
                if hidden[start] or (opens and opens.isdisjoint(words[start].keys)):
                    continue
                match = language.matcher.at(rule.pattern, sentence, start)
                if match is not None and match[0] > at and not _misplaced(sentence, rule, start, match[0], lists):
                    found[start, rule.number] = Hit(rule, start, *match)
    return list(found.values())


def _misplaced(sentence: Sentence, rule: Rule, start: int, end: int, lists: AskLists) -> bool:
    """Whether words ask for nothing by what stands right before or behind them: a subject, an article, a verb."""
    opens = start == 0 or bool(sentence.words[start - 1].tags & {"PUNCT", "CONJ"})
    if rule.name.endswith(".inv") and not opens:
        return True  # only where no subject stands before: « Est demandée | une bouée »
    if rule.name.endswith(".passive") and opens and _opens_noun(sentence, end):
        return True
    if not opens and rule.name.endswith(".would-be") and sentence.has(start, "FIN"):
        return True  # "talks would be useful to mend the pier"
    if rule.name.endswith(".np") and sentence.has(start, "NOUN") and end < len(sentence) and finite_at(sentence, end):
        return True  # "ensure that requests | are heard"
    beside = start < 2 or bool(sentence.words[start - 2].tags & {"ADJ", "PP", "GER", "ADV"})
    if opens and beside and rule.name.endswith(".np") and sentence.has(start, "PP") and start + 1 < len(sentence):
        # "past, pending and proposed steps", but not "praised the garden and proposed steps"
        return not sentence.words[start + 1].tags & {"DET", "INDEF", "GER", "MORE", "NUM", "PRO"}
    return _is_noun(sentence, rule, start, end, lists)


def _opens_noun(sentence: Sentence, at: int) -> bool:
    """Whether a noun with its article begins at a token."""
    return at < len(sentence) and bool(sentence.words[at].tags & {"DET", "INDEF", "MORE", "NUM"})


def _is_noun(sentence: Sentence, rule: Rule, start: int, end: int, lists: AskLists) -> bool:
    """Whether what might be a verb stands behind an article: 'the need to', 'a recognized need', or is a passive."""
    verb = start - 1
    while verb > 0 and sentence.words[verb].tags == {"ADV"}:
        verb -= 1
    passive = start > 0 and sentence.has(start, "PP") and bool(sentence.words[verb].lemmas & lists.be.single)
    if passive and (rule.form == "modal" or rule.name.endswith(".np")):
        return True  # "lamps are needed to find the pier", "lamps are also required along the quay"
    before = start - 1
    noun = sentence.has(start, "NOUN")
    if noun and rule.name.endswith(".np") and _opens_noun(sentence, end) and sentence.has(before, "NOUN"):
        return False  # « un habitant | demande une bouée »
    while (
        noun and before > 0 and sentence.words[before].tags & {"ADJ", "GER", "PP"} and not sentence.has(before, "DET")
    ):
        before -= 1  # "a pressing | need to", "a perceived | need to"
    alone = start > 0 and sentence.lows[before] in lists.pointing
    if alone and rule.form == "modal" and sentence.has(end, "AUX"):
        return False  # "this | needs to be mended", but not "this need to mend"
    tags = sentence.words[before].tags if start else frozenset()
    if not tags & {"DET", "INDEF"} or "PRO" in tags:
        return False
    adjective = bool(sentence.words[start].tags & {"GER", "PP"})
    as_verb = rule.form == "modal" or rule.name.endswith(_VERBAL)
    return (as_verb and noun) or adjective


def _rank(hit: Hit) -> tuple[int, bool, bool, bool, int, int]:
    rule = hit.rule
    named = any(choice.word for element in rule.pattern for choice in element.choices)
    length = hit.end - hit.start + _NONE * (rule.kind == "none")
    return -length, rule.kind != "none", not named, rule.form != "modal", KINDS.index(rule.kind), rule.number


def without_overlaps(found: Sequence[Hit]) -> list[Hit]:
    """The hits left, in order, when of two that overlap the longer one stays, of two as long the first rule's."""
    kept: list[Hit] = []
    starts: list[int] = []
    for hit in sorted(found, key=_rank):
        # Those kept stand apart, so that only the last one that starts before this hit ends may reach into it.
        at = bisect_left(starts, hit.end)
        if at == 0 or kept[at - 1].end <= hit.start:
            kept.insert(at, hit)
            starts.insert(at, hit.start)
    return kept


def led(sentence: Sentence, hit: Hit) -> bool:
    """Whether the words are a passive that leads to what its subject is to do: 'were invited to'."""
    passive = hit.end - 2 > hit.start and sentence.has(hit.end - 2, "PP") and sentence.has(hit.start, "FIN")
    return hit.rule.form == "forward" and passive
