"""A web page as the text that a reader sees of the report: lines, labels, cells, places of headings and markers."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.document.broken_lines import joined
from pipeline.document.survey import BLOCKS, Survey, events, survey
from pipeline.errors import InvalidInput
from pipeline.model import CELL_BREAK, STRESSED_LEVEL, Hint, HintKind, SourceText

_HEADING = re.compile(r"h([1-6])")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_NUMBER = re.compile(r"\D{0,24}?(\d{1,3})\W*")
_COUNT = re.compile(r"[0-9]{1,6}")
# What character references may bring in, and no text may hold.
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_LISTS = frozenset(["ul", "ol", "li"])
# A unit raised to a power, or an ordinal ending, is no marker: "9 m<sup>2</sup>", "1<sup>er</sup>".
_POWER = re.compile(r"(?:^|[\s\d])(?:m|cm|km|ha|mm|CO)$")
# Elements that end at their end tag alone, whose depth no parser takes in linear time.
_NESTED = re.compile(r"<(/?)(?:div|section|article|blockquote|ul|ol|dl|form|aside|main|details|fieldset)\b", re.I)
_DEEPEST = 4000
_TYPED = 1000
_LEAST = 0.1
"""The share of a page that holds more than a box of it."""
_MOST = 0.7
"""The share of a page that is its text where it shows one as it was typed."""


def decode_html(source: str) -> SourceText:
    """The visible text of the report in `source`, one line a block, and hints for headings and markers.

    Raises `InvalidInput` for elements nested past any page's needs, which no parser takes in linear time."""
    _refuse_depth(source)
    root = LexborHTMLParser(source).root
    if root is None:
        return SourceText("")
    report = _report_of(root)
    if (whole := _typed(report)) is not None:
        return SourceText(whole)
    page = _Page(survey(report))
    page.read(report)
    return page.result()


def _refuse_depth(source: str) -> None:
    depth = 0
    for tag in _NESTED.finditer(source):
        depth += -1 if tag[1] and depth else not tag[1]
        if depth > _DEEPEST:
            line = source.count("\n", 0, tag.start()) + 1
            raise InvalidInput(
                f"line {line}: elements are nested more than {_DEEPEST} deep, which no report needs: close them, or "
                "save the page as plain text (source.txt)."
            )


def _report_of(root: LexborNode) -> LexborNode:
    """The element that holds the report: `main` or what plays that role and holds some of the page, else all of it."""
    whole = len(root.text(deep=True, strip=True))
    whole -= sum(len(node.text(deep=True, strip=True)) for node in root.css("script, style, template, svg"))
    least = _LEAST * whole
    for place in ("main", "[role=main]", "article", "#wb-cont-main", "#content", "#main", "#contenu", "body"):
        found = root.css_first(place)
        if found is not None and len(found.text(deep=True, strip=True)) >= least:
            return found
    return root


def _typed(report: LexborNode) -> str | None:
    """The text of a page that only shows one as it was typed, in an element `pre`; None for any other."""
    typed = report.css_first("pre")
    said = _CONTROL.sub("", typed.text(deep=True)) if typed is not None else ""
    return said if len(said) > max(_TYPED, _MOST * len(report.text(deep=True, strip=True))) else None


class _Page:
    """The text written so far and the hints that point into it."""

    def __init__(self, known: Survey) -> None:
        self.known = known
        self.parts: list[str] = []
        self.length = 0
        self.hints: list[Hint] = []
        self.pending_break = 0
        self.pending_space = False
        self.parted = False
        """Whether a block of a cell ended."""
        self.line_start = 0
        self.labelled = -1
        self.open: list[tuple[int, HintKind, int, int]] = []
        self.counters: list[int | None] = []
        self.cited: set[str] = set()
        """The elements that markers lead to."""
        self.marked: set[int] = set()
        """The numbers of the markers."""
        self.headed = 0
        self.row_cells = 0

    def result(self) -> SourceText:
        """The text written, and its hints."""
        text, hints = joined("".join(self.parts) + ("\n" if self.length else ""), self.hints)
        return SourceText(text, tuple(hints), one_line_blocks=True)

    def read(self, top: LexborNode) -> None:
        """Write what is visible below `top`."""
        for opening, node in events(top, self._is_skipped):
            tag = node.tag or ""
            if tag == "-text":
                if opening:
                    self._say(node.text_content or "")
            elif self._is_skipped(node):
                if not opening and tag in BLOCKS:
                    self._break_line(2)
            elif opening:
                self._opened(node, self._plays(node))
            else:
                self._closed(node, self._plays(node))

    def _is_skipped(self, node: LexborNode) -> bool:
        return node.mem_id in self.known.skipped

    def _plays(self, node: LexborNode) -> str:
        """The tag of an element, where a row or cell of a box is a block like others, and a role is played."""
        if node.mem_id in self.known.ranked:
            return f"h{self.known.ranked[node.mem_id]}"
        return "div" if node.mem_id in self.known.boxes else node.tag or ""

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _break_line(self, lines: int) -> None:
        if self.length:
            self.pending_break = max(self.pending_break, lines)
        self.pending_space = False

    def _flush_break(self) -> None:
        if self.pending_break:
            self._write("\n" * self.pending_break)
            self.pending_break = 0
            self.line_start = self.length

    def _say(self, raw: str) -> None:
        text = _SPACE.sub(" ", raw if raw.isprintable() else _CONTROL.sub("", raw))
        if self.pending_break or not self.length:
            text = text.lstrip()  # no-break spaces that only move a line to the right
        if text.strip(" ") == "":
            self.pending_space = self.pending_space or bool(text)
            return
        leading, trailing = text[0] == " ", text[-1] == " "
        self._flush_break()
        if (leading or self.pending_space) and self.length > self.line_start:
            self._write(CELL_BREAK if self.parted and not text.lstrip(" ")[0].islower() else " ")
        self.parted = False
        self.pending_space = trailing
        self._write(text.strip(" "))

    def _opened(self, node: LexborNode, tag: str) -> None:
        if tag in ("td", "th"):
            if self.row_cells:
                self._flush_break()
                self._write("\t")
                self.pending_space = self.parted = False
            self.row_cells += 1
            return
        if tag == "tr":
            self._break_line(1)
            self.row_cells = 0
        elif tag == "br":
            self._part("span" if self.headed else "li")
        elif tag in BLOCKS:
            self._part(tag)
        if tag in ("ol", "ul"):
            start = str(node.attributes.get("start") or 1)
            self.counters.append(int(start) if tag == "ol" and _COUNT.fullmatch(start) else 1 if tag == "ol" else None)
        elif tag == "li":
            self._label_item(node)
        if heading := _HEADING.fullmatch(tag):
            self._start(node, "heading", int(heading[1]))
        elif node.mem_id in self.known.stressed:
            self._start(node, "heading", STRESSED_LEVEL)
        elif tag in ("sup", "a") and (number := self._marker_number(node, tag)) is not None:
            self.pending_space = False
            self._start(node, "marker", number)
            self.marked.add(number)
        elif (tag == "p" and self._is_cited(node)) or (tag == "sup" and self._labels_note(node)):
            self._flush_break()
            if not self.row_cells:
                self.hints.append(Hint("note", self.length, self.length))
        if tag == "a" and self.open and self.open[-1][1] == "marker":
            self.cited.add((node.attributes.get("href") or "").removeprefix("#"))

    def _labels_note(self, node: LexborNode) -> bool:
        """Whether a raised number opens a line, as one that a marker has labels its note."""
        match = _NUMBER.fullmatch((node.text(deep=True) or "").strip())
        opens = bool(self.pending_break) or self.length == self.line_start
        return match is not None and opens and int(match[1]) in self.marked

    def _is_cited(self, node: LexborNode) -> bool:
        return (node.attributes.get("id") or None) in self.cited

    def _closed(self, node: LexborNode, tag: str) -> None:
        if tag in ("ol", "ul") and self.counters:
            self.counters.pop()
        if self.open and self.open[-1][0] == node.mem_id:
            self._finish()
        if tag == "tr":
            self.row_cells = 0
            self._break_line(1)
        elif tag in BLOCKS and tag not in ("td", "th"):
            self._part(tag)

    def _label_item(self, node: LexborNode) -> None:
        if self.row_cells and self.length > self.line_start and self.parts[-1] != "\t":
            self._write(" ")
        self.pending_space = False
        if self.counters:
            counter, value = self.counters[-1], str(node.attributes.get("value") or "")
            self._flush_break()
            if not self.row_cells:
                kind: HintKind = "note" if self._is_cited(node) else "item"
                self.hints.append(Hint(kind, self.length, self.length, len(self.counters)))
            if counter is None:
                self._write("• ")
            else:
                counter = int(value) if _COUNT.fullmatch(value) else counter
                self.counters[-1] = counter + 1
                self._write(f"{counter}. ")
        self.line_start = self.labelled = self.length

    def _marker_number(self, node: LexborNode, tag: str) -> int | None:
        """The number a raised or linked marker names; None where the element is none.

        A number that opens a line labels a note and marks nothing."""
        match = _NUMBER.fullmatch((node.text(deep=True) or "").strip())
        glued = not self.pending_break and self.length > self.line_start
        if match is None or not glued or any(kind == "marker" for _, kind, _, _ in self.open):
            return None
        if tag == "a":
            target = node.attributes.get("href") or ""
            return int(match[1]) if target.startswith("#") and re.search(r"\d", target) else None
        return None if _POWER.search("".join(self.parts[-3:])[-4:]) else int(match[1])

    def _start(self, node: LexborNode, kind: HintKind, number: int) -> None:
        self.headed += kind == "heading"
        self.open.append((node.mem_id, kind, number, -1 if self.pending_break else self.length))

    def _finish(self) -> None:
        _, kind, number, start = self.open.pop()
        self.headed -= kind == "heading"
        if start < 0:
            start = self.line_start
        if self.length > start and not self.pending_break:
            self.hints.append(Hint(kind, start, self.length, number))

    def _part(self, tag: str) -> None:
        """Begin a line for a block; in a table, where a row is one line, words of two blocks only stand apart."""
        if self.row_cells:
            self.pending_space = self.parted = self.parts[-1:] != ["\t"]
        elif self.headed:
            self.pending_space = self.length > self.line_start
        elif self.labelled != self.length or tag in _LISTS:
            # The first paragraph of an item stands behind its label: "<li><p>".
            self._break_line(1 if tag in ("li", "dt", "dd") else 2)
