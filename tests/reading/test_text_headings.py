"""Which lines of a plain text head a section, where the copy kept few blank lines or none."""

import pytest

from tests.reading.helpers import SAID, document, kinds, outline

LONG = """The crews met in the old shed by the quay, where the harbour
master had lit the stove that afternoon. They talked of bells
and lamps until dark fell."""
ITEMS = "• The bell should be louder.\n• The crane needs paint.\n"
APART = f"{LONG}\n\n{LONG}\n\n{LONG}\n\n"


def titles(text: str) -> list[str]:
    return [title for _, _, title in outline(document("The port\n\n" + APART + text, "en", "text"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{LONG}\nBells and lamps\n{LONG}\n", ["Bells and lamps"]),
        (f"{LONG}\nBells and lamps\n{ITEMS}", ["Bells and lamps"]),
        (
            f"They asked for the following:\n1. Bells and lamps\n{ITEMS}2. Cranes\n{ITEMS}",
            ["1. Bells and lamps", "2. Cranes"],
        ),
        (f"{LONG}\n\nWhat was asked\n{ITEMS}", ["What was asked"]),
        (f"{LONG}\n\nBells\nWhat was asked\n{LONG}\n", ["Bells", "What was asked"]),
        (f"Bells & Lamps:\n{ITEMS}\nWork Practice:\n{ITEMS}", ["Bells & Lamps:", "Work Practice:"]),
        (f"The following bells were named:\n{ITEMS}", []),
        (f"{LONG}\nthe bells and lamps\n{ITEMS}", []),
    ],
)
def test_a_short_line_above_a_paragraph_or_a_list_is_a_heading(text: str, found: list[str]) -> None:
    assert titles(text) == found


def test_what_was_said_follows_an_agenda_without_times() -> None:
    text = f"Agenda\n\nWelcome\n\nA walk on the quay\n\n{SAID * 2}\n\nBells and lamps\n\n{SAID * 2}\n\nCranes\n\n{SAID * 2}\n"
    assert titles(text)[-2:] == ["Bells and lamps", "Cranes"]


def test_an_entry_above_the_title_of_the_contents_annexes_nothing() -> None:
    front = "Bells and lamps\n3\nAnnexes\n9\n\nTable of contents\n\n"
    assert titles(f"{front}{LONG}\n\nBells and lamps\n\n{LONG}\n\nCranes\n\n{LONG}\n")[-2:] == [
        "Bells and lamps",
        "Cranes",
    ]


def test_a_number_may_stand_on_a_line_of_its_own() -> None:
    assert titles(f"{LONG}\n\n1.\nBells and lamps\n{LONG}\n\n2.\nCranes\n{LONG}\n") == [
        "1.\nBells and lamps",
        "2.\nCranes",
    ]


def test_the_foot_of_a_page_is_no_part_of_a_paragraph() -> None:
    pages = "".join(f"{LONG}\nThe port speaks Page {page}\n{LONG}\n" for page in (1, 2, 3))
    found = document("The port\n\n" + pages, "en", "text")
    assert [found.text[block.start : block.end] for block in found.blocks if block.end - block.start < 30][1:] == [
        f"The port speaks Page {page}" for page in (1, 2, 3)
    ]


def test_what_opens_every_page_is_no_heading() -> None:
    pages = "".join(f"The port speaks\n\n{part}\n\n{LONG}\n\n" for part in ("Bells", "Cranes", "Lamps and ropes"))
    assert [title for _, _, title in outline(document(pages, "en", "text"))] == ["Bells", "Cranes", "Lamps and ropes"]


def test_a_caption_is_no_heading() -> None:
    assert titles(f"{LONG}\n\nFigure 4: Who rang\n\n{LONG}\n\nBells\n\n{LONG}\n") == ["Bells"]
    marked = f"# The port\n\n{LONG}\n\n**Figure 4: Who rang**\n\n{LONG}\n\n**Bells**\n\n{LONG}\n"
    assert "Figure 4: Who rang" not in [title for _, title in kinds(marked, "en", "markdown")]


def test_a_large_row_of_a_table_is_no_heading() -> None:
    row = "<table><tr><th><h3>Who rang</h3></th><th><h3>When</h3></th></tr><tr><td>Ann</td><td>Noon</td></tr></table>"
    page = f"<main><h1>The port</h1><h2>Bells</h2><p>{SAID}</p>{row}<h2>Cranes</h2><p>{SAID}</p></main>"
    assert [title for _, title in kinds(page, "en", "html")] == ["Bells", "Cranes"]
    assert titles(f"{LONG}\n\nWho rang\tWhen\n\n{LONG}\n\nBells\n\n{LONG}\n") == ["Bells"]
