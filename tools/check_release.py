"""Rebuild the release elsewhere and compare it with the committed one, byte by byte: `make check`."""

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MEND = "make && git add dist CITATION.cff .zenodo.json && git commit -m 'Build dist'"


def main() -> int:
    """Compare, name what differs and the command that mends it; 0 where nothing does."""
    with tempfile.TemporaryDirectory() as folder:
        dist = Path(folder) / "dist"
        build = [
            sys.executable,
            "-m",
            "pipeline",
            "build",
            "--raw",
            str(ROOT / "raw"),
            "--dist",
            str(dist),
            "--no-cache",
        ]
        done = subprocess.run(build, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            return done.returncode
        built = {path.relative_to(dist).as_posix(): blob(path) for path in dist.rglob("*") if path.is_file()}
        kept = committed()
        explained = "" if built == kept else explain(Path(folder), dist)
    wrong = [f"missing  {path}" for path in sorted(built.keys() - kept.keys())]
    wrong += [f"left over  {path}" for path in sorted(kept.keys() - built.keys())]
    wrong += [f"differs  {path}" for path in sorted(built.keys() & kept.keys()) if built[path] != kept[path]]
    if wrong:
        print("The committed dist/ is not what raw/, schemas/ and pipeline/ make:", file=sys.stderr)
        print("\n".join(f"  {line}" for line in wrong), file=sys.stderr)
        print(explained and f"\n{explained}", file=sys.stderr)
        print(f"To mend it: {MEND}", file=sys.stderr)
        return 1
    print(f"The committed dist/ is what a build makes: {len(built)} files, byte by byte.")
    return 0


def explain(folder: Path, built: Path) -> str:
    """Which rows differ, and whether the source or the reading changed; empty where no release is committed."""
    archive = ["git", "archive", "--format=tar", f"--output={folder / 'committed.tar'}", "HEAD:dist"]
    if subprocess.run(archive, cwd=ROOT, capture_output=True, check=False).returncode:
        return ""
    with tarfile.open(folder / "committed.tar") as tar:
        tar.extractall(folder / "committed", filter="data")
    command = [sys.executable, "-m", "pipeline", "diff", str(folder / "committed"), str(built)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False).stdout


def blob(path: Path) -> str:
    """The name that git gives these bytes."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def committed() -> dict[str, str]:
    """Every file of the committed dist/, with the name that git gives its bytes."""
    listing = subprocess.run(
        ["git", "ls-tree", "-r", "-z", "HEAD:dist"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    lines = [line for line in listing.stdout.split("\0") if line] if listing.returncode == 0 else []
    return {path: description.split()[2] for description, _, path in (line.partition("\t") for line in lines)}


if __name__ == "__main__":
    sys.exit(main())
