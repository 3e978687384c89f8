"""`explain`: a row, where it comes from, and what decided for it."""

from pathlib import Path

import pytest

from pipeline import store
from pipeline.explain import explain
from pipeline.explain.bodies import MENTION_RULES
from pipeline.publish.documents import rows
from pipeline.reader import reader_with
from tests.support import CONTRACT, ROOT, SCHEMAS, call


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (
            "rec-one",
            [
                "recommendations rec-one",
                "law_enforcement",
                "line 5",
                "de ⟦former les agents⟧",
                "Rule:     test: the words « La Gendarmerie royale a recommandé de » ask for it",
                "pillar: none",
                "kind recommendation (The text says that the action is recommended",
            ],
        ),
        (
            "org-grc",
            [
                "Body:     Gendarmerie royale, type police",
                "not reviewed: test",
                "Mentions: 2 in 2 documents",
                "men-one  one, line 5, name, test: … La ⟦Gendarmerie royale⟧ a recommandé",
                "men-two  two, line 5",
            ],
        ),
        (
            "agd-one",
            [
                "2014-01-29T08:00:00-05:00",
                "⟦8 h - 8 h 20 INSCRIPTION⟧",
                "line 9",
                "its times, 08:00 to 08:20 (America/Toronto), open the line",
                "kind registration (Registration",
            ],
        ),
        ("ano-two", ["anomalies ano-two", "⟦=1+1⟧", "text/two.txt", "Rule:     empty_field (A labelled field"]),
        ("one", ["documents one", "Ministère", "document.toml", "Unicode code points"]),
        (
            "thm-one",
            ["Rule:     a heading by its shape", "kind theme", "⟦Thème : la demande\n\nLa Gen", "… (5 lines)⟧"],
        ),
        ("sec-one", ["Rule:     a heading by its shape", "level 1, kind theme", "… (5 lines)⟧"]),
        ("ref-one", ["the marker « Note 1 » stands right behind « clair »", "note 1, line 11: Voir http"]),
        ("fn-one", ["the number 1 opens it in the note list", "status cited", "cited on line 5"]),
        ("men-one", ["test: a rule of this code", "kind name", "of « Gendarmerie royale » (police, not reviewed)"]),
        ("pas-one-1", ["kind other", "no row was made from it: background"]),
    ],
)
def test_the_row_and_what_decided_for_it(
    key: str, words: list[str], release: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, "explain", key, "--dist", release) == 0
    said = capfd.readouterr().out
    assert [word for word in words if word not in said] == []


def test_a_reviewed_body_is_told_by_its_line() -> None:
    folder = store.published(ROOT / "dist")
    body = next(row for row in rows(folder, CONTRACT.table("organizations")) if row.reviewed)
    said = explain(CONTRACT, folder, body.organization_id, SCHEMAS)
    lines = SCHEMAS["authorities/organizations.csv"].decode("utf-8-sig").splitlines()
    at = next(number for number, line in enumerate(lines, 1) if line.startswith(body.organization_id))
    assert f"those of line {at} of schemas/authorities/organizations.csv" in said
    assert said.count("mnt-") == body.mention_count + 1
    gone = explain(CONTRACT, folder, body.organization_id, {})
    assert "schemas/authorities/organizations.csv, which has it no longer" in gone


def test_every_rule_that_finds_a_mention_is_told_in_words() -> None:
    read = reader_with(SCHEMAS)
    rules = set[str]()
    for path in sorted((ROOT / "tests" / "gold").glob("*/document.toml")):
        tables = read(store.read(store.inspect(path.parent, CONTRACT)))[1]
        rules |= {row.rule for row in tables.organization_mentions}
    assert rules - MENTION_RULES.keys() == set()
