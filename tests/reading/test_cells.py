"""Asks in tables: each cell says its own, and a column may be headed as a list of asks."""

from pipeline.extract.recommendations import recommendations
from tests.reading.helpers import document, knowledge


def asked(text: str, source_format: str = "markdown") -> list[tuple[str, str | None]]:
    found = document(text, "en", source_format)
    return [(row.text, row.cue) for row in recommendations(found, knowledge("en"))]


def test_a_cell_says_its_own_and_a_column_announces_what_its_cells_ask() -> None:
    table = "| Issue | Recommendation |\n|---|---|\n| The pier is dark | Lamps along the pier |\n| Crews are tired | A buoy |\n"
    assert asked(f"# Report\n\n## Fees\n\n{table}") == [
        ("Lamps along the pier", "Recommendation"),
        ("A buoy", "Recommendation"),
    ]


def test_cells_of_a_row_are_no_sentence_together() -> None:
    table = "| Who | Said |\n|---|---|\n| Crews | Pilots should ring the bell |\n| Crews | The bell rang |\n"
    assert asked(f"# Report\n\n## Fees\n\n{table}") == [("ring the bell", "Pilots should")]


def test_items_in_a_cell_stand_apart() -> None:
    cell = "<td><ul><li>Crews should ring the bell</li><li>The bell rang</li></ul></td>"
    page = f"<main><h1>R</h1><h2>Fees</h2><table><tr><td>Bells</td>{cell}</tr><tr><td>Fog</td><td>None</td></tr></table></main>"
    assert asked(page, "html") == [("ring the bell", "Crews should")]


def test_a_column_that_names_no_asks_announces_none() -> None:
    table = "| Place | Owner |\n|---|---|\n| The pier | Ann Lee |\n| The wall | Bo Roy |\n"
    assert asked(f"# Report\n\n## Fees\n\n{table}") == []


def test_what_a_row_announces_ends_with_it() -> None:
    first = "<tr><td>MEASURES</td><td><ul><li>A lamp</li><li>A buoy</li></ul></td></tr>"
    second = "<tr><td><ul><li>The paint</li><li>The lead</li></ul></td><td>Wall</td></tr>"
    page = f"<main><h1>R</h1><h2>Fees</h2><table>{first}{second}</table></main>"
    assert [action for action, _ in asked(page, "html")] == ["A lamp", "A buoy"]
