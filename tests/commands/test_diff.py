"""Differences between releases: each built from the tiny report, one of them otherwise."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import store
from pipeline.changes import SHOWN, Record, as_text, compare
from pipeline.errors import InvalidInput, Misuse
from pipeline.publish.descriptions import write_data_package
from pipeline.publish.dictionary import Dictionary
from pipeline.rows import Tables
from pipeline.store import Folder, Source, code_version
from tests.support import CONTRACT, TEXT, add_document, call, contents, publish, read

Make = Callable[..., Folder]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Publish what is compared of a release of documents (id -> text) with a reader, as code of this version."""

    def made(
        name: str, documents: dict[str, str], reader: Callable[[Source], tuple[str, Tables]] = read, code: str = "a"
    ) -> Folder:
        monkeypatch.setattr("pipeline.publish.descriptions.code_version", lambda: code)
        for document_id, text in documents.items():
            add_document(tmp_path / name / "raw", document_id, text.encode())
        folder = publish(tmp_path / name / "raw", tmp_path / name / "dist", reader, Dictionary)
        write_data_package(CONTRACT, folder)
        return folder

    return made


def causes(changes: Record) -> set[str]:
    rows = (
        one for table in changes["tables"].values() for sort in ("added", "removed", "changed") for one in table[sort]
    )
    return {one["cause"] for one in rows}


def differing(changes: Record) -> list[str]:
    return [name for name, table in changes["tables"].items() if any(table.values())]


def need(source: Source) -> tuple[str, Tables]:
    """A reading that takes the recommendation for a need."""
    text, tables = read(source)
    return text, replace(
        tables, recommendations=tuple(replace(row, kind="need", cue=None) for row in tables.recommendations)
    )


def test_the_same_release_twice(make: Make) -> None:
    changes = compare(make("old", {"one": TEXT}), make("new", {"one": TEXT}))
    assert differing(changes) == []
    assert changes["sources"]["one"] == "unchanged"
    assert "0 of 13 tables and 0 rows differ" in as_text(changes)


def test_another_reading_of_the_same_source(make: Make) -> None:
    changes = compare(make("old", {"one": TEXT}), make("new", {"one": TEXT}, need, code="b"))
    assert causes(changes) == {"reading"}
    assert changes["sources"] == {"one": "unchanged"}
    (changed,) = changes["tables"]["recommendations"]["changed"]
    assert (changed["key"], changed["cause"], changed["only_moved"]) == ("rec-one", "reading", False)
    assert changed["columns"] == {
        "kind": {"old": "recommendation", "new": "need"},
        "cue": {"old": "La Gendarmerie royale a recommandé de", "new": None},
    }
    assert differing(changes) == ["recommendations"]
    said = as_text(changes)
    assert "recommendations: 1 changed, 1 by the reading" in said
    assert "      kind: recommendation → need" in said
    assert "      cue: La Gendarmerie royale a recommandé de → empty" in said


def test_another_source_read_alike(make: Make) -> None:
    changed = TEXT.replace("=1+1", "=1+1 ou 2")
    changes = compare(make("old", {"one": TEXT}), make("new", {"one": changed}))
    assert causes(changes) == {"source"}
    assert changes["sources"]["one"] == "changed"
    assert "one: changed" in as_text(changes)


def test_what_only_moves_is_counted_apart(make: Make) -> None:
    def later(source: Source) -> tuple[str, Tables]:
        text, tables = read(source)
        moved = tuple(replace(row, ordinal=row.ordinal + 1) for row in tables.agenda)
        return text, replace(tables, agenda=moved)

    changes = compare(make("old", {"one": TEXT}), make("new", {"one": TEXT}, later, code="b"))
    assert [row["only_moved"] for row in changes["tables"]["agenda"]["changed"]] == [True]
    assert "agenda: 1 only moved, 1 by the reading" in as_text(changes)


def test_a_new_document_and_one_that_is_gone(make: Make) -> None:
    changes = compare(make("old", {"one": TEXT, "gone": TEXT}), make("new", {"one": TEXT, "two": TEXT}, code="b"))
    assert changes["sources"] == {"gone": "removed", "one": "unchanged", "two": "added"}
    assert [row["key"] for row in changes["tables"]["themes"]["added"]] == ["thm-two"]
    assert [row["key"] for row in changes["tables"]["themes"]["removed"]] == ["thm-gone"]
    assert {one["cause"] for one in changes["tables"]["themes"]["added"]} == {"source"}


def test_what_is_said_beside_a_source_is_neither(make: Make, tmp_path: Path) -> None:
    changes = compare(make("old", {"one": TEXT}), make("new", {"one": TEXT}, need))
    assert causes(changes) == {"beside_source"}


def test_both_and_unknown(make: Make) -> None:
    old = make("old", {"one": TEXT})
    assert causes(compare(old, make("new", {"one": TEXT.replace("=1+1", "=1+2")}, code="b"))) == {"both"}
    package = json.loads((old.root / "datapackage.json").read_text(encoding="utf-8"))
    del package["code_version"]
    (old.root / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    changes = compare(old, make("third", {"one": TEXT}, need))
    assert causes(changes) == {"unknown"}
    assert "not recorded" in as_text(changes)


def test_columns_and_tables_that_one_release_lacks(make: Make) -> None:
    old, new = make("old", {"one": TEXT}), make("new", {"one": TEXT})
    package = json.loads((old.root / "datapackage.json").read_text(encoding="utf-8"))
    package["resources"] = [one for one in package["resources"] if one["name"] != "themes"]
    table = next(one for one in package["resources"] if one["name"] == "sections")
    table["schema"]["fields"] = [one for one in table["schema"]["fields"] if one["name"] != "kind"]
    text = (old.root / "csv" / "sections.csv").read_text(encoding="utf-8-sig").splitlines()
    at = text[0].split(",").index("kind")
    lines = [",".join(cell for index, cell in enumerate(line.split(",")) if index != at) for line in text]
    (old.root / "csv" / "sections.csv").write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    (old.root / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    changes = compare(old, new)
    assert [row["key"] for row in changes["tables"]["themes"]["added"]] == ["thm-one"]
    assert changes["tables"]["sections"]["columns_added"] == ["kind"]
    assert "  + column kind" in as_text(changes)
    assert compare(new, old)["tables"]["sections"]["columns_removed"] == ["kind"]


def test_guarded_texts_are_told_as_they_are(make: Make) -> None:
    def other(source: Source) -> tuple[str, Tables]:
        text, tables = read(source)
        return text, replace(tables, anomalies=tuple(replace(row, description_en="=2+2") for row in tables.anomalies))

    changes = compare(make("old", {"one": TEXT}), make("new", {"one": TEXT}, other, code="b"))
    (changed,) = changes["tables"]["anomalies"]["changed"]
    assert changed["row"]["description_en"] == "=2+2"
    assert changed["row"]["evidence"] == "=1+1"


def test_few_rows_are_shown(make: Make) -> None:
    documents = {f"d{number}": TEXT for number in range(SHOWN + 3)}
    said = as_text(compare(make("old", documents), make("new", documents, need, code="b")))
    assert said.count("  ~ rec-") == SHOWN
    assert "  … and 3 more" in said


def test_no_release_and_a_broken_one(make: Make, tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="holds no release"):
        store.published(tmp_path / "nowhere")
    old, new = make("old", {"one": TEXT}), make("new", {"one": TEXT})
    (new.root / "csv" / "themes.csv").write_bytes(b"\xff")
    with pytest.raises(InvalidInput, match=r"csv/themes\.csv is not the table that is described"):
        compare(old, new)
    (new.root / "datapackage.json").write_bytes(b"[]")
    with pytest.raises(InvalidInput, match="does not describe a release"):
        compare(old, new)


def test_the_command(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    old, new = make("old", {"one": TEXT}), make("new", {"one": TEXT}, need, code="b")
    before = contents(tmp_path)
    assert call(monkeypatch, "diff", old.root, new.root) == 0
    assert "recommendations: 1 changed" in capfd.readouterr().out
    assert call(monkeypatch, "diff", old.root, new.root, "--json") == 0
    assert json.loads(capfd.readouterr().out)["tables"]["recommendations"]["changed"][0]["key"] == "rec-one"
    assert call(monkeypatch, "diff", old.root, tmp_path / "nowhere") == 2
    assert contents(tmp_path) == before


def test_the_code_version_tells_code_from_code(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("pipeline.store.package.PACKAGE", tmp_path / "pipeline")
    monkeypatch.setattr("pipeline.store.package.SCHEMAS", tmp_path / "schemas")
    (tmp_path / "pipeline").mkdir()
    (tmp_path / "schemas").mkdir()
    seen = [code_version()]
    for path, text in (("pipeline/a.py", "1"), ("pipeline/a.py", "2"), ("schemas/a.toml", "2")):
        (tmp_path / path).write_text(text)
        seen.append(code_version())
    assert len(set(seen)) == 4
    for left in ("pipeline/a.pyc", "pipeline/a.py~", "schemas/.DS_Store"):
        (tmp_path / left).write_text("left")
    assert code_version() == seen[-1]
