"""Markdown from templates; words of a report or its description mean nothing else in it."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    import jinja2

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
    template = _environment(tuple(templates.items())).get_template(name)
    return str(template.render(given))


@lru_cache(maxsize=2)  # a page is filled once in each language
def _environment(templates: tuple[tuple[str, bytes], ...]) -> "jinja2.Environment":
    import jinja2  # takes a while, and only a build needs it

    environment = jinja2.Environment(
        loader=jinja2.DictLoader({path: content.decode("utf-8") for path, content in templates}),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {"plain": plain, "linked": linked}
    return environment
