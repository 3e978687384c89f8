"""The command line: what it prints, where, and its exit status."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import __version__, store
from pipeline.build import build as build_release
from pipeline.rows import Tables
from pipeline.store.checksums import write_checksums
from tests.support import CONTRACT, ROOT, add_document, call, contents, read


def test_build_says_what_it_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw")
    assert call(monkeypatch, "build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist") == 0
    said = capfd.readouterr()
    assert said.err == ""
    lines = [" ".join(line.split()) for line in said.out.splitlines()]
    assert "themes 1 rows" in lines
    assert f"workbook 1 file {tmp_path / 'dist' / 'xlsx'}" in lines
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
    monkeypatch.setattr("pipeline.explain.explain", lambda *_: "a\x1b[31m\tb\x9b\u202ec\nd")
    assert call(monkeypatch, "explain", "rec-one", "--dist", release) == 0
    assert capfd.readouterr().out == "a\\u001b[31m\tb\\u009b\\u202ec\nd\n"
    assert call(monkeypatch, "bild\x1b[31m") == 2
    assert "\x1b" not in capfd.readouterr().err


def test_version(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert call(monkeypatch, "--version") == 0
    assert capfd.readouterr().out == f"what-we-heard, version {__version__}\n"


def test_validate_passes_what_build_made(
    release: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    before = contents(release)
    assert call(monkeypatch, "validate", release) == 0
    assert capfd.readouterr().out == f"{release} is valid: 15 tables, 39 rows.\n"
    assert contents(release) == before


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        ("csv/themes.csv", "la demande", "l'offre", "csv/themes.csv has the SHA-256"),
        ("csv/themes.csv", "la demande", "l'offre", "what stands at its place, without markers"),
        ("csv/agenda.csv", ",INSCRIPTION,", ",RÉINSCRIPTION,", "words of what stands at its place"),
        ("csv/passages.csv", "c'est clair.", "c'est clairNote 1.", 'white space folded: "La Gendarmerie'),
        ("csv/organizations.csv", ",CA,", ",FR,", "what the documents' bundles say: 'CA'"),
        (
            "csv/footnotes.csv",
            ",two,1,Voir",
            ",three,1,Voir",
            "'three' breaks the rule: a document of the documents table",
        ),
        ("csv/agenda.csv", ",1,2014-01-29,1,", ",,2014-01-29,1,", "column day: None breaks the rule: never missing"),
        ("csv/themes.csv", "thm-one", "thm one", "breaks the rule: the pattern"),
        ("csv/themes.csv", "thm-one", "thm-three", "breaks the rule: a key of themes"),
        ("csv/themes.csv", "theme_id", "key", "csv/themes.csv has the columns key,"),
        ("csv/agenda.csv", "2014-01-29,", "29 janvier,", "'29 janvier' breaks the rule: of type date"),
        ("csv/agenda.csv", ",INSCRIPTION", "", "a row of another length"),
        (
            "json/themes.json",
            '"ordinal": 1',
            '"ordinal": 2',
            "json/themes.json, theme_id thm-one, column ordinal: 2, but csv/",
        ),
        (
            "json/agenda.json",
            '{"agenda_id": "agd-one"',
            '{"agenda_id": "agd-x"',
            "agenda_id agd-one, column agenda_id:",
        ),
        ("json/themes.json", '"ordinal": 1,', "", "json/themes.json is not the JSON that is expected"),
        ("text/one.txt", "former", "fermer", "breaks the rule: the text at"),
        ("text/one.txt", "\u00a0;", " ;", "breaks the rule: the SHA-256 of text/one.txt, which is the source"),
        ("json/one.json", '"mention_count": 1', '"mention_count": 2', "the number counted (1)"),
        ("json/one.json", '"organizations"', '"bodies"', "json/one.json is not the bundle of a document"),
        ("quality/verdict.json", '"passed": true', '"passed": false', "verdict.json is not the verdict on these files"),
    ],
)
def test_validate_refuses_what_was_changed(
    path: str, old: str, new: str, said: str, release: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    copy(release, tmp_path)
    (tmp_path / path).write_bytes((release / path).read_bytes().replace(old.encode(), new.encode(), 1))
    assert (tmp_path / path).read_bytes() != (release / path).read_bytes()
    if "has the SHA-256" not in said:  # somebody who changes the files may well make new sums
        (tmp_path / "SHA256SUMS").unlink()
        write_checksums(store.Folder(tmp_path))
    assert call(monkeypatch, "validate", tmp_path) == 1
    assert said in capfd.readouterr().err


def test_every_file_that_is_not_what_the_tables_make_of_it_is_named(
    release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    copy(release, tmp_path)
    changed = [
        ("json/one.json", "law_enforcement", "others"),
        ("json/two.json", '"document"', '"documents"'),
        ("sqlite/what-we-heard.sqlite", "former les agents", "fermer les agents"),
        ("datapackage.json", "Rapport", "Rapports"),
        ("data-dictionary.csv", "Key", "Kay"),
        ("data-dictionary.md", "Key", "Kay"),
        ("croissant.json", "Key", "Kay"),
        ("site/en/index.html", "</title>", "!</title>"),
        ("README.md", "#", "##"),
        ("TERMS.md", "#", "##"),
    ]
    for path, old, new in changed:
        content = (release / path).read_bytes()
        assert old.encode() in content
        (tmp_path / path).write_bytes(content.replace(old.encode(), new.encode(), 1))
    (tmp_path / "SHA256SUMS").unlink()
    write_checksums(store.Folder(tmp_path))
    assert call(monkeypatch, "validate", tmp_path) == 1
    told = capfd.readouterr().err.splitlines()
    assert set(told[1:]) == {f"  {path} is not what the tables make of it" for path, _, _ in changed}


def copy(release: Path, folder: Path) -> None:
    shutil.copytree(release, folder, dirs_exist_ok=True)


def test_rows_that_the_text_does_not_say_are_not_valid_though_all_files_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def reads_otherwise(source: store.Source) -> tuple[str, Tables]:
        text, tables = read(source)
        return text, replace(tables, recommendations=(replace(tables.recommendations[0], kind="need"),))

    add_document(tmp_path / "raw")
    build_release(CONTRACT, reads_otherwise, tmp_path / "raw", tmp_path / "dist")
    assert call(monkeypatch, "validate", tmp_path / "dist") == 1
    said = "recommendations rec-one, column kind: 'need' breaks the rule: what the text says: 'recommendation'"
    assert said in capfd.readouterr().err


@pytest.mark.parametrize("path", ["json/one.json", "site/en/index.html", "README.md", "quality/accuracy.json"])
def test_a_release_of_other_code_is_not_compared_and_this_is_no_success(
    path: str, release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    copy(release, tmp_path)
    package = tmp_path / "datapackage.json"
    package.write_text(package.read_text(encoding="utf-8").replace(f"sha256:{store.code_version()}", "sha256:0"))
    (tmp_path / path).write_bytes((tmp_path / path).read_bytes() + b" ")
    (tmp_path / "SHA256SUMS").unlink()
    write_checksums(store.Folder(tmp_path))
    assert call(monkeypatch, "validate", tmp_path) == 3
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{tmp_path} is not compared, for other code than this made it: ")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda dist: (dist / "more").mkdir(), "more/ is not listed in SHA256SUMS"),
        (lambda dist: (dist / "csv" / "more").symlink_to("/tmp"), "csv/more is not listed in SHA256SUMS"),
        (
            lambda dist: (dist / "TERMS.md").symlink_to((dist / "TERMS.md").rename(dist.parent / "terms")),
            "TERMS.md is no plain file but a link",
        ),
        (lambda dist: (dist / "csv" / "themes.csv").chmod(0o755), "csv/themes.csv has the permissions -rwxr-xr-x"),
        (lambda dist: (dist / "TERMS.md").chmod(0o4644), "TERMS.md has the permissions -rwSr--r--"),
        (lambda dist: (dist / "TERMS.md").chmod(0o646), "TERMS.md has the permissions -rw-r--rw-"),
    ],
    ids=["folder", "link", "link in place of a file", "to be run", "to be run as another", "to be written by anyone"],
)
def test_what_no_build_puts_into_a_release_is_told(
    spoil: Callable[[Path], object], said: str, release: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    dist = tmp_path / "dist"
    copy(release, dist)
    spoil(dist)
    assert call(monkeypatch, "validate", dist) == 1
    assert said in capfd.readouterr().err


@pytest.mark.parametrize(
    ("missing", "said", "status"),
    [
        ("SHA256SUMS", "lacks the file SHA256SUMS", 1),
        ("datapackage.json", "datapackage.json is missing", 1),
        ("csv/themes.csv", "csv/themes.csv is missing", 1),
        ("SHA256SUMS datapackage.json", "holds no release; build it", 2),
    ],
)
def test_a_release_that_lacks_a_file_is_not_valid_and_another_folder_is_a_wrong_call(
    missing: str, said: str, status: int, release: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    for name, content in contents(release).items():
        if name not in missing.split():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(content)
    assert call(monkeypatch, "validate", tmp_path) == status
    assert said in capfd.readouterr().err
    if missing == "csv/themes.csv":
        assert call(monkeypatch, "explain", "thm-one", "--dist", tmp_path) == 1
        assert "lacks the file csv/themes.csv; build" in capfd.readouterr().err


def test_a_missing_and_a_strange_file_are_told(
    release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    copy(release, tmp_path)
    (tmp_path / "text" / "one.txt").rename(tmp_path / "text" / "three.txt")
    assert call(monkeypatch, "validate", tmp_path) == 1
    said = capfd.readouterr().err
    assert "text/one.txt is missing" in said
    assert "text/three.txt is not listed" in said


def test_no_progress_in_a_pipe_and_no_complaint_of_a_closed_one(release: Path) -> None:
    words = [sys.executable, "-m", "tests.stand_in", "explain", "rec-one", "--dist", str(release)]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    assert process.wait() == 0
