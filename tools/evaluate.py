"""Score the extraction against people's readings of the same documents: `make evaluate`."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def main() -> int:
    """Build every reading's document in a temporary folder and run the scorer on each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readings", type=Path, nargs="*", help="folders with document.toml, source.* and gold.json")
    parser.add_argument("--scorer", type=Path, default=SHARED / "tools" / "score_reading.py")
    parser.add_argument("--misses", action="store_true", help="also print what was missed and what was too much")
    options = parser.parse_args()
    readings = options.readings or sorted(path.parent for path in SHARED.glob("gold/*/gold.json"))
    if not readings or not options.scorer.is_file():
        print("No readings or no scorer here; name them: tools/evaluate.py FOLDER... --scorer FILE", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        raw, dist = Path(folder) / "raw", Path(folder) / "dist"
        for reading in readings:
            (raw / reading.name).mkdir(parents=True)
            for path in [reading / "document.toml", *reading.glob("source.*")]:
                shutil.copyfile(path, raw / reading.name / path.name)
        build = [sys.executable, "-m", "pipeline", "build", "--raw", str(raw), "--dist", str(dist)]
        done = subprocess.run(build, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            return done.returncode
        for reading in readings:
            print(f"== {reading.name}", flush=True)
            score = [sys.executable, str(options.scorer), str(dist), str(reading)]
            subprocess.run(score + ["--misses"] * options.misses, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
