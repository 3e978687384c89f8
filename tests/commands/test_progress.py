"""Whoever waits at a terminal sees what is done; whoever reads a pipe sees nothing of it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import pytest

from pipeline import progress
from pipeline.progress import Progress
from tests.support import ROOT, add_document, call

CLEAR = "\r\x1b[K"


@contextmanager
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[TextIO]:
    """A terminal at the error output; what was written there is read from the other end."""
    ours, theirs = os.openpty()
    with open(ours, encoding="utf-8", newline="") as screen, open(theirs, "w", encoding="utf-8", newline="") as output:
        monkeypatch.setattr(sys, "stderr", output)
        yield screen
        monkeypatch.undo()


def seen(screen: TextIO) -> str:
    return os.read(screen.fileno(), 10_000).decode()


def test_what_is_done_is_shown_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    with terminal(monkeypatch) as screen:
        with Progress("one") as watch:
            assert seen(screen) == f"{CLEAR}one …"
            watch("two")
            assert seen(screen) == f"{CLEAR}two …"
        assert seen(screen) == CLEAR


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["build"], "judging the release …"),
        (["validate", "dist"], "making the release again …"),
    ],
)
def test_long_commands_show_what_they_do(
    words: list[str], shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_document(tmp_path / "raw")
    monkeypatch.chdir(tmp_path)
    if words[0] == "validate":
        assert call(monkeypatch, "build") == 0
    told = list[str]()
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(progress, "_write", told.append)
    assert call(monkeypatch, *words) == 0
    assert told[-1] == ""
    assert shown in told


def test_nothing_of_it_in_a_pipe(tmp_path: Path) -> None:
    """A build in a process of its own, whose pipes no test stands in for."""
    add_document(tmp_path / "raw")
    words = [sys.executable, "-m", "tests.stand_in", "build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    assert done.stderr == b""
    assert b"\x1b" not in done.stdout
