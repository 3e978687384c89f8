"""A government web page as the text that a reader sees of the report, and what its markup says of it."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.decode.survey import Survey, events, survey
from pipeline.errors import InvalidInput
from pipeline.model import BOLD_LEVEL, Hint, HintKind, SourceText

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "html",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
# Elements that end by themselves where the next begins, or never begin: they nest no deeper, whatever their tags say.
_SHALLOW = frozenset(
    [
        "p",
        "li",
        "dd",
        "dt",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "link",
        "col",
        "area",
        "base",
        "embed",
        "source",
        "track",
        "wbr",
        "html",
        "head",
        "body",
    ]
)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][\w-]*)")
_DEEPEST = 4000
_HEADING = re.compile(r"h([1-6])")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_NUMBER = re.compile(r"\D{0,24}?(\d{1,3})\W*")
# A unit raised to a power, or an ordinal ending, is no marker: "9 m<sup>2</sup>", "1<sup>er</sup>".
_POWER = re.compile(r"(?:^|[\s\d])(?:m|cm|km|ha|mm|CO)$")


def decode_html(source: str) -> SourceText:
    """The visible text of the report in `source`, one line a block, and hints for headings and markers.

    Raises `InvalidInput` for elements nested past any page's needs, which no parser takes in linear time."""
    _refuse_depth(source)
    root = LexborHTMLParser(source).root
    if root is None:
        return SourceText("")
    report = _report_of(root)
    page = _Page(survey(report))
    page.read(report)
    return page.result()


def _refuse_depth(source: str) -> None:
    depth = 0
    for tag in _TAG.finditer(source):
        if tag["name"].lower() in _SHALLOW:
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


def _opening_words(node: LexborNode) -> str:
    """The first words in an element: those of its first text, which is as deep as its first children go."""
    child = node.child
    while child is not None and (
        child.tag == "-comment" or (child.tag == "-text" and not (child.text_content or "").strip())
    ):
        child = child.next
    while child is not None and child.tag != "-text":
        child = child.child
    return (child.text_content or "")[:12] if child is not None else ""


class _Page:
    """The text written so far and the hints that point into it."""

    def __init__(self, known: Survey) -> None:
        self.known = known
        self.parts: list[str] = []
        self.length = 0
        self.hints: list[Hint] = []
        self.pending_break = 0
        self.pending_space = False
        self.line_start = 0
        self.open: list[tuple[HintKind, int, int]] = []
        self.counters: list[int | None] = []
        self.row_cells = 0

    def is_skipped(self, node: LexborNode) -> bool:
        return node.mem_id in self.known.skipped

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def break_line(self, lines: int) -> None:
        if self.length:
            self.pending_break = max(self.pending_break, lines)
        self.pending_space = False

    def flush_break(self) -> None:
        if self.pending_break:
            self.write("\n" * self.pending_break)
            self.pending_break = 0
            self.line_start = self.length

    def say(self, raw: str) -> None:
        text = _SPACE.sub(" ", raw)
        if text.strip(" ") == "":
            self.pending_space = self.pending_space or bool(text)
            return
        leading, trailing = text[0] == " ", text[-1] == " "
        self.flush_break()
        if (leading or self.pending_space) and self.length > self.line_start:
            self.write(" ")
        self.pending_space = trailing
        self.write(text.strip(" "))

    def read(self, top: LexborNode) -> None:
        for opening, node in events(top, self.is_skipped):
            tag = node.tag or ""
            if tag == "-text":
                if opening:
                    self.say(node.text_content or "")
            elif tag == "-comment":
                continue
            elif self.is_skipped(node):
                if opening:
                    self.drop_heading_of(node)
                elif tag in _BLOCKS:
                    self.break_line(2)
            elif opening:
                self.opened(node, tag)
            else:
                self.closed(node, tag)

    def drop_heading_of(self, node: LexborNode) -> None:
        """Take back the heading just written where a contents list, a menu or a form is all that it heads."""
        heads = node.tag in ("nav", "ul", "ol", "form", "details") or "toc" in (node.attributes.get("class") or "")
        last = self.hints[-1] if self.hints else None
        if not (heads and last and last.kind == "heading" and last.end == self.length and last.number > 1):
            return
        del self.hints[-1]
        whole = "".join(self.parts)[: last.start].rstrip("\n")
        self.parts, self.length, self.line_start = [whole], len(whole), len(whole)
        self.pending_break = 2 if whole else 0

    def opened(self, node: LexborNode, tag: str) -> None:
        if tag == "br":
            self.break_line(1)
        elif tag in ("td", "th"):
            if self.row_cells:
                self.flush_break()
                self.write("\t")
                self.pending_space = False
            self.row_cells += 1
            return
        elif tag == "tr":
            self.break_line(1)
            self.row_cells = 0
            return
        elif tag in _BLOCKS and not self.row_cells:
            self.break_line(1 if tag in ("li", "dt", "dd") else 2)
        if tag in ("ol", "ul"):
            self.counters.append(
                int(node.attributes.get("start") or 1)
                if tag == "ol" and str(node.attributes.get("start") or 1).isdigit()
                else None
            )
        elif tag == "li":
            self.label_item(node)
        elif heading := _HEADING.fullmatch(tag):
            self.start("heading", int(heading[1]))
        elif node.mem_id in self.known.bold_lines:
            self.start("heading", BOLD_LEVEL)
        elif tag in ("sup", "a") and (number := self.marker_number(node, tag)) is not None:
            self.pending_space = False
            self.start("marker", number)

    def label_item(self, node: LexborNode) -> None:
        counter = self.counters[-1] if self.counters else None
        value = str(node.attributes.get("value") or "")
        if counter is not None:
            counter = int(value) if value.isdigit() else counter
            self.counters[-1] = counter + 1
            # A note list that writes its own numbers ("1. [1] …") needs no second label.
            if not re.match(r"\s*(?:\[\d|\(?\d{1,3}[.)\]])", _opening_words(node)):
                self.flush_break()
                self.write(f"{counter}. ")
        elif self.counters:
            self.flush_break()
            self.write("• ")
        self.line_start = self.length

    def marker_number(self, node: LexborNode, tag: str) -> int | None:
        """The number a raised or linked marker names; None where the element is none."""
        if any(kind == "marker" for kind, _, _ in self.open):
            return None
        match = _NUMBER.fullmatch((node.text(deep=True) or "").strip())
        if match is None:
            return None
        if tag == "a":
            target = node.attributes.get("href") or ""
            return int(match[1]) if target.startswith("#") and re.search(r"\d", target) and self.glued() else None
        before = "".join(self.parts[-3:])[-4:]
        return None if _POWER.search(before) or not self.glued() else int(match[1])

    def glued(self) -> bool:
        """Whether text stands before on the same line: a number that opens a line labels a note and marks nothing."""
        return not self.pending_break and self.length > self.line_start

    def start(self, kind: HintKind, number: int) -> None:
        self.open.append((kind, number, -1 if self.pending_break else self.length))

    def closed(self, node: LexborNode, tag: str) -> None:
        if tag in ("ol", "ul") and self.counters:
            self.counters.pop()
        kind = (
            "heading"
            if _HEADING.fullmatch(tag) or (node.mem_id in self.known.bold_lines)
            else "marker"
            if tag in ("sup", "a")
            else None
        )
        if kind and self.open and self.open[-1][0] == kind:
            self.finish(kind)
        if tag in ("td", "th"):
            return
        if tag == "tr":
            self.row_cells = 0
            self.break_line(1)
        elif tag in _BLOCKS and not self.row_cells:
            self.break_line(1 if tag in ("li", "dt", "dd") else 2)

    def finish(self, kind: HintKind) -> None:
        _, number, start = self.open.pop()
        if start < 0:
            start = self.line_start
        if self.length > start and not self.pending_break:
            self.hints.append(Hint(kind, start, self.length, number))

    def result(self) -> SourceText:
        return SourceText("".join(self.parts) + ("\n" if self.length else ""), tuple(self.hints), one_line_blocks=True)
