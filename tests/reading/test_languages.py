"""A language is one file; what no file tells is refused in one sentence."""

import re
from pathlib import Path

import pytest

from pipeline.errors import InvalidInput
from pipeline.languages import rules_of
from pipeline.naming.words import words_of
from pipeline.prose import prose_of

GOLD = Path(__file__).parents[1] / "gold"


@pytest.mark.parametrize("code", ["fr", "en"])
def test_a_language_is_found_by_its_code(code: str) -> None:
    assert rules_of(code).code == code


@pytest.mark.parametrize("code", ["xx", "rules", "..", "os.path"])
def test_an_unknown_language_is_refused(code: str) -> None:
    with pytest.raises(InvalidInput, match="is not known"):
        rules_of(code)


@pytest.mark.parametrize("code", ["fr", "en"])
def test_the_openers_of_lists_of_members_are_those_of_their_pattern(code: str) -> None:
    naming = rules_of(code).naming
    for source in GOLD.glob("*/source.txt"):
        text = source.read_text(encoding="utf-8")
        words = words_of(prose_of(text, 0, len(text)).text)
        for word, start in zip(words.words, words.starts, strict=True):
            if naming.members.match(words.text, start):
                assert word.lower() in naming.member_openers
