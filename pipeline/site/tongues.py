"""In what language words are written, told by the small words that every sentence has: for `lang`, not for reading.

Browsers and screen readers pronounce, hyphenate and translate by it, and a French report cites English pages.
"""

import re

_SMALL = {
    "en": frozenset("the of and to in for with by from is are was were that this how their against through".split()),
    "fr": frozenset(
        "le la les l un une des du de d et pour dans sur avec par au aux est sont que qui ce cette leur contre".split()
    ),
}
_ADDRESS = re.compile(r"\S*://\S+|\bwww\.\S+")
_WORD = re.compile(r"[^\W\d_]+")
LEAST = 2  # small words; one alone, as in a name, tells nothing


def tongue(text: str, own: str) -> str:
    """The language of the text where another one than `own` is plain, else `own`."""
    if own not in _SMALL:
        return own
    words = _WORD.findall(_ADDRESS.sub(" ", text).lower())
    counts = {code: sum(word in small for word in words) for code, small in _SMALL.items()}
    other = max(counts, key=lambda code: counts[code])
    return other if counts[other] >= max(LEAST, 2 * counts[own] + 1) else own
