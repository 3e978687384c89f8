"""`validate`: what it passes, and that it names what was changed, is missing, or no build puts into a release."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import store
from pipeline.build import build as build_release
from pipeline.rows import Tables
from tests.support import CONTRACT, add_document, altered, call, contents, read


def test_validate_passes_what_build_made(
    release: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    before = contents(release)
    assert call(monkeypatch, "validate", release) == 0
    assert capfd.readouterr().out == f"{release} is valid: 16 tables, 41 rows.\n"
    assert contents(release) == before


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        ("csv/themes.csv", "la demande", "l'offre", "csv/themes.csv has the SHA-256"),
        ("csv/themes.csv", "la demande", "l'offre", "what stands at its place, without markers"),
        ("csv/agenda.csv", ",INSCRIPTION,", ",RÉINSCRIPTION,", "words of what stands at its place"),
        ("csv/passages.csv", "c'est clair.", "c'est clairNote 1.", 'white space folded: "La Gendarmerie'),
        ("csv/organizations.csv", ",CA,", ",FR,", "what the documents' JSON files say"),
        (
            "csv/footnotes.csv",
            ",two,1,Voir",
            ",three,1,Voir",
            "'three' breaks the rule: a document of the documents table",
        ),
        ("csv/agenda.csv", ",1,2014-01-29,1,", ",,2014-01-29,1,", "column day: None breaks the rule: never missing"),
        ("csv/themes.csv", "thm-one", "thm one", "breaks the rule: the pattern"),
        ("csv/themes.csv", "thm-one", "thm-three", "breaks the rule: a key of themes"),
        ("csv/themes.csv", "theme_id", "key", "it has the columns key,"),
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
        ("json/themes.json", '"ordinal": 1,', "", "json/themes.json is not the json that is expected"),
        ("text/one.txt", "former", "fermer", "breaks the rule: the text at"),
        ("text/one.txt", "\u00a0;", " ;", "breaks the rule: the SHA-256 of text/one.txt, which is the source"),
        ("json/one.json", '"mention_count": 1', '"mention_count": 2', "the number counted (1)"),
        ("json/one.json", '"organizations"', '"bodies"', "json/one.json does not hold a document's rows"),
        ("quality/verdict.json", '"passed": true', '"passed": false', "verdict.json is not the verdict on these files"),
        ("quality/verdict.json", '"counts": [', '"counts": 5, "": [', "verdict.json is not the verdict on these files"),
        ("quality/verdict.json", '"least": null', '"least": "0"', "verdict.json is not the verdict on these files"),
    ],
)
def test_validate_refuses_what_was_changed(
    path: str, old: str, new: str, said: str, release: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    altered(release, tmp_path, (path, old, new), new_sums="has the SHA-256" not in said)
    assert call(monkeypatch, "validate", tmp_path) == 1
    assert said in capfd.readouterr().err


def test_every_file_that_is_not_what_the_tables_make_of_it_is_named(
    release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    changed = [
        ("json/one.json", "law_enforcement", "others"),
        ("json/two.json", '"document"', '"documents"'),
        ("sqlite/what-we-heard.sqlite", "former les agents", "fermer les agents"),
        ("datapackage.json", "Rapport", "Rapports"),
        ("data-dictionary.csv", "Key", "Kay"),
        ("data-dictionary.md", "Key", "Kay"),
        ("site/en/index.html", "</title>", "!</title>"),
        ("README.md", "#", "##"),
        ("DATA-CHANGELOG.md", "#", "##"),
    ]
    altered(release, tmp_path, *changed)
    assert call(monkeypatch, "validate", tmp_path) == 1
    told = capfd.readouterr().err.splitlines()
    assert set(told[1:]) == {f"  {path} is not what the tables make of it" for path, _, _ in changed}


def test_rows_that_the_published_reading_does_not_say_are_not_valid_though_all_files_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def reads_otherwise(source: store.Source) -> tuple[str, Tables]:
        text, tables = read(source)
        return text, replace(tables, recommendations=(replace(tables.recommendations[0], kind="need"),))

    (add_document(tmp_path / "raw") / "reading.json").write_text('{"recommendations": []}')
    build_release(CONTRACT, reads_otherwise, tmp_path / "raw", tmp_path / "dist")
    assert call(monkeypatch, "validate", tmp_path / "dist") == 1
    said = "recommendations rec-one, column kind: 'need' breaks the rule: what readings/one.json says: 'recommendation'"
    assert said in capfd.readouterr().err


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("json/one.json", "{"),
        ("site/en/index.html", "<html"),
        ("README.md", "#"),
        ("quality/accuracy.json", "{"),
    ],
)
def test_a_release_of_other_code_is_not_compared_and_this_is_no_success(
    path: str, words: str, release: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    code = ("datapackage.json", f"sha256:{store.code_version()}", "sha256:0")
    altered(release, tmp_path, code, (path, words, f" {words}"))
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
            lambda dist: (dist / "DATA-CHANGELOG.md").symlink_to(
                (dist / "DATA-CHANGELOG.md").rename(dist.parent / "moved")
            ),
            "DATA-CHANGELOG.md is no plain file but a link",
        ),
        (lambda dist: (dist / "csv" / "themes.csv").chmod(0o755), "csv/themes.csv has the permissions -rwxr-xr-x"),
        (lambda dist: (dist / "DATA-CHANGELOG.md").chmod(0o4644), "DATA-CHANGELOG.md has the permissions -rwSr--r--"),
        (lambda dist: (dist / "DATA-CHANGELOG.md").chmod(0o646), "DATA-CHANGELOG.md has the permissions -rw-r--rw-"),
    ],
    ids=["folder", "link", "link in place of a file", "to be run", "to be run as another", "to be written by anyone"],
)
def test_what_no_build_puts_into_a_release_is_told(
    spoil: Callable[[Path], object], said: str, release: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    dist = tmp_path / "dist"
    altered(release, dist, new_sums=False)
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
    altered(release, tmp_path, new_sums=False)
    for name in missing.split():
        (tmp_path / name).unlink()
    assert call(monkeypatch, "validate", tmp_path) == status
    assert said in capfd.readouterr().err
    if missing == "csv/themes.csv":
        assert call(monkeypatch, "explain", "thm-one", "--dist", tmp_path) == 1
        assert "lacks the file csv/themes.csv; build" in capfd.readouterr().err


def test_a_missing_and_a_strange_file_are_told(
    release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    altered(release, tmp_path, new_sums=False)
    (tmp_path / "text" / "one.txt").rename(tmp_path / "text" / "three.txt")
    assert call(monkeypatch, "validate", tmp_path) == 1
    said = capfd.readouterr().err
    assert "text/one.txt is missing" in said
    assert "text/three.txt is not listed" in said
