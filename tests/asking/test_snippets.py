"""How asks are read: snippets with the expected actions marked in them, a file a language."""

import re
from pathlib import Path

import pytest

from pipeline.asking.passages import Passage, asks_of
from pipeline.asking.subjects import Subjects
from pipeline.languages import rules_of

HERE = Path(__file__).parent
KINDS = {"r": "recommendation", "n": "need", "o": "option", "c": "commitment"}
NEXT_STEPS = ("next steps", "prochaines étapes")
MARK = re.compile(r"⟦([rnoc])\|([^⟧]*)⟧")


def snippets(code: str, name: str) -> list[tuple[str, str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [(code, line) for line in lines if line and not line.startswith("#")]


def passage(block: str) -> Passage:
    heading, item = block.startswith("= "), block.startswith("* ")
    return Passage(block[2:] if heading or item else block, heading, item)


def read(code: str, blocks: list[str], *, next_steps: bool) -> list[tuple[str, str]]:
    rules = rules_of(code).asking
    passages = [passage(block) for block in blocks]
    found = asks_of(passages, rules, Subjects("\n".join(blocks), "", rules), 2020, next_steps=next_steps)
    return [(f.ask.kind, passages[f.passage].text[slice(*f.ask.action)]) for f in found]


def found_in(code: str, text: str) -> list[tuple[str, str]]:
    """The actions of `text` and their cues."""
    rules = rules_of(code).asking
    found = asks_of([Passage("…"), Passage(text)], rules, Subjects(text, "", rules), 2020, next_steps=False)
    return [
        (text[slice(*f.ask.action)], " … ".join(text[slice(*piece)].strip(" ,") for piece in f.ask.cue)) for f in found
    ]


@pytest.mark.parametrize(("code", "snippet"), snippets("en", "english.txt") + snippets("fr", "french.txt"))
def test_snippet(code: str, snippet: str) -> None:
    where, _, rest = snippet.partition(": ")
    known = where in (*NEXT_STEPS, "opening")
    blocks = (rest if known else snippet).split(" ¶ ")
    expected = [(KINDS[kind], text) for kind, text in MARK.findall(snippet)]
    plain = [MARK.sub(r"\2", block) for block in blocks]
    before = [] if where == "opening" else ["…"]
    behind = ["…"] if where == "opening" else []
    assert read(code, before + plain + behind, next_steps=where in NEXT_STEPS) == expected
