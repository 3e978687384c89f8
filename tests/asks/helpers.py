"""Reading a snippet: what asks for an action is marked in it ⟦kind letter|action⟧."""

import re
from collections.abc import Sequence
from functools import cache

from pipeline.asks.actions import Setting
from pipeline.asks.actors import Actors
from pipeline.asks.asked import Passage
from pipeline.asks.language import AskLanguage
from pipeline.asks.passages import asks_of
from pipeline.knowledge import ask_language_of

KINDS = {"r": "recommendation", "n": "need", "o": "option", "c": "commitment", "a": "action_item"}
NEXT_STEPS = ("next steps", "prochaines étapes")
MARK = re.compile(r"⟦([rnoca])\|([^⟧]*)⟧")


@cache
def language(code: str) -> AskLanguage:
    return ask_language_of(code)


def passage(block: str) -> Passage:
    mark, _, text = block.partition(" ")
    heading, depth = mark == "=", len(mark) if mark.strip("*") == "" else 0
    return Passage(text if heading or depth else block, heading, depth > 0, depth=depth)


def read(code: str, blocks: Sequence[str], *, next_steps: bool = False) -> list[tuple[str, str, str]]:
    """Kind, action and rule of each ask in `blocks`, which follow one another in one theme or in the next steps."""
    told = language(code)
    passages = [passage(block) for block in blocks]
    found = []
    for asked in asks_of(passages, told, Setting(2020, next_steps, Actors(told, "", {}))):
        start, end = asked.ask.action
        text = passages[asked.passage].text
        action = text[asked.sentence.tokens[start].start : asked.sentence.tokens[end - 1].end]
        found.append((asked.ask.kind, action, asked.ask.rule))
    return found
