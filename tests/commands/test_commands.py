"""The command line: what it prints, where, and its exit status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import __version__
from tests.support import CONTRACT, ROOT, add_document, call, contents


def test_build_says_what_it_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw")
    assert call(monkeypatch, "build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist") == 0
    said = capfd.readouterr()
    assert said.err == ""
    lines = [" ".join(line.split()) for line in said.out.splitlines()]
    assert "themes 1 rows" in lines
    assert f"1 file {tmp_path / 'dist' / 'xlsx'}" in lines
    files = contents(tmp_path / "dist")
    assert lines[-1].startswith(f"{len(files):,} files, {sum(map(len, files.values())):,} bytes, in ")
    assert "csv/themes.csv" not in said.out
    assert call(monkeypatch, "build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist", "--verbose") == 0
    lines = [" ".join(line.split()) for line in capfd.readouterr().out.splitlines()]
    assert f"csv/themes.csv {len(files['csv/themes.csv'])} bytes" in lines


def test_no_summary_of_a_command_is_cut(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert call(monkeypatch, "--help") == 0
    assert "..." not in capfd.readouterr().out.split("Commands:")[1]


def test_a_release_is_not_replaced_by_an_older_one_nor_unnoticed_by_another_of_its_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Four builds, one onto the other."""
    add_document(tmp_path / "raw")
    dist = tmp_path / "dist"
    words = ["build", "--raw", str(tmp_path / "raw"), "--dist", str(dist)]
    assert call(monkeypatch, *words) == call(monkeypatch, *words) == 0
    assert capfd.readouterr().err == ""
    add_document(tmp_path / "raw", "two")
    assert call(monkeypatch, *words) == 0
    version = CONTRACT.release.version
    assert f"the release that was there has the same version, {version}, and other rows" in capfd.readouterr().err
    package = dist / "datapackage.json"
    year, rest = version.split(".", 1)
    package.write_text(
        package.read_text(encoding="utf-8").replace(version, f"{int(year) + 1}.{rest}"), encoding="utf-8"
    )
    before = contents(dist)
    assert call(monkeypatch, *words) == 1
    said = capfd.readouterr().err
    assert f"{dist} holds version {int(year) + 1}.{rest}, and schemas/release.toml names {version}" in said
    assert contents(dist) == before


def test_parse_prints_tables_as_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = add_document(tmp_path / "raw")
    assert call(monkeypatch, "parse", folder) == 0
    tables = json.loads(capfd.readouterr().out)
    assert list(tables)[:2] == ["recommendations", "themes"]
    assert call(monkeypatch, "parse", "one", "--raw", tmp_path / "raw", "--table", "themes") == 0
    assert json.loads(capfd.readouterr().out) == tables["themes"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["parse", "two"], "holds no document 'two'; name one by its id or its folder."),
        (["parse", "one", "--table", "topics"], "There is no table 'topics'; the tables are recommendations,"),
        (["explain", "rec-x"], "No row has the key 'rec-x'; keys stand in the first column of each table."),
        (["validate", "nowhere"], "nowhere holds no release; build it with `python -m pipeline build`"),
        (["explain", "x", "--dist", "nowhere"], "nowhere holds no release"),
        (["bild"], "No such command 'bild'."),
        (["build", "--row", "x"], "No such option"),
    ],
)
def test_a_wrong_call_is_told(
    words: list[str], said: str, release: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    add_document(tmp_path / "raw")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dist").symlink_to(release)
    assert call(monkeypatch, *words) == 2
    heard = capfd.readouterr()
    assert heard.out == ""
    assert said in heard.err


@pytest.mark.parametrize("command", [None, "build", "parse", "validate", "explain", "diff", "evaluate", "review"])
def test_help_shows_an_example(
    command: str | None, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, *filter(None, [command, "--help"])) == 0
    said = capfd.readouterr().out
    assert "Example:\n" in said
    assert f"    python -m pipeline {command or 'build'}" in said


def test_what_a_terminal_would_obey_is_shown(
    release: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pipeline.explain.row.explain", lambda *_: "a\x1b[31m\tb\x9b\u202ec\nd")
    assert call(monkeypatch, "explain", "rec-one", "--dist", release) == 0
    assert capfd.readouterr().out == "a\\u001b[31m\tb\\u009b\\u202ec\nd\n"
    assert call(monkeypatch, "bild\x1b[31m") == 2
    assert "\x1b" not in capfd.readouterr().err


def test_version(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert call(monkeypatch, "--version") == 0
    assert capfd.readouterr().out == f"what-we-heard, version {__version__}\n"


def test_no_progress_in_a_pipe_and_no_complaint_of_a_closed_one(release: Path) -> None:
    words = [sys.executable, "-m", "tests.stand_in", "explain", "rec-one", "--dist", str(release)]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    assert process.wait() == 0
