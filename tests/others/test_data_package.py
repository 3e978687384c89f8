"""Data Package 2.0: frictionless finds the real tables valid, and notices what is changed."""

import json
import shutil
from pathlib import Path

import frictionless
import pytest


def report(folder: Path) -> frictionless.Report:
    return frictionless.Package(str(folder / "datapackage.json")).validate()


def test_the_data_are_valid(corpus: Path) -> None:
    found = report(corpus)
    assert found.valid, found.flatten(["title", "message"])


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        (b",need,", b",wish,", "constraint-error"),
        (b",fntp-2014,thm-", b",fntp-2015,thm-", "foreign-key"),
        (b"\nrec-", b"\nrec ", "constraint-error"),
        (b",1,recommendation,", b",first,recommendation,", "type-error"),
        (b"ordinal,", b"rank,", "incorrect-label"),
    ],
)
def test_changed_data_are_not(corpus: Path, tmp_path: Path, old: bytes, new: bytes, error: str) -> None:
    shutil.copytree(corpus / "csv", tmp_path / "csv")
    descriptor = json.loads((corpus / "datapackage.json").read_bytes())
    for one in descriptor["resources"]:
        del one["hash"], one["bytes"]  # or else they alone would tell
    (tmp_path / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    path = tmp_path / "csv" / "recommendations.csv"
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    assert error in {kind for (kind,) in report(tmp_path).flatten(["type"])}


def test_another_byte_is_noticed(corpus: Path, tmp_path: Path) -> None:
    shutil.copytree(corpus / "csv", tmp_path / "csv")
    shutil.copy(corpus / "datapackage.json", tmp_path)
    path = tmp_path / "csv" / "themes.csv"
    path.write_bytes(path.read_bytes().replace(b",1,", b",2,", 1))
    assert "hash-count" in {kind for (kind,) in report(tmp_path).flatten(["type"])}
