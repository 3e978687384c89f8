"""Who is asked to act, and to which pillar an action belongs: a code, and the words that decided."""

from collections.abc import Mapping
from re import Pattern
from typing import NamedTuple

from pipeline.asking.lists import Announcement
from pipeline.asking.reading import Ask, link_before
from pipeline.asking.subjects import Subjects
from pipeline.languages.asking_rules import AskingRules

_SUBJECT_WORDS = 5


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
        province = rules.addressees["provincial_territorial_government"].search(subjects.last)
        federal = rules.federal.search(subjects.last) or (not province and rules.federal.search(subjects.publisher))
        code = "federal_government" if federal else "provincial_territorial_government"
        return Decided(code, subjects.last or None)
    if announced is not None and announced.who:
        return decide(announced.who, rules.addressees)
    if ask.who is not None:
        return decide(text[slice(*ask.who)], rules.addressees)
    agent = rules.agent.search(action)
    if agent is not None:
        return decide(agent["who"], rules.addressees)
    if rules.clausal.match(link_before(text, ask.action.start)) and not rules.passive.search(action):
        return decide(" ".join(action.split()[:_SUBJECT_WORDS]), rules.addressees)
    return UNDECIDED
