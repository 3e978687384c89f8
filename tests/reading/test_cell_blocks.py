"""The blocks of a table's cell, whose row is one line: each says its own."""

import pytest

from pipeline.extract.organizations import organizations
from pipeline.extract.recommendations import recommendations
from tests.reading.helpers import document, knowledge


def page(cell: str) -> str:
    rows = f"<tr><th>Topic</th><th>What keepers asked for</th></tr><tr><td>Lamps</td><td>{cell}</td></tr>"
    return f"<h1>A report</h1><h2>What we heard</h2><table>{rows}</table>"


@pytest.mark.parametrize(
    "cell",
    ["Lamps on the quay<br>Ropes for the boats", "<p>Lamps on the quay</p><p>Ropes for the boats</p>",
     "Lamps on the quay<br>- Ropes for the boats", "<ul><li>Lamps on the quay</li><li>Ropes for the boats</li></ul>"],
)  # fmt: skip
def test_each_block_of_a_cell_asks_by_itself(cell: str) -> None:
    asked = recommendations(document(page(cell), "en", "html"), knowledge("en"))
    assert [row.text for row in asked] == ["Lamps on the quay", "Ropes for the boats"]


def test_a_break_within_a_sentence_parts_nothing() -> None:
    asked = recommendations(document(page("Lamps on the quay<br>and at the shed"), "en", "html"), knowledge("en"))
    assert [row.text for row in asked] == ["Lamps on the quay and at the shed"]


def test_no_name_goes_on_in_the_next_block() -> None:
    found = document(page("Tidewater Hive Board<br>Hull Port Authority"), "en", "html")
    assert {row.name for row in organizations(found, knowledge("en"))[0]} == {
        "Tidewater Hive Board",
        "Hull Port Authority",
    }
