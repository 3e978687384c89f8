"""A language is one file; what no file tells is refused in one sentence."""

import pytest

from pipeline.errors import InvalidInput
from pipeline.languages import rules_of


@pytest.mark.parametrize("code", ["fr", "en"])
def test_a_language_is_found_by_its_code(code: str) -> None:
    assert rules_of(code).code == code


@pytest.mark.parametrize("code", ["xx", "rules", "..", "os.path"])
def test_an_unknown_language_is_refused(code: str) -> None:
    with pytest.raises(InvalidInput, match="is not known"):
        rules_of(code)
