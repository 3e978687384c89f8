"""What is read, and what was found in it: passages, and asks with the place of each."""

from dataclasses import dataclass

from pipeline.asks.actions import Ask
from pipeline.asks.lists import Announced
from pipeline.grammar.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Passage:
    """A block as this reading sees it: its prose, whether it is a heading, or an item and how deep."""

    text: str
    heading: bool = False
    item: bool = False
    apart: bool = True
    """Whether a blank line stands before it."""
    depth: int = 0
    head: int | None = None
    """The passage that heads the column of a table in which it stands."""
    row: bool = False
    """Whether a row of a table begins with it: what another one announces ends there."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An ask with the index of its passage and its sentence; the cue of a list's item stands in another passage."""

    passage: int
    sentence: Sentence
    ask: Ask
    announced: Announced | None = None
