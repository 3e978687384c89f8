"""How deep a page is nested, told before it is parsed: no parser takes any depth in linear time."""

import re
from collections import Counter

from pipeline.document.elements import ALONE, FOREIGN, RAW, RESETS, VOID
from pipeline.errors import InvalidInput

_TAG = re.compile(r"<(?:(?P<comment>!--)|(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<rest>[^>]*))")
_ATTRIBUTE = re.compile(r"[\s/][^\s/=>]")
_DEEPEST = 4000
_MOST_ATTRIBUTES = 2000


def refuse_depth(source: str) -> None:
    """Raise `InvalidInput` where elements are nested deeper, or hold more attributes, than any report needs.

    Depth is that of the tree: an end tag that closes nothing and an element that ends by itself make none."""
    path: list[str] = []
    open_now: Counter[str] = Counter()
    at = 0
    while tag := _TAG.search(source, at):
        at = tag.end()
        if tag["comment"]:
            end = source.find("-->", at)
            at = len(source) if end < 0 else end + 3
            continue
        name = tag["name"].lower()
        if len(tag["rest"]) > _MOST_ATTRIBUTES and len(_ATTRIBUTE.findall(tag["rest"])) > _MOST_ATTRIBUTES:
            _refuse(source, tag.start(), f"an element has more than {_MOST_ATTRIBUTES} attributes", "take them out")
        if tag["close"]:
            if open_now[name]:
                _leave(path, open_now, name)
            continue
        if name in VOID or (tag["rest"].endswith("/") and any(open_now[one] for one in FOREIGN)):
            continue
        if name in RAW:
            end = _end_of(source, name, at)
            at = len(source) if end < 0 else end
            continue
        if name in ALONE and open_now[name] and not _is_reset(path, name):
            _leave(path, open_now, name)
        path.append(name)
        open_now[name] += 1
        if len(path) > _DEEPEST:
            _refuse(source, tag.start(), f"elements are nested more than {_DEEPEST} deep", "close them")


def _end_of(source: str, name: str, at: int) -> int:
    found = re.compile(f"</{name}", re.IGNORECASE).search(source, at)
    return found.start() if found else -1


def _leave(path: list[str], open_now: Counter[str], name: str) -> None:
    while path:
        last = path.pop()
        open_now[last] -= 1
        if last == name:
            return


def _is_reset(path: list[str], name: str) -> bool:
    """Whether a list or table was opened since the last element of this name."""
    for one in reversed(path):
        if one in RESETS:
            return True
        if one == name:
            return False
    return False


def _refuse(source: str, at: int, what: str, remedy: str) -> None:
    line = source.count("\n", 0, at) + 1
    raise InvalidInput(
        f"line {line}: {what}, which no report needs: {remedy}, or save the page as plain text (source.txt)."
    )
