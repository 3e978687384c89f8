"""Where a language's cues match: words tell which cues are likely, so that few patterns are tried on a sentence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from re import Match
from typing import Literal

from pipeline.languages.asking_rules import AskingRules, Cue

# Letters by which stems are looked up, and those with which a text's words begin.
_HEAD = 3
_HEADS = re.compile(r"\b(?=(\w..))")

Form = Literal["forward", "backward", "modal", "future"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a cue; whether it asks depends on its clause."""

    cue: Cue
    form: Form
    match: Match[str]

    @property
    def start(self) -> int:
        """Where the cue's own words begin."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Where they end."""
        return self.match.end()


@dataclass(frozen=True, slots=True)
class _Index:
    """A language's cues, the surest first, and which of them a stem at the start of a word makes likely."""

    cues: tuple[tuple[Form, Cue], ...]
    always: frozenset[int]
    """Those without stems."""
    stems: Mapping[str, tuple[tuple[str, tuple[int, ...]], ...]]
    """The first letters of a stem -> the stems that begin so, each with its cues."""


@lru_cache(maxsize=16)
def _index(rules: AskingRules) -> _Index:
    forms: tuple[tuple[Form, tuple[Cue, ...]], ...] = (
        ("future", rules.future),
        ("forward", rules.forward),
        ("backward", rules.backward),
        ("modal", rules.modals),
    )
    cues = tuple((form, cue) for form, cues in forms for cue in cues)
    stems: dict[str, dict[str, list[int]]] = {}
    for i, (_, cue) in enumerate(cues):
        for stem in cue.stems:
            stems.setdefault(stem[:_HEAD], {}).setdefault(stem, []).append(i)
    heads = {head: tuple((stem, tuple(of)) for stem, of in under.items()) for head, under in stems.items()}
    return _Index(cues, frozenset(i for i, (_, cue) in enumerate(cues) if not cue.stems), heads)


def hits(shaded: str, start: int, end: int, rules: AskingRules, *, next_steps: bool) -> list[Hit]:
    """All matches of the cues in `shaded[start:end]`, leftmost first, the surest first of those that start together."""
    index = _index(rules)
    likely = set(index.always)
    for head in set(_HEADS.findall(shaded, start, end)).intersection(index.stems):
        for stem, of in index.stems[head]:
            if shaded.find(stem, start, end) >= 0:
                likely.update(of)
    found = [
        Hit(cue, form, match)
        for form, cue in (index.cues[i] for i in sorted(likely))
        if next_steps or form != "future"
        for match in cue.pattern.finditer(shaded, start, end)
    ]
    found.sort(key=lambda hit: hit.start)
    return found
