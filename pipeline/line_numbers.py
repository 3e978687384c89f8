"""Line numbers, as editors count them."""

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache

_LINE_END = re.compile(r"\r\n|\n|\r")


# Every table of a document asks for the lines of the same text.
@lru_cache(maxsize=1)
def line_of(text: str) -> Callable[[int], int]:
    """A function from an offset into `text` to the 1-based number of its line."""
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    return lambda offset: bisect_right(starts, offset)
