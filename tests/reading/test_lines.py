"""Where blocks begin and end."""

import textwrap

import pytest

from pipeline.document.decode import decode
from pipeline.document.lines import running
from pipeline.document.paragraphs import blocks_of


def texts(source: str, **how: bool) -> list[str]:
    return [source[span.body : span.end] for span in blocks_of(source, **how)]


LONG = "Les participants ont longuement parlé des obstacles qu'ils rencontrent chaque jour sur le terrain. " * 3


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Un\n\nDeux", ["Un", "Deux"]),
        ("-\nUn\n- \nDeux", ["Un", "Deux"]),
        ("_ Un\n_ Deux", ["Un", "Deux"]),
        ("- [x] Un\n- [ ] Deux", ["Un", "Deux"]),
        ("– \x07Un\n– \x07Deux", ["Un", "Deux"]),
        ("\x17\x17 Un\n\x17\x17 Deux", ["Un", "Deux"]),
        ("Un\r\n\r\nDeux\r\n", ["Un", "Deux"]),
        ("Un\rDeux", ["Un", "Deux"]),
        ("Un\u2028Deux\u2029Trois", ["Un", "Deux", "Trois"]),
        ("  * premier;\n  * second.", ["premier;", "second."]),
        ("- premier\n- second", ["premier", "second"]),
        ("1. premier\n2. second", ["premier", "second"]),
        ("a) premier\nb) second", ["premier", "second"]),
        ("1- premier\n2 – second", ["premier", "second"]),
        ("-01- premier\n-02- second", ["premier", "second"]),
        ("1/ premier\n2/ second", ["premier", "second"]),
        ("10 - 12 mois\n1/2 tarif", ["10 - 12 mois", "1/2 tarif"]),
        ("• premier\n• second", ["premier", "second"]),
        ("•\npremier\n•\nsecond\n•", ["premier", "second", "•"]),
        ("\uf0b7 premier\n\uf0b7 second", ["premier", "second"]),
        ("✅ premier\n👉\ufe0f second", ["premier", "second"]),
        ("Demandes : • un banc • un abri", ["Demandes :", "un banc", "un abri"]),
        ("Page • Ville", ["Page • Ville"]),
        ("2014 fut une année\n\n12 mois", ["2014 fut une année", "12 mois"]),
        ("", []),
        (" \n\t\n\u00a0\n", []),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert texts(source) == expected


def test_a_text_wrapped_by_hand_is_joined_and_its_headings_are_not() -> None:
    source = "Un titre\n\n" + textwrap.fill(LONG, 72) + "\n\n- " + textwrap.fill(LONG, 70).replace("\n", "\n  ") + "\n"
    assert [" ".join(text.split()) for text in texts(source)] == ["Un titre", LONG.strip(), LONG.strip()]


def test_items_that_stand_one_a_line_are_not_joined_where_nobody_wrapped() -> None:
    source = f"{LONG.strip()}\n\nun délai pour les virements;\nun affichage près des cartes;\nune liste commune.\n"
    assert texts(source)[1:] == ["un délai pour les virements;", "un affichage près des cartes;", "une liste commune."]


def test_a_line_that_stops_in_mid_sentence_goes_on() -> None:
    source = f"{LONG.strip()}\n\n    Le terme désigne ici une personne que sa communauté reconnaît\n    comme telle.\n"
    assert " ".join(texts(source)[1].split()).endswith("reconnaît comme telle.")


def test_every_character_but_white_space_lies_in_one_block() -> None:
    source = f"* a\n\n{LONG}\nb\u00a0\n   c) d\r\n\u2028e\f"
    covered = "".join(source[span.start : span.end] for span in blocks_of(source))
    assert sorted(c for c in covered if not c.isspace()) == sorted(c for c in source if not c.isspace())


def test_small_lines_behind_an_announcement_are_items_even_where_they_stop_in_mid_sentence() -> None:
    items = ["retiring a term that nobody who came to the table seems to understand", "one address for everything"]
    paragraph = LONG.strip()
    source = "\n".join([paragraph, "", "These were offered:", "", *items, "", paragraph])
    assert texts(source) == [paragraph, "These were offered:", *items, paragraph]


def test_pages_of_how_many_and_the_lines_of_their_header_are_running_ones() -> None:
    pages = [f"Ferry minutes\nMay 2, 2021\n{nth} of 3\n\n{LONG.strip()}\n\nStand {'ABC'[nth - 1]}" for nth in (1, 2, 3)]
    source = "\n\n".join(pages)
    spans = blocks_of(source)
    said = {source[spans[i].start : spans[i].end] for i in running(source, spans)}
    assert said == {"Ferry minutes", "May 2, 2021", "1 of 3", "2 of 3", "3 of 3"}


def test_items_that_a_copy_ran_into_one_line_are_items() -> None:
    text = "Keepers asked for: • more stands • fewer fees.\n\nA\t• stands • fees\n"
    assert [text[span.body : span.end] for span in blocks_of(text)] == [
        "Keepers asked for:", "more stands", "fewer fees.", "A\t• stands • fees",
    ]  # fmt: skip


def test_a_footer_of_two_lines_is_a_running_one() -> None:
    footer = "Board of the Harbour, Crews and Pilots - Open Licence of the Port\nand its Piers - May 2022 Page {}/9"
    text = "\n\n".join(f"{LONG}\n\n{footer.format(page)}" for page in (1, 2, 3))
    spans = blocks_of(text)
    assert [text[spans[i].start : spans[i].end] for i in sorted(running(text, spans))] == [
        line for page in (1, 2, 3) for line in footer.format(page).split("\n")
    ]


def test_a_line_that_stops_behind_a_small_word_is_no_heading() -> None:
    ragged = "The crews met in the old shed of the\nharbour, which was cold and\ndark. They spoke of\nthe bell, and "
    ragged += "of the pier.\n" + "Few of them\nhad slept. They asked\nfor tea.\n" * 4
    said = ragged + "The crews of the northern piers and the\nHarbour Board agreed.\n"
    assert " ".join(texts(said)[-1].split()).endswith("The crews of the northern piers and the Harbour Board agreed.")


TORN = """Les participants ont demandé au port ce qui suit, et l'ont redit trois fois :
•

•

•

une cloche plus forte que celle d'hier, qui se taise
la nuit,
Un banc de bois devant chaque maison
Des lampes.

Ils sont repartis."""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_bullets_that_stand_above_their_items_are_theirs(end: str) -> None:
    torn = TORN.replace("\n", end)
    spans = blocks_of(torn)
    assert [span.bulleted for span in spans] == [False, True, True, True, False]
    assert [torn[span.body : span.end].replace(end, "\n") for span in spans[1:4]] == [
        "une cloche plus forte que celle d'hier, qui se taise\nla nuit,",
        "Un banc de bois devant chaque maison",
        "Des lampes.",
    ]


def test_what_a_pdf_holds_between_words_parts_no_cells_and_moves_no_place() -> None:
    text = "Le\t\r \u00a0 quai\t\r \u00a0\nest\t\r \u00a0 sous-\u00ad\u2010marin.\t\r \u00a0\n"
    decoded = decode(text, "text").text
    assert [" ".join(one.split()) for one in texts(decoded)] == ["Le quai est sous-\u00ad\u2010marin."]
    assert len(decoded) == len(text)
    assert decode("Quai\tHeure\t\rNord\t8 h", "text").text == "Quai\tHeure\t\rNord\t8 h"


def test_the_foot_of_a_page_may_go_on_behind_its_number() -> None:
    text = "\n\n".join(f"{LONG.strip()}\n\nPage {nth} PORT-21-9 Minutes of the Harbour Forum" for nth in (7, 8, 9))
    spans = blocks_of(text)
    assert sum(text[spans[i].start : spans[i].end].startswith("Page") for i in running(text, spans)) == 3
