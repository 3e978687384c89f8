"""What a cell may hold: Excel's limits, and the texts that must not become something else."""

import re
from datetime import date, time
from urllib.parse import urlsplit

LONGEST_TEXT = 32_767  # UTF-16 units
LONGEST_ADDRESS = 2_079
PIECE = 16_000  # characters: below the limit even where each takes two units
MOST_LINKS = 65_530  # a sheet
FIRST_YEAR = 1901  # Excel's calendar begins in 1900, with a day that never was

# XML 1.0 has no way to write these two; no report has a use for them.
UNWRITABLE = re.compile("[\ufffe\uffff]")
ESCAPED = re.compile(r'[\s"<>\[\]`^{}%]')


def writable(text: str) -> str:
    """The text without what XML cannot hold."""
    return UNWRITABLE.sub("\ufffd", text)


def too_long(text: str) -> bool:
    """Whether the text is more than a cell holds."""
    return len(text) > LONGEST_TEXT // 2 and len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT


def pieces(text: str) -> list[str]:
    """The text in pieces that cells hold; joined they are the text."""
    return [text[start : start + PIECE] for start in range(0, len(text), PIECE)]


def opens(address: str) -> bool:
    """Whether a web address can be a link: malformed and overlong ones stay text."""
    if len(ESCAPED.sub("%20", address)) > LONGEST_ADDRESS or re.search(r"[\s\\]", address):
        return False
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https") and bool(host) and re.fullmatch(r"[\w-]+(\.[\w-]+)+", host or "") is not None
    )


def real(value: date | time) -> bool:
    """Whether Excel's calendar knows the date; a time of day is always known."""
    return isinstance(value, time) or value.year >= FIRST_YEAR
