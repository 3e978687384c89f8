"""Every fault of a reading is told at once, each with its line, what stands, what was found, and what to do."""

import json
from typing import Any

import pytest

from pipeline.errors import ReadingFaults
from pipeline.reader import findings_in
from pipeline.readings.file import LARGEST
from tests.readings.helpers import DOCUMENT, KNOWN, at, frozen, published, told

ASK = {"words": at("dry sheds"), "kind": "need"}
BODY = {"name": "Tidewater Trust", "type": "ngo", "mentions": [{"words": at("Tidewater Trust"), "kind": "name"}]}
THEMES = [
    {"heading": at("Lamps"), "through": at("a new shed.")},
    {"heading": at("Sheds"), "through": at("will say more.")},
]


def asking(**changes: Any) -> bytes:
    return told({"recommendations": [ASK | changes]})


def quoting(exact: str, line: int = 12, **more: Any) -> bytes:
    return asking(words={"exact": exact, "line": line, **more})


FAULTS: dict[str, tuple[bytes, str]] = {
    "another case": (quoting("Dry sheds"), "does not stand on line 12; nearest is « dry sheds » on line 12"),
    "an ellipsis": (quoting("dry … sheds"), "does not stand on line 12; nearest is « dry "),
    "another line": (quoting("dry sheds", 3), "it stands on line 12: correct the line"),
    "a paraphrase": (quoting("umbrellas"), "nothing like it stands in the text"),
    "a line outside": (quoting("dry sheds", 999), "the text has 23 lines; say the line"),
    "words twice": (quoting("the"), "stands 2 times on line 12; say which with prefix, suffix or occurrence (1 to 2)"),
    "a negative line": (quoting("dry sheds", -1), "words, line: input should be greater than or equal to 1, not -1"),
    "a boolean line": (quoting("dry sheds", True), "words, line: input should be a valid integer, not True"),
    "endless words": (quoting("x" * 60_000), "words, exact: string should have at most 50000 characters"),
    "an unknown code": (asking(kind="wish"), "kind: is 'wish'; expected one of recommendation, need"),
    "a key unknown": (asking(colour="red"), "colour: is no key of a reading"),
    "a theme unknown": (told({"recommendations": [ASK | {"theme": 3}], "themes": []}), "is 3, and there are 0 themes"),
    "the same words twice": (told({"recommendations": [ASK, ASK]}), "row 2: has the words of row 1; keep one of them"),
    "no mention": (told({"organizations": [BODY | {"mentions": []}]}), "has no mention; add where the body stands"),
    "a mention of two": (told({"organizations": [BODY, BODY | {"name": "Other"}]}), "stands in row 1 too"),
    "themes in themes": (told({"themes": THEMES}), "begins before the theme of row 1 ends"),
    "an end above": (
        told({"themes": [{"heading": at("Sheds"), "through": at("dry sheds")}]}),
        "stands before the heading",
    ),
    "another source": (asking().replace(b"0" * 64, b"1" * 64), "was made from the source with the SHA-256 111"),
    "two readings": (
        told(
            {"agenda": []},
            readings=[{"tables": ["agenda"], "method": "model", "by": "A", "on": "2026-12-07", "started_from": "rules"}]
            * 2,
        ),
        "names agenda, which another names too",
    ),
    "nobody": (told({"agenda": []}, readings=[]), "has rows, and no entry of readings names it"),
    "a table without rows": (
        told(
            {},
            readings=[
                {"tables": ["agenda"], "method": "model", "by": "A", "on": "2026-12-07", "started_from": "rules"}
            ],
        ),
        "the file has no list agenda",
    ),
    "a title from elsewhere": (
        told({"agenda": [{"words": at("dry sheds"), "day": 1, "kind": "panel", "title": "wet"}]}),
        "does not stand in",
    ),
    "a day that is none": (asking().replace(b"2026-12-07", b"2026-13-07"), "on: "),
    "a name of two lines": (asking().replace(b"A reader", b"A\\nB"), "by: "),
    "no JSON": (b'{"format": "reading/1",\n oops}', ":2: is not JSON at column 2"),
    "a list": (b"[]", "reading.json:1: "),
    "another encoding": ('{"by": "Renée"}'.encode("latin-1"), ":1: is not UTF-8 (byte 0xe9)"),
    "a key twice": (b'{"format": "reading/1", "format": "reading/1"}', "the key 'format' stands twice"),
    "depth": (b"[" * 100_000, "is nested too deep"),
    "size": (b" " * (LARGEST + 1), "has more than 20,000,000 bytes"),
    "nothing": (b"", "is not JSON"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_one_sentence_with_the_file(fault: str) -> None:
    content, said = FAULTS[fault]
    with pytest.raises(ReadingFaults) as refused:
        published(content)
    assert said in str(refused.value)
    assert all(line.startswith("essai/reading.json") and line.endswith(".") for line in str(refused.value).split("\n"))


def test_a_mark_at_the_start_and_other_white_space_are_no_fault() -> None:
    assert published(b"\xef\xbb\xbf" + quoting(" dry \u00a0 sheds "))


def test_all_faults_are_told_each_with_its_line_in_the_file() -> None:
    _, _, text = frozen()
    lines = text.replace('"kind": "need"', '"kind": "wish"').replace("new shed", "New shed").split("\n")
    with pytest.raises(ReadingFaults) as refused:
        published("\n".join(lines).encode())
    said = str(refused.value).split("\n")
    assert len(said) > 1
    for one in said:
        number = int(one.split(":")[1])
        assert "wish" in lines[number - 1] or "New shed" in lines[number - 1]


def test_an_ask_outside_of_any_part_that_reports_is_a_warning() -> None:
    found = findings_in(
        DOCUMENT, KNOWN, told({"recommendations": [{"words": at("came to the quay", occurrence=1), "kind": "need"}]})
    )
    assert "stands in no part that reports" in found.warnings[0]


def test_many_rows_and_many_faults_take_time_in_proportion() -> None:
    rows = [{"words": {"exact": f"umbrella {n}", "line": 12}, "kind": "need"} for n in range(20_000)]
    with pytest.raises(ReadingFaults) as refused:
        published(json.dumps(json.loads(told({"recommendations": rows}))).encode())
    assert "19900 more faults" in str(refused.value)
