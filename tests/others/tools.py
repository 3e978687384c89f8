"""Other people's programs: where they stand on this machine, or why a test without them is skipped."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support import ROOT

CHECKERS = ROOT / ".venv-checkers" / "bin"
PROGRAMS = Path(__file__).parent / "programs"
# Whoever tries to reach another machine meets a closed door at once.
OFFLINE = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")


def checker(name: str) -> str:
    """A program of `.venv-checkers`; skips the test where that is not set up."""
    path = CHECKERS / name
    if not path.exists():
        pytest.skip(f"{name} is not there; `make checkers` installs it")
    return str(path)


def program(name: str, package: str) -> str:
    """A program of the machine; skips the test where it is not installed."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed; `apt-get install {package}` brings it")
    return path


def run(*command: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program without a network, in UTF-8, and return what it said and its exit status."""
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=os.environ | OFFLINE | {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
