"""A table that a reading names is published as it was read; every other stays with the rules."""

from dataclasses import replace

import pytest

from pipeline.extract.columns import text_at
from pipeline.model import Place
from tests.reading.helpers import document
from tests.readings.helpers import DOCUMENT, REPORT, at, published, told


def test_a_table_named_is_replaced_whole_and_no_other() -> None:
    by_rules = published(None)
    row = {"words": at("dry sheds"), "kind": "need", "cue": "They stressed the importance of", "pillar": "prevention"}
    found = published(told({"recommendations": [row]}))
    (ask,) = found.recommendations
    assert (ask.text, ask.kind, ask.cue, ask.pillar) == (
        "dry sheds", "need", "They stressed the importance of", "prevention",
    )  # fmt: skip
    assert REPORT[ask.source_start : ask.source_end] == "dry sheds"
    assert ask.theme_id == by_rules.themes[0].theme_id
    (piece,) = found.recommendation_evidence
    assert (piece.rule, REPORT[piece.cue_start : piece.cue_end]) == ("reading", "They stressed the importance of")
    assert found.organization_mentions == by_rules.organization_mentions
    assert found.sections == by_rules.sections


def test_an_empty_table_that_is_named_says_that_nothing_is_there() -> None:
    assert published(None).organizations
    found = published(told({"organizations": [], "footnotes": []}))
    assert (found.organizations, found.organization_mentions, found.footnotes) == ((), (), ())


def test_words_may_run_across_lines_and_markers_and_are_published_without_them() -> None:
    for exact in ("hang more lampsFootnote 1 along the quay", "hang  more lamps along\nthe quay"):
        row = {"words": at("hang more lamps", None) | {"exact": exact}, "kind": "recommendation"}
        (ask,) = published(told({"recommendations": [row]})).recommendations
        assert ask.text == "hang more lamps along the quay"
        assert ask.evidence == "hang more lampsFootnote 1 along\nthe quay"


def test_a_running_header_inside_a_row_is_not_published() -> None:
    start = REPORT.index("the quay. They")
    head = replace(DOCUMENT, inner=(Place(start, start + len("the quay.")),))
    assert text_at(head, start - 6, start + 14) == "along They"


def test_themes_are_those_of_the_reading_and_rules_read_within_them() -> None:
    """A heading that a copy ran into its paragraph is one again, and its rows get their theme."""
    themes = [
        {"heading": at("Lamps"), "through": at("spoke for an hour.")},
        {"heading": at("Lost heading"), "through": at("how it was before.", 14, occurrence=7), "title_fr": "Perdu"},
    ]
    found = published(told({"themes": themes}))
    assert [(row.title, row.title_fr) for row in found.themes] == [("Lamps", None), ("Lost heading", "Perdu")]
    bell = next(row for row in found.recommendations if "bell" in row.text)
    assert bell.theme_id == found.themes[1].theme_id
    assert [row.recommendation_count for row in found.themes] == [2, 1]
    heading = next(row for row in found.passages if row.text == "Lost heading")
    assert heading.kind == "heading"
    assert "".join(REPORT[row.source_start : row.source_end] for row in found.passages).replace("\n", "").replace(
        " ", ""
    ) == "".join(REPORT.split())


def test_a_marker_at_the_end_of_a_heading_may_be_left_out_of_its_quote() -> None:
    report = document(REPORT.replace("\nSheds\n", "\nShedsFootnote 1\n"), "en")
    quote = {"exact": "Sheds", "line": 16}
    found = published(told({"themes": [{"heading": quote, "through": at("will say more.")}]}), report)
    assert [row.title for row in found.themes] == ["Sheds"]
    assert all(row.text for row in found.passages)


def test_sections_are_those_of_the_reading_with_their_levels() -> None:
    sections = [
        {"heading": at("What we heard"), "level": 1, "role": "discussions"},
        {"heading": at("Lamps"), "level": 2, "role": "theme"},
        {"heading": at("Sheds"), "level": 3, "role": "other"},
    ]
    found = published(told({"sections": sections}))
    assert [(row.title, row.level, row.kind) for row in found.sections] == [
        ("What we heard", 1, "discussions"), ("Lamps", 2, "theme"), ("Sheds", 3, "other"),
    ]  # fmt: skip
    assert [row.title for row in found.themes] == ["Lamps"]
    assert {row.theme_id for row in found.recommendations} == {found.themes[0].theme_id}
    introduction = next(row for row in found.passages if row.text == "Introduction")
    assert (introduction.kind, introduction.section_id) == ("paragraph", None)


def test_a_body_is_the_reviewed_one_of_its_name_or_the_one_that_its_key_says() -> None:
    words = {"words": at("Tidewater Trust"), "kind": "name"}
    rcmp = {"name": "Royal Canadian Mounted Police", "acronym": "RCMP", "type": "police", "mentions": [words]}
    own = {"name": "tidewater Trust", "acronym": "TT", "type": "ngo", "mentions": [words]}
    (known,) = published(told({"organizations": [rcmp]})).organizations
    (new,) = published(told({"organizations": [own]})).organizations
    assert (known.name_fr, new.name, new.acronym_en, new.type) == (
        "Gendarmerie royale du Canada", "Tidewater Trust", "TT", "ngo",
    )  # fmt: skip
    key = known.organization_id
    (same,) = published(told({"organizations": [own | {"organization_id": key, "type": "police"}]})).organizations
    assert same.organization_id == key


def test_agenda_notes_and_anomalies() -> None:
    line = {"words": at("They stressed"), "day": 2, "start_time": "08:30", "end_time": "09:00", "kind": "panel"}
    found = published(
        told(
            {
                "agenda": [line | {"title": "stressed"}],
                "footnotes": [{"number": 1, "words": at("On lamps: https://lamps.example.org/all.")}],
                "footnote_references": [],
                "anomalies": [
                    {"kind": "orphan_note", "words": at("On lamps")},
                    {"kind": "empty_field", "words": at("A report")},
                ],
            }
        )
    )
    (item,) = found.agenda
    assert (item.day, str(item.date), item.duration_minutes, item.title) == (2, "2020-03-05", 30, "stressed")
    (note,) = found.footnotes
    assert (note.status, note.url) == ("orphan", "https://lamps.example.org/all")
    assert [(row.kind, row.related_id) for row in found.anomalies] == [
        ("empty_field", None), ("orphan_note", note.footnote_id),
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["need|option", "need"])
def test_of_codes_that_fit_alike_the_first_is_published(said: str) -> None:
    row = {"words": at("dry sheds"), "kind": said, "pillar": ["partnership", "protection"]}
    (ask,) = published(told({"recommendations": [row]})).recommendations
    assert (ask.kind, ask.pillar) == ("need", "partnership")
