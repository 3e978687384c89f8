"""Small releases that are written, fail or are killed."""

import subprocess
import sys
from pathlib import Path

from pipeline import store
from pipeline.store.checksums import check_checksums, write_checksums
from tests.support import ROOT, contents

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
