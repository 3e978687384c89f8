"""Markdown from templates; words of a report or its description mean nothing else in it."""

import re
from collections.abc import Mapping
from typing import Any
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


def rendered(templates: Mapping[str, bytes], name: str, **given: Any) -> str:
    """The template of this name, filled; it may use the others."""
    import jinja2  # takes a while, and only a build needs it

    environment = jinja2.Environment(
        loader=jinja2.DictLoader({path: content.decode("utf-8") for path, content in templates.items()}),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {"plain": plain, "linked": linked}
    return environment.get_template(name).render(given)
