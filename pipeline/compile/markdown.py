"""Words of a report or its description inside Markdown: they mean nothing else there."""

import re
from urllib.parse import quote

# What can open emphasis, code, a link, markup, an entity, a cell or a mention; and what opens a list or a heading where
# it begins a line.
_SIGNS = re.compile(r"[\\`*_~<>\[\]|&#@!]|(?<=^)[-+=]|(?<=^\d)[.)]")
_OF_ADDRESSES = "%:/?#[]@!$&'()*+,;=~"


def plain(words: str) -> str:
    """The words on one line, as a reader of the page sees them."""
    return _SIGNS.sub(r"\\\g<0>", " ".join(words.strip().splitlines()))


def linked(words: str, address: str) -> str:
    """The words as a link to a web address, whatever signs it has."""
    return f"[{plain(words)}](<{quote(address, safe=_OF_ADDRESSES)}>)"
