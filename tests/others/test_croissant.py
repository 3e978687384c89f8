"""Croissant: mlcroissant finds nothing to say, and loads every table record by record, without a network."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.others.readers import READERS, differences
from tests.others.tools import PROGRAMS, checker, run
from tests.support import CONTRACT

CROISSANT = next(one for one in READERS if one.name == "mlcroissant")


def description(release: Path) -> dict[str, Any]:
    described: dict[str, Any] = json.loads((release / "croissant.json").read_bytes())
    return described


def test_it_names_the_standard_and_brings_its_own_context(corpus: Path) -> None:
    described = description(corpus)
    assert described["conformsTo"] == "http://mlcommons.org/croissant/1.1"
    assert isinstance(described["@context"], dict)


def test_it_is_a_dataset_of_schema_org(corpus: Path) -> None:
    """What dataset search asks for."""
    described = description(corpus)
    assert described["@context"]["@vocab"] == "https://schema.org/"
    assert described["@type"] == "sc:Dataset"
    for name in ("name", "description"):
        assert set(described[name]) == {"en", "fr"}
    assert 50 <= len(described["description"]["en"]) <= 5000
    assert {"creator", "license", "url", "version", "datePublished", "keywords", "isBasedOn"} <= described.keys()
    assert described["inLanguage"] == ["en", "fr"]
    assert described["temporalCoverage"] == "2014-01-29/2019-06-05"


def test_every_file_that_people_download_is_in_it(corpus: Path) -> None:
    files = {one["contentUrl"] for one in description(corpus)["distribution"]}
    tables = {f"{kind}/{one.name}.{kind}" for kind in ("csv", "json", "parquet") for one in CONTRACT.published}
    offered = {one.path for one in CONTRACT.files if (corpus / one.path).exists()}
    assert files == tables | offered


def test_closed_lists_are_in_it(corpus: Path) -> None:
    if CROISSANT.missing:
        pytest.skip(CROISSANT.missing)
    done = run(checker("python"), PROGRAMS / "croissant.py", corpus, *(one.name for one in CONTRACT.vocabularies))
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    for vocabulary in CONTRACT.vocabularies:
        header, *rows = found[vocabulary.name]
        assert rows == [[getattr(code, name) for name in header] for code in vocabulary.codes]


def changed(corpus: Path, folder: Path, old: str, new: str) -> Path:
    """The release with another description."""
    for part in ("json", "parquet"):
        shutil.copytree(corpus / part, folder / part)
    text = (corpus / "croissant.json").read_text(encoding="utf-8")
    assert old in text
    (folder / "croissant.json").write_text(text.replace(old, new), encoding="utf-8")
    return folder


def test_a_column_that_is_not_there_is_noticed(corpus: Path, tmp_path: Path) -> None:
    if CROISSANT.missing:
        pytest.skip(CROISSANT.missing)
    with pytest.raises(RuntimeError, match="GenerationError"):
        differences(CROISSANT, changed(corpus, tmp_path, '"column": "cue"', '"column": "hint"'), CONTRACT)


def test_another_column_is_noticed(corpus: Path, tmp_path: Path) -> None:
    if CROISSANT.missing:
        pytest.skip(CROISSANT.missing)
    assert differences(CROISSANT, changed(corpus, tmp_path, '"column": "cue"', '"column": "text"'), CONTRACT)


def test_hashes_and_sizes_are_those_of_the_files(corpus: Path) -> None:
    for one in description(corpus)["distribution"]:
        content = (corpus / one["contentUrl"]).read_bytes()
        assert one["sha256"] == hashlib.sha256(content).hexdigest()
        assert one["contentSize"] == f"{len(content)} B"
