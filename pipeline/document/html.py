"""A government web page as the text that a reader sees of the report, and what its markup says of it."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.document.depth import refuse_depth
from pipeline.document.page import Page
from pipeline.document.survey import survey
from pipeline.model import SourceText


def decode_html(source: str) -> SourceText:
    """The visible text of the report in `source`, one line a block, and hints for headings and markers.

    Raises `InvalidInput` for elements nested past any page's needs, which no parser takes in linear time."""
    refuse_depth(source)
    root = LexborHTMLParser(source).root
    if root is None:
        return SourceText("")
    report = _report_of(root)
    page = Page(survey(report))
    page.read(report)
    return page.result()


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
