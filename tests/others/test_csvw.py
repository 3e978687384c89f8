"""CSV on the Web: `csvwvalidate` finds the metadata valid for the CSV files, and not for changed ones."""

import json
import shutil
from pathlib import Path

import pytest

from tests.others.tools import checker, run
from tests.support import CONTRACT

METADATA = "csv-metadata.json"


def validate(folder: Path) -> bool:
    """What the validator says; a foreign key may be null, as the contract and the standard have it."""
    return run(checker("csvwvalidate"), "--lax", folder / METADATA).stdout.startswith("OK")


def test_the_csv_files_are_valid(corpus: Path) -> None:
    assert validate(corpus / "csv")


@pytest.mark.parametrize(
    ("table", "old", "new"),
    [
        ("agenda", "2014-01-29,", "29/01/2014,"),
        ("agenda", "08:00,", "8 h,"),
        ("organizations", ",false,", ",non,"),
        ("recommendations", ",law_enforcement,", ",police,"),
        ("recommendations", ",thm-one,", ",thm-none,"),
        ("themes", "thm-two,", "thm-one,"),
        ("documents", "one,Rapport,", "one,,"),
    ],
)
def test_changed_files_are_not(release: Path, tmp_path: Path, table: str, old: str, new: str) -> None:
    folder = tmp_path / "csv"
    shutil.copytree(release / "csv", folder)
    path = folder / f"{table}.csv"
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")
    assert not validate(folder)


def test_headers_are_the_titles(release: Path) -> None:
    """What the validator does not compare."""
    described = json.loads((release / "csv" / METADATA).read_bytes())["tables"]
    assert [one["url"] for one in described] == [f"{table.name}.csv" for table in CONTRACT.tables]
    for one in described:
        header = (release / "csv" / one["url"]).read_text(encoding="utf-8-sig").split("\n", 1)[0]
        assert header.split(",") == [column["titles"] for column in one["tableSchema"]["columns"]]


def test_every_column_says_what_it_is_in_both_languages(release: Path) -> None:
    for table in json.loads((release / "csv" / METADATA).read_bytes())["tables"]:
        for part in (table, *table["tableSchema"]["columns"]):
            for name in ("dc:title", "dc:description"):
                assert [one["@language"] for one in part[name]] == ["en", "fr"]
