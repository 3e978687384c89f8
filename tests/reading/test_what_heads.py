"""Lines that look like titles and are none, and titles that look like something else."""

import pytest

from tests.reading.helpers import SAID, document, outline


def titles(text: str, language: str = "en", source_format: str = "text") -> list[str]:
    return [title for _, _, title in outline(document(text, language, source_format, title="The port"))]


def among(line: str, language: str = "en") -> list[str]:
    """The titles of a text in which `line` stands by itself above a paragraph, as do two titles."""
    parts = "".join(f"{one}\n\n{SAID}\n\n" for one in ("Bells", line, "Lamps"))
    return titles(f"The port\n\n{parts}", language)


@pytest.mark.parametrize(
    "line",
    [
        "The old bell is cracked",
        "The north pier should have a lamp",
        "Bells rung by the crews of",
        "Old bells => new bells",
        "Lamps for boats (e.g. large ones)",
        "Tuesday 3 March 2020",
        "15 Oct 2020",
        "commitments",
        "Session of Tuesday 3 March 2020",
    ],
)
def test_what_tells_something_heads_nothing(line: str) -> None:
    assert among(line) == ["Bells", "Lamps"]


@pytest.mark.parametrize("line", ["La cloche est fêlée", "Séance du jeudi 5 mars 2020", "M. Roux Paul"])
def test_what_tells_something_heads_nothing_in_french(line: str) -> None:
    assert among(line, "fr") == ["Bells", "Lamps"]


@pytest.mark.parametrize("line", ["What is to be done", "#12 A bell for the pier", "I/ Fees", "ROPES (9 pers.)"])
def test_what_looks_like_something_else_may_head(line: str) -> None:
    assert among(line) == ["Bells", line, "Lamps"]


def test_a_rule_below_a_line_makes_it_a_title() -> None:
    parts = "".join(
        f"{one}\n{rule * len(one)}\n\n{SAID}\n\n" for one, rule in (("quays", "="), ("bells", "-"), ("ropes", "-"))
    )
    found = outline(document(f"The port\n\n{parts}", "en", "text", title="The port"))
    assert [(level, title) for level, _, title in found] == [(1, "quays"), (2, "bells"), (2, "ropes")]


def test_a_number_with_a_nought_counts_chapters() -> None:
    parts = "".join(f"{one}\n\n{SAID}\n\n" for one in ("1.0 Quays", "1.1 Bells", "1.2 Ropes", "2.0 Lamps"))
    found = outline(document(f"The port\n\n{parts}", "en", "text", title="The port"))
    assert [level for level, _, _ in found] == [1, 2, 2, 1]


def test_what_heads_a_paragraph_before_the_contents_is_a_section() -> None:
    front = f"The port\n\nHarbour Press\n\nAbstract\n\n{SAID}\n\n"
    listed = "Table of Content\n\n1. Bells ........ 2\n2. Lamps ........ 3\n3. Ropes ........ 4\n4. Nets ........ 5\n\n"
    parts = "".join(f"{one}\n\n{SAID}\n\n" for one in ("1. Bells", "2. Lamps", "3. Ropes", "4. Nets"))
    assert titles(front + listed + parts)[:3] == ["Abstract", "Table of Content", "1. Bells"]


def test_a_label_that_comes_back_in_bold_is_none() -> None:
    actions = "".join(f"**Action: {who} to hang a bell**\n\n{SAID}\n\n" for who in ("Ada Roe", "Ben Low", "Cy Ito"))
    assert titles(f"# The port\n\n**Bells**\n\n{SAID}\n\n{actions}**Lamps**\n\n{SAID}\n", "en", "markdown") == [
        "Bells",
        "Lamps",
    ]
    votes = "**For: 7**\n\n**Against: 6**\n\n**13**\n\n"
    assert titles(f"# The port\n\n**Bells**\n\n{SAID}\n\n{votes}**Lamps**\n\n{SAID}\n", "en", "markdown") == [
        "Bells",
        "Lamps",
    ]


def test_the_margins_of_a_printed_page_are_no_text() -> None:
    page = f'<body><div title="header"><p><b>The port, 2020</b></p></div><h2>Bells</h2><p>{SAID}</p></body>'
    found = document(page, "en", "html")
    assert "The port, 2020" not in found.text


def test_labels_of_two_letters_count_topics_that_ask() -> None:
    topics = "".join(f"WG {n}: Who rings the {what}?\n{SAID}\n\n" for n, what in enumerate(("bell", "gong", "horn"), 1))
    assert [title[:4] for title in titles(f"The port\n\n{topics}")] == ["WG 1", "WG 2", "WG 3"]
