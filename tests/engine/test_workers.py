"""Any number of processes makes the same bytes, in the same order, holding no more than is under way."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.build import Work, build
from pipeline.engine import workers as module
from pipeline.engine.workers import ALONE, FEW, Workers, count_for, version, workers
from pipeline.errors import InvalidInput, Misuse
from pipeline.progress import pace
from pipeline.reader import read
from pipeline.store import Cache
from tests.support import CONTRACT, ROOT, add_document, contents

REPORTS = ("blind-en-1", "dev-en-html", "dev-fr", "fntp-2014", "held-fr-1")


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few real readings."""
    folder = tmp_path_factory.mktemp("corpus") / "raw"
    folder.mkdir()
    for name in REPORTS:
        (folder / name).mkdir()
        for path in (ROOT / "tests" / "gold" / name).glob("[!g]*"):
            (folder / name / path.name).symlink_to(path)
    return folder


@pytest.fixture(scope="module")
def alone(raw: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What one process makes of them."""
    dist = tmp_path_factory.mktemp("alone") / "dist"
    build(CONTRACT, read, raw, dist)
    return contents(dist)


@pytest.mark.parametrize("count", [2, 3])
def test_the_bytes_are_the_same_whatever_the_number(
    count: int, raw: Path, alone: dict[str, bytes], tmp_path: Path
) -> None:
    """Read by many, and then taken from the cache that many filled."""
    for name in ("filling", "filled"):
        work = Work(processes=count, cache=Cache(tmp_path / "cache"))
        build(CONTRACT, read, raw, tmp_path / name, work=work)
        assert contents(tmp_path / name) == alone


def double(number: int) -> int:
    return 2 * number


@pytest.mark.parametrize("count", [1, 2])
def test_a_map_keeps_the_order(count: int) -> None:
    with workers(count) as hands:
        assert list(hands.map(double, range(100))) == [double(number) for number in range(100)]


def test_a_work_on_files_is_done_beside_where_they_are_seen() -> None:
    """By another process of this machine, else by this one when its result is asked for."""
    with workers(2) as hands:
        assert hands.beside(os.getpid)() != os.getpid()
    for hands in (ALONE, Workers(ThreadPoolExecutor(1))):
        assert hands.beside(os.getpid) is os.getpid


def test_no_more_is_taken_than_is_under_way() -> None:
    taken = []

    def items() -> Iterator[int]:
        for number in range(1_000):
            taken.append(number)
            yield number

    with ThreadPoolExecutor(2) as executor:
        hands = Workers(executor, 2)
        for done, _ in enumerate(hands.map(double, items()), start=1):
            assert len(taken) <= done + hands.ahead


def test_few_documents_are_not_worth_starting_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.os, "sched_getaffinity", lambda _: {0, 1, 2})
    assert (count_for(1), count_for(FEW), count_for(FEW + 1), count_for(10_000)) == (1, 1, 3, 3)


def test_what_is_wrong_with_a_document_is_told_as_one_process_tells_it(tmp_path: Path) -> None:
    """A page that is described as a text, among others."""
    page = b"<!DOCTYPE html>\n<html><body><p>Le rapport de la table ronde sur les routes.</p></body></html>"
    for name in ("a", "b", "c"):
        add_document(tmp_path / "raw", name, page if name == "b" else b"Le rapport de la table ronde sur les routes.")
    told = []
    for count in (1, 2):
        with pytest.raises(InvalidInput, match=r"^b: ") as error:
            build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist", work=Work(processes=count))
        told.append(str(error.value))
    assert told[0] == told[1]
    assert not (tmp_path / "dist").exists()


def test_other_code_does_no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its files would differ, and nobody would know why."""
    with ThreadPoolExecutor(1) as executor:
        work = Workers(executor).map(double, [1])
        versions = iter(["ours", "theirs"])
        monkeypatch.setattr(module, "version", lambda: next(versions))
        with pytest.raises(Misuse, match="another version"):
            next(work)
    assert version()


def test_alone_nothing_is_sent_anywhere() -> None:
    """So that what cannot travel works too."""
    assert list(ALONE.map(lambda number: number + 1, [1, 2])) == [2, 3]


@pytest.mark.parametrize(
    ("done", "total", "seconds", "told"),
    [
        (0, 1_000, 0.0, "0 of 1,000 documents"),
        (1, 20, 0.2, "1 of 20 documents"),
        (100, 1_000, 20.0, "100 of 1,000 documents, 5.0 a second, 3 min 0 s left"),
        (990, 1_000, 99.0, "990 of 1,000 documents, 10.0 a second, 1 s left"),
        (100, 100_000, 50.0, "100 of 100,000 documents, 2.0 a second, 13 h 52 min left"),
    ],
)
def test_whoever_waits_sees_how_many_are_done_how_fast_and_how_long_it_takes(
    done: int, total: int, seconds: float, told: str
) -> None:
    assert pace(done, total, seconds) == told
