"""The same map on a Dask cluster: a scheduler and two workers on the loopback address."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from pipeline.build import Work, build
from pipeline.engine.workers import cluster
from pipeline.errors import Misuse
from pipeline.reader import read
from tests.engine.slow import doubled
from tests.support import CONTRACT, ROOT, add_document, call, contents

pytest.importorskip("distributed", reason="Dask is not installed")
REPORTS = ("dev-en-html", "fntp-2014", "held-fr-1")
SOON = 90.0  # seconds that a busy machine may take


class Cluster(NamedTuple):
    """A scheduler's address, and the processes."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]]


def dask(*words: str | Path) -> subprocess.Popen[bytes]:
    """One of Dask's commands; tests are imported there too."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *words, "--no-dashboard"], env=env, stdout=quiet, stderr=quiet
    )


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster of this machine alone."""
    told = tmp_path / "scheduler.json"
    scheduler = dask("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", told)
    until = time.monotonic() + SOON
    while not told.exists() or not told.read_text():
        assert time.monotonic() < until
        time.sleep(0.05)
    address = json.loads(told.read_text())["address"]
    folder = ("--local-directory", tmp_path / "workers")
    workers = [dask("worker", address, "--nthreads", "1", "--no-nanny", *folder) for _ in range(2)]
    try:
        from distributed import Client

        with Client(address, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=SOON)
        yield Cluster(address, scheduler, workers)
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A few real readings."""
    for name in REPORTS:
        (tmp_path / "raw" / name).mkdir(parents=True)
        for path in (ROOT / "tests" / "gold" / name).glob("[!g]*"):
            (tmp_path / "raw" / name / path.name).symlink_to(path)
    return tmp_path / "raw"


def test_a_cluster_makes_the_same_bytes(here: Cluster, raw: Path, tmp_path: Path) -> None:
    build(CONTRACT, read, raw, tmp_path / "alone")
    build(CONTRACT, read, raw, tmp_path / "many", work=Work(scheduler=here.address))
    assert contents(tmp_path / "many") == contents(tmp_path / "alone")


def test_a_worker_that_is_killed_costs_the_time_of_its_documents(here: Cluster) -> None:
    found = []
    with cluster(here.address) as hands:
        for number in hands.map(doubled, range(60)):
            found.append(number)
            if len(found) == 5:
                here.workers[0].send_signal(signal.SIGKILL)
    assert found == [2 * number for number in range(60)]


def test_a_lost_scheduler_is_one_sentence_and_leaves_the_release_as_it_was(
    here: Cluster, raw: Path, release: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "dist").mkdir()
    for path, content in contents(release).items():
        (tmp_path / "dist" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "dist" / path).write_bytes(content)

    def lose_it(doing: str) -> None:
        if doing.startswith("reading"):
            here.scheduler.kill()

    with pytest.raises(Misuse, match="was lost; the release is as it was"):
        build(CONTRACT, read, raw, tmp_path / "dist", work=Work(scheduler=here.address, watch=lose_it))
    assert capfd.readouterr().err == ""
    assert contents(tmp_path / "dist") == contents(release)
    assert not (tmp_path / ".dist-build").exists()


def test_a_scheduler_that_is_not_there_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pipeline.engine.workers.PATIENCE", 1)
    add_document(tmp_path / "raw")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    words = ["build", "--raw", str(tmp_path / "raw"), "--dist", str(tmp_path / "dist")]
    assert call(monkeypatch, *words, "--scheduler", f"tcp://127.0.0.1:{port}") == 2
    said = capfd.readouterr().err
    assert said.startswith(f"No Dask scheduler answers at tcp://127.0.0.1:{port}; ")
    assert said.count("\n") == 1
    assert list(tmp_path.iterdir()) == [tmp_path / "raw"]


def test_workers_are_of_this_machine_or_of_a_cluster(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, "build", "--workers", "2", "--scheduler", "tcp://127.0.0.1:8786") == 2
    assert "give one of these" in capfd.readouterr().err


def test_without_dask_it_is_told_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(Misuse, match=r"what-we-heard\[cluster\]"), cluster("tcp://127.0.0.1:8786"):
        pass


def test_dask_is_imported_only_when_it_is_asked_for(tmp_path: Path) -> None:
    add_document(tmp_path / "raw")
    told = (
        "import sys; from pathlib import Path; from tests.support import CONTRACT, read; from pipeline.build import build\n"
        f"build(CONTRACT, read, Path({str(tmp_path / 'raw')!r}), Path({str(tmp_path / 'dist')!r}))\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    assert {"pipeline.engine.workers"} <= {*done.stdout.split()}
    assert {"distributed", "dask"} & {*done.stdout.split()} == set()
