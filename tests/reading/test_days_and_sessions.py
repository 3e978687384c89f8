"""Topics of a meeting that its report tells day by day, or session by session."""

import pytest

from tests.reading.helpers import DONE, SAID, kinds


@pytest.mark.parametrize(
    ("first", "second", "chapters"),
    [
        ("Wednesday", "Thursday", True),
        ("Day 1", "Day 2: the quay", True),
        ("March 4, 2020", "March 5, 2020", True),
        ("Crews", "Guides", False),
    ],
)
def test_the_days_of_a_meeting_are_chapters_though_they_have_the_same_parts(
    first: str, second: str, chapters: bool
) -> None:
    days = "".join(
        f"## {day}\n\n### Bells\n\n{SAID}\n\n### Lamps\n\n{SAID * much}\n\n" for day, much in ((first, 1), (second, 3))
    )
    found = [kind for kind, _ in kinds(f"# The port\n\n{days}", "en", "markdown")]
    assert found == (["discussions", "theme", "theme"] if chapters else ["theme", "other", "other"]) * 2


@pytest.mark.parametrize(("label", "topics"), [("Session: ", 3), ("", 1)])
def test_what_one_word_opens_are_topics_though_only_one_of_them_asks(label: str, topics: int) -> None:
    said = (("Bells", DONE), ("Lamps", SAID), ("Ropes", DONE))
    page = "".join(f"## {label}{title}\n\n{text}\n\n" for title, text in said)
    found = kinds(f"# The port\n\n## Welcome\n\n{DONE}\n\n{page}", "en", "markdown")
    assert [kind for kind, _ in found].count("theme") == topics
