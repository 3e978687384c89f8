"""Where a language's cues match: words tell which cues are likely, so that few patterns are tried on a sentence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from re import Match
from typing import Literal

from pipeline.languages.asking_rules import AskingRules, Cue

# Words, the longest in pieces so that what is remembered of them stays small.
_WORDS = re.compile(r"\w{1,40}")
# Words whose cues are remembered: more than a report has that are new to it.
_REMEMBERED = 1 << 14
# Sentences of which the hits are remembered: those of a paragraph that opens a theme are asked for twice.
_AGAIN = 64

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
    """A language's cues, the surest first, and which of them a stem makes likely."""

    cues: tuple[tuple[Form, Cue], ...]
    always: frozenset[int]
    """Those without stems."""
    stems: Mapping[str, frozenset[int]]
    """Stem -> its cues."""
    longest: int
    """Letters of the longest stem."""
    phrases: Mapping[str, tuple[str, ...]]
    """The first word of a stem that goes on behind it -> those stems: 'put forward'."""


@lru_cache(maxsize=16)
def _index(rules: AskingRules) -> _Index:
    forms: tuple[tuple[Form, tuple[Cue, ...]], ...] = (
        ("future", rules.future),
        ("forward", rules.forward),
        ("backward", rules.backward),
        ("modal", rules.modals),
    )
    cues = tuple((form, cue) for form, cues in forms for cue in cues)
    stems: dict[str, set[int]] = {}
    phrases: dict[str, set[str]] = {}
    for i, (_, cue) in enumerate(cues):
        for stem in cue.stems:
            stems.setdefault(stem, set()).add(i)
            first = _WORDS.match(stem)
            if first is not None and first.end() < len(stem):
                phrases.setdefault(first[0], set()).add(stem)
    return _Index(
        cues,
        frozenset(i for i, (_, cue) in enumerate(cues) if not cue.stems),
        {stem: frozenset(of) for stem, of in stems.items()},
        max(map(len, stems), default=0),
        {first: tuple(sorted(longer)) for first, longer in phrases.items()},
    )


@lru_cache(maxsize=_REMEMBERED)
def _likely(word: str, rules: AskingRules) -> tuple[frozenset[int], tuple[str, ...]]:
    """The cues of the stems that open `word`, and the stems of which it may be the first word."""
    index = _index(rules)
    opened = (index.stems.get(word[:length], frozenset()) for length in range(1, min(len(word), index.longest) + 1))
    return frozenset().union(*opened), index.phrases.get(word, ())


@lru_cache(maxsize=_AGAIN)
def hits(shaded: str, start: int, end: int, rules: AskingRules, *, next_steps: bool) -> tuple[Hit, ...]:
    """All matches of the cues in `shaded[start:end]`, leftmost first, the surest first of those that start together."""
    index = _index(rules)
    likely = set(index.always)
    for word in _WORDS.findall(shaded, start, end):
        of, phrases = _likely(word, rules)
        if of:
            likely |= of
        for phrase in phrases:
            if shaded.find(phrase, start, end) >= 0:
                likely |= index.stems[phrase]
    if not likely:
        return ()
    found = [
        Hit(cue, form, match)
        for form, cue in (index.cues[i] for i in sorted(likely))
        if next_steps or form != "future"
        for match in cue.pattern.finditer(shaded, start, end)
    ]
    found.sort(key=lambda hit: hit.match.start())
    return tuple(found)
