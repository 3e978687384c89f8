"""What `propose` prints can be answered with nothing else at hand; an answer is taken in whole, or told all that is wrong."""

import json
from itertools import pairwise
from typing import Any

import pytest

from pipeline import store
from pipeline.errors import ReadingFaults
from pipeline.knowledge import knowledge_of
from pipeline.reader import document_of
from pipeline.readings.accept import accepted, tables_in
from pipeline.readings.file import written
from pipeline.readings.propose import parts_of, proposal
from pipeline.readings.types import ReadingFile
from tests.reading.helpers import document, paragraph
from tests.readings.helpers import DOCUMENT, KNOWN, REPORT, at, published, told
from tests.support import CONTRACT, ROOT

HEAD = {"method": "model", "by": "A model", "on": "2026-12-07", "started_from": "blank", "guide": "2026-12"}
GUIDE = store.read_parts("readings")["guide.md"].decode("utf-8")
ASK = {"words": at("dry sheds"), "kind": "need", "cue": "They stressed the importance of"}


def answered(*answers: bytes) -> tuple[ReadingFile, list[str]]:
    return accepted(DOCUMENT, [tables_in(one, "answer.json") for one in answers], HEAD, KNOWN.codes)


def saying(**tables: Any) -> bytes:
    return json.dumps(tables).encode()


@pytest.mark.parametrize(
    "around",
    [
        "%s",
        "```json\n%s\n```",
        "Here is the reading:\n\n```\n%s\n```\nI was unsure of one row.",
        "Sure! %s Done.",
        "\ufeff%s",
    ],
)
def test_what_stands_around_the_object_does_not_count(around: str) -> None:
    reading, said = answered((around % json.dumps({"recommendations": [ASK]})).encode())
    assert said == []
    (row,) = published(written(reading).encode()).recommendations
    assert (row.text, row.read_by) == ("dry sheds", "model")


def test_right_words_on_another_line_are_put_right_and_told() -> None:
    reading, said = answered(saying(recommendations=[ASK | {"words": {"exact": "dry  sheds", "line": 3}}]))
    assert reading.recommendations is not None
    assert reading.recommendations[0].words.line == 12
    assert said == ["« dry  sheds » stands on line 12, not 3: put right."]


def test_words_across_a_page_break_are_found() -> None:
    reading, _ = answered(saying(recommendations=[ASK | {"words": {"exact": "lamps along\fthe quay", "line": 11}}]))
    (row,) = published(written(reading).encode()).recommendations
    assert row.text == "lamps along the quay"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            saying(recommendations=[ASK | {"words": at("dry sheds") | {"exact": "Dry sheds"}}]),
            "copy the source's words",
        ),
        (
            saying(recommendations=[ASK | {"words": at("dry sheds") | {"exact": "dry … sheds"}}]),
            "copy the source's words",
        ),
        (saying(recommendations=[ASK | {"words": at("dry sheds") | {"exact": "the"}}]), "stands 2 times on line 12"),
        (saying(recommendations=[ASK | {"words": {"exact": "the", "line": 900}}]), "the text has 23 lines"),
        (saying(recommendations=[ASK | {"kind": "wish"}]), "expected one of"),
        (saying(recommendations=[{"kind": "need"}]), "recommendations row 1, words: is missing"),
        (saying(wishes=[]), "'wishes' is no table"),
        (saying(recommendations={}), "recommendations is no list of rows"),
        (b"I cannot help with that.", "the answer is not JSON"),
        (b"```json\n{\n```", "the answer is not JSON"),
        (b"[1]", "the answer is not JSON"),
        (b'{"themes": [], "themes": []}', "stands twice"),
        (b"\xff\xfe{}", "is not UTF-8"),
        (b"{" * 100_000, "the answer is not"),
    ],
)
def test_all_else_is_refused_in_sentences(answer: bytes, said: str) -> None:
    with pytest.raises(ReadingFaults) as refused:
        answered(answer)
    assert said in str(refused.value)


def test_the_parts_of_an_answer_are_one_reading() -> None:
    other = {"words": at("hang more lamps"), "kind": "recommendation"}
    reading, _ = answered(saying(recommendations=[ASK]), saying(recommendations=[other], agenda=[]))
    assert reading.recommendations is not None
    assert len(reading.recommendations) == 2
    assert reading.readings[0].tables == ("recommendations", "agenda")


def test_a_proposal_holds_the_report_by_its_lines_and_every_code() -> None:
    text = proposal(DOCUMENT, GUIDE, KNOWN.codes, 1)
    assert "12| the quay. They stressed the importance of dry sheds." in text
    assert all(f"{number}| " in text for number, line in enumerate(REPORT.split("\n"), 1) if line)
    assert "recommendations kind: recommendation, need, option, commitment, action_item" in text
    assert "guide 2026-12" in text
    assert told({})  # the guide's form is the file's


def test_the_2014_report_is_proposed_in_twelve_thousand_tokens() -> None:
    """Counted as four characters a token."""
    source = store.source_of(store.find("fntp-2014", ROOT / "raw", CONTRACT))
    found = document_of(source.meta, source.content, knowledge_of("fr"))
    assert len(proposal(found, GUIDE, KNOWN.codes, 1)) <= 12_000 * 4


def test_a_long_report_is_cut_at_its_sections() -> None:
    chapters = "\n\n".join(
        f"{n}. Chapter {n}\n\n{paragraph('Crews said much about lamps. ') * 40}" for n in range(1, 13)
    )
    long = document(f"A report\n\n{chapters}\n", "en")
    parts = parts_of(long)
    assert len(parts) > 1
    assert (parts[0][0], parts[-1][1]) == (0, len(long.text))
    assert all(before[1] == after[0] for before, after in pairwise(parts))
    starts = {section.start for section in long.sections}
    assert all(start in starts for start, _ in parts[1:])
    lines = [
        line
        for n in range(len(parts))
        for line in proposal(long, GUIDE, KNOWN.codes, n + 1).split("\n")
        if "| " in line
    ]
    assert len({line.split("|")[0] for line in lines if line.split("|")[0].isdigit()}) == 25
