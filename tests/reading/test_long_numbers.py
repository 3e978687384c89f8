"""A number of thousands of digits is no number, wherever a report has it."""

import pytest

from pipeline.document.signals import bare, counter_of
from pipeline.knowledge import knowledge_of
from pipeline.reader import findings_in, tables_of
from tests.reading.helpers import document

LONG = "1" * 5_000
PLACES = [
    "{}. Homes", "1.{} Homes", "{} Homes", "Day {}", "Theme {}: Homes", "March {}, 2014", "2014-01-{}", "{} h - 9 h Doors",
    "Page {}", "The port of the harbour speaks again {}", "word{}", "Note {}", "[{}]", "Homes ....... {}",
]  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("source_format", ["text", "html", "markdown"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_is_read(place: str, source_format: str, language: str) -> None:
    lines = [place.format(LONG), place.format(LONG[:-1] + "2"), place.format(LONG[:-1] + "3")]
    text = "A report\n\nDiscussions\n\nTheme 1: Homes\n\n" + "\n\n".join(lines) + "\n\nWe said that it is.\n"
    if source_format == "html":
        text = "".join(f"<h2>{line}</h2><p>{line}<sup>{LONG}</sup></p>" for line in text.split("\n\n"))
        text += f'<ol start="{LONG}"><li value="{LONG}">a</li></ol>'
    assert tables_of(findings_in(document(text, language, source_format), knowledge_of(language))).documents


@pytest.mark.parametrize("title", ["1" * 40 + " Homes", "1" * 5_000 + ". Homes", "1." * 2_500 + " Homes"])
def test_a_long_one_counts_no_title(title: str) -> None:
    assert counter_of(title) == ""
    assert bare(title) == title
