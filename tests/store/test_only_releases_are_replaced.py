"""What a build replaces: releases of this dataset, and nothing that anybody else put there."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import store
from pipeline.errors import Misuse
from tests.store.helpers import write
from tests.support import add_document, call


def put_file(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine")


@pytest.mark.parametrize(
    ("strange", "put"),
    [
        ("letter.odt", put_file),
        (".git/HEAD", put_file),
        ("part/notes.txt", put_file),
        ("CNAME", put_file),
        ("empty/", Path.mkdir),
        ("photos", lambda path: path.symlink_to("/tmp")),
    ],
)
def test_a_folder_with_anything_that_no_build_put_there_is_never_replaced(
    strange: str, put: Callable[[Path], object], tmp_path: Path
) -> None:
    dist = tmp_path / "dist"
    write(dist, "old")
    put(dist / strange)
    with pytest.raises(Misuse, match=f"dist holds what no build put there: {strange}; move it away"):
        write(dist, "new")
    assert os.path.lexists(dist / strange)
    assert (dist / "part" / "1").read_text() == "old"
    assert list(tmp_path.iterdir()) == [dist]


@pytest.mark.parametrize(
    "files",
    [
        {"datapackage.json": '{"name": "things"}'},
        {"SHA256SUMS": ""},
        {"datapackage.json": '{"name": "others"}', "SHA256SUMS": f"{'0' * 64}  datapackage.json\n"},
        {"datapackage.json": "[" * 100_000, "SHA256SUMS": ""},
        {"datapackage.json": '{"name": "things"}', "SHA256SUMS": "datapackage.json\n"},
    ],
    ids=["no sums", "no manifest", "another dataset", "broken manifest", "broken sums"],
)
def test_a_folder_that_is_no_release_of_this_dataset_is_never_replaced(files: dict[str, str], tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    for path, content in files.items():
        (dist / path).write_text(content)
    with pytest.raises(Misuse, match="holds something that is no release of this dataset"):
        write(dist, "new")
    assert {path.name for path in dist.iterdir()} == set(files)


def test_a_file_that_is_put_there_during_the_build_is_kept(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    write(dist, "old")
    with pytest.raises(Misuse, match=r"put there: late\.txt"), store.replacing(dist, "things") as folder:  # noqa: PT012
        folder.write("datapackage.json", b'{"name": "things"}')
        (dist / "late.txt").write_text("mine")
    assert (dist / "late.txt").read_text() == "mine"


def test_a_work_folder_with_files_of_other_people_keeps_them(tmp_path: Path) -> None:
    put_file(tmp_path / ".dist-build" / "mine.txt")
    write(tmp_path / "dist", "new")
    assert (tmp_path / ".dist-build" / "mine.txt").read_text() == "mine"


def test_a_release_among_the_sources_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw")
    monkeypatch.chdir(tmp_path)
    for dist in ("raw/dist", "raw", "raw/../raw/one/dist"):
        assert call(monkeypatch, "build", "--dist", dist) == 2
        assert capfd.readouterr().err == (
            f"{dist} lies in raw, where every folder is a report; name another folder with --dist.\n"
        )
    assert not list(tmp_path.rglob("dist"))
