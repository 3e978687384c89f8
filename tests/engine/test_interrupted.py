"""Whatever ends a build of many processes, the release is as it was and no process is left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from pipeline.store import folder as folder_module
from tests.support import ROOT, add_document, call, contents

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are looked up in /proc")
SOON = 60.0  # seconds that a busy machine may take


@pytest.fixture
def raw(tmp_path: Path, release: Path) -> Path:
    """Sources beside a release of other ones."""
    (tmp_path / "dist").mkdir()
    for path, content in contents(release).items():
        (tmp_path / "dist" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "dist" / path).write_bytes(content)
    for name in ("four", "five", "six"):
        add_document(tmp_path / "raw", name)
    return tmp_path / "raw"


@pytest.fixture
def building(raw: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A build by two processes, in a group of its own as a terminal has it; both have started."""
    words = [
        sys.executable,
        "-m",
        "tests.stand_in",
        "build",
        "--workers",
        "2",
        "--raw",
        raw,
        "--dist",
        raw.parent / "dist",
    ]
    process = subprocess.Popen(words, cwd=ROOT, start_new_session=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    wait_for(lambda: len(workers_of(process)) == 2)
    yield process
    if left(process):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    """Those that were forked by the one that the build has started for it."""
    servers = (pid for pid in children(process.pid) if b"forkserver" in Path(f"/proc/{pid}/cmdline").read_bytes())
    return [worker for server in servers for worker in children(server)]


def children(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in listed.read_text().split()] if listed.exists() else []


def left(process: subprocess.Popen[bytes]) -> bool:
    """Whether any process of the group runs still; one that has ended and waits to be asked for does not."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, group = stat.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(group) == process.pid and state != "Z":
            return True
    return False


def wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def check_nothing_changed(raw: Path, release: Path) -> None:
    assert contents(raw.parent / "dist") == contents(release)
    assert {path.name for path in raw.parent.iterdir()} - {".raw-cache"} == {"raw", "dist"}


def interrupt(process: subprocess.Popen[bytes]) -> None:
    os.killpg(process.pid, signal.SIGINT)  # a terminal tells the whole group


def kill_a_worker(process: subprocess.Popen[bytes]) -> None:
    os.kill(workers_of(process)[0], signal.SIGKILL)


@pytest.mark.parametrize(
    ("end", "told"),
    [(interrupt, b"Interrupted"), (kill_a_worker, b"ended from outside")],
    ids=["Ctrl-C", "killed worker"],
)
def test_it_is_told_in_one_sentence(
    end: Callable[[subprocess.Popen[bytes]], None],
    told: bytes,
    building: subprocess.Popen[bytes],
    raw: Path,
    release: Path,
) -> None:
    end(building)
    _, said = building.communicate(timeout=SOON)
    assert (building.returncode, said.count(b"\n")) == (2, 1), said.decode()
    assert told in said
    wait_for(lambda: not left(building))
    check_nothing_changed(raw, release)


def test_no_worker_outlives_a_build_that_is_killed(
    building: subprocess.Popen[bytes], raw: Path, release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    building.kill()
    building.wait()
    wait_for(lambda: not left(building))
    assert contents(raw.parent / "dist") == contents(release)
    assert call(monkeypatch, "build", "--raw", raw, "--dist", raw.parent / "dist") == 0  # no lock is left either


def test_a_full_disk(
    raw: Path, release: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(folder_module, "open_new", lambda path: open("/dev/full", "wb"))  # noqa: SIM115
    words = ["build", "--no-cache", "--workers", "2", "--raw", str(raw), "--dist", str(raw.parent / "dist")]
    assert call(monkeypatch, *words) == 2
    said = capfd.readouterr().err
    assert said.startswith("The disk is full")
    assert said.count("\n") == 1
    assert active_children() == []
    check_nothing_changed(raw, release)
