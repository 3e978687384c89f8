"""Which lines of a plain text head a section, where the copy kept few blank lines or none."""

import pytest

from pipeline.document.signals import counted_topics
from tests.reading.helpers import LONG, SAID, document, kinds, outline

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
        (f"{LONG}\n\nIII. Bells and lamps\n\n{LONG}\n", ["III. Bells and lamps"]),
        (f"{LONG}\n\nAda Roe, ada@harbour.org\n\n{LONG}\n", []),
        (f"{LONG}\n\nBells\nWhat was asked\n{LONG}\n", ["Bells", "What was asked"]),
        (
            f"{LONG}\n\nThe bells of the eastern quay and the crews that ring them\nat noon\nWhat was asked\n{LONG}\n",
            ["The bells of the eastern quay and the crews that ring them\nat noon", "What was asked"],
        ),
        (f"Bells & Lamps:\n{ITEMS}\nWork Practice:\n{ITEMS}", ["Bells & Lamps:", "Work Practice:"]),
        (f"{LONG}\nBells & Lamps:\n{ITEMS}Work Practice:\n{ITEMS}", ["Bells & Lamps:", "Work Practice:"]),
        (f"The following bells were named:\n{ITEMS}", []),
        (f"{LONG}\nthe bells and lamps\n{ITEMS}", []),
        (f"{LONG}\n\nMore bells, please!\n\n{LONG}\n", []),
    ],
)
def test_a_short_line_above_a_paragraph_or_a_list_is_a_heading(text: str, found: list[str]) -> None:
    assert titles(text) == found


ASIDE = (
    "The crews met in the old shed by the quay, where the harbour master had lit the stove that afternoon, and talked"
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            f"{LONG}\nBells of the quay, the crane and the\nOld Shed\n{LONG}\n",
            ["Bells of the quay, the crane and the\nOld Shed"],
        ),
        (
            f"{LONG}\n\nTHE BELLS AND LAMPS OF THE OLD QUAY\nAND SHED\n{LONG}\n",
            ["THE BELLS AND LAMPS OF THE OLD QUAY\nAND SHED"],
        ),
        (f"{LONG}\n\nTHE BELLS\nWHO RINGS\n{LONG}\n", ["THE BELLS", "WHO RINGS"]),
        (
            f"{LONG}\n\nBells\n{ASIDE} of bells;\n{ASIDE} of lamps\n\n{LONG}\n",
            ["Bells"],
        ),
        (f"{ITEMS}Bells and lamps\n{LONG} {LONG}\n", ["Bells and lamps"]),
    ],
)
def test_a_title_may_go_on_and_what_follows_may_lack_its_stop(text: str, found: list[str]) -> None:
    assert titles(text) == found


@pytest.mark.parametrize(
    "line",
    [
        "The bells ring. Lamps glow",
        "The bells ring.4",
        "“The bells of the quay wake us at night”, one of the crews",
        "the bells (and the lamps",
        "Bells and lamps)",
        "Member x x x x",
        "We thank the:",
        "March 2020",
        "6 March 2020 | The Bell Society",
    ],
)
def test_what_no_title_reads_like_heads_nothing(line: str) -> None:
    assert titles(f"{LONG}\n\n{line}\n\n{LONG}\n\nBells\n\n{LONG}\n") == ["Bells"]


def test_labels_that_come_back_with_other_values_head_nothing() -> None:
    steps = "".join(
        f"{title}\n\n{LONG}\n\nBy: {who} Roe\n\n" for title, who in (("Bells", "Ada"), ("Ropes", "Ben"), ("Tar", "Cy"))
    )
    assert titles(steps) == ["Bells", "Ropes", "Tar"]


def test_a_label_that_names_topics_heads_however_often_it_comes_back() -> None:
    topics = [f"Topic: {title}" for title in ("Bells", "Ropes", "Tar")]
    assert titles("".join(f"{topic}\n\n{LONG}\n\n" for topic in topics)) == topics


def test_what_somebody_asks_heads_nothing() -> None:
    assert titles(f"{LONG}\n\nAda Roe: Who rings the bells?\n\n{LONG}\n\nWho rings?\n\n{LONG}\n") == ["Who rings?"]


def test_next_steps_are_headed_by_their_name_whatever_stands_around() -> None:
    steps = "Ada: Mend the lamp of the old quay\nBen: Ring the bell of the new quay\n"
    assert titles(f"{LONG}\nNext steps\n{steps}") == ["Next steps"]
    assert titles(f"{LONG}\nNext seasons\n{steps}") == []


def test_behind_an_agenda_the_contents_tell_what_heads() -> None:
    parts = "1. Agenda", "2. Bells", "3. Lamps"
    entries = "".join(f"{part} ..... {n}\n" for n, part in enumerate(parts, 2))
    text = f"Contents\n{entries}\n{parts[0]}\n\n- Bells\n- Lamps\n\n{parts[1]}\n\n- Ring them.\n- Mend them.\n\n{parts[2]}\n\n{LONG}\n"
    assert titles(text) == ["Contents", *parts]


def test_a_question_heads_the_paragraph_of_a_ragged_copy() -> None:
    ragged = "The crews met in the old\nshed by the quay, where the harbour\nmaster had lit the stove.\n"
    assert titles(f"{ragged * 4}\nWhat do the bells do?\nThe Bay crews ring them until\n{ragged.lower()}") == [
        "What do the bells do?"
    ]


def test_a_list_of_names_is_headed_by_who_came() -> None:
    names = "Ada Roe\nBen Hill\nCy Moss\nDot Lane\n"
    assert titles(f"{LONG}\n\nParticipants:\n{names}\n{LONG}\n\nBells\n\n{LONG}\n") == ["Participants:", "Bells"]


def test_the_head_of_a_page_may_have_more_lines_than_that_with_its_number() -> None:
    page = "Page {} of 4\nThe port speaks\nOn a Friday\n\n{}\n\n"
    pages = "".join(page.format(n, f"{LONG} {n} bells rang.") for n in range(1, 5))
    assert titles(f"{pages}Bells\n\n{LONG}\n") == ["Bells"]


@pytest.mark.parametrize(
    "head", ["The harbour society, a report on the bells {}", "Harbour\nSociety\nA report on the bells"]
)
def test_the_head_of_a_page_may_count_behind_many_words_or_have_three_lines(head: str) -> None:
    said = (
        "At the {0} meeting the crews talked of bells and of lamps until dark fell on the quay and on the boats. " * 6
    )
    pages = "".join(
        f"{said.format(nth)}\n\n{head.format(n)}\n\n" for n, nth in enumerate(("1st", "2nd", "3rd", "4th"), 1)
    )
    found = outline(document(f"The port\n\n{pages}Bells\n\n{LONG}\n", "en", "text"))
    assert [title for _, _, title in found] == ["Bells"]


def test_a_front_page_has_no_sections() -> None:
    front = "The bells\n\nOf the old quay\n\nAuthor: Ada Roe\n\nJuly 2020\n\n"
    found = document(f"{front}{LONG}\n\nCranes\n\n{LONG}\n", "en", "text", title="The bells of the old quay")
    assert [title for _, _, title in outline(found)] == ["Cranes"]


def test_a_counted_heading_may_close_and_a_date_may_hold_parts() -> None:
    page = (
        f"<main><h1>The port</h1><h2>Friday 6 March 2020</h2><h3>Lesson #1: {ASIDE} of bells and lamps until dark fell.</h3>"
        f"<p>{SAID}</p><h3>Cranes</h3><p>{SAID}</p><h2>Saturday 7 March 2020</h2><h3>Ropes</h3><p>{SAID}</p></main>"
    )
    assert [title.split(":")[0] for _, title in kinds(page, "en", "html")] == [
        "Friday 6 March 2020",
        "Lesson #1",
        "Cranes",
        "Saturday 7 March 2020",
        "Ropes",
    ]


def test_what_was_said_follows_an_agenda_without_times() -> None:
    text = f"Agenda\n\nWelcome\n\nA walk on the quay\n\n{SAID * 2}\n\nBells and lamps\n\n{SAID * 2}\n\nCranes\n\n{SAID * 2}\n"
    assert titles(text)[-2:] == ["Bells and lamps", "Cranes"]


def test_an_entry_above_the_title_of_the_contents_annexes_nothing() -> None:
    front = "Bells and lamps\n3\nAnnexes\n9\n\nTable of contents\n\n"
    assert titles(f"{front}{LONG}\n\nBells and lamps\n\n{LONG}\n\nCranes\n\n{LONG}\n")[-2:] == [
        "Bells and lamps",
        "Cranes",
    ]


def test_an_item_that_says_who_came_is_no_heading() -> None:
    assert "Participants:" not in titles(f"{LONG}\n\n• Participants:\n• Ropes for all\n\n{LONG}\n")


def test_a_number_may_stand_on_a_line_of_its_own() -> None:
    assert titles(f"{LONG}\n\n1.\nBells and lamps\n{LONG}\n\n2.\nCranes\n{LONG}\n") == [
        "1.\nBells and lamps",
        "2.\nCranes",
    ]


def test_the_number_of_a_part_may_stand_above_its_title() -> None:
    assert titles(f"{LONG}\n\n2.1\n\nBells and lamps\n{LONG}\n") == ["2.1\n\nBells and lamps"]


def test_a_heading_of_two_lines_may_stand_right_above_its_paragraph() -> None:
    ragged = "The crews met in the old\nshed by the quay, where the harbour\nmaster had lit the stove.\n"
    heading = "The bells and lamps of the old quay, as the crews\nsaw them in the spring"
    assert titles(f"{ragged * 4}\n{heading}\nThe Bay crews spoke of them until\n{ragged.lower()}") == [heading]


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


def test_a_line_that_says_who_speaks_is_no_heading() -> None:
    assert titles(f"{LONG}\n\nBells by night\nBy A. Roe, see page 3\n\n{LONG}\n") == ["Bells by night"]
    assert titles(f"{LONG}\n\nBy boat\n\n{LONG}\n") == ["By boat"]


def test_a_large_row_of_a_table_is_no_heading() -> None:
    row = "<table><tr><th><h3>Who rang</h3></th><th><h3>When</h3></th></tr><tr><td>Ann</td><td>Noon</td></tr></table>"
    page = f"<main><h1>The port</h1><h2>Bells</h2><p>{SAID}</p>{row}<h2>Cranes</h2><p>{SAID}</p></main>"
    assert [title for _, title in kinds(page, "en", "html")] == ["Bells", "Cranes"]
    assert titles(f"{LONG}\n\nWho rang\tWhen\n\n{LONG}\n\nBells\n\n{LONG}\n") == ["Bells"]


def test_pages_of_a_contents_list_may_stand_on_lines_of_their_own() -> None:
    parts = ("Bells", "Cranes", "Lamps", "Ropes")
    front = "Table of contents\n" + "".join(f"{part}\n\n{page}\n\n" for page, part in enumerate(parts, 3))
    assert titles(front + "".join(f"{part.upper()}\n\n{LONG}\n\n" for part in parts))[1:] == [
        part.upper() for part in parts
    ]


def test_what_comes_back_at_the_edges_of_pages_is_no_heading() -> None:
    parts = ("Bells", "Cranes", "Lamps", "Ropes")
    own = LONG.replace("old shed", "shed for {0}").replace("lit the", "lit, for {0}, the").replace("lamps", "{0}")
    pages = [f"The port\n\nSpeaks\n\n{part}\n\n{own.format(part)}\n\n" for part in parts]
    assert titles("\f".join(["", *pages])) == [*parts]


@pytest.mark.parametrize("said", ["“The bells wake the crew”", "« La cloche nous réveille »", '"It rings"'])
def test_a_saying_heads_nothing(said: str) -> None:
    assert titles(f"{LONG}\n\n{said}\n\n{LONG}\n\nBells\n\n{LONG}\n") == ["Bells"]
    bold = f"# The port\n\n{LONG}\n\n**{said}**\n\n{LONG}\n\n**Bells**\n\n{LONG}\n"
    assert said not in [title for _, title in kinds(bold, "en", "markdown")]


def test_what_one_word_counts_heads_though_nothing_else_shows_it() -> None:
    long = "Topic 3. The old crane of the eastern quay that needs paint and grease each year"
    heads = ["Topic 1: Bells", "Topic 2 – Lamps", long]
    assert titles("".join(f"{LONG} Often\n{head}\n{LONG} Seldom\n" for head in heads)) == heads
    assert counted_topics([*heads, "…", *heads]) == frozenset()
    assert titles("".join(f"{LONG} Often\n{head}\n{LONG} Seldom\n" for head in heads[1:])) == []


def test_the_next_number_heads_though_no_paragraph_stands_below_it() -> None:
    above = f"1. Bells\n\n{LONG}\n\n2. Lamps\n\n{LONG}\n\n"
    names = "Harbour board\nLamp works\nThe quay\n"
    assert titles(f"{above}3. Links\n{names}") == ["1. Bells", "2. Lamps", "3. Links"]
    assert titles(f"{above}7. Links\n{names}") == ["1. Bells", "2. Lamps"]
    assert titles(f"{above}2.1 Lamps on\nthe quay\nLinks\n{names}") == [
        "1. Bells",
        "2. Lamps",
        "2.1 Lamps on\nthe quay",
    ]


def test_headings_of_another_wiki_are_ranked() -> None:
    text = f"The port\n\n---+ Bells\n{LONG}\n---++ !!At night\n{LONG}\n---+ Lamps\n{LONG}\n"
    assert [(level, title) for level, _, title in outline(document(text, "en"))] == [
        (1, "Bells"),
        (2, "At night"),
        (1, "Lamps"),
    ]


def test_the_title_of_the_report_heads_no_part_of_it() -> None:
    found = document(f"Network Notes\n\n{LONG}\n\nUn rapport\n\n{LONG}\n\nBells\n\n{LONG}\n", "en", "text")
    assert [title for _, _, title in outline(found)] == ["Bells"]


@pytest.mark.parametrize("above", [LONG, "https://port.example/bells-and-lamps-of-the-old-quay"])
def test_a_title_in_capitals_needs_no_blank_line(above: str) -> None:
    title = "WHAT THE CREWS ASKED FOR"
    assert titles(f"{LONG}\n{above}\n{title}\n\n{LONG}\n") == [title]
