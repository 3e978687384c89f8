"""Try every reader on a release and write the table of them: `python -m tests.others dist docs/consumers.md`.

The table goes between the file's marks, or to the terminal where no file is named.
"""

import sys
from itertools import groupby
from pathlib import Path

from tests.others.readers import READERS, Reader, differences
from tests.support import CONTRACT

BEGIN, END = "<!-- readers -->\n", "<!-- /readers -->"
CALLED = {"csv": "CSV", "json": "JSON", "parquet": "Parquet", "sqlite": "SQLite", "xlsx": "workbook"}


def verdict(reader: Reader, release: Path) -> str:
    """What came of it."""
    if reader.missing:
        return "not run"
    wrong = differences(reader, release, CONTRACT)
    return f"{len(wrong)} cells otherwise" if wrong else "same"


def table(release: Path) -> str:
    """A line a program, with its version and what it found in each format."""
    lines = ["| program | version | finds what was published in |", "|---|---|---|"]
    for name, group in groupby(READERS, lambda reader: reader.name):
        readers = list(group)
        found = {CALLED[reader.format]: verdict(reader, release) for reader in readers}
        said = ", ".join(one if came == "same" else f"{one} ({came})" for one, came in found.items())
        version = "not run here" if readers[0].missing else readers[0].told_version()
        lines.append(f"| {name} | {version} | {said} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the table."""
    made = table(Path(sys.argv[1]))
    if len(sys.argv) < 3:
        print(made, end="")
        return 0
    path = Path(sys.argv[2])
    before, rest = path.read_text(encoding="utf-8").split(BEGIN)
    path.write_text(before + BEGIN + made + END + rest.split(END)[1], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
