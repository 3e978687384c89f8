"""Odd sources: accents in pieces, pages that browsers mend, another language or format than described."""

import unicodedata

import pytest

from pipeline.document.decode import decode, refuse_other_format, refuse_other_language
from pipeline.errors import InvalidInput
from pipeline.knowledge import report_words_of
from pipeline.prose import fold, prose_of
from tests.reading.helpers import DIT, SAID, document, outline


def test_markdown_is_read_with_its_tables_its_front_matter_and_its_html() -> None:
    text = f"---\ntitle: X\n---\n# A report\n\n## Stands<br>and sheds\n\n{SAID}\n\n* one\n  * two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    found = document(text, "en", "markdown")
    assert "title: X" not in found.text
    assert "a\tb\n\n1\t2" in found.text
    assert [title for _, _, title in outline(found)] == ["Stands and sheds"]
    assert [block.depth for block in found.blocks if block.kind == "list_item"] == [1, 2]


def test_decomposed_accents_are_read_and_places_index_the_stored_text() -> None:
    text = f"Un rapport\n\nÉchanges\n\nRuches\n\n{DIT}\n\nFrais\n\n{DIT}\n"
    stored = unicodedata.normalize("NFD", text)
    composed, found = document(text), document(stored)
    assert [one.kind for one in found.sections] == [one.kind for one in composed.sections]
    assert found.text == stored
    prose = prose_of(stored, 0, len(stored))
    start = prose.text.index("souligné")
    place = prose.place(start, start + len("souligné"))
    assert unicodedata.normalize("NFC", stored[place.start : place.end]) == "souligné"


def test_control_characters_are_white_space() -> None:
    stored = "a\x07 bell \x17\x17and\x0ca\u2003\x07lamp"
    assert prose_of(stored, 0, len(stored)).text == fold(stored, 0, len(stored)) == "a bell and a lamp"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('<ol start="²"><li>a</li></ol>', "1. a\n"),
        (f'<ol start="{"9" * 5000}"><li value="{"9" * 5000}">a</li></ol>', "1. a\n"),
        ("<p>a&#1;b&#x7f;c</p>", "abc\n"),
        ("<svg>" + "<path d='M0'/>" * 5000 + "</svg><p>a</p>", "a\n"),
        ("<p><a name='x'/>a</p>" * 5000, "a\n\n" * 4999 + "a\n"),
    ],
)
def test_odd_pages_are_read(source: str, said: str) -> None:
    assert decode(source, "html").text == said


def test_a_page_that_no_parser_takes_in_linear_time_is_refused() -> None:
    with pytest.raises(InvalidInput, match="which no report needs"):
        decode("<div></x>" * 5000, "html")


def test_a_source_of_another_language_or_format_is_refused_in_one_sentence() -> None:
    with pytest.raises(InvalidInput, match=r"reads as 'fr' .* says language = 'en'"):
        refuse_other_language(DIT * 9, report_words_of("en"))
    refuse_other_language((DIT + SAID) * 9, report_words_of("en"))
    with pytest.raises(InvalidInput, match=r"is a web page .* source_format = 'text'"):
        refuse_other_format("<p>a</p>" * 20, "text")
    with pytest.raises(InvalidInput, match="holds no markup"):
        refuse_other_format(SAID, "html")
