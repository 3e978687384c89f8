"""Only what changed is read again, and nothing in the cache is believed that was not put there for this very source."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import knowledge, reader, store
from pipeline.engine import cached
from pipeline.engine.cached import read_all
from pipeline.rows import Tables
from pipeline.store.package import NOT_READ, READ_WITH
from tests.support import CONTRACT, ROOT, SCHEMAS, TEXT, add_document, call, contents, read


def read_through(raw: Path) -> list[str]:
    """The documents that were read, where all are asked for; what is kept must be what would be read."""
    were_read = []

    def reader(source: store.Source) -> tuple[str, Tables]:
        were_read.append(source.meta.document_id)
        return read(source)

    entries = store.survey(raw, CONTRACT)
    for entry, reading in zip(entries, read_all(entries, reader, cache=store.Cache.beside(raw)), strict=True):
        assert (reading.text, reading.tables) == read(store.source_of(entry))
    return were_read


def test_a_document_is_read_once(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    add_document(raw, "one")
    assert read_through(raw) == ["one"]
    add_document(raw, "two")
    assert read_through(raw) == ["two"]
    assert read_through(raw) == []


@pytest.mark.parametrize("changed", ["source", "description", "additions", "reading", "code"])
def test_what_changed_is_read_again(changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = tmp_path / "raw"
    folder = add_document(raw, "one")
    add_document(raw, "two")
    read_through(raw)
    expected = ["one"]
    if changed in ("source", "description"):
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()
        text = TEXT + "\nFin.\n" if changed == "source" else TEXT
        add_document(raw, "one", text.encode(), publisher='"Un autre ministère"' if changed == "description" else '"M"')
    elif changed == "additions":
        (folder / "additions.toml").write_text("[rows]\nthemes = [0, 9]\n")
    elif changed == "reading":
        (folder / "reading.json").write_text("{}")  # the stand-in does not look
    else:
        monkeypatch.setattr(cached, "reading_version", lambda: "another")
        expected = ["one", "two"]
    assert read_through(raw) == expected
    assert read_through(raw) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: content[:20],
        lambda content: content[:-1],
        lambda content: content + b"\0",
        lambda content: content[:100] + bytes([content[100] ^ 1]) + content[101:],
        lambda content: bytes(len(content)),
    ],
    ids=["empty", "no digest", "truncated", "longer", "a bit turned", "zeros"],
)
def test_what_is_damaged_is_read_again(spoil: Callable[[bytes], bytes], tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    add_document(raw, "one")
    read_through(raw)
    kept = tmp_path / ".raw-cache" / "one"
    whole = kept.read_bytes()
    kept.write_bytes(spoil(whole))
    assert read_through(raw) == ["one"]
    assert kept.read_bytes() == whole


def test_the_reading_of_another_document_is_not_taken(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    add_document(raw, "one")
    add_document(raw, "two")
    read_through(raw)
    kept = tmp_path / ".raw-cache"
    (kept / "one").write_bytes((kept / "two").read_bytes())
    assert read_through(raw) == ["one"]


def test_what_a_link_in_the_cache_leads_to_is_not_written(tmp_path: Path) -> None:
    add_document(tmp_path / "raw", "one")
    (tmp_path / "diary").write_text("mine")
    (tmp_path / ".raw-cache").mkdir()
    (tmp_path / ".raw-cache" / "one").symlink_to(tmp_path / "diary")
    assert read_through(tmp_path / "raw") == ["one"]
    assert (tmp_path / "diary").read_text() == "mine"


@pytest.mark.parametrize("document", ["fntp-2014", "held-en-2", "dev-en-html"])
def test_a_real_reading_is_kept_whole(document: str) -> None:
    """Types and all: dates, times, instants with the offset of their place."""
    source = store.source_of(store.find(document, ROOT / "tests" / "gold", CONTRACT))
    found, key = reader.read(source), cached.key_of(source)
    assert cached.opened(cached.sealed(found, key), key) == found


def test_a_build_makes_the_same_bytes_with_and_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_document(tmp_path / "raw", "one")
    add_document(tmp_path / "raw", "two")
    words = ["build", "--raw", str(tmp_path / "raw"), "--dist"]
    assert call(monkeypatch, *words, tmp_path / "without", "--no-cache") == 0
    assert not (tmp_path / ".raw-cache").exists()
    for name in ("filling", "filled"):
        assert call(monkeypatch, *words, tmp_path / name) == 0
        assert contents(tmp_path / name) == contents(tmp_path / "without")
    assert sorted(path.name for path in (tmp_path / ".raw-cache").iterdir()) == ["one", "two"]


def test_a_cache_that_cannot_be_written_costs_time_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw", "one")
    (tmp_path / ".raw-cache").write_text("a file")
    words = ["build", "--raw", str(tmp_path / "raw"), "--dist", str(tmp_path / "dist")]
    assert call(monkeypatch, *words) == 0
    said = capfd.readouterr().err
    assert f"{tmp_path / '.raw-cache'} cannot be written" in said
    assert said.count("\n") == 1


def test_what_is_left_out_of_the_digest_no_reading_loads() -> None:
    """Else a change there would go unnoticed; the version of each package that reading loads is part of it."""
    told = "import sys, pipeline.reader; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    rooms = {name.split(".")[1] for name in found.stdout.split() if name.startswith("pipeline.")}
    assert "extract" in rooms
    assert rooms & {path.split("/")[1] for path in NOT_READ if path.startswith("pipeline/")} == set()
    for package in ("markdown_it", "mdit_py_plugins", "selectolax"):
        assert package in found.stdout.split()
        assert any(name.replace("-", "_").startswith(package) for name in READ_WITH)


def test_another_release_of_the_same_reports_reads_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A release is named in schemas/release.toml, which no reading sees."""
    assert "schemas/release.toml" in NOT_READ
    left_out = {path: content for path, content in SCHEMAS.items() if f"schemas/{path}" in NOT_READ}
    said = {path: content.replace(b"2026", b"2027") for path, content in left_out.items()}
    source = store.source_of(store.find("dev-fr", ROOT / "tests" / "gold", CONTRACT))
    before = reader.read(source)
    monkeypatch.setattr(knowledge, "read_schemas", lambda: {**SCHEMAS, **said})
    knowledge.reviewed.cache_clear()
    knowledge.knowledge_of.cache_clear()
    assert reader.read(source) == before
