"""`explain`: a row, where it comes from, and what decided for it."""

import re
import sys
from pathlib import Path

import pytest

from pipeline import store
from pipeline.asks.guards import GUARDS
from pipeline.cli import run
from pipeline.explain.row import MENTION_RULES, explain
from pipeline.publish.documents import rows
from pipeline.reader import read
from tests.support import CONTRACT, ROOT, SCHEMAS, add_document, call, publish


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (
            "rec-one",
            [
                "recommendations rec-one",
                "law_enforcement  (",
                "line 5",
                "de ⟦former les agents⟧",
                "Rule:     test: the words « La Gendarmerie royale a recommandé de » ask for it",
                "pillar: none",
                "recommendation  (The text says that the action is recommended",
                "thm-one  (« Thème : la demande », line 3)",
            ],
        ),
        (
            "org-grc",
            [
                "Gendarmerie royale",
                "not reviewed: test",
                "Mentions: 2",
                "men-one  one, line 5, test: … La ⟦Gendarmerie royale⟧ a recommandé",
                "men-two  two, line 5",
            ],
        ),
        ("agd-one", ["2014-01-29T08:00:00-05:00", "⟦8 h - 8 h 20 INSCRIPTION⟧", "line 9", "registration  (Registr"]),
        ("ano-two", ["anomalies ano-two", "⟦=1+1⟧", "text/two.txt", "empty_field  (A labelled field"]),
        ("one", ["documents one", "Ministère", "Rule:     document.toml"]),
        ("thm-one", ["Rule:     a heading, by", "⟦Thème : la demande\n\nLa Gen", "… (5 lines)⟧"]),
        ("sec-one", ["Rule:     a heading, by", "theme  (", "… (5 lines)⟧"]),
        ("ref-one", ["Rule:     a marker", "fn-one  (line 11)", "c'est clair⟦Note 1⟧."]),
        ("fn-one", ["its number opens it in the note list", "cited  ("]),
        ("men-one", ["test: a rule of this code", "org-grc  (« Gendarmerie royale »)"]),
        ("pas-one-1", ["other  (", "background  ("]),
    ],
)
def test_the_row_and_what_decided_for_it(
    key: str, words: list[str], release: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, "explain", key, "--dist", release) == 0
    said = capfd.readouterr().out
    assert [word for word in words if word not in said] == []


def test_a_reviewed_body_is_told_by_its_line(tmp_path: Path) -> None:
    folder = publish(ROOT / "raw", tmp_path, read)
    body = next(row for row in rows(CONTRACT, folder, "organizations") if row.reviewed)
    said = explain(CONTRACT, folder, body.organization_id, SCHEMAS)
    lines = SCHEMAS["authorities/organizations.csv"].decode("utf-8-sig").splitlines()
    at = next(number for number, line in enumerate(lines, 1) if line.startswith(body.organization_id))
    assert f"those of line {at} of schemas/authorities/organizations.csv" in said
    assert said.count("mnt-") == body.mention_count + 1
    gone = explain(CONTRACT, folder, body.organization_id, {})
    assert "schemas/authorities/organizations.csv, which has it no longer" in gone


def test_every_rule_that_finds_a_mention_is_told_in_words() -> None:
    """By reading every reference reading anew, which takes seconds: no list of the rules is kept."""
    rules = set[str]()
    for path in sorted((ROOT / "tests" / "gold").glob("*/document.toml")):
        tables = read(store.source_of(store.inspect(path.parent, CONTRACT)))[1]
        rules |= {row.rule for row in tables.organization_mentions}
    assert rules - MENTION_RULES.keys() == set()


REPORT = """Les quais en débat

Contexte

Le port a trois quais. Le maire devrait rire davantage.

Constats

Le chenal

Les rameurs recommandent un phare? Les rameurs ont recommandé de draguer le chenal, mais le règlement exige un permis.

Recommandations :

- poser une bouée;
- un appel à projets est en cours.

Les tarifs

Les rameurs ont proposé un tarif unique. Plusieurs ont dit que la liste était longue.
"""


def call_reading(monkeypatch: pytest.MonkeyPatch, *words: str | Path) -> int:
    """Run the command line with the reading itself."""
    monkeypatch.setattr(sys, "argv", ["what-we-heard", *map(str, words)])
    return run()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            11,
            [
                "Section:  « Le chenal », line 9, level 2, kind theme",
                "title: other, sentences: ",
                "below     « Constats », line 7, level 1, kind discussions",
                "Block:    line 11, paragraph: a reporting part, asks are read here",
                "rameurs(NOUN) ont=avoir(FIN) recommandé=recommander(PP)",
                "Hit:      « recommandé de », recommendation, by recommander.de\n          pipeline/languages/fr/asks.toml, line ",
                ", line 11, recommendation: ⟦draguer le chenal⟧",
                "« exige », ",
                "refused by third_party: A law, a form or a report asks, and none of those consulted",
                "refused by question: The sentence asks",
            ],
        ),
        (5, ["kind introduction", "no asks are read here", "but no asks are read here"]),
        (13, ["Row:      by label, announced on line 13\n", "line 15, recommendation: ⟦poser une bouée⟧"]),
        (15, ["list_item at depth 1", "Row:      by label, announced on line 13\n"]),
        (16, ["« appel à projets », none, by", "a rule of kind none"]),
        (9, ["Block:    line 9, heading: a heading asks for nothing itself", "Hit:      none"]),
    ],
)
def test_a_line_read_anew_and_what_became_of_each_hit(
    line: int, words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path, source=REPORT.encode())
    assert call_reading(monkeypatch, "explain", f"one:{line}", "--raw", tmp_path) == 0
    said = capfd.readouterr().out
    assert [word for word in words if word not in said] == [], said


def test_a_row_of_a_line_has_the_key_of_its_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path, source=REPORT.encode())
    assert call_reading(monkeypatch, "parse", "one", "--raw", tmp_path, "--table", "recommendations") == 0
    keys = re.findall(r'"recommendation_id": "([^"]+)"', capfd.readouterr().out)
    assert call_reading(monkeypatch, "explain", "one:11", "--raw", tmp_path) == 0
    assert re.findall(r"row (rec-\w+)", capfd.readouterr().out) == keys[:1]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "We recommend a ferry.", ["by recommend.np", "row 1, line 1, recommendation: ⟦a ferry⟧"]),
        ("en", "The harbour will lend a boat.", ["no row: promises are read in the next steps alone"]),
        ("en", "The bees (we recommend them) sleep.", ["~recommend", "Hit:      none"]),
        ("fr", "Cela nécessiterait un quai.", ["Gave way: nécessiter.np, pipeline/languages/fr/asks.toml, line "]),
        (
            "fr",
            "La Société des quais (SQ) rit. La SQ recommande un bac.",
            [
                "Body:     « Société des quais », by head_noun: a noun that names a kind of body",
                "          Société des quais, ngo, not reviewed, org-",
                "Body:     « SQ », by acronym: an acronym that the report defines",
            ],
        ),
        ("fr", "Un quai a été proposé.\n\nIl pleut.", ["⟦Un quai⟧", "Sentence: Il pleut."]),
    ],
)
def test_a_text_is_read_as_in_a_reporting_part(
    language: str, text: str, words: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call_reading(monkeypatch, "explain", "--text", text, "--language", language) == 0
    said = capfd.readouterr().out
    assert [word for word in words if word not in said] == [], said


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["one:999"], 2, "one has no line 999; its text has 2"),
        (["one:0"], 2, "one has no line 0"),
        (["one:2"], 2, "Line 2 of one is blank"),
        (["two:1"], 2, "holds no document 'two'"),
        ([], 2, "give one of these"),
        (["--text", "We ask."], 2, "give one of these"),
        (["one:1", "--text", "We ask.", "--language", "en"], 2, "give one of these"),
        (["--text", " ", "--language", "en"], 2, "The text is blank"),
        (["--text", "We ask.", "--language", "xx"], 2, "--language xx is not known; expected one of en, fr"),
    ],
)
def test_what_cannot_be_explained_is_told_in_one_sentence(
    words: list[str], status: int, told: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    add_document(tmp_path, source=REPORT.encode())
    assert call_reading(monkeypatch, "explain", *words, "--raw", tmp_path) == status
    heard = capfd.readouterr().err
    assert told in heard
    assert heard.count("\n") == 1


def test_every_guard_says_why_it_refuses() -> None:
    assert [guard.__name__ for guard in GUARDS if not guard.__doc__] == []


def test_what_contributing_shows_is_what_explain_prints(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """But for numbers and for what is known of words, which any change of the data moves."""
    moving = re.compile(r"[\d.]+|Words:.*?(?=\nHit:)", re.S)
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    shown = re.search(r"\$ python -m pipeline explain (\S+)\n(.*?)```", page, re.S)
    assert shown
    assert call_reading(monkeypatch, "explain", shown[1], "--raw", ROOT / "raw") == 0
    assert moving.sub("0", shown[2]) == moving.sub("0", capfd.readouterr().out)
