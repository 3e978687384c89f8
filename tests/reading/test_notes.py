"""Note lists and markers."""

import pytest

from pipeline.extract.anomalies import anomalies
from pipeline.extract.footnotes import footnote_references, footnotes
from pipeline.knowledge import report_words_of
from tests.reading.helpers import SAID, document, paragraph

P = paragraph()


def markers(text: str, language: str) -> list[tuple[int, str]]:
    found = document(f"{P} {text} {P}", language)
    rows = footnote_references(found)
    return [(row.number, found.text[row.source_start : row.source_end]) for row in rows]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "volontairementNote 1.", [(1, "Note 1")]),
        ("fr", "autochtonesNote de bas de page 25, dit-on", [(25, "Note de bas de page 25")]),
        ("fr", "le rapport[3] dit", [(3, "[3]")]),
        ("fr", "le rapport (CIFFC)Note 4 dit", [(4, "Note 4")]),
        ("fr", "unNote 2Note 3 deux", [(2, "Note 2"), (3, "Note 3")]),
        ("fr", "Note 3 se lit ainsi; une note 4 aussi", []),
        ("fr", "prendre note 3 fois", []),
        ("en", "ever reportedFootnote 1. Those", [(1, "Footnote 1")]),
        ("en", "the reportFootnote3, which", [(3, "Footnote3")]),
        ("en", "the reportEndnote 3, which", [(3, "Endnote 3")]),
        ("en", "the reportNote 12.", [(12, "Note 12")]),
        ("en", "the report[1], in [2018]", [(1, "[1]")]),
        ("en", "the keynote 2 speech and a footnote 3", []),
    ],
)
def test_markers(language: str, text: str, expected: list[tuple[int, str]]) -> None:
    assert markers(text, language) == expected


@pytest.mark.parametrize(
    "listed",
    [
        "  1. 1\n\n    http://a.ca/x.\n\n  2. 2\n\n    Une note longue. En deux phrases.",
        "Notes\n\n1\n\n    http://a.ca/x.\n\n2\n\n    Une note longue. En deux phrases.",
        "Notes de bas de page\n\nNote 1\n\nhttp://a.ca/x.\n\nNote 2\n\nUne note longue. En deux phrases.",
        "[1] http://a.ca/x.\n\n[2] Une note longue. En deux phrases.",
        "Notes\n\n1. http://a.ca/x.\n2. Une note longue. En deux phrases.",
        "Notes\n\n1 http://a.ca/x.\n\n2 Une note longue.\nEn deux phrases.",
        "Notes\n\n1. http://a.ca/x. Retour à la référence de la note de bas de page 1\n2. Une note longue. En deux phrases.",
    ],
)
def test_note_lists(listed: str) -> None:
    rows = footnotes(document(f"{P}Note 1\n\n{listed}\n\nDate de modification : 2020-01-01"))
    assert [(row.number, row.text, row.url, row.reference_count, row.status) for row in rows] == [
        (1, "http://a.ca/x.", "http://a.ca/x", 1, "cited"),
        (2, "Une note longue. En deux phrases.", None, 0, "orphan"),
    ]


def test_a_label_stands_before_the_first_address() -> None:
    rows = footnotes(document(f"{P}Note 1\n\nNotes\n\n1\n\nLe Centre : http://a.ca/x. Voir http://b.ca.\n"))
    assert (rows[0].label, rows[0].url) == ("Le Centre", "http://a.ca/x")


def test_a_dangling_marker_is_kept_without_a_note() -> None:
    rows = footnote_references(document(f"{P}Note 9\n\nNotes\n\n1\n\nhttp://a.ca.\n"))
    assert [(row.number, row.footnote_id) for row in rows] == [(9, None)]


def test_raised_and_linked_markers_of_a_page() -> None:
    page = """<p>Un mot<sup id="r1"><a href="#n1">1</a></sup>, un hectare (10 000 m<sup>2</sup>), le 1<sup>er</sup> mai et
    un lien<a href="#n2">[2]</a>.</p><h2>Notes</h2><ol><li id="n1">Une note. <a href="#r1">Retour</a></li><li id="n2">http://a.ca</li></ol>"""
    found = document(page, "fr", "html")
    rows = footnote_references(found)
    assert [(row.number, found.text[row.source_start : row.source_end]) for row in rows] == [(1, "1"), (2, "[2]")]
    assert [row.text for row in footnotes(found)] == ["Une note.", "http://a.ca"]


NOTES = {
    "numbered again": (
        "one[1] two[2]",
        "three[1] four[2]",
        "[1] A.\n\n[2] B.\n\n[1] C.\n\n[2] D.",
        ["A.", "B.", "C.", "D."],
    ),
    "in one paragraph": (
        "one[1] two[2]",
        "three",
        "[1] A book. [2] B book. [7] C book.",
        ["A book.", "B book.", "C book."],
    ),
    "by order": ("oneNote 1", "twoFootnote 2", "* A.\n* B.", ["A.", "B."]),
    "bare figures": ("the hive1", "the stand.2", "1. A.\n2. B.", ["A.", "B."]),
    "raised": ("the hive^1", "the stand^2", "1. A.\n2. B.", ["A.", "B."]),
}


@pytest.mark.parametrize(("first", "second", "listed", "texts"), NOTES.values(), ids=list(NOTES))
def test_notes_in_many_shapes(first: str, second: str, listed: str, texts: list[str]) -> None:
    text = f"A report\n\nStands\n\n{SAID} {first}. {SAID}\n\nFees\n\n{SAID} {second}. {SAID}\n\nNotes\n\n{listed}\n"
    found = document(text, "en")
    assert [row.text for row in footnotes(found)] == texts
    rows = footnote_references(found)
    assert all(row.footnote_id for row in rows)
    assert len({row.footnote_id for row in rows}) == len(rows) > 1


@pytest.mark.parametrize("figure", ["Stands ........{}", "2.{} Stands", "See Roe, p.{}"])
def test_a_figure_that_counts_sections_or_pages_is_no_marker(figure: str) -> None:
    counted = "\n\n".join(map(figure.format, (1, 2)))
    text = f"A report\n\n{counted}\n\nStands\n\n{SAID}\n\nReferences\n\n1. A.\n2. B.\n"
    found = document(text, "en")
    assert not footnotes(found)
    assert not footnote_references(found)


def test_notes_of_a_page_stand_in_a_list_of_terms() -> None:
    page = f"""<main><h1>R</h1><h2>Stands</h2><p>{SAID}<sup id='r1'><a href='#n1'>1</a></sup></p><aside><h2>Footnotes</h2><dl>
    <dt>Footnote 1</dt><dd id='n1'><p>A book.</p><p class='fn-rtn'><a href='#r1'>Return to footnote 1</a></p></dd></dl></aside></main>"""
    rows = footnotes(document(page, "en", "html"))
    assert [(row.number, row.text, row.reference_count) for row in rows] == [(1, "A book.", 1)]


def test_a_number_twice_and_a_note_without_text_are_rows_and_anomalies() -> None:
    text = f"A report\n\nStands\n\n{SAID}Note 1\n\nNotes\n\n[1] A.\n\n[1] B.\n\n[2]"
    found = document(text, "en")
    assert [row.number for row in footnotes(found)] == [1, 1, 2]
    assert {"repeated_number", "empty_note"} <= {row.kind for row in anomalies(found, report_words_of("en"), ())}


def test_entries_that_nothing_cites_by_number_are_no_notes() -> None:
    text = f"A report\n\nStands\n\n{SAID}\n\nFees\n\n{SAID}\n\nReferences\n\n* Ann Lee, A book.\n* Bo Roy, B book.\n"
    assert document(text, "en").notes == ()


def test_items_that_nothing_cites_are_no_notes_for_a_page_number_that_stands_alone() -> None:
    text = f"A report\n\n{SAID}\n\n1. Stands: {SAID}\n\n2. Fees: {SAID}\n\n3\n\n{SAID}\n"
    assert document(text, "en").notes == ()


def test_notes_at_the_foot_of_a_page_take_nothing_of_the_pages_behind_them() -> None:
    found = document(
        f"Report\n\nWe met in June.1 Many came.2\n\n{P}\n\n1 https://example.org/a\n2 https://example.org/b\n\n"
        f"Lighting\n\n{P}\n\n{P}\n\n{P}\n\nShade\n\n{P}\n\n{P}\n",
        "en",
    )
    assert [row.url for row in footnotes(found)] == ["https://example.org/a", "https://example.org/b"]
    assert [found.text[s.title.start : s.title.end] for s in found.sections if s.title][-2:] == ["Lighting", "Shade"]


def test_a_note_of_the_publisher_opens_no_list_of_what_nothing_cites() -> None:
    text = f"The port\n\nNOTE\n\nIt is free to use.\n\n1. Bells\n\n{P}\n\n{P}\n\n2. Lamps\n\n{P}\n\n{P}\n"
    assert document(text, "en").notes == ()
