"""Measure the build: against the floor, reading alone, and growth over many documents: `make bench`.

Ratios are of processor time, which other work on the machine disturbs less than the clock's.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "raw" / "fntp-2014"
A_BATCH = 20
PACKAGES = "click, great_expectations, jinja2, pandas, pandera.pandas, pyarrow.parquet, selectolax.lexbor"
FLOOR = f"import {PACKAGES}, xlsxwriter"


class Cost(NamedTuple):
    """What a run took: seconds of the clock, seconds of processors, bytes of memory at its peak."""

    clock: float
    processor: float
    memory: int


def main() -> int:
    """Print every figure as a line of a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=int, nargs="*", default=[1, 10, 100, 1000], help="documents to build")
    parser.add_argument("--runs", type=int, default=7, help="runs of which the median is taken")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        against_the_floor(Path(folder), options.runs)
        reading_alone(options.runs)
        growth(Path(folder), options.copies, options.runs)
    return 0


def against_the_floor(folder: Path, runs: int) -> None:
    """The whole build of one report against an interpreter that only imports the same packages, taken in turns."""
    build: list[Cost] = []
    floor: list[Cost] = []
    copies(folder / "one", 1)
    for _ in range(runs):
        floor.append(run([sys.executable, "-c", FLOOR]))
        build.append(run(build_of(folder / "one")))
    ours, least = (statistics.median(cost.processor for cost in costs) for costs in (build, floor))
    print(f"build {ours:.2f} s, floor {least:.2f} s: ratio {ours / least:.2f} (goal 1.5)")


def reading_alone(runs: int) -> None:
    """Parsing and extracting alone, in this process."""
    sys.path.insert(0, str(ROOT))
    from pipeline import contract, store
    from pipeline.document.decode import decode
    from pipeline.document.parse import parse
    from pipeline.read import extract
    from pipeline.reader import knowledge_with

    files = store.read_schemas()
    source = store.read(store.find(str(REPORT), ROOT / "raw", contract.load(files)))
    known = knowledge_with(files)(source.meta.language)
    text = source.content.decode("utf-8")
    parsing, extracting = [], []
    for _ in range(runs + 1):
        begun = time.perf_counter()
        document = parse(source.meta, decode(text, source.meta.source_format), known.report)
        between = time.perf_counter()
        extract(document, known)
        parsing.append(between - begun)
        extracting.append(time.perf_counter() - between)
    size = len(source.content) / 1e6  # the first run fills caches and is left out
    both = statistics.median(a + b for a, b in zip(parsing[1:], extracting[1:], strict=True))
    print(f"parse {size / statistics.median(parsing[1:]):.2f} MB/s, ", end="")
    print(f"extract {size / statistics.median(extracting[1:]):.2f} MB/s, both {size / both:.2f} MB/s")


def growth(folder: Path, counts: Sequence[int], runs: int) -> None:
    """Time and memory over many copies of the report, each document after the first against the smallest count's.

    A build of few documents is short, and says little of one document: the median of `runs` is taken."""
    first = base = memory = 0.0
    for count in counts:
        raw = folder / f"raw-{count}"
        copies(raw, count)
        costs = [run(build_of(raw)) for _ in range(runs if count <= A_BATCH else 1)]
        cost = sorted(costs, key=lambda one: one.processor)[len(costs) // 2]
        line = f"{count:5} documents: {cost.clock:7.2f} s, {cost.memory / 1e6:6.0f} MB"
        if count == counts[0]:
            first = cost.processor
        else:
            each = (cost.processor - first) / (count - counts[0])
            base = base or each
            line += f", {each * 1000:6.1f} ms a further document (x {each / base:.2f})"
        if count > A_BATCH:  # memory grows until a batch is full
            memory = memory or cost.memory
            line += f", memory x {cost.memory / memory:.2f}"
        print(line, flush=True)


def copies(raw: Path, count: int) -> None:
    """The report so many times under different ids."""
    described = (REPORT / "document.toml").read_text(encoding="utf-8")
    for number in range(count):
        folder = raw / f"copy-{number:04}"
        folder.mkdir(parents=True)
        (folder / "source.txt").symlink_to(REPORT / "source.txt")
        changed = re.sub(r'(?m)^document_id = ".*"$', f'document_id = "{folder.name}"', described)
        (folder / "document.toml").write_text(changed, encoding="utf-8")


def build_of(raw: Path) -> list[str]:
    """The command that builds these documents."""
    dist = raw.parent / f"{raw.name}-dist"
    return [sys.executable, "-m", "pipeline", "build", "--raw", str(raw), "--dist", str(dist), "--no-cache"]


def run(command: Sequence[str]) -> Cost:
    """Run a command and tell what it took."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed with status {os.waitstatus_to_exitcode(status)}")
    memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Cost(time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, memory)


if __name__ == "__main__":
    sys.exit(main())
