"""Keeping a spreadsheet from running a text as a formula, in a way that a reader can undo."""

import re

# Where a cell may begin: the text itself, and behind a line end or a semicolon, at which a spreadsheet that expects
# other separators, as Excel does in French, cuts a text in two. A text that has apostrophes there gets one more, so
# that undoing is exact.
_BEGINS = r"(?:\A|(?<=[\n\r;]))"
RISKY = re.compile(_BEGINS + r"(?='*[=+\-@\t\r])")
_GUARDED = re.compile(_BEGINS + r"'(?='*[=+\-@\t\r])")
_BEHIND = re.compile(r"[\n\r;]'*[=+\-@\t\r]")  # found many times faster than the places themselves


def guard(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet would take what follows for a formula."""
    return RISKY.sub("'", text) if _may_be(text) else text


def unguard(cell: str) -> str:
    """The text that `guard` was given."""
    return _GUARDED.sub("", cell) if _may_be(cell) else cell


def _may_be(text: str) -> bool:
    return text[:1] in "'=+-@\t\r" or _BEHIND.search(text) is not None
