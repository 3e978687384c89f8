"""A maintainer's slip in `schemas/` ends in one sentence that names its file, with exit status 1, and changes nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import store
from pipeline.errors import InvalidInput, shown
from pipeline.names.authorities import read_authorities
from tests import support
from tests.support import SCHEMAS, add_document, call, contents, document_toml

VOCABULARY = "vocabularies/recommendation_kind.csv"
THEMES = "tables/themes.json"

SLIPS: dict[str, tuple[str, Callable[[bytes], bytes], str]] = {
    "Latin-1": (VOCABULARY, lambda it: it + "x,é,é,é,é\n".encode("latin-1"), "is not UTF-8: line 7 has the byte 0xe9"),
    "unclosed quote": (VOCABULARY, lambda it: it + b'x,"y,z,a,b\n', "not CSV (unexpected end of data)"),
    "large cell": (VOCABULARY, lambda it: it + b"x,%s,z,a,b\n" % (b"y" * 200_000), "a closed list has at most 100,000"),
    "nested": (THEMES, lambda it: b"[" * 100_000 + b"]" * 100_000, "nested too deep"),
    "renamed column": (THEMES, lambda it: it.replace(b'"ordinal"', b'"nth"'), "column 'nth' is none that is read"),
    "null": ("columns.json", lambda it: b"null", "expected an object of columns by their names, found None"),
    "list": ("columns.json", lambda it: b"[]", "expected an object of columns by their names, found []"),
    "string": ("columns.json", lambda it: b'"a"', "expected an object of columns by their names, found 'a'"),
    "SQL": ("views.toml", lambda it: it.replace(b"SELECT", b"SELEKT", 1), "fails (near"),
    "no such column": ("views.toml", lambda it: it.replace(b"SELECT", b"SELECT x.y,", 1), "fails (no such column"),
    "gap": ("files.toml", lambda it: it.replace(b"xlsx/{name}", b"xlsx/{nome}"), "has a gap that is none of"),
}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sources."""
    folder = tmp_path_factory.mktemp("slips")
    add_document(folder / "raw")
    return folder


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_one_sentence(
    name: str, before: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path, spoil, said = SLIPS[name]
    spoilt = {**SCHEMAS, path: spoil(SCHEMAS[path])}
    assert spoilt[path] != SCHEMAS[path]
    monkeypatch.setattr(store, "read_schemas", lambda: spoilt)
    dist = before / "dist"
    assert call(monkeypatch, "build", "--raw", before / "raw", "--dist", dist, "--workers", 1, "--no-cache") == 1
    told = capfd.readouterr().err
    assert told.count("\n") == 1
    assert Path(path).name in told
    assert said in told
    assert not dist.exists()


def test_a_number_that_is_too_long_to_write_is_shown() -> None:
    assert shown(16**5000) == "a number of thousands of digits"
    assert shown([16**5000]) == "a number of thousands of digits"


@pytest.mark.parametrize("band", ["[1, " + "9" * 5000 + "]", "[1, 0x" + "f" * 5000 + "]", "[0, 1000000001]"])
def test_a_row_band_of_thousands_of_digits_is_refused(
    band: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = add_document(tmp_path / "raw")
    with (folder / "document.toml").open("a", encoding="utf-8") as file:
        file.write(f"[rows]\nthemes = {band}\n")
    assert call(monkeypatch, "build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist") == 1
    told = capfd.readouterr().err
    assert "document.toml" in told
    assert told.count("\n") == 1


@pytest.mark.parametrize("key", ["event_start", "title"])
def test_a_day_of_thousands_of_digits_is_refused(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for nth, value in enumerate(["9" * 5000, "0x" + "f" * 5000, "2014-01-" + "1" * 5000]):
        add_document(tmp_path / f"raw{nth}", **{key: value})
        assert call(monkeypatch, "build", "--raw", tmp_path / f"raw{nth}", "--dist", tmp_path / "dist") == 1
        told = capfd.readouterr().err
        assert "document.toml" in told
        assert told.count("\n") == 1


def test_what_nobody_foresaw_is_one_sentence_and_a_trace_only_if_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw")
    words = ["build", "--raw", str(tmp_path / "raw"), "--dist", str(tmp_path / "dist"), "--no-cache"]
    assert call(monkeypatch, *words) == 0
    before = contents(tmp_path / "dist")
    capfd.readouterr()
    source = b"no text that the stand-in reads: Th\xc3\xa8me"
    monkeypatch.setattr(support, "TEXT", source.decode())  # it looks for words that are not there
    (tmp_path / "raw" / "one" / "source.txt").write_bytes(source)
    (tmp_path / "raw" / "one" / "document.toml").write_text(document_toml("one", source), encoding="utf-8")
    assert call(monkeypatch, *words) == 1
    told = capfd.readouterr().err
    assert told.startswith(r"one/source.txt: a problem that nobody foresaw (ValueError: 'substring not found'); ")
    assert told.count("\n") == 1
    assert call(monkeypatch, "--debug", *words) == 1
    assert "Traceback" in capfd.readouterr().err
    assert contents(tmp_path / "dist") == before


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [
        ("names.csv", 'x,"y,z\n', "not CSV (unexpected end of data); close quotation marks"),
        ("names.csv", f"x,{'y' * 200_000},name\n", "names.csv:"),
    ],
)
def test_a_slip_among_the_bodies_is_one_sentence(name: str, more: str, said: str) -> None:
    files = {
        path.removeprefix("authorities/"): text.decode() for path, text in SCHEMAS.items() if "authorities/" in path
    }
    with pytest.raises(InvalidInput) as caught:
        read_authorities({**files, name: files[name] + more})
    assert said in str(caught.value)
