"""No text makes the reading of asks slow: what nobody writes is read in linear time."""

import time

import pytest

from tests.asking.test_snippets import read

SECONDS_A_MEGABYTE = 12.0  # generous: a loaded machine must not fail this, a quadratic reading must


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize(
    "stretch",
    ["a word ", "and should ", "et devrait ", "que le ", "(", "«", ", and the ", "x: ", "; ", "Et. ", "the need for a ",
     "la nécessité de ", "He must: ", "recommended that ", "d'", "a, b, ", "e.g. "],
)  # fmt: skip
def test_linear(code: str, stretch: str) -> None:
    start = time.process_time()
    read(code, [stretch * (300_000 // len(stretch))], next_steps=True)
    assert time.process_time() - start < 0.3 * SECONDS_A_MEGABYTE
