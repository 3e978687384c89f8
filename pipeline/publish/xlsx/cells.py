"""What a cell may hold: Excel's limits, and the texts that must not become something else."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from xlsxwriter.utility import xl_col_to_name

from pipeline.tabulate import any_risky

LONGEST_TEXT = 32_767  # UTF-16 units
FITTING = LONGEST_TEXT // 2  # characters that fit, whatever they are
LONGEST_ADDRESS = 2_079
PIECE = 16_000  # characters: below the limit even where each takes two units
MOST_LINKS = 65_530  # a sheet
LINKS = ("link", "place")
"""Kinds of columns whose texts lead somewhere."""
FIRST_YEAR = 1901  # Excel's calendar begins in 1900, with a day that never was

# What XML has signs for, what Excel writes by its number, and what XML 1.0 has no way to write: no report needs it.
MARKS = f"&<>{''.join(map(chr, (*range(9), *range(11, 32))))}\ufffe\uffff"
MARKED = re.compile(f"[{MARKS}]")
NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\ufffe": "\ufffd", "\uffff": "\ufffd"}
# What a text must not seem to be written so, by a number.
SEEMING = re.compile("_(?=x[0-9a-fA-F]{4}_)")
DAY_ZERO = date(1899, 12, 30).toordinal()
ESCAPED = re.compile(r'[\s"<>\[\]`^{}%]')


def too_long(text: str) -> bool:
    """Whether the text is more than a cell holds."""
    return len(text) > FITTING and len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT


def opens(address: str) -> bool:
    """Whether a web address can be a link: malformed and overlong ones stay text."""
    if not address.lower().startswith(("http:", "https:")):
        return False
    if len(ESCAPED.sub("%20", address)) > LONGEST_ADDRESS or re.search(r"[\s\\]", address):
        return False
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return re.fullmatch(r"[\w-]+(\.[\w-]+)+", host or "") is not None


def target(kind: str, text: str) -> str | None:
    """Where a cell of this kind of column leads, as XlsxWriter has it named; None where it stays text.

    The address of a row, a `place`, is relative to the release, and the workbook stands in one of its folders."""
    if kind in LINKS and opens(text):
        return text
    return f"external:../{text}" if kind == "place" and text and "://" not in text else None


def serial(value: date | time) -> float:
    """A date, a time of day or an instant as Excel counts them, in days.

    A cell has no time zone: an instant is shown as the clocks of its place did."""
    if isinstance(value, time):
        return (value.hour * 3600 + value.minute * 60 + value.second) / 86_400
    clock = value.time() if isinstance(value, datetime) else time()
    return value.toordinal() - DAY_ZERO + serial(clock)


def as_text(row: int, column: int, text: str, style: Any) -> str:
    """A cell with a text, as a sheet's XML."""
    before, after, end = around_text(column, style, "" if text == text.strip() else ' xml:space="preserve"')
    return f"{before}{row + 1}{after}{_as_xml(text)}{end}"


def as_number(row: int, column: int, number: float, style: Any, kind: str = "") -> str:
    """A cell with a number, or what Excel keeps as one, as a sheet's XML."""
    before, after, end = around_number(column, style, kind)
    return f"{before}{row + 1}{after}{number:.16G}{end}"


Around = tuple[str, str, str]
"""What stands in a cell before the number of its row, between this and what the cell holds, and behind that."""


def around_text(column: int, style: Any, space: str = "") -> Around:
    """What is around a text."""
    return _place(column), f'" s="{style._get_xf_index()}" t="inlineStr"><is><t{space}>', "</t></is></c>"


def around_number(column: int, style: Any, kind: str = "") -> Around:
    """What is around a number."""
    return _place(column), f'" s="{style._get_xf_index()}"{kind}><v>', "</v></c>"


def any_odd(texts: Sequence[str]) -> bool:
    """Whether a text may need more than the usual style: white space around it, or what a formula starts with."""
    return any_risky(texts) or list(map(str.strip, texts)) != texts


def as_xml(texts: Sequence[str]) -> Sequence[str]:
    """Texts as XML and Excel have them written."""
    together = "\n".join(texts)  # looking through all at once takes a twentieth of the time
    return list(map(_as_xml, texts)) if any(mark in together for mark in ("_x", *MARKS)) else texts


def _as_xml(text: str) -> str:
    return MARKED.sub(_written, SEEMING.sub("_x005F_", text))


@cache
def _place(column: int) -> str:
    return f'<c r="{xl_col_to_name(column)}'


def _written(found: re.Match[str]) -> str:
    return NAMED.get(found[0]) or f"_x{ord(found[0]):04X}_"
