"""A government web page as the text that a reader sees of the report, and what its markup says of it."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.document.elements import SHALLOW
from pipeline.document.page import Page
from pipeline.document.survey import survey
from pipeline.errors import InvalidInput
from pipeline.model import SourceText

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][\w-]*)")
_DEEPEST = 4000


def decode_html(source: str) -> SourceText:
    """The visible text of the report in `source`, one line a block, and hints for headings and markers.

    Raises `InvalidInput` for elements nested past any page's needs, which no parser takes in linear time."""
    _refuse_depth(source)
    root = LexborHTMLParser(source).root
    if root is None:
        return SourceText("")
    report = _report_of(root)
    page = Page(survey(report))
    page.read(report)
    return page.result()


def _refuse_depth(source: str) -> None:
    depth = 0
    for tag in _TAG.finditer(source):
        if tag["name"].lower() in SHALLOW:
            continue
        depth = depth + 1 if not tag["close"] else max(0, depth - 1)
        if depth > _DEEPEST:
            line = source.count("\n", 0, tag.start()) + 1
            raise InvalidInput(
                f"line {line}: elements are nested more than {_DEEPEST} deep, which no report needs: close them, or "
                "save the page as plain text (source.txt)."
            )


def _report_of(root: LexborNode) -> LexborNode:
    """The element that holds the report: `main` or what plays that role, else the whole page."""
    body = root.css_first("body") or root
    most = len(body.text(deep=True, strip=True))
    for selector in ("main", "[role=main]", "article", "#wb-cont-main", "#content", "#main", "#contenu"):
        found = root.css_first(selector)
        # A `main` around next to nothing is a template's leftover.
        if found is not None and len(found.text(deep=True, strip=True)) * 4 > most:
            return found
    return body
