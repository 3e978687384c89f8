"""How asks are read: snippets with the expected actions marked in them, a file a language."""

from pathlib import Path

import pytest

from tests.asks.helpers import KINDS, MARK, NEXT_STEPS, read

HERE = Path(__file__).parent


def snippets(code: str, name: str) -> list[tuple[str, str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [(code, line) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(("code", "snippet"), snippets("en", "english.txt") + snippets("fr", "french.txt"))
def test_snippet(code: str, snippet: str) -> None:
    where, _, rest = snippet.partition(": ")
    known = where in NEXT_STEPS
    blocks = (rest if known else snippet).split(" ¶ ")
    expected = [(KINDS[kind], text) for kind, text in MARK.findall(snippet)]
    plain = [MARK.sub(r"\2", block) for block in blocks]
    found = read(code, ["…", *plain], next_steps=known)
    assert [(kind, action) for kind, action, _ in found] == expected


@pytest.mark.parametrize(("code", "name"), [("en", "english.txt"), ("fr", "french.txt")])
def test_what_stops_in_mid_sentence_is_read(code: str, name: str) -> None:
    """Items and copies may break off behind any word."""
    for _, snippet in snippets(code, name):
        words = MARK.sub(r"\2", snippet).split()
        for end in range(1, len(words)):
            cut = " ".join(words[:end]).rstrip(",.;")
            assert all(action in cut for _, action, _ in read(code, [cut]))


def test_the_title_of_a_theme_announces_its_items_and_that_of_the_next_steps_what_will_be_done() -> None:
    items = ["* Location de vélos à la semaine", "* Formation des guides du musée", "* Le quai est vieux."]
    for title, next_steps, kind in (
        ("Propositions", False, "recommendation"),
        ("Prochaines étapes", True, "commitment"),
    ):
        found = read("fr", [f"= {title}", *items], next_steps=next_steps)
        assert [one[:2] for one in found] == [(kind, item[2:]) for item in items[:2]]
    assert read("fr", ["= Prochaines étapes", "Le quai est vieux.", *items], next_steps=True) == []
