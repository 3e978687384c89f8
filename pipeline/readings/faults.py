"""What is wrong with a reading's file: all of it at once, each fault with its line."""

import json
from collections.abc import Mapping, Sequence
from json.decoder import JSONObject  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import Any

MOST_TOLD = 100
"""How many faults of one file are told; the rest are counted."""
Part = tuple[str | int, ...]
"""A part of the file, such as ("recommendations", 3, "words")."""


class Faults:
    """What is wrong with a file, each with its line there; all are gathered before any is told."""

    def __init__(self, where: str, text: str) -> None:
        self.where = where
        self._text = text
        self._found: list[tuple[Part, str]] = []
        self.warnings: list[tuple[Part, str]] = []

    def add(self, at: Part, said: str) -> None:
        """A fault at a part of the file, such as ("recommendations", 3, "words")."""
        self._found.append((at, said))

    def warn(self, at: Part, said: str) -> None:
        """What may be right, and seldom is."""
        self.warnings.append((at, said))

    def sentences(self) -> list[str]:
        """Each fault with the file, its line and the row."""
        told = self._told(self._found[:MOST_TOLD])
        more = len(self._found) - len(told)
        return [*told, *([f"{self.where}: {more} more faults like these."] if more else [])]

    def warned(self) -> list[str]:
        """Each warning, in the same way."""
        return self._told(self.warnings[:MOST_TOLD])

    def _told(self, found: Sequence[tuple[Part, str]]) -> list[str]:
        lines = _lines_of(self._text) if found else {}
        return [f"{self.where}:{_line(lines, at)}: {_named(at)}{said}" for at, said in found]


def _named(at: Sequence[str | int]) -> str:
    """« recommendations row 4, words: »"""
    parts = [f"row {part + 1}" if isinstance(part, int) else part for part in at]
    said = " ".join(parts[:2]) + "".join(f", {part}" for part in parts[2:])
    return f"{said}: " if said else ""


def _line(lines: Mapping[tuple[str, int], int], at: Sequence[str | int]) -> int:
    return lines.get((str(at[0]), int(at[1])), 1) if len(at) > 1 and isinstance(at[1], int) else 1


class _Located(dict[str, Any]):
    start = 0


def _lines_of(text: str) -> dict[tuple[str, int], int]:
    """The line of the file on which each row of each list begins."""
    decoder = json.JSONDecoder()

    def parse(s_and_end: tuple[str, int], *rest: Any) -> tuple[Any, int]:
        found, end = JSONObject(s_and_end, *rest)
        located = _Located(found)
        located.start = s_and_end[1]
        return located, end

    decoder.parse_object = parse  # type: ignore[attr-defined]
    decoder.scan_once = py_make_scanner(decoder)  # type: ignore[attr-defined]
    try:
        whole = decoder.decode(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(whole, dict):
        return {}
    found: dict[tuple[str, int], int] = {}
    line, at = 1, 0
    rows = [
        (row.start, (name, nth))
        for name, listed in whole.items()
        if isinstance(listed, list)
        for nth, row in enumerate(listed)
        if isinstance(row, _Located)
    ]
    for start, key in sorted(rows):
        line, at = line + text.count("\n", at, start), start
        found[key] = line
    return found
