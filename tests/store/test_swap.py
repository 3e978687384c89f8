"""Whatever happens to a build, `dist/` is the old release or the new one, whole, and nothing else is left."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import store
from pipeline.errors import Misuse
from pipeline.store import folder as folder_module
from pipeline.store import staging
from pipeline.store.checksums import check_checksums, write_checksums
from tests.support import CONTRACT, ROOT, add_document, call, contents

WRITE = """
import sys, time
from pathlib import Path
from pipeline import store
from pipeline.store.checksums import write_checksums
dist, mark, pause = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
print("ready", flush=True)
with store.replacing(dist, "things") as folder:
    folder.write("datapackage.json", b'{"name": "things"}')
    for number in range(30):
        folder.write(f"part/{number}", mark.encode())
        time.sleep(pause)
    write_checksums(folder)
"""


def write(dist: Path, mark: str) -> None:
    with store.replacing(dist, "things") as folder:
        folder.write("datapackage.json", b'{"name": "things"}')
        for number in range(30):
            folder.write(f"part/{number}", mark.encode())
        write_checksums(folder)


def fail(dist: Path, error: Exception) -> None:
    with store.replacing(dist, "things") as folder:
        folder.write("x", b"x")
        raise error


def started(dist: Path, mark: str, pause: float) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", WRITE, str(dist), mark, str(pause)]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    process.stdout.readline()
    return process


def whole(dist: Path) -> str:
    """The one mark that all 30 parts hold."""
    check_checksums(store.published(dist))
    marks = [content.decode() for path, content in contents(dist).items() if path.startswith("part/")]
    assert len(marks) == 30
    assert len(set(marks)) == 1
    return marks[0]


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


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_leaves_the_release_as_it_was(code: int, tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    write(dist, "old")
    with pytest.raises(Misuse, match="disk is full"):
        fail(dist, OSError(code, os.strerror(code)))
    assert whole(dist) == "old"
    assert list(tmp_path.iterdir()) == [dist]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_really_full_device_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw")
    monkeypatch.setattr(folder_module, "open_new", lambda path: open("/dev/full", "wb"))  # noqa: SIM115
    assert call(monkeypatch, "build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist") == 2
    said = capfd.readouterr().err
    assert said.startswith("The disk is full")
    assert said.count("\n") == 1
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize("dist", ["file/dist", "/proc/dist", "file", "loop", "x" * 300])
def test_a_place_that_cannot_be_written_is_told_in_one_sentence(
    dist: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw")
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    assert call(monkeypatch, "build", "--raw", tmp_path / "raw", "--dist", tmp_path / dist) == 2
    said = capfd.readouterr().err
    assert dist.removeprefix("/") in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGHUP])
def test_a_build_that_is_told_to_stop_tidies_up(stop: signal.Signals, tmp_path: Path) -> None:
    add_document(tmp_path / "raw", "one")
    words = [sys.executable, "-m", "tests.stand_in", "build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist"]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while not (tmp_path / ".dist-build" / "new").exists():
        time.sleep(0.01)
    process.send_signal(stop)
    _, said = process.communicate()
    assert (process.returncode, said.count(b"\n")) == (2, 1)
    assert list(tmp_path.iterdir()) == [tmp_path / "raw"]


def test_ctrl_c_leaves_the_release_as_it_was(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    write(dist, "old")
    process = started(dist, "new", 0.05)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    process.communicate()
    assert whole(dist) == "old"
    assert list(tmp_path.iterdir()) == [dist]


@pytest.mark.parametrize("after", [0.0, 0.2, 0.5, 1.0, 2.0])
def test_ctrl_c_at_any_moment_is_told_in_one_sentence(after: float, tmp_path: Path) -> None:
    """From the first import to the last file; a build that was done by then has nothing to tell."""
    add_document(tmp_path / "raw", "one")
    words = [sys.executable, "-m", "tests.stand_in", "build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist"]
    told = os.environ | {"STAND_IN_READY": "1"}
    process = subprocess.Popen(words, cwd=ROOT, env=told, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    time.sleep(after)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate()
    assert (process.returncode, said.count(b"\n")) in [(2, 1), (0, 0)]
    assert b"Traceback" not in said
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()], ids=["full disk", "Ctrl-C"])
def test_what_goes_wrong_between_two_renames_is_mended_at_once(
    error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dist = tmp_path / "dist"
    write(dist, "old")
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise error
        return rename(self, target)

    monkeypatch.setattr(staging, "_exchange", lambda one, other: False)
    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises((Misuse, KeyboardInterrupt)):
        write(dist, "new")
    assert whole(dist) == "old"
    assert list(tmp_path.iterdir()) == [dist]


def as_nobody(action: Callable[[], object]) -> str:
    """What goes wrong where a user who is not root does this, in a process of its own."""
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setuid(65534)
            action()
        except BaseException as error:
            os.write(said, f"{type(error).__name__}: {error}".encode())
        os._exit(0)
    os.close(said)
    os.waitpid(child, 0)
    with os.fdopen(heard) as file:
        return file.read()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become nobody")
@pytest.mark.parametrize("locked", ["", "dist", "raw/one/source.txt", "raw/one/document.toml", "raw/one", "raw"])
def test_what_permissions_forbid_is_told_in_one_sentence(locked: str) -> None:
    home = Path(tempfile.mkdtemp(dir="/tmp"))  # pytest's own folders are closed to others
    try:
        add_document(home / "raw")
        write(home / "dist", "old")
        for path in [home, *home.rglob("*")]:
            os.chown(path, 65534, 65534)
        (home / locked).chmod(0o500 if locked in ("", "dist") else 0)
        said = as_nobody(lambda: read_and_write(home))
        (home / locked).chmod(0o700)
        assert said.startswith("Misuse: ")
        assert "Permission denied" in said
        assert (home / locked).name in said
        assert whole(home / "dist") == "old"
        assert not (home / ".dist-build").exists()
    finally:
        shutil.rmtree(home)


def read_and_write(home: Path) -> None:
    for entry in store.survey(home / "raw", CONTRACT):
        store.read(entry)
    write(home / "dist", "new")
