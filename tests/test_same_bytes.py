"""The same release whatever surrounds the build.

All reports of the repository are built in processes of their own, which takes a minute."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import ROOT, contents

SURROUNDINGS = {
    "elsewhere": {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    "another locale": {"TZ": "America/St_Johns", "LC_ALL": "fr_CA.UTF-8", "PYTHONHASHSEED": "2", "PYTHONUTF8": "0"},
}


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every report that the repository holds."""
    folder = tmp_path_factory.mktemp("raw")
    for source in [*ROOT.glob("raw/*"), *ROOT.glob("tests/gold/*")]:
        if source.is_dir():
            copy(source, folder / source.name)
    return folder


@pytest.fixture(scope="module")
def first(raw: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The release as this interpreter makes it."""
    return built(raw, tmp_path_factory.mktemp("first") / "dist", ROOT, {"PYTHONHASHSEED": "0"})


def copy(source: Path, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.iterdir(), key=lambda _: random.random()):
        if path.name.startswith(("source.", "document.", "additions.", "reading.")):
            shutil.copyfile(path, target / path.name)


def built(
    raw: Path, dist: Path, folder: Path, changes: dict[str, str], umask: int = 0o022, python: str = sys.executable
) -> dict[str, bytes]:
    words = [python, "-m", "pipeline", "build", "--no-cache", "--raw", str(raw), "--dist", str(dist)]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), **changes}
    subprocess.run(words, cwd=folder, env=surroundings, umask=umask, check=True, stdout=subprocess.DEVNULL)
    return contents(dist)


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return [path for path in sorted(one.keys() | other.keys()) if one.get(path) != other.get(path)]


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_in_other_surroundings(name: str, raw: Path, first: dict[str, bytes], tmp_path: Path) -> None:
    """Another time zone, locale, hash seed, working folder, umask and order of files."""
    shuffled = tmp_path / "sources" / "raw"
    shuffled.mkdir(parents=True)
    for source in sorted(raw.iterdir(), key=lambda _: random.random()):
        copy(source, shuffled / source.name)
    found = built(shuffled, tmp_path / "far" / "dist", tmp_path, SURROUNDINGS[name], umask=0o077)
    assert differing(first, found) == []


def test_by_another_python(raw: Path, first: dict[str, bytes], tmp_path: Path) -> None:
    """OTHER_PYTHON is an interpreter of another version with the locked packages, where there is one."""
    other = os.environ.get("OTHER_PYTHON")
    if not other:
        pytest.skip("OTHER_PYTHON names no interpreter")
    assert differing(first, built(raw, tmp_path / "dist", tmp_path, {}, python=other)) == []


def test_a_document_has_the_same_rows_alone_and_among_others(
    raw: Path, first: dict[str, bytes], tmp_path: Path
) -> None:
    """Adding a report changes nothing in what was read from another: neither its nested rows nor its text."""
    for source in raw.iterdir():
        if source.name == "fntp-2014":
            copy(source, tmp_path / "raw" / source.name)
    alone = built(tmp_path / "raw", tmp_path / "dist", ROOT, {})
    for path in ("json/fntp-2014.json", "text/fntp-2014.txt"):
        assert alone[path] == first[path]
