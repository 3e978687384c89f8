"""Who is asked to act, and to which pillar an action belongs: a code, and the words that decided."""

from re import Pattern
from typing import NamedTuple

from pipeline.asking.lists import Announcement
from pipeline.asking.reading import Ask, link_before
from pipeline.asking.sentences import lower
from pipeline.asking.subjects import Subjects, bare
from pipeline.languages.asking_rules import AskingRules

_SUBJECT_WORDS = 3
# Words of these codes stand in many a body's name: "Public Insurance".
_LOOSE = frozenset({"public", "everyone"})


class Decided(NamedTuple):
    """A code of a closed list with the words that decided; both None where the text does not say."""

    code: str | None
    words: str | None


UNDECIDED = Decided(None, None)


def decide(text: str, codes: Pattern[str]) -> Decided:
    """The code whose words stand first in `text`, and those words; `codes` has a group for each code."""
    match = codes.search(lower(text))
    return Decided(match.lastgroup, text[slice(*match.span())]) if match is not None else UNDECIDED


def asked(text: str, ask: Ask, announced: Announcement | None, subjects: Subjects, rules: AskingRules) -> Decided:
    """Who is asked to do `ask`, an action named in `text`."""
    action = text[slice(*ask.action)]
    if ask.kind == "commitment":
        return Decided(subjects.order(subjects.last), subjects.said or subjects.publisher or None)
    if announced is not None and announced.who:
        return _named(announced.who, subjects, rules)
    if ask.who is not None:
        return _named(text[slice(*ask.who)], subjects, rules)
    # What elaborates the action has agents of its own: "a form, which would be used by shelters".
    plain = action.lower()
    ends = [match.start() for match in (rules.elaborates.search(plain), rules.relatives.search(plain)) if match]
    agent = rules.agent.search(action, 0, min([*ends, len(action)]))
    if agent is not None:
        return _named(agent["who"], subjects, rules)
    if rules.clausal.match(link_before(text, ask.action.start)) and not rules.passive.search(action):
        return _named(action, subjects, rules, opening=True)
    return UNDECIDED


def _named(words: str, subjects: Subjects, rules: AskingRules, *, opening: bool = False) -> Decided:
    """Who `words` name: the head of the phrase, not what is said of it, by what an acronym stands for if need be."""
    who = bare(words)
    head = _head(who, rules)
    if opening:
        # Of a clause only the subject is asked, and where it ends no rule knows: its first words must do.
        who = head = " ".join(head.split()[:_SUBJECT_WORDS])
    known = subjects.known(who)
    if known is not None:
        return Decided(*known)
    ours = rules.bare.match(head)
    if ours is not None:
        return Decided(subjects.order(subjects.publisher), ours[0])
    said = decide(head, rules.addressees)
    if said.code is not None:
        return said
    full = subjects.in_full(head)
    if subjects.is_government(head):
        return Decided(subjects.order(full), head)
    code = next((m.lastgroup for m in rules.addressees.finditer(lower(full)) if m.lastgroup not in _LOOSE), None)
    return Decided(code, head) if code is not None else UNDECIDED


def _head(words: str, rules: AskingRules) -> str:
    beyond = rules.beyond.search(words.lower())
    return words[: beyond.start()] if beyond is not None else words
