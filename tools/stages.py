"""Build a folder of sources in this process alone, and tell what each stage took: `tools/stages.py RAW DIST`.

Times are the processor's; what one stage asks of another is the other's time."""

import sys
from collections import Counter
from functools import wraps
from pathlib import Path
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pipeline import build, contract, store, writing
from pipeline.engine import cached
from pipeline.publish.all_tables import AllTables
from pipeline.reader import read
from pipeline.site.write import Site
from pipeline.validate import verdict
from pipeline.validate.gate import Gate
from pipeline.validate.judges import Judges
from pipeline.writing import PUBLISHERS

STAGES: tuple[tuple[str, Any, str], ...] = (
    ("reading", cached, "read_one"),
    ("gate (pandera)", Gate, "batch"),
    ("verdict: formats compared", verdict, "judge"),
    ("verdict: Great Expectations, import", Judges, "__init__"),
    ("verdict: Great Expectations, judging", Judges, "judge"),
    ("site", Site, "reports"),
    ("site", Site, "close"),
    *((name, writing, name) for name in vars(writing) if name.startswith(("write_", "pack"))),
)
spent = Counter[str]()
"""Seconds of each stage by itself."""
inner = list[float]()
"""What stages inside those that are under way took."""


def watch(stage: str, owner: Any, name: str) -> None:
    """Count the time of this function to the stage, but for what it spends in another one."""
    function = getattr(owner, name)

    @wraps(function)
    def watched(*args: Any, **kwargs: Any) -> Any:
        begun = process_time()
        inner.append(0.0)
        try:
            return function(*args, **kwargs)
        finally:
            took = process_time() - begun
            spent[stage] += took - inner.pop()
            if inner:
                inner[-1] += took

    setattr(owner, name, watched)


def main() -> None:
    """Print a line a stage: seconds, milliseconds a document, share."""
    raw, dist = map(Path, sys.argv[1:3])
    for stage in STAGES:
        watch(*stage)
    for publisher in (AllTables, *PUBLISHERS):
        for name in ("__init__", "add", "close"):
            watch(publisher.__name__, publisher, name)
    build.build(contract.load(store.read_schemas()), read, raw, dist)
    whole = process_time()
    spent["imports and the rest"] = whole - spent.total()
    documents = sum(1 for path in raw.iterdir() if path.is_dir())
    for name, took in spent.most_common():
        print(f"  {name:36}{took:8.2f} s{1000 * took / documents:8.1f} ms a document{took / whole:8.1%}")
    print(f"  {'all':36}{whole:8.2f} s{1000 * whole / documents:8.1f} ms a document")


if __name__ == "__main__":
    main()
