"""Each kind of bad input: one clear sentence, the right exit status, and `dist/` as it was."""

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import store
from pipeline.store.checksums import write_checksums
from tests.support import TEXT, add_document, call, contents, document_toml

Spoil = Callable[[Path], object]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def toml(old: str, new: str) -> Spoil:
    return lambda raw: edit(raw / "one" / "document.toml", old, new)


def append(line: str) -> Spoil:
    return lambda raw: edit(raw / "one" / "document.toml", 'title = "Rapport"\n', f'title = "Rapport"\n{line}\n')


def called(name: str) -> Spoil:
    def spoil(raw: Path) -> None:
        toml('document_id = "one"', f'document_id = "{name}"')(raw)
        (raw / "one").rename(raw / name)

    return spoil


def source(content: bytes) -> Spoil:
    def spoil(raw: Path) -> None:
        (raw / "one" / "source.txt").write_bytes(content)
        (raw / "one" / "document.toml").write_text(document_toml("one", content), encoding="utf-8")

    return spoil


CASES: dict[str, tuple[Spoil, int, list[str]]] = {
    "no raw": (shutil.rmtree, 2, ["There is no folder", "--raw"]),
    "no document": (lambda raw: shutil.rmtree(raw / "one"), 2, ["holds no document", "document.toml"]),
    "no description": (lambda raw: (raw / "one" / "document.toml").unlink(), 1, ["raw/one has no document.toml"]),
    "no source": (lambda raw: (raw / "one" / "source.txt").unlink(), 1, ["raw/one has no source.txt"]),
    "unknown key": (append('titre = "x"'), 1, ["document.toml has the unknown key 'titre'", "publisher"]),
    "missing key": (toml('publisher = "Ministère"\n', ""), 1, ["document.toml lacks the key publisher"]),
    "empty value": (toml('"Ministère"', '" "'), 1, ["publisher = ' '", "not empty"]),
    "control character in a value": (
        toml('"Ministère"', '"Minis\\u0000tère"'),
        1,
        ["U+0000 in publisher", "write it on one line"],
    ),
    "line end in a title": (toml('"Rapport"', '"Rapport\\nBEGIN:VEVENT"'), 1, ["U+000A in title"]),
    "carriage return in a title": (toml('"Rapport"', '"Rapport\\r"'), 1, ["U+000D in title"]),
    "line separator in a publisher": (toml('"Ministère"', '"Minis\\u2028tère"'), 1, ["U+2028 in publisher"]),
    "words turned round in a publisher": (toml('"Ministère"', '"\\u202eMinis"'), 1, ["U+202E in publisher"]),
    "line end in a translation": (append('translations.a = "b\\nc"'), 1, ["one-line texts"]),
    "unknown key with an escape": (append('"\\u001b[31m" = 1'), 1, ["has the unknown key '\\x1b[31m'"]),
    "unknown key of many characters": (
        append(f"{'k' * 200_000} = 1"),
        1,
        ["has the unknown key 'kkk", "…", "publisher"],
    ),
    "band of a key with an escape": (append('rows."\\u001b[31m" = 1'), 1, ["row band for '\\x1b[31m'"]),
    "a table of time that is none": (toml("2014-01-29", "2021-02-30"), 1, ["date that is in no calendar (at line 5"]),
    "description not in UTF-8": (
        lambda raw: (raw / "one" / "document.toml").write_bytes(b'title = "x"\n# \xe9\n'),
        1,
        ["document.toml is not UTF-8: line 2 has the byte 0xe9"],
    ),
    "nested deep": (append(f"rows = {'[' * 2_000}{']' * 2_000}"), 1, ["document.toml is nested more than 20 deep"]),
    "a key of many parts": (append(f"rows{'.a' * 100_000} = 1"), 1, ["document.toml is nested more than 20 deep"]),
    "a table of many parts": (
        lambda raw: (raw / "one" / "additions.toml").write_text(f"[rows{'.a' * 100_000}]"),
        1,
        ["additions.toml is nested more than 20 deep"],
    ),
    "many keys": (
        lambda raw: (raw / "one" / "additions.toml").write_text("".join(f"a{n} = 1\n" for n in range(200_000))),
        1,
        ["additions.toml has more than 1,000,000 bytes"],
    ),
    "a reading that is a device": (
        lambda raw: (raw / "one" / "reading.json").symlink_to("/dev/zero"),
        1,
        ["reading.json is no file, or a link to something that is none"],
    ),
    "a reading that waits for somebody": (
        lambda raw: os.mkfifo(raw / "one" / "reading.json"),
        1,
        ["reading.json is no file"],
    ),
    "additions that are a folder": (
        lambda raw: (raw / "one" / "additions.toml").mkdir(),
        1,
        ["additions.toml is no file"],
    ),
    "an end of all days": (toml("2014-01-30", "9999-12-31"), 1, ["event_end = 9999-12-31; write a year from 1000"]),
    "a time before all days": (toml("2014-01-29", "0001-01-01"), 1, ["event_start = 0001-01-01; write a year"]),
    "additions that lead nowhere": (
        lambda raw: (raw / "one" / "additions.toml").symlink_to("nowhere"),
        2,
        ["raw/one/additions.toml cannot be read (No such file or directory)"],
    ),
    "a reading that leads round in a circle": (
        lambda raw: (raw / "one" / "reading.json").symlink_to("reading.json"),
        2,
        ["raw/one/reading.json cannot be read (Too many levels of symbolic links)"],
    ),
    "no date": (toml("event_start = 2014-01-29", 'event_start = "2014-01-29"'), 1, ["event_start", "write a date"]),
    "dates in no order": (
        toml("event_end = 2014-01-30", "event_end = 2013-01-30"),
        1,
        ["before event_start = 2014-01-29; write"],
    ),
    "unknown language": (
        toml('"fr"', '"de"'),
        1,
        ["raw/one/document.toml has language = 'de', which no folder of pipeline/languages/", "write one of en, fr"],
    ),
    "no language code": (toml('"fr"', '"français"'), 1, ["language = 'français'", "[a-z]{2}"]),
    "unknown format": (toml('"text"', '"pdf"'), 1, ["source_format = 'pdf'", "text, html"]),
    "unknown time zone": (toml("America/Toronto", "America/Tronto"), 1, ["time_zone = 'America/Tronto'"]),
    "the machine's time zone": (toml("America/Toronto", "localtime"), 1, ["time_zone = 'localtime', no IANA zone"]),
    "a system's copy of a time zone": (
        toml("America/", "posix/America/"),
        1,
        ["'posix/America/Toronto', no IANA zone"],
    ),
    "id of a table": (called("Themes"), 1, ["document_id = 'Themes', which is the name of a table"]),
    "id of a device": (called("aux"), 1, ["document_id = 'aux', which is the name of a device"]),
    "id of a device with an ending": (called("NUL.2014"), 1, ["'NUL.2014', which is the name of a device"]),
    "id of many characters": (called("x" * 101), 1, ["of 101 characters; choose one of at most 100"]),
    "folder of another name": (
        lambda raw: (raw / "one").rename(raw / "two"),
        1,
        ["raw/two/document.toml has document_id = 'one'", "write 'two', or rename the folder"],
    ),
    "id with a slash": (toml('document_id = "one"', 'document_id = "../x"'), 1, ["document_id = '../x'"]),
    "broken description": (toml("title = ", "title "), 1, ["document.toml is not TOML", "line 2"]),
    "unread toml": (lambda raw: (raw / "one" / "correction.toml").touch(), 1, ["correction.toml is not read"]),
    "unknown band": (append("rows.theme = [1, 2]"), 1, ["row band for 'theme'", "themes"]),
    "bad band": (append("rows.themes = [2, 1]"), 1, ["themes = [2, 1]", "[least, most]"]),
    "booleans in a band": (
        append("rows.themes = [true, 12]"),
        1,
        ["document.toml has the row band themes = [True, 12]"],
    ),
    "halves in a band": (append("rows.themes = [1.5, 12]"), 1, ["themes = [1.5, 12]", "two whole numbers"]),
    "a negative band": (append("rows.themes = [-1, 12]"), 1, ["themes = [-1, 12]", "[least, most]"]),
    "a band of one": (append("rows.themes = 1"), 1, ["themes = 1", "[least, most]"]),
    "no bands": (append("rows = 1"), 1, ["document.toml has rows that are no table", "[rows]"]),
    "a band in additions": (
        lambda raw: (raw / "one" / "additions.toml").write_text("[rows]\nthemes = [3]\n"),
        1,
        ["additions.toml has the row band themes = [3]"],
    ),
    "bad translations": (append('translations = "x"'), 1, ["[translations]"]),
    "a key said twice": (
        lambda raw: (
            append('terms_of_use = "x"')(raw),
            (raw / "one" / "additions.toml").write_text('terms_of_use = "y"\n'),
        ),
        1,
        ["additions.toml repeats the key terms_of_use"],
    ),
    "required key in additions": (
        lambda raw: (raw / "one" / "additions.toml").write_text('title = "y"\n'),
        1,
        ["additions.toml has the unknown key 'title'"],
    ),
    "wrong hash": (
        lambda raw: (raw / "one" / "source.txt").write_bytes(b"Other.\n"),
        1,
        [hashlib.sha256(b"Other.\n").hexdigest(), hashlib.sha256(TEXT.encode()).hexdigest()],
    ),
    "not UTF-8": (source("Un\nDeuxième\n".encode("latin-1")), 1, ["not UTF-8: line 2, byte 8 ", "0xe8"]),
    "not UTF-8 behind a mark": (source(b"\xef\xbb\xbfUn\n\xff"), 1, ["not UTF-8: line 2, byte 6 ", "0xff"]),
    "empty source": (source(b""), 1, ["source.txt is empty"]),
    "blank source": (source(b"\xef\xbb\xbf \n\n"), 1, ["source.txt is empty"]),
    "no-break spaces alone": (source("\u00a0\n\u200b\u00a0".encode()), 1, ["source.txt holds no text"]),
    "control character": (source(b"Un\nDe\x00ux\n"), 1, ["U+0000 at line 2, column 3"]),
    "C1 control character": (source("Un\u0085".encode()), 1, ["U+0085 at line 1, column 3"]),
    "two ids that differ in capitals": (
        lambda raw: add_document(raw, "One"),
        1,
        ["raw/One and raw/one", "where capitals do not count"],
    ),
    "dist holds something else": (
        lambda raw: [path.unlink() for path in (raw.parent / "dist").iterdir() if path.name == "SHA256SUMS"],
        2,
        ["dist holds something that is no release"],
    ),
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a document and an older release."""
    add_document(tmp_path / "raw")
    (tmp_path / "dist").mkdir()
    older = store.Folder(tmp_path / "dist")
    older.write("older.csv", b"older")
    older.write("datapackage.json", b'{"name": "what-we-heard"}')
    write_checksums(older)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_told_in_one_sentence(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    spoil, status, words = CASES[name]
    spoil(home / "raw")
    before = contents(home / "dist")
    begun = time.process_time()
    assert call(monkeypatch, "build") == status
    assert time.process_time() - begun < 5
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.endswith(".\n")
    assert [word for word in words if word not in said.err] == []
    assert contents(home / "dist") == before
    assert sorted(path.name for path in home.iterdir() if path.name != "raw") == ["dist"]
