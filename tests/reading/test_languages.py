"""A language is a folder of data; what no folder tells is refused in one sentence."""

import pytest

from pipeline.document.words import report_words
from pipeline.errors import InvalidInput
from pipeline.knowledge import report_words_of
from pipeline.store.package import language_codes, language_file


@pytest.mark.parametrize("code", ["fr", "en"])
def test_a_language_is_found_by_its_code(code: str) -> None:
    assert report_words_of(code).code == code


@pytest.mark.parametrize("code", ["xx", "rules", "..", "os.path"])
def test_an_unknown_language_is_refused(code: str) -> None:
    with pytest.raises(InvalidInput, match="is not known"):
        language_file(code, "report.toml")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("[page]", "[pages]", "has no 'furniture' in .page. that is a list"),
        ("furniture =", "menus = []\nfurniture =", "has 'menus' in .page., which is not read"),
        ("halves = true", "", "has no 'halves' in .agenda. that is a bool"),
        ('lead = ["from"', "lead = [1", "something that is no words"),
        ('noon = "12:00"', 'noon = "twelve"', "write a time such as 12:00"),
    ],
)
def test_a_file_that_is_not_understood_is_refused(before: str, after: str, said: str) -> None:
    texts = {code: language_file(code, "report.toml") for code in language_codes()}
    assert before in texts["en"]
    with pytest.raises(InvalidInput, match=f"pipeline/languages/en/report.toml .*{said}"):
        report_words("en", {**texts, "en": texts["en"].replace(before, after)})


@pytest.mark.parametrize("code", ["fr", "en"])
def test_no_line_of_a_file_is_too_long_to_read(code: str) -> None:
    assert [line for line in language_file(code, "report.toml").splitlines() if len(line) > 120] == []
