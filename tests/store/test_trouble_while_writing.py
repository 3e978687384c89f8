"""A full disk, a signal, a missing permission: `dist/` is as it was, and one sentence says why."""

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
from tests.store.helpers import fail, started, whole, write
from tests.support import CONTRACT, ROOT, add_document, call


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
    while not (tmp_path / ".dist-build" / "new").exists() and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(stop)
    _, said = process.communicate()
    assert (process.returncode, said.count(b"\n")) == (2, 1), said.decode()
    assert {*tmp_path.iterdir()} - {tmp_path / ".raw-cache"} == {tmp_path / "raw"}


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
    assert (process.returncode, said.count(b"\n")) in [(2, 1), (0, 0)], said.decode()
    assert b"Traceback" not in said
    assert {*tmp_path.glob(".*")} - {tmp_path / ".raw-cache"} == set()


@pytest.mark.parametrize("moment", ["Left()", "type('Made', (), {'left': Left()})"], ids=["tidying up", "a class"])
def test_ctrl_c_that_python_hides_is_not_lost(moment: str) -> None:
    program = """
import time
from pipeline import __main__, cli

class Left:
    def __del__(self):
        raise KeyboardInterrupt

    def __set_name__(self, owner, name):
        raise KeyboardInterrupt

def run():
    {moment}
    time.sleep(0.1)
    return 0

cli.run = run
__main__.main()
"""
    program = program.replace("{moment}", moment)
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)


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
        store.source_of(entry)
    write(home / "dist", "new")
