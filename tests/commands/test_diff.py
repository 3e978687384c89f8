"""Differences between releases: each built from the tiny report, one of them otherwise."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import store
from pipeline.build import build
from pipeline.changes import SHOWN, Record, as_text, compare, kept_changes
from pipeline.contract import KeyChange, load
from pipeline.errors import InvalidInput, Misuse
from pipeline.publish.descriptions import write_data_package
from pipeline.publish.dictionary import Dictionary
from pipeline.publish.key_changes import PATH as KEYS
from pipeline.rows import Tables
from pipeline.store import Folder, Source, code_version
from tests.support import CONTRACT, ROOT, TEXT, add_document, call, contents, publish, read

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
    assert "0 of 14 tables and 0 rows differ" in as_text(changes)


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


def renamed(key: str, earlier: int = 0) -> Callable[[Source], tuple[str, Tables]]:
    """A reading that has the recommendation under another key, so many characters earlier."""

    def reader(source: Source) -> tuple[str, Tables]:
        text, tables = read(source)
        (row,) = tables.recommendations
        start, end = row.source_start - earlier, row.source_end - earlier
        said = text[start:end]
        moved = replace(row, source_start=start, source_end=end, text=said, evidence=said, recommendation_id=key)
        return text, replace(
            tables,
            recommendations=(moved,),
            recommendation_evidence=tuple(
                replace(one, recommendation_id=key) for one in tables.recommendation_evidence
            ),
            recommendation_organizations=tuple(
                replace(one, recommendation_id=key) for one in tables.recommendation_organizations
            ),
        )

    return reader


def test_a_row_under_another_key_is_the_one_at_its_place(make: Make) -> None:
    old = make("old", {"one": TEXT})
    for name, earlier, found in (("half", 8, True), ("less", 9, False), ("same", 0, True)):
        changes = compare(old, make(name, {"one": TEXT}, renamed("rec-new", earlier), code="b"))
        assert [(one["old"], one["new"]) for one in changes["keys"]] == [("rec-one", "rec-new")] * found
    (change,) = changes["keys"]
    assert change["why"] == "the reading changed; it was « former les agents »"
    assert "keys: 1 rows have another one\n  rec-one → rec-new: the reading changed" in as_text(changes)


def test_no_place_is_the_same_in_a_source_that_changed(make: Make) -> None:
    marked = "\ufeff" + TEXT  # other bytes of the same words
    changes = compare(make("old", {"one": TEXT}), make("new", {"one": marked}, renamed("rec-new")))
    assert [one["key"] for one in changes["tables"]["recommendations"]["removed"]] == ["rec-one"]
    assert changes["keys"] == []


def test_a_body_under_another_key_is_the_one_of_its_name(make: Make) -> None:
    def other(source: Source) -> tuple[str, Tables]:
        text, tables = read(source)
        (body,), (mention,) = tables.organizations, tables.organization_mentions
        mention = replace(mention, organization_id="org-new")
        body = replace(body, organization_id="org-new", name="GRC", name_fr="GENDARMERIE ROYALE")
        named = tuple(replace(one, organization_id="org-new") for one in tables.recommendation_organizations)
        return text, replace(
            tables, organizations=(body,), organization_mentions=(mention,), recommendation_organizations=named
        )

    changes = compare(make("old", {"one": TEXT}), make("new", {"one": TEXT}, other, code="b"))
    assert [(one["old"], one["new"]) for one in changes["keys"]] == [("org-grc", "org-new")]


def test_changes_of_keys_lead_to_the_key_that_the_row_has_now(make: Make) -> None:
    first, second, third = (
        make(name, {"one": TEXT}, reader, code=name)
        for name, reader in (("a", read), ("b", renamed("rec-b")), ("c", renamed("rec-c")))
    )
    once = kept_changes([], compare(first, second), second)
    twice = kept_changes(once, compare(second, third), third)
    assert [(one["old"], one["new"]) for one in twice] == [("rec-one", "rec-c"), ("rec-b", "rec-c")]
    back = kept_changes(twice, compare(third, first), first)
    assert [(one["old"], one["new"]) for one in back] == [("rec-b", "rec-one"), ("rec-c", "rec-one")]
    assert kept_changes(back, compare(first, first), first) == back


def test_a_key_that_changed_is_kept_published_and_explained(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    old, new = make("old", {"one": TEXT}), make("new", {"one": TEXT}, renamed("rec-new"), code="b")
    schemas = shutil.copytree(ROOT / "schemas", tmp_path / "schemas")
    (schemas / KEYS).write_text("old,new,why\n")
    monkeypatch.setattr("pipeline.store.package.SCHEMAS", schemas)
    assert call(monkeypatch, "diff", old.root, new.root, "--write") == 0
    kept = load(store.read_schemas())
    assert [(one.old, one.new) for one in kept.key_changes] == [("rec-one", "rec-new")]
    other = replace(kept, key_changes=(*kept.key_changes, KeyChange(old="rec-x", new="rec-of-another-corpus", why="x")))
    add_document(tmp_path / "raw", "one")
    build(other, renamed("rec-new"), tmp_path / "raw", tmp_path / "dist")
    lines = (tmp_path / "dist" / KEYS).read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["old,new,why", "rec-one,rec-new,the reading changed; it was « former les agents »"]
    capfd.readouterr()
    assert call(monkeypatch, "explain", "rec-one", "--dist", tmp_path / "dist") == 0
    said = capfd.readouterr().out
    assert said.startswith("rec-one is now rec-new: the reading changed")
    assert "former les agents" in said
    assert call(monkeypatch, "explain", "rec-x", "--dist", tmp_path / "dist") == 2


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
