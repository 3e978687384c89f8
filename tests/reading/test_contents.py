"""Contents lists as copies have them, and levels that numbers and letters count."""

import pytest

from pipeline.document.levels import counted_depths
from tests.reading.helpers import SAID, document, outline

PARTS = ("Bells", "Cranes", "Lamps", "Ropes")


def found(text: str) -> list[tuple[int, str]]:
    return [(level, title) for level, kind, title in outline(document(text, "en", "text")) if kind != "contents"]


def bodies(parts: tuple[str, ...] = PARTS) -> str:
    return "".join(f"{part}\n\n{SAID}\n\n{SAID}\n\n" for part in parts)


def test_a_contents_list_without_a_title_may_have_its_pages_below_its_entries() -> None:
    front = "".join(f"{part}\n\n{page}\n\n" for page, part in enumerate(PARTS, 3))
    assert found("The port\n\n" + front + bodies()) == [(1, part) for part in PARTS]


def test_dots_make_no_entry_too_long() -> None:
    long = "The bells of the eastern quay, of the western one and of the old lighthouse at its end"
    parts = ("Cranes", "Lamps", long, "Ropes", "Fees")
    front = "Table of Contents\n" + "".join(f"{part}{'.' * 90} {page}\n" for page, part in enumerate(parts, 2))
    read = document(f"The port\n\n{front}\n{bodies(parts)}", "en", "text")
    assert not any("..." in read.text[block.start : block.end] for block in read.blocks if block.kind == "paragraph")


def test_the_number_of_a_rule_is_no_page() -> None:
    parts = ("A change of rule 11.4", "Why rule 11.4 changes", "The old rule 11.4", "The new rule 11.4", "A test 11.4")
    page = "".join(f"<h2>{part}</h2>" for part in parts) + f"<p>{SAID}</p>"
    titles = [title for _, _, title in outline(document(f"<main><h1>The port</h1>{page}</main>", "en", "html"))]
    assert titles == [*parts]


@pytest.mark.parametrize("leader", [" . . . . . . ", "......", "\t"])
def test_dots_lead_to_the_numbers_of_pages(leader: str) -> None:
    parts = tuple(f"{nth}. {part}" for nth, part in enumerate(PARTS, 1))
    front = "Table of Contents\n\n" + "".join(f"{part}{leader}{page}\n" for page, part in enumerate(parts, 9))
    listed = "1.  The bell rings.\n\n2.  The lamp is lit.\n\n"
    text = "The port\n\n" + front + "\n" + "".join(f"{part}\n\n{listed}{SAID}\n\n" for part in parts)
    assert found(text) == [(1, part) for part in parts]


def test_an_item_of_a_list_heads_no_contents_list() -> None:
    page = f"# The port\n\n## Bells\n\n{SAID}\n\n* Contents\n  * It rings.\n\n## Cranes\n\n{SAID}\n"
    assert [title for _, _, title in outline(document(page, "en", "markdown"))] == ["Bells", "Cranes"]


def test_an_entry_of_a_contents_list_may_stand_there_twice() -> None:
    listed = ("Bells", "What we learned", "Cranes", "Who lifts", "What we learned", "Lamps", "Ropes")
    front = "Table of contents\n" + "".join(f"{part}\n" for part in listed)
    assert found("The port\n\n" + front + "\n" + bodies(listed))[:2] == [(1, "Bells"), (1, "What we learned")]


def test_the_contents_list_of_an_annexed_report_opens_no_other() -> None:
    own = bodies(("Bells", "Cranes")) * 3
    front = "Appendix\n\nTable of contents\n" + "".join(f"{part}\n" for part in PARTS[2:])
    assert found("The port\n\n" + own * 3 + front + "\n" + bodies(PARTS[2:]))[0] == (1, "Bells")


def test_the_page_of_an_entry_may_stand_before_it() -> None:
    front = "Table of contents\n\n" + "".join(f"P{page} : {PARTS[page % 4]}\n\n" for page in (9, 8, 11, 10))
    assert found("The port\n\n" + front + bodies()) == [(1, part) for part in PARTS]


def test_what_follows_a_title_of_annexes_stands_below_it() -> None:
    titles = ("WHAT WE HEARD", "Bells", "Cranes", "APPENDIX", "Methodology", "SURVEY RESULTS")
    text = bodies(titles).replace(f"APPENDIX\n\n{SAID}\n\n{SAID}", "APPENDIX")
    levels = {"WHAT WE HEARD": 1, "APPENDIX": 1}
    assert found("The port\n\n" + text) == [(levels.get(title, 2), title) for title in titles]


def test_what_heads_a_part_of_several_topics_stands_below_them() -> None:
    titles = ("What we heard", *(title for part in PARTS[:3] for title in (part, "Goal")))
    assert found("The port\n\n" + bodies(titles))[1:] == [one for part in PARTS[:3] for one in ((2, part), (3, "Goal"))]


def test_a_number_may_stand_between_the_foot_of_a_page_and_its_edge() -> None:
    foot = "Port forum, May"
    pages = "".join(f"{part}\n\n{SAID}\n\n{SAID}\n\n{foot}\n\n{page}\n\f" for page, part in enumerate(PARTS, 2))
    inside = f"{SAID}\n\n{foot}\n\n{SAID}\n\n" * 3
    assert found("The port\n\n" + pages + inside) == [(1, part) for part in PARTS]


@pytest.mark.parametrize(
    ("counters", "depths"),
    [
        ("A 1 2 B 1 2 3 C", [1, 2, 2, 1, 2, 2, 2, 1]),
        ("I A B II A 1 2 B III", [1, 2, 2, 1, 2, 3, 3, 2, 1]),
        ("I II 1 2 III", [1, 1, 2, 2, 1]),
        ("1 A B 1.1", []),
        ("1 2 3", []),
        ("C D", []),
    ],
)
def test_numbers_letters_and_roman_numerals_count_one_within_another(counters: str, depths: list[int]) -> None:
    assert counted_depths(counters.split()) == depths


def test_letters_count_topics_and_numbers_their_parts() -> None:
    titles = ("A- Bells", "1- Who rings", "2- Who hears", "B- Cranes", "1- Who lifts", "2- Who paints")
    page = "<main><h1>The port</h1>" + "".join(f"<h2>{title}</h2><p>{SAID}</p>" for title in titles) + "</main>"
    assert [(level, title) for level, _, title in outline(document(page, "en", "html"))] == [
        (1 + title[0].isdigit(), title) for title in titles
    ]


def test_the_head_of_a_page_breaks_no_contents_list() -> None:
    def page(number: int) -> str:
        return f"Roe{' ' * 40}[Page {number}]\n\nRFC 12{' ' * 20}THE PORT{' ' * 20}May 1972\n"

    front = f"Contents\n\n   Bells....... 2\n   At night.... 2\n   By day...... 2\n   Cranes...... 2\n   Lamps....... 3\n\n{page(1)}\n"
    front += "   Ropes....... 3\n   APPENDIX A\n      Who came....... 4\n   APPENDIX B\n      Where.......... 5\n\n"
    told = bodies().replace("Lamps\n", f"{page(2)}\nLamps\n").replace("Ropes\n", f"{page(3)}\nRopes\n")
    assert found(f"The port\n\n{front}{told}") == [(1, part) for part in PARTS]
