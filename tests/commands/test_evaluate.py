"""`evaluate` and `diff` on files that are not what they should be: one sentence, and the right exit status."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import ROOT, add_document, call

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
