"""Lists whose title would silence what was said: who came, the agenda, notes of a meeting, the contents of annexes."""

import pytest

from tests.reading.helpers import DONE, SAID, document, kinds

CAME = "- Ann Lee\n- Bo Mills\n- Cy Ito\n"
TOPICS = f"### Piers\n\n{SAID}\n\n### Lamps\n\n{SAID}\n\n### Ropes\n\n{SAID}\n"


def parts(text: str, source_format: str = "markdown") -> list[str | None]:
    """The part of each paragraph of a report."""
    return [block.part for block in document(text, "en", source_format).blocks if block.kind == "paragraph"]


@pytest.mark.parametrize("title", ["Attendees", "Agenda"])
def test_prose_behind_a_list_of_who_came_or_of_points_is_none_of_the_list(title: str) -> None:
    assert parts(f"# A report\n\n## {title}\n\n{CAME}\n{SAID}\n\n{SAID}\n") == ["reporting", "reporting"]
    more = f"# A report\n\n## {title}\n\n{CAME}\n{SAID}\n\n## Piers\n\n{SAID * 3}\n\n## Lamps\n\n{SAID * 3}\n"
    assert parts(more) == [None, "reporting", "reporting"]


def test_an_agenda_whose_points_hold_what_was_said_is_a_chapter_of_discussions() -> None:
    assert kinds(f"# A report\n\n## Before\n\nAnn Lee spoke.\n\n## Agenda\n\n{TOPICS}", "en", "markdown") == [
        ("other", "Before"),
        ("discussions", "Agenda"),
        ("theme", "Piers"),
        ("theme", "Lamps"),
        ("theme", "Ropes"),
    ]
    before = kinds(f"# A report\n\n## Agenda\n\n{CAME}\n{TOPICS.replace('###', '##')}", "en", "markdown")
    assert before[0] == ("agenda", "Agenda")


def test_notes_of_a_meeting_are_no_notes_of_a_report() -> None:
    found = kinds(f"# A report\n\n## Agenda\n\n{CAME}\n## Notes\n\n{SAID}\n\n{SAID}\n", "en", "markdown")
    assert found[-1] == ("theme", "Notes")


def test_a_list_of_annexes_behind_the_contents_is_one_of_them() -> None:
    text = f"Contents\n\n- Piers\n- Lamps\n\nAttachments\n\n- Who came\n\nPIERS\n\n{SAID * 2}\n\nLAMPS\n\n{SAID * 2}\n"
    assert ("annex", "Attachments") not in kinds(f"The quay\n\n{text}")
    assert [kind for kind, title in kinds(f"The quay\n\n{text}") if title in ("PIERS", "LAMPS")] == ["theme", "theme"]


def test_numbers_that_come_back_still_count_chapters() -> None:
    titles = "Participants:", "1. Piers", "NEWS", "2. Lamps", "2. 2 Old lamps", "Actions", "3. Ropes", "Actions"
    text = "".join(f"{title}\n\n{CAME if title[0] == 'P' else SAID}\n\n" for title in titles)
    found = document(f"The quay\n\n{text}", "en")
    assert [one.level for one in found.sections] == [1, 1, 2, 1, 1, 2, 1, 2]


def test_a_part_that_is_named_like_discussions_is_a_theme_though_nothing_in_it_asks() -> None:
    page = f"# A report\n\n## Members\n\n{DONE}\n\n## Discussion with the members\n\n{DONE * 2}\n"
    assert kinds(page, "en", "markdown")[1] == ("theme", "Discussion with the members")


def test_who_came_in_capitals_ranks_above_no_topic() -> None:
    text = f"PRESENT:\n\n{CAME}\nPARTICIPANTS\n\n{CAME}\nThe piers\n\n{SAID}\n\nThe lamps\n\n{SAID}\n"
    assert [kind for kind, _ in kinds(f"The quay\n\n{text}")] == ["participants", "participants", "theme", "theme"]


def test_points_of_an_agenda_head_what_was_said_to_them() -> None:
    points = "The old piers", "Lamps along the quay", "What comes next"
    agenda = "Agenda:\n" + "".join(f"- {point}\n" for point in points) + "The slides are on the site.\n"
    said = "".join(f"{point} (slides 3 to 9):\n{SAID}\n" for point in points)
    found = kinds(f"The quay\n\n{agenda}\n{said}")
    assert [title.split(" (")[0] for _, title in found] == ["Agenda:", *points]
    other = "".join(f"The {word} (slides 3 to 9):\n{SAID}\n" for word in ("bells", "ropes", "nets"))
    assert kinds(f"The quay\n\n{agenda}\n{other}") == [("theme", "Agenda:")]


def test_an_agenda_that_asks_the_most_tells_what_was_discussed() -> None:
    page = f"# A report\n\n## Agenda\n\n- The piers\n{SAID}\n\n- The lamps\n{SAID}\n\n## Who came\n\n{CAME}\n"
    assert kinds(page, "en", "markdown")[0] == ("theme", "Agenda")
    assert kinds(page.replace(SAID, DONE), "en", "markdown")[0] == ("agenda", "Agenda")


def test_what_is_named_like_discussions_stands_among_the_topics() -> None:
    page = "".join(f"## {title}\n\n{said}\n\n" for title, said in (
        ("The society", DONE), ("Feedback on the piers", DONE * 2 + "Lamps are needed."), ("Ropes", SAID), ("Lamps", SAID),
    ))  # fmt: skip
    assert [kind for kind, _ in kinds(f"# A report\n\n{page}", "en", "markdown")][1:] == ["theme"] * 3
