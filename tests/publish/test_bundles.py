"""The bundles, opened with Python's zipfile and with unzip."""

import hashlib
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.support import CONTRACT

NAME = f"{CONTRACT.release.name}-{CONTRACT.release.version}"
EXPLAINING = {
    "README.md",
    "DATA-CHANGELOG.md",
    "CITATION.cff",
    "key_changes.csv",
    "data-dictionary.md",
    "data-dictionary.csv",
}


@pytest.mark.parametrize("form", ["csv", "parquet", "json", "all"])
def test_a_bundle_holds_its_files_with_what_explains_them(release: Path, form: str) -> None:
    with zipfile.ZipFile(release / "bundles" / f"{NAME}-{form}.zip") as archive:
        assert archive.testzip() is None
        entries = {info.filename.removeprefix(f"{NAME}/"): info for info in archive.infolist()}
        assert all(info.filename.startswith(f"{NAME}/") for info in archive.infolist())
        contents = {path: archive.read(info) for path, info in entries.items()}
    assert entries.keys() >= EXPLAINING
    forms = ("csv", "parquet", "json") if form == "all" else (form,)
    assert entries.keys() >= {f"{one}/{table.name}.{one}" for one in forms for table in CONTRACT.published}
    sums = contents.pop("SHA256SUMS").decode().splitlines()
    assert sums == [f"{hashlib.sha256(content).hexdigest()}  {path}" for path, content in contents.items()]
    assert contents == {path: (release / path).read_bytes() for path in contents}
    day = CONTRACT.release.date
    for info in entries.values():
        assert info.date_time == (day.year, day.month, day.day, 0, 0, 0)
        assert info.external_attr >> 16 == 0o100644


def test_the_whole_release_holds_every_format(release: Path) -> None:
    with zipfile.ZipFile(release / "bundles" / f"{NAME}-all.zip") as archive:
        held = {name.removeprefix(f"{NAME}/") for name in archive.namelist()}
    assert held >= {f"xlsx/{CONTRACT.release.name}.xlsx", f"sqlite/{CONTRACT.release.name}.sqlite", "datapackage.json"}


@pytest.mark.skipif(not shutil.which("unzip"), reason="the unzip command is not installed")
def test_unzip_and_sha256sum_agree(release: Path, tmp_path: Path) -> None:
    subprocess.run(["unzip", "-q", str(release / "bundles" / f"{NAME}-all.zip"), "-d", str(tmp_path)], check=True)
    subprocess.run(["sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS"], cwd=tmp_path / NAME, check=True)
