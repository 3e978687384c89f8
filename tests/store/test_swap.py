"""Whatever happens to a build, `dist/` is the old release or the new one, whole, and nothing else is left."""

import os
import time
from pathlib import Path

import pytest

from pipeline import store
from pipeline.errors import Misuse
from pipeline.store import staging
from tests.store.helpers import fail, started, whole, write


@pytest.mark.parametrize("exchange", [True, False], ids=["in one call", "by renaming"])
def test_a_release_takes_the_place_of_another(exchange: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not exchange:
        monkeypatch.setattr(staging, "_exchange", lambda one, other: False)
    dist = tmp_path / "deep" / "dist"
    for mark in ("one", "two", "three"):
        write(dist, mark)
        assert whole(dist) == mark
        assert list(dist.parent.iterdir()) == [dist]


def test_a_build_killed_at_any_moment_leaves_a_whole_release(tmp_path: Path) -> None:
    """Twenty processes, each killed a little later."""
    dist = tmp_path / "dist"
    write(dist, "old")
    for after in range(20):
        process = started(dist, f"new {after}", 0.001)
        time.sleep(after * 0.003)
        process.kill()
        process.communicate()
        assert whole(dist).startswith(("old", "new"))
    write(dist, "last")
    assert whole(dist) == "last"
    assert list(tmp_path.iterdir()) == [dist]


def test_a_build_killed_between_two_renames_is_mended_by_the_next(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    write(dist, "old")
    work = tmp_path / ".dist-build"
    work.mkdir()
    dist.rename(work / "old")
    with pytest.raises(RuntimeError):
        fail(dist, RuntimeError())
    assert whole(dist) == "old"
    assert list(tmp_path.iterdir()) == [dist]


def test_two_builds_at_once_do_not_mix(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    write(dist, "old")
    first = started(dist, "first", 0.02)
    time.sleep(0.2)
    with pytest.raises(Misuse, match="Another build is writing this folder"):
        write(dist, "second")
    first.communicate()
    assert first.returncode == 0
    assert whole(dist) == "first"


def test_until_then_a_reader_is_shown_the_last_release(tmp_path: Path) -> None:
    """Where a system has no call that swaps two folders, a kill between two renames leaves no `dist` at all."""
    dist = tmp_path / "dist"
    write(dist, "old")
    (tmp_path / ".dist-build").mkdir()
    dist.rename(tmp_path / ".dist-build" / "old")
    assert whole(store.published(dist).root) == "old"


def test_every_file_and_folder_is_on_the_disk_before_the_swap_and_the_swap_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    fsync, rename = os.fsync, Path.rename

    def syncing(handle: int) -> None:
        synced.append(os.readlink(f"/proc/self/fd/{handle}"))
        fsync(handle)

    def renaming(self: Path, target: Path) -> Path:
        synced.append("swap")
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", syncing)
    monkeypatch.setattr(Path, "rename", renaming)
    write(tmp_path / "dist", "new")
    new = tmp_path / ".dist-build" / "new"
    names = [f"part/{number}" for number in range(30)] + ["datapackage.json", "SHA256SUMS", "part", "."]
    assert {str(new / name) for name in names} == set(synced[:-2])
    assert synced[-2:] == ["swap", str(tmp_path)]
