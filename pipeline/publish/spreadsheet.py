"""Keeping a spreadsheet from running a text as a formula, in a way that a reader can undo."""

import re

# A text that already starts with apostrophes before such a character gets one more, so that undoing is exact.
RISKY = re.compile(r"'*[=+\-@\t\r]")
GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guard(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula."""
    return "'" + text if RISKY.match(text) else text


def unguard(cell: str) -> str:
    """The text that `guard` was given."""
    return cell[1:] if GUARDED.match(cell) else cell
