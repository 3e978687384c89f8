"""`evaluate` and `diff` on files that are not what they should be: one sentence, and the right exit status."""

import csv
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import fmean, median
from typing import Any

import pytest

from pipeline.batch import Reading, TextAndRows
from pipeline.build import by_rules
from pipeline.evaluation.accuracy import measured
from pipeline.evaluation.first_sight import summary
from pipeline.evaluation.match import Figures, Share
from pipeline.evaluation.report import Evaluation
from pipeline.evaluation.score import score
from pipeline.store import Source, inspect, source_of
from pipeline.store.references import listed, readings_in
from tests.support import CONTRACT, ROOT, add_document, call, read

READING: dict[str, list[object]] = {
    name: []
    for name in (
        "recommendations", "themes", "organizations", "agenda", "footnotes", "footnote_references", "anomalies",
    )
}  # fmt: skip


@pytest.mark.parametrize(
    ("gold", "figures", "words", "status", "said"),
    [
        (READING, None, [], 0, ""),
        (READING, {"real": {"themes": 0.5}}, ["one"], 0, ""),
        (READING, None, ["two"], 2, "holds no reference reading of 'two'"),
        (None, None, [], 2, "holds no reference reading at all"),
        ([], None, [], 1, "gold.json has no list recommendations"),
        ({**READING, "themes": 1}, None, [], 1, "gold.json has no list themes"),
        ({**READING, "themes": [1]}, None, [], 1, "entry 1 of themes lacks title, start"),
        ({**READING, "agenda": [{"date": "x"}]}, None, [], 1, "entry 1 of agenda lacks start_time, end_time"),
        (READING, [], [], 1, "figures.json holds no means of groups"),
        (READING, {"one": 1}, [], 1, "figures.json holds no means of groups"),
        (READING, {"one": {"themes": {}}}, [], 1, "figures.json holds no means of groups"),
        (READING, {"one": {"themes": "x"}}, [], 1, "figures.json holds no means of groups"),
    ],
)
def test_readings_and_figures_of_a_wrong_form(
    gold: object, figures: object, words: list[str], status: int, said: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    folder = add_document(tmp_path)
    if gold is not None:
        (folder / "gold.json").write_text(json.dumps(gold))
    if figures is not None:
        (tmp_path / "figures.json").write_text(json.dumps(figures))
    assert call(monkeypatch, "evaluate", "--gold", tmp_path, *words) == status
    heard = capfd.readouterr().err
    assert said in heard
    assert heard.count("\n") == (1 if said else 0)


@pytest.mark.parametrize(
    ("path", "content", "status"),
    [
        ("datapackage.json", b'{"resources": [{"path": "csv/themes.csv", "schema": {"fields": [{}]}}]}', 1),
        ("datapackage.json", b'{"resources": [{"name": "x", "path": "y", "schema": {"fields": [{"name": "z"}]}}]}', 1),
        ("SHA256SUMS", b"\xff\xfe", 0),
    ],
)
def test_releases_of_a_wrong_form_are_compared_or_refused(
    path: str, content: bytes, status: int, release: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    shutil.copytree(release, tmp_path / "other")
    (tmp_path / "other" / path).write_bytes(content)
    assert call(monkeypatch, "diff", release, tmp_path / "other") == status
    assert ("does not describe a release" in capfd.readouterr().err) is bool(status)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_output_that_cannot_be_written_is_told(release: Path) -> None:
    words = [sys.executable, "-m", "tests.stand_in", "explain", "rec-one", "--dist", str(release)]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(words, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"No space left" in done.stderr


LIST = ROOT / "docs/first-sight.csv"


def test_the_list_of_reports_first_met_is_closed_and_whole() -> None:
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 654
    assert [row["id"] for row in rows] == [f"met-{number:03}" for number in range(1, 655)]
    assert len({row["address"] for row in rows}) == 654
    assert {row["of_the_family"] for row in rows} == {"yes", "no"}
    for row in rows:
        assert all(row[name] for name in row if name != "organizations"), row["id"]
        assert all(0 <= float(row[name] or 0) <= 1 for name in ("recommendations", "organizations"))


def test_its_means_are_those_of_its_rows() -> None:
    """Reckoned here by itself, and as the pages say them."""
    rows = listed(LIST)
    told = summary(rows)
    for group, mark in (("family", "yes"), ("others", "no")):
        for name in ("recommendations", "organizations"):
            figures = [float(row[name]) for row in rows if row["of_the_family"] == mark and row[name]]
            found = told[group][name]
            assert found["reports"] == len(figures)
            assert found["mean"] == round(fmean(figures), 3)
            assert found["median"] == round(median(figures), 3)
            inside = sum(found["first_quartile"] <= figure <= found["third_quartile"] for figure in figures)
            assert inside >= (len(figures) - 1) // 2
            if group == "family":
                assert sum(told["family_reports_by_figure"][name].values()) == len(figures)
                for page in ("README.md", "docs/accuracy.md"):
                    assert f"{found['mean']:.2f}" in (ROOT / page).read_text(encoding="utf-8")


def asked(start: int, end: int, **more: object) -> dict[str, object]:
    return {"kind": "need|option", "text": "", "start": start, "end": end, **more}


def test_exact_places_and_what_is_said_count_apart(tmp_path: Path) -> None:
    """Half of a place is enough to be found; a place, words, and a code that are there must be the very ones."""
    _, tables = read(source_of(inspect(add_document(tmp_path, "one"), CONTRACT)))
    (first,) = tables.recommendations
    reference: dict[str, Any] = {**READING, "themes": [{"title": "x", "start": 0}]}
    said = {"addressee_words": "towns", "addressee": "law_enforcement", "pillar": ["prevention", "protection"]}
    reference["recommendations"] = [asked(first.source_start, first.source_end - 1, **said)]
    scores = score(replace(tables, recommendations=(replace(first, pillar="protection"),)), reference)
    assert isinstance(found := scores["recommendations"], Figures)
    assert found.found == 1
    right = {name: value.share for name, value in scores.items() if isinstance(value, Share) and value.of == 1}
    assert right == {
        "recommendation_place": 0.0, "recommendation_kind": 0.0, "pillar": 1.0, "pillar_stated": 0.0,
        "addressee_words": 0.0, "addressee_words_stated": 0.0, "addressee": 1.0, "addressee_stated": 1.0,
    }  # fmt: skip
    reference["recommendations"] = [asked(first.source_start, first.source_end, **dict.fromkeys(said))]
    scores = score(replace(tables, recommendations=(replace(first, addressee=None),)), reference)
    assert scores["recommendation_place"] == Share(1.0, 1)
    assert not [name for name in scores if name.endswith("_stated")]


def test_figures_are_of_rules_alone_and_those_of_a_reading_stand_beside(tmp_path: Path) -> None:
    """A reader that reads nothing until somebody reads it has no accuracy to show."""
    folder = add_document(tmp_path, "one")
    (folder / "reading.json").write_text("{}", encoding="utf-8")  # the stand-in does not look
    _, whole = read(source_of(inspect(folder, CONTRACT)))
    themes = [{"title": one.title, "start": None} for one in whole.themes]
    (folder / "gold.json").write_text(json.dumps({**READING, "themes": themes}), encoding="utf-8")

    def reader(source: Source) -> TextAndRows:
        text, tables = read(source)
        return text, tables if source.reading else replace(tables, themes=())

    entry = inspect(folder, CONTRACT)
    source = source_of(entry)
    reading = Reading(source.meta, *reader(source), source.reading)
    golds = readings_in(tmp_path, CONTRACT)
    (record,) = measured([reading], golds, partial(by_rules, reader, {"one": entry}))
    assert record["scores"]["themes"]["f1"] == 0.0
    assert record["published"]["themes"]["f1"] == 1.0
    found = Evaluation(reader).scores_of(golds["one"])["themes"]
    assert isinstance(found, Figures)
    assert found.f1 == 0.0
