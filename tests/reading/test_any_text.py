"""Whatever the text: nothing is lost, every place is in range, and nothing fails."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.agenda import agenda
from pipeline.extract.anomalies import anomalies
from pipeline.extract.footnotes import footnote_references, footnotes
from pipeline.extract.outline import passages, sections, themes
from pipeline.knowledge import report_words_of
from pipeline.model import Document
from pipeline.prose import prose_of
from pipeline.rows import Tables
from pipeline.validate.places import check_words
from tests.reading.helpers import document
from tests.reading.mutations import MUTATIONS
from tests.support import CONTRACT

GOLD = Path(__file__).parents[1] / "gold"
SOURCES = {path.parent.name: path.read_text(encoding="utf-8") for path in sorted(GOLD.glob("*/source.*"))}
MARKS = [
    "Note 1",
    "[2]",
    "8 h - 9 h",
    "• ",
    "1. 1",
    "Discussions",
    "Table des matières",
    "Annexe A",
    "http//x",
    "Jour 1",
    ":",
    ";",
    "é",
    "Œ",
    "😀",
    "a",
    "2020-01-01",
]
MARKUP = ["<p>", "</div>", "<sup>3</sup>", "<li>", "&#0;", "<h2>"]
WORDS = st.sampled_from([*MARKS, *MARKUP, "\n", "\n\n", "\r\n", "\r", "\u2028", "\u00a0", "\x85"])
TEXTS = st.lists(WORDS | st.text(max_size=8), max_size=60).map("".join)


def check(found: Document, language: str) -> None:
    text = found.text
    words = report_words_of(language)
    rows = passages(found)
    covered = 0
    for before, row in zip([None, *rows], rows, strict=False):
        assert before is None or before.source_end <= row.source_start < row.source_end
        gap = text[covered : row.source_start]
        assert not gap.strip(), gap
        covered = row.source_end
    assert not text[covered:].strip()
    told = Tables(
        themes=themes(found),
        agenda=agenda(found, words.agenda),
        footnotes=footnotes(found),
        sections=sections(found),
        passages=rows,
        footnote_references=footnote_references(found),
        anomalies=anomalies(found, words, ()),
    )
    for name in ("themes", "agenda", "footnotes", "sections", "footnote_references", "anomalies"):
        places = [(row.source_start, row.source_end) for row in getattr(told, name)]
        assert all(0 <= start <= end <= len(text) for start, end in places)
        assert [start for start, _ in places] == sorted(start for start, _ in places)
    assert all(text[row.source_start : row.source_end] == row.evidence for row in told.anomalies)
    assert list(map(str, check_words(CONTRACT, text, told))) == []


@given(TEXTS, st.sampled_from(["fr", "en"]), st.sampled_from(["text", "html"]))
def test_no_character_of_any_text_is_lost(text: str, language: str, source_format: str) -> None:
    check(document(text, language, source_format), language)


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("source", SOURCES)
def test_no_character_of_a_mutated_report_is_lost(source: str, mutation: str) -> None:
    rng = random.Random(f"{source} {mutation}")
    language = "en" if "-en" in source else "fr"
    source_format = "html" if SOURCES[source].lstrip().startswith("<") else "text"
    for _ in range(3):
        lines = MUTATIONS[mutation](rng, SOURCES[source].split("\n"))
        check(document("\n".join(lines), language, source_format), language)


@given(st.text(alphabet="aé \u00a0\n\t’N1", max_size=40), st.data())
def test_prose_leads_back_to_the_source(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    prose = prose_of(source, start, end)
    for index, char in enumerate(prose.text):
        back = source[prose.at(index)]
        assert back == char or (char == " " and back.isspace()) or (char, back) == ("'", "’")
