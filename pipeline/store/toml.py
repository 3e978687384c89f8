"""TOML beside a source: what a person writes is small and flat, and anything else is refused before it is parsed."""

import re
import stat
import tomllib
from itertools import accumulate
from pathlib import Path
from typing import Any, NoReturn

from pipeline.errors import InvalidInput, shown

LARGEST = 1_000_000  # bytes
DEEPEST = 20  # brackets in brackets, or parts of a key

# Texts and comments, in which brackets and dots are only characters.
_WORDS = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|' r"'''.*?'''|" r'"(?:[^"\\\n]|\\.)*"|' r"'[^'\n]*'|#[^\n]*",
    re.DOTALL,
)
_BRACKETS = re.compile(r"[\[\]{}]")


def read_toml(path: Path) -> dict[str, Any]:
    """What the file says; raises InvalidInput where it is no file, too large, too deep or no TOML."""
    if not stat.S_ISREG(path.stat().st_mode):
        _refuse(path, "is no file, or a link to something that is none; put a file in its place")
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        _refuse(path, f"has more than {LARGEST:,} bytes; nothing that is read there needs so many: shorten it")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        _refuse(path, f"is not UTF-8: line {line} has the byte 0x{content[error.start]:02x}; save it as UTF-8")
    bare = _WORDS.sub('""', text)
    steps = (1 if found[0] in "[{" else -1 for found in _BRACKETS.finditer(bare))
    if max(accumulate(steps), default=0) > DEEPEST or any(line.count(".") > DEEPEST for line in bare.split("\n")):
        _refuse(path, f"is nested more than {DEEPEST} deep; write [rows] and below it such as themes = [10, 10]")
    try:
        return tomllib.loads(text)
    except ValueError as error:
        said = str(error)
        if said.startswith("Invalid date"):
            where = said[said.index("(") :]
            _refuse(path, f"has a date that is in no calendar {where}; write one such as 2014-01-29, without quotes")
        _refuse(path, f"is not TOML ({shown(said)[1:-1]}); correct it")


def _refuse(path: Path, reason: str) -> NoReturn:
    raise InvalidInput(f"{path} {reason}.")
