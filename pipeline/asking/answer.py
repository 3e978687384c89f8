"""Who is asked to act, and to which pillar an action belongs: a code, and the words that decided."""

from collections.abc import Mapping
from re import Pattern
from typing import NamedTuple

from pipeline.asking.lists import Announcement
from pipeline.asking.reading import Ask, link_before
from pipeline.asking.subjects import Subjects
from pipeline.languages.asking_rules import AskingRules

_SUBJECT_WORDS = 5
_PROVINCE = "provincial_territorial_government"
# Words of these codes stand in many a body's name: "Public Insurance".
_LOOSE = frozenset({"public", "everyone"})


class Decided(NamedTuple):
    """A code of a closed list with the words that decided; both None where the text does not say."""

    code: str | None
    words: str | None


UNDECIDED = Decided(None, None)


def decide(text: str, codes: Mapping[str, Pattern[str]]) -> Decided:
    """The code whose words stand first in `text`; of those that start together, the first listed."""
    best: tuple[int, str, str] | None = None
    for code, pattern in codes.items():
        match = pattern.search(text)
        if match is not None and (best is None or match.start() < best[0]):
            best = (match.start(), code, match[0])
    return UNDECIDED if best is None else Decided(best[1], best[2])


def asked(text: str, ask: Ask, announced: Announcement | None, subjects: Subjects, rules: AskingRules) -> Decided:
    """Who is asked to do `ask`, an action named in `text`."""
    action = text[slice(*ask.action)]
    if ask.kind == "commitment":
        province = rules.addressees[_PROVINCE].search(subjects.last)
        federal = rules.federal.search(subjects.last) or (not province and rules.federal.search(subjects.publisher))
        code = "federal_government" if federal else _PROVINCE
        return Decided(code, subjects.last or None)
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
        return _named(" ".join(action.split()[:_SUBJECT_WORDS]), subjects, rules)
    return UNDECIDED


def _named(words: str, subjects: Subjects, rules: AskingRules) -> Decided:
    """Who `words` name, by what an acronym stands for where they say no more."""
    said = decide(words, rules.addressees)
    if said.code is not None:
        return said
    full = subjects.in_full(words)
    if subjects.is_government(words):
        return Decided("federal_government" if rules.federal.search(full) else _PROVINCE, words.strip())
    code = decide(full, {code: pattern for code, pattern in rules.addressees.items() if code not in _LOOSE}).code
    return Decided(code, words.strip()) if code is not None else UNDECIDED
