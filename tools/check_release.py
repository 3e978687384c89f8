"""Rebuild the release elsewhere and compare it with the committed one, byte by byte: `make check`."""

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PIPELINE = (sys.executable, "-m", "pipeline")
MEND = "make && git add dist CITATION.cff .zenodo.json && git commit -m 'Build dist'"


def main() -> int:
    """Compare, name what differs and the command that mends it; 0 where nothing does."""
    with tempfile.TemporaryDirectory() as folder:
        kept, built = Path(folder, "committed"), Path(folder, "dist")
        build = [*PIPELINE, "build", "--raw", str(ROOT / "raw"), "--dist", str(built), "--no-cache"]
        done = subprocess.run(build, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            return done.returncode
        archive = Path(folder, "committed.tar")
        said = ["git", "archive", "--format=tar", f"--output={archive}", "HEAD:dist"]
        if subprocess.run(said, cwd=ROOT, capture_output=True, check=False).returncode == 0:
            with tarfile.open(archive) as tar:
                tar.extractall(kept, filter="data")
        before, now = contents(kept), contents(built)
        if before == now:
            print(f"The committed dist/ is what a build makes: {len(now)} files, byte by byte.")
            return 0
        print("The committed dist/ is not what raw/, schemas/ and pipeline/ make:", file=sys.stderr)
        for path in sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path)):
            word = "missing" if path not in before else "left over" if path not in now else "differs"
            print(f"  {word}  {path}", file=sys.stderr)
        # Which rows differ, and whether the source or the reading changed; nothing where no release is committed.
        diff = [*PIPELINE, "diff", str(kept), str(built)]
        told = subprocess.run(diff, cwd=ROOT, capture_output=True, encoding="utf-8", check=False).stdout
        print(f"\n{told}\nTo mend it: {MEND}", file=sys.stderr)
        return 1


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below the folder by its path; none without the folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


if __name__ == "__main__":
    sys.exit(main())
