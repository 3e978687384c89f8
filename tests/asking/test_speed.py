"""No text makes the reading of asks slow: what nobody writes is read in linear time."""

import pytest

from tests.asking.test_snippets import read
from tests.growth import both_lengths, check_growth


@both_lengths
@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize(
    "stretch",
    ["a word ", "and should ", "et devrait ", "que le ", "(", "«", ", and the ", "x: ", "; ", "Et. ", "the need for a ",
     "la nécessité de ", "He must: ", "recommended that ", "d'", "a, b, ", "e.g. "],
)  # fmt: skip
def test_linear(code: str, stretch: str, size: int) -> None:
    check_growth(lambda size: lambda: read(code, [stretch * (size // len(stretch))], next_steps=True), size)
