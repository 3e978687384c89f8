"""The record for the Open Government Portal, and what the linter says of it and of spoilt ones."""

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline import contract
from pipeline.compile.portal import dataset_id, record, resource_id
from pipeline.errors import Misuse
from pipeline.model import DocumentMeta
from pipeline.portal import lint
from pipeline.publish.portal_record import DATASTORE, RECORD
from pipeline.store import Folder
from tests.support import CONTRACT, SCHEMAS, call

TODAY = date(2030, 1, 1)
Record = dict[str, Any]


def findings(release: Path, level: str) -> list[str]:
    return [f"{one.place}: {one.words}" for one in lint(CONTRACT, Folder(release), TODAY) if one.level == level]


@pytest.fixture
def copy(release: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(release, tmp_path / "dist"))


def spoil(release: Path, path: str, change: Callable[[Any], object]) -> None:
    file = release / path
    told = json.loads(file.read_bytes())
    change(told)
    file.write_text(json.dumps(told), encoding="utf-8")


def test_the_portal_would_take_it_once_the_publisher_has_stated_the_rest(release: Path) -> None:
    assert findings(release, "refused") == []
    assert [one.split(":")[0] for one in findings(release, "to state")] == ["owner_org", "license_id"]


def test_the_record_leaves_the_licence_to_the_publisher_and_says_so(release: Path) -> None:
    told = json.loads((release / RECORD).read_bytes())
    assert told["license_id"] == ""
    assert set(told["to_be_stated"]) == {"owner_org", "license_id"}
    assert "licence" in told["to_be_stated"]["license_id"]["en"]
    assert "licence" in told["to_be_stated"]["license_id"]["fr"]


def test_what_the_publisher_states_is_in_the_record() -> None:
    stated = b'[stated]\nlicense_id = "ca-ogl-lgo"\nowner_org = "ps-sp"\nready_to_publish = "true"\n'
    files = SCHEMAS | {"portal.toml": SCHEMAS["portal.toml"].replace(b"[stated]\n", stated)}
    told = record(contract.load(files), [], [])
    assert (told["license_id"], told["owner_org"], told["ready_to_publish"]) == ("ca-ogl-lgo", "ps-sp", "true")
    assert "to_be_stated" not in told


def test_a_licence_that_the_portal_does_not_know_cannot_be_stated() -> None:
    files = SCHEMAS | {"portal.toml": SCHEMAS["portal.toml"].replace(b"[stated]\n", b'[stated]\nlicense_id = "mine"\n')}
    with pytest.raises(Misuse, match=r"portal\.toml: /stated/license_id: unknown license_id 'mine'"):
        contract.load(files)


def test_every_table_has_a_file_and_a_dictionary_with_words_in_both_languages(release: Path) -> None:
    told, dictionaries = (json.loads((release / path).read_bytes()) for path in (RECORD, DATASTORE))
    files = {one["id"]: one for one in told["resources"]}
    for table, dictionary in zip(CONTRACT.tables, dictionaries, strict=True):
        assert files[dictionary["resource_id"]]["url"] == f"csv/{table.name}.csv"
        assert files[dictionary["resource_id"]]["language"] == ["fr"]
        for column, field in zip(table.columns, dictionary["fields"], strict=True):
            assert field["id"] == column.name
            assert field["info"]["label_en"] == column.words.title_en
            assert field["info"]["label_fr"] == column.words.title_fr
            assert field["info"]["notes_fr"].startswith(column.words.description_fr)


def test_identities_stay_the_same_from_version_to_version(release: Path) -> None:
    newest = replace(CONTRACT.release.changes[0], version="2031.1.0")
    later = replace(CONTRACT, release=replace(CONTRACT.release, changes=(newest, *CONTRACT.release.changes)))
    assert dataset_id(later) == dataset_id(CONTRACT)
    now, then = (f"bundles/x-{one.release.version}-csv.zip" for one in (CONTRACT, later))
    assert resource_id(later, then) == resource_id(CONTRACT, now)


def test_notes_name_some_reports_and_count_the_others() -> None:
    one = DocumentMeta(
        "one", "Rapport", "Ministère", "fr", TODAY, TODAY, "America/Toronto", "https://example.org/", "text", "0" * 64
    )
    for count, lines in ((1, 1), (20, 20), (21, 21), (1000, 21)):
        notes = record(CONTRACT, [], [one] * count)["notes_translated"]["fr"].splitlines()
        assert sum(line.startswith("- ") for line in notes) == lines
        assert (notes[-1] == f"- … ({count}: documents.csv)") == (count > 20)


SPOILT: list[tuple[Callable[[Record], object], str]] = [
    (lambda one: one.update(title_translated={"en": "What we heard"}), "title_translated.fr: is required in both"),
    (lambda one: one.pop("keywords"), "keywords.en: is required in both"),
    (lambda one: one.update(subject=[]), "subject: is required"),
    (lambda one: one.update(subject=["society"]), "subject: 'society' is no code .* society_and_culture"),
    (lambda one: one.update(frequency="yearly"), "frequency: 'yearly' is no code"),
    (lambda one: one.update(license_id="cc-by"), "license_id: 'cc-by' is no code .* qc-cc-by"),
    (lambda one: one.pop("to_be_stated"), "license_id: is required"),
    (lambda one: one.update(id="what-we-heard"), "id: 'what-we-heard' is no UUID"),
    (lambda one: one.update(name="what-we-heard"), "name: is not the same as id"),
    (lambda one: one.update(date_published="24/11/2026"), "date_published: '24/11/2026' is no date"),
    (lambda one: one.update(date_published="2031-01-01", ready_to_publish="true"), "date_published: .* future"),
    (lambda one: one["keywords"]["fr"].append("x"), "keywords.fr: 'x' has 1 characters"),
    (lambda one: one["keywords"]["en"].append("two  spaces"), "keywords.en: .* two spaces"),
    (lambda one: one["keywords"]["en"].append("traite\u00a0humaine"), "keywords.en: .* odd space"),
    (lambda one: one.update(maintainer_email="nobody"), "maintainer_email: 'nobody' is no e-mail"),
    (lambda one: one.update(resources=[]), "resources: is required"),
    (lambda one: one["resources"][0].update(format="PARQUET"), r"resources\[0\]\.format: 'PARQUET' .* GeoParquet"),
    (lambda one: one["resources"][0].update(format="JSON"), r"resources\[0\]\.format: JSON does not fit the file"),
    (lambda one: one["resources"][0].update(resource_type="table"), r"resources\[0\]\.resource_type: 'table'"),
    (lambda one: one["resources"][0].update(language=["fra"]), r"resources\[0\]\.language: 'fra' is no code"),
    (lambda one: one["resources"][0].update(language=["zxx", "fr"]), r"resources\[0\]\.language: zxx"),
    (lambda one: one["resources"][0]["name_translated"].pop("fr"), r"resources\[0\]\.name_translated\.fr: is required"),
    (lambda one: one["resources"][0].update(url="csv/gone.csv"), r"resources\[0\]\.url: 'csv/gone.csv' is neither"),
    (lambda one: one["resources"][0].update(url="setup.exe"), r"resources\[0\]\.url: setup.exe is of a kind"),
    (lambda one: one["resources"][0].update(size=1), r"resources\[0\]\.size: is 1; the file has"),
]


@pytest.mark.parametrize(("change", "said"), SPOILT, ids=[said for _, said in SPOILT])
def test_what_the_portal_would_refuse_is_told(copy: Path, change: Callable[[Record], object], said: str) -> None:
    spoil(copy, RECORD, change)
    assert any(re.match(said, one) for one in findings(copy, "refused")), findings(copy, "refused")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("ordinal,", "_ordinal,", "an underscore in front"),
        ("ordinal,", " ordinal,", "a blank at an end"),
        ("ordinal,", ",", "is empty"),
        ("ordinal,", '"or""dinal",', "a quotation mark"),
        ("ordinal,", f"{'é' * 32},", "longer than 63 bytes"),
        ("ordinal,", "kind,", "'kind' stands twice"),
        ("ordinal,", "rank,", "names other columns"),
        ("\nrec-one,", "\n,,,,,,,,\nrec-one,", "row 2: is blank"),
        ("\nrec-one,", "\nrec-one,one more,", "cells below"),
    ],
)
def test_what_the_datastore_would_refuse_of_a_file_is_told(copy: Path, old: str, new: str, said: str) -> None:
    file = copy / "csv" / "recommendations.csv"
    content = file.read_text(encoding="utf-8-sig")
    assert old in content
    file.write_text(content.replace(old, new, 1), encoding="utf-8-sig")
    assert any(said in one for one in findings(copy, "refused")), findings(copy, "refused")


def test_a_dictionary_without_words_or_without_a_file_is_told(copy: Path) -> None:
    spoil(copy, DATASTORE, lambda told: told[0]["fields"][0]["info"].pop("notes_fr"))
    spoil(copy, DATASTORE, lambda told: told[1].update(resource_id="elsewhere"))
    assert any("has no notes_fr" in one for one in findings(copy, "advice"))
    assert any("'elsewhere'" in one for one in findings(copy, "refused"))


def test_the_command_tells_and_ends_as_it_should(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, "lint-portal", copy) == 0
    assert "once the publisher has stated 2 things" in capsys.readouterr().out
    assert call(monkeypatch, "lint-portal", "--strict", copy) == 1
    spoil(copy, RECORD, lambda told: told.update(frequency="yearly"))
    assert call(monkeypatch, "lint-portal", copy) == 1
    assert "refuse this in 1 place." in capsys.readouterr().err
    (copy / RECORD).write_text("{", encoding="utf-8")
    assert call(monkeypatch, "lint-portal", copy) == 1
    assert "is not JSON" in capsys.readouterr().err
