"""How bodies are found: snippets with the expected mentions marked in them, a file a language."""

from pathlib import Path

import pytest

from tests.names.helpers import check

HERE = Path(__file__).parent


def snippets(code: str, name: str) -> list[tuple[str, str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [(code, line.replace(" ¶ ", "\n")) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(("code", "snippet"), snippets("en", "english.txt") + snippets("fr", "french.txt"))
def test_just_the_marked_names_are_mentions(code: str, snippet: str) -> None:
    check(snippet, code)
