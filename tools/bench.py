"""Measure the build, `make bench`: against the floor, reading alone, by stage, on two cores, from the cache, growth.

Ratios are of what was measured in one run, and of processor time where that tells: other work on the machine disturbs
it less than the clock's.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pipeline import contract, store
from pipeline.document.decode import decode
from pipeline.document.parse import parse
from pipeline.engine.cached import read_all
from pipeline.engine.workers import workers
from pipeline.knowledge import knowledge_of
from pipeline.reader import findings_in, read, tables_of

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "raw" / "fntp-2014"
PACKAGES = "click, great_expectations, jinja2, pandas, pandera.pandas, pyarrow.parquet, selectolax.lexbor"
FLOOR = f"import {PACKAGES}, xlsxwriter"
ALONE = ("--workers", "1", "--no-cache")


class Cost(NamedTuple):
    """What a run took: seconds of the clock, seconds of processors, bytes of memory at its peak."""

    clock: float
    processor: float
    memory: int


def main() -> int:
    """Print every figure as a line of a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=200, help="made-up reports for stages, cores and the cache")
    parser.add_argument(
        "--growth", type=int, nargs="*", default=[10, 100, 1000], help="made-up reports to build, rising"
    )
    parser.add_argument("--asks", type=int, default=100, help="recommendations of each made-up report")
    parser.add_argument("--runs", type=int, default=7, help="runs of one report, of which the median is taken")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        against_the_floor(Path(folder), options.runs)
        reading_alone(options.runs)
        raw = made_up(Path(folder), options.reports, options.asks)
        by_stage(raw)
        cores(raw)
        cached(raw)
        growth(Path(folder), options.growth, options.asks)
    return 0


def against_the_floor(folder: Path, runs: int) -> None:
    """The whole build of one report against an interpreter that only imports the same packages, taken in turns."""
    build: list[Cost] = []
    floor: list[Cost] = []
    (folder / "one").mkdir()
    (folder / "one" / REPORT.name).symlink_to(REPORT)
    for _ in range(runs):
        floor.append(run([sys.executable, "-c", FLOOR]))
        build.append(run(build_of(folder / "one", *ALONE)))
    ours, least = (statistics.median(cost.processor for cost in costs) for costs in (build, floor))
    print(f"build {ours:.2f} s, floor {least:.2f} s: ratio {ours / least:.2f} (goal 1.3)")


def reading_alone(runs: int) -> None:
    """Parsing and extracting alone, in this process."""
    source = store.source_of(store.find(str(REPORT), ROOT / "raw", contract.load(store.read_schemas())))
    known = knowledge_of(source.meta.language)
    text = source.content.decode("utf-8")
    parsing, extracting = [], []
    for _ in range(runs + 1):
        begun = time.process_time()
        document = parse(source.meta, decode(text, source.meta.source_format), known.report)
        between = time.process_time()
        tables_of(findings_in(document, known))
        parsing.append(between - begun)
        extracting.append(time.process_time() - between)
    size = len(source.content) / 1e6  # the first run fills caches and is left out
    both = statistics.median(a + b for a, b in zip(parsing[1:], extracting[1:], strict=True))
    print(f"parse {size / statistics.median(parsing[1:]):.2f} MB/s, ", end="")
    print(f"extract {size / statistics.median(extracting[1:]):.2f} MB/s, both {size / both:.2f} MB/s")


def by_stage(raw: Path) -> None:
    """Where the processor time of a build goes."""
    print("a build of these reports by stage, in one process:", flush=True)
    run([sys.executable, "tools/stages.py", str(raw), str(dist_of(raw))], quiet=False)


def cores(raw: Path) -> None:
    """One process against two: a whole build, and what is done a report by itself, once the processes are there."""
    whole = [run(build_of(raw, "--no-cache", "--workers", str(count))).clock for count in (1, 2)]
    entries = store.survey(raw, contract.load(store.read_schemas()))
    parallel = []
    for count in (1, 2):
        with workers(count) as hands:
            list(read_all(entries[: 10 * count], read, hands))  # rules are loaded
            begun = time.perf_counter()
            for _ in read_all(entries, read, hands):
                pass
            parallel.append(time.perf_counter() - begun)
    for what, (one, two), goal in (("whole build", whole, 1.6), ("reading alone", parallel, 1.8)):
        print(
            f"{what} of {len(entries)} reports, 1 process {one:.1f} s, 2 {two:.1f} s: x {one / two:.2f} (goal {goal})"
        )


def cached(raw: Path) -> None:
    """A build that reads everything and keeps it, against one that finds all of it kept and one that lacks a report."""
    first, again = (run(build_of(raw, "--workers", "1")).processor for _ in range(2))
    next((raw.parent / f".{raw.name}-cache").iterdir()).unlink()
    one_new = run(build_of(raw, "--workers", "1")).processor
    print(
        f"build that keeps readings {first:.1f} s, that finds them kept {again:.1f} s: {again / first:.2f} of it, ",
        end="",
    )
    print(f"all but one {one_new:.1f} s")


def growth(folder: Path, counts: Sequence[int], asks: int) -> None:
    """Time and memory over more and more made-up reports, each after the first count's against the second's."""
    costs = [(count, run(build_of(made_up(folder, count, asks), *ALONE))) for count in counts]
    each = [(cost.processor - before.processor) / (count - fewer) for (fewer, before), (count, cost) in pairwise(costs)]
    for (count, cost), further in zip(costs, [None, *each], strict=False):
        line = f"{count:6} reports: {cost.clock:8.1f} s, processor {cost.processor:8.1f} s, {cost.memory / 1e6:5.0f} MB"
        if further is not None:
            line += f", {further * 1000:6.1f} ms a further report (x {further / each[0]:.2f})"
        print(line, flush=True)


def made_up(folder: Path, count: int, asks: int) -> Path:
    """A folder of so many made-up reports."""
    raw = folder / f"made-up-{count}"
    if not raw.exists():
        options = ("--documents", str(count), "--asks", str(asks))
        run([sys.executable, "tools/big_corpus.py", str(raw), *options])
    return raw


def dist_of(raw: Path) -> Path:
    """Where these reports are built to."""
    return raw.parent / f"{raw.name}-dist"


def build_of(raw: Path, *options: str) -> list[str]:
    """The command that builds these reports."""
    return [sys.executable, "-m", "pipeline", "build", "--raw", str(raw), "--dist", str(dist_of(raw)), *options]


def run(command: Sequence[str], quiet: bool = True) -> Cost:
    """Run a command and tell what it took."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL if quiet else None)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed with status {os.waitstatus_to_exitcode(status)}")
    memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Cost(time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, memory)


if __name__ == "__main__":
    sys.exit(main())
