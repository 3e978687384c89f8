"""Notes in the layouts that pages, word processors and plain texts have: each list is found, and each marker leads to its note."""

import pytest

from pipeline.extract.footnotes import footnote_references, footnotes
from tests.reading.helpers import SAID, document

TEXTS = ["The old shed stood by the quay.", "See https://example.org/bees.", "Two were counted by the Hive Board."]


def listed(item: str) -> str:
    """Each note written like `item`."""
    return "".join(item.format(i=i, text=text, sign="¹²³"[i - 1]) for i, text in enumerate(TEXTS, 1))


PAGES = {
    "a government's, with a list of terms": (
        '<sup id="r{i}"><a href="#n{i}"><span>Footnote </span>{i}</a></sup>',
        "<h2>Footnotes</h2><dl>"
        + listed(
            '<dt>Footnote {i}</dt><dd id="n{i}"><p>{text}</p><p><a href="#r{i}">Return to footnote {i}</a></p></dd>'
        )
        + "</dl>",
    ),
    "a word processor's": (
        '<a href="#_ftn{i}" name="_ftnref{i}">[{i}]</a>',
        "<hr>" + listed('<div id="ftn{i}"><p><a href="#_ftnref{i}">[{i}]</a> {text}</p></div>'),
    ),
    "a list that nothing heads": (
        '<a href="#fn{i}" id="ref{i}"><sup>{i}</sup></a>',
        "<hr><ol>" + listed('<li id="fn{i}"><p>{text} <a href="#ref{i}">↩︎</a></p></li>') + "</ol>",
    ),
    "a list with bullets and labels": (
        '<a id="ref{i}" href="#note{i}">{i}</a>',
        "<ul>" + listed('<li id="note{i}"><a href="#ref{i}">{i}.</a> {text}</li>') + "</ul>",
    ),
    "a wiki's": (
        '<sup><a href="#cite-{i}">[{i}]</a></sup>',
        "<h2>References</h2><ol>" + listed('<li id="cite-{i}"><a href="#ref-{i}">↑</a> {text}</li>') + "</ol>",
    ),
    "paragraphs that markers lead to": (
        '<a href="#note{i}"><sup>{i}</sup></a>',
        listed('<p id="note{i}">{i}. {text}</p>'),
    ),
    "raised numbers": ("<sup>{i}</sup>", "<hr>" + listed("<p><sup>{i}</sup> {text}</p>")),
    "raised signs of their own": ("{sign}", listed("<p>{sign} {text}</p>")),
}


def page(marker: str, notes: str) -> str:
    said = "".join(f"<p>{SAID.strip()}{marker.format(i=i, sign='¹²³'[i - 1])}</p>" for i in (1, 2, 3))
    return f"<h1>A report</h1><h2>Stands</h2>{said}{notes}"


@pytest.mark.parametrize(("marker", "notes"), PAGES.values(), ids=list(PAGES))
def test_a_page_lists_its_notes_in_many_ways(marker: str, notes: str) -> None:
    found = document(page(marker, notes), "en", "html")
    assert [row.text for row in footnotes(found)] == TEXTS
    assert [row.number for row in footnote_references(found)] == [1, 2, 3]
    assert all(row.footnote_id for row in footnote_references(found))


def test_markdown_has_notes() -> None:
    text = f"# A report\n\n## Stands\n\n{SAID}[^b] {SAID}[^a]\n\n[^a]: {TEXTS[0]}\n\n[^b]: {TEXTS[1]}\n\n## Fees\n\n{SAID}\n"
    found = document(text, "en", "markdown")
    assert [row.text for row in footnotes(found)] == [TEXTS[1], TEXTS[0]]
    assert [row.number for row in footnote_references(found)] == [1, 2]


def test_what_cites_a_note_of_another_file_is_a_marker_and_no_word() -> None:
    found = document(f"# A report\n\n## Stands\n\n{SAID[:-2]}[^4].\n", "en", "markdown")
    assert [(row.number, row.footnote_id) for row in footnote_references(found)] == [(4, None)]


def test_signs_label_notes() -> None:
    text = f"A report\n\nStands\n\n{SAID} The shed* is cold, and so is the quay.†\n\n{SAID}\n\n* {TEXTS[0]}\n\n† {TEXTS[2]}\n"
    found = document(text, "en")
    assert [row.text for row in footnotes(found)] == [TEXTS[0], TEXTS[2]]
    assert [row.number for row in footnote_references(found)] == [1, 2]


@pytest.mark.parametrize("lines", ["* Widen the quay.\n\n* Move the hives.", "** Widen the quay."])
def test_what_signs_list_or_print_in_bold_is_no_note(lines: str) -> None:
    found = document(
        f"A report\n\nStands\n\n{SAID} The shed* is cold, and the quay** too.\n\n{lines}\n\n{SAID}\n", "en"
    )
    assert not footnotes(found)


def test_a_paragraph_without_a_label_is_no_note_though_a_link_leads_there() -> None:
    links = "".join(f'<p>{SAID.strip()}<a href="#p{i}">[{i}]</a></p>' for i in (1, 2))
    there = "".join(f'<p id="p{i}">{SAID}</p>' for i in (1, 2))
    assert not footnotes(document(f"<h1>A report</h1><h2>Stands</h2>{links}{there}", "en", "html"))


def test_a_unit_cites_nothing_among_raised_figures() -> None:
    notes = listed("<p>{sign} {text}</p>")
    said = f"<p>{SAID.strip()}¹ It has 40 m² and 9 km². {SAID.strip()}² {SAID.strip()}³</p>"
    found = document(f"<h1>A report</h1><h2>Stands</h2>{said}{notes}", "en", "html")
    assert [found.text[row.source_start - 1] for row in footnote_references(found)] == [".", ".", "."]


def test_the_number_of_a_unit_is_no_marker() -> None:
    assert not footnote_references(document(f"A report\n\nStands\n\n{SAID} It has 40 m² and 9 km².\n", "en"))
