"""Writing the text of a page as it is walked: lines, list labels, cells, and the places of headings and markers."""

import re

from selectolax.lexbor import LexborNode

from pipeline.document.elements import BLOCKS
from pipeline.document.survey import Survey, events, opening_words
from pipeline.model import BOLD_LEVEL, Hint, HintKind, SourceText

_HEADING = re.compile(r"h([1-6])")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_NUMBER = re.compile(r"\D{0,24}?(\d{1,3})\W*")
_COUNT = re.compile(r"[0-9]{1,6}")
# What character references may bring in, and no text may hold.
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
# What ends a heading that was never closed.
_PROSE = frozenset(["p", "ul", "ol", "dl", "table", "section", "article", "blockquote", "pre"])
_LISTS = frozenset(["ul", "ol", "li"])
# A unit raised to a power, or an ordinal ending, is no marker: "9 m<sup>2</sup>", "1<sup>er</sup>".
_POWER = re.compile(r"(?:^|[\s\d])(?:m|cm|km|ha|mm|CO)$")


class Page:
    """The text written so far and the hints that point into it."""

    def __init__(self, known: Survey) -> None:
        self.known = known
        self.parts: list[str] = []
        self.length = 0
        self.hints: list[Hint] = []
        self.pending_break = 0
        self.pending_space = False
        self.line_start = 0
        self.labelled = -1
        self.open: list[tuple[HintKind, int, int]] = []
        self.counters: list[int | None] = []
        self.headed = 0
        self.row_cells = 0

    def _is_skipped(self, node: LexborNode) -> bool:
        return node.mem_id in self.known.skipped

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
        if text.strip(" ") == "":
            self.pending_space = self.pending_space or bool(text)
            return
        leading, trailing = text[0] == " ", text[-1] == " "
        self._flush_break()
        if (leading or self.pending_space) and self.length > self.line_start:
            self._write(" ")
        self.pending_space = trailing
        self._write(text.strip(" "))

    def read(self, top: LexborNode) -> None:
        """Write what is visible below `top`."""
        for opening, node in events(top, self._is_skipped):
            tag = node.tag or ""
            if tag == "-text":
                if opening:
                    self._say(node.text_content or "")
            elif tag == "-comment":
                continue
            elif self._is_skipped(node):
                if opening:
                    self._drop_heading_of(node)
                elif tag in BLOCKS:
                    self._break_line(2)
            elif opening:
                self._opened(node, tag)
            else:
                self._closed(node, tag)

    def _drop_heading_of(self, node: LexborNode) -> None:
        """Take back the heading just written where a contents list, a menu or a form is all that it heads."""
        heads = node.tag in ("nav", "ul", "ol", "form", "details") or "toc" in (node.attributes.get("class") or "")
        last = self.hints[-1] if self.hints else None
        if not (heads and last and last.kind == "heading" and last.end == self.length and last.number > 1):
            return
        del self.hints[-1]
        self._take_back(last.start)
        self.line_start = self.length
        self.pending_break = 2 if self.length else 0

    def _take_back(self, start: int) -> None:
        """Drop what is written from `start` on and the line ends before it, part by part, since joining all is slow."""
        while self.length > start:
            part = self.parts.pop()
            self.length -= len(part)
            if self.length < start:
                self._write(part[: start - self.length])
        while self.parts and self.parts[-1].endswith("\n"):
            part = self.parts.pop()
            self.length -= len(part)
            if part := part.rstrip("\n"):
                self._write(part)

    def _opened(self, node: LexborNode, tag: str) -> None:
        if tag == "br":
            self._part("span" if self.headed else "li")
        elif tag in ("td", "th", "tr") and node.mem_id in self.known.boxes:
            self._break_line(2)
            if node.mem_id in self.known.bold_lines:
                self._start("heading", BOLD_LEVEL)
            return
        elif tag in ("td", "th"):
            if self.row_cells:
                self._flush_break()
                self._write("\t")
                self.pending_space = False
            self.row_cells += 1
            return
        elif tag == "tr":
            self._break_line(1)
            self.row_cells = 0
            return
        elif tag in BLOCKS:
            self._part(tag)
        if tag in ("ol", "ul"):
            start = str(node.attributes.get("start") or 1)
            self.counters.append(int(start) if tag == "ol" and _COUNT.fullmatch(start) else 1 if tag == "ol" else None)
        elif tag == "li":
            self._label_item(node)
            if node.mem_id in self.known.contents:
                self._start("link", 0)
        elif heading := _HEADING.fullmatch(tag):
            self._start("heading", int(heading[1]))
        elif node.mem_id in self.known.bold_lines:
            self._start("heading", BOLD_LEVEL)
        elif node.mem_id in self.known.contents:
            self._start("link", 0)
        elif tag in ("sup", "a") and (number := self._marker_number(node, tag)) is not None:
            self.pending_space = False
            self._start("marker", number)

    def _label_item(self, node: LexborNode) -> None:
        if self.row_cells and self.length > self.line_start and self.parts[-1] != "\t":
            self._write(" ")
        self.pending_space = False
        counter = self.counters[-1] if self.counters else None
        value = str(node.attributes.get("value") or "")
        if counter is not None:
            counter = int(value) if _COUNT.fullmatch(value) else counter
            self.counters[-1] = counter + 1
            # A note list that writes its own numbers ("1. [1] …") needs no second label.
            if not re.match(r"\s*(?:\[\d|\(?\d{1,3}[.)\]])", opening_words(node)):
                self._flush_break()
                self._item()
                self._write(f"{counter}. ")
        elif self.counters:
            self._flush_break()
            self._item()
            self._write("• ")
        self.line_start = self.labelled = self.length

    def _item(self) -> None:
        if not self.row_cells:
            self.hints.append(Hint("item", self.length, self.length, len(self.counters)))

    def _marker_number(self, node: LexborNode, tag: str) -> int | None:
        """The number a raised or linked marker names; None where the element is none."""
        if any(kind == "marker" for kind, _, _ in self.open):
            return None
        match = _NUMBER.fullmatch((node.text(deep=True) or "").strip())
        if match is None:
            return None
        if tag == "a":
            target = node.attributes.get("href") or ""
            return int(match[1]) if target.startswith("#") and re.search(r"\d", target) and self._glued() else None
        before = "".join(self.parts[-3:])[-4:]
        return None if _POWER.search(before) or not self._glued() else int(match[1])

    def _glued(self) -> bool:
        """Whether text stands before on the same line: a number that opens a line labels a note and marks nothing."""
        return not self.pending_break and self.length > self.line_start

    def _start(self, kind: HintKind, number: int) -> None:
        self.headed += kind == "heading"
        self.open.append((kind, number, -1 if self.pending_break else self.length))

    def _closed(self, node: LexborNode, tag: str) -> None:
        if tag in ("ol", "ul") and self.counters:
            self.counters.pop()
        kind = (
            "heading"
            if _HEADING.fullmatch(tag) or (node.mem_id in self.known.bold_lines)
            else "marker"
            if tag in ("sup", "a")
            else "link"
            if node.mem_id in self.known.contents
            else None
        )
        if kind and self.open and self.open[-1][0] == kind:
            self._finish(kind)
        if tag in ("td", "th", "tr") and node.mem_id in self.known.boxes:
            self._break_line(2)
            return
        if tag in ("td", "th"):
            return
        if tag == "tr":
            self.row_cells = 0
            self._break_line(1)
        elif tag in BLOCKS:
            self._part(tag)

    def _part(self, tag: str) -> None:
        """Begin a line for a block; in a table, where a row is one line, words of two blocks only stand apart."""
        if self.headed and tag in _PROSE:
            while self.open:
                self._finish(self.open[-1][0])
        if self.row_cells:
            self.pending_space = self.parts[-1:] != ["\t"]
        elif self.headed:
            self.pending_space = self.length > self.line_start
        elif self.labelled != self.length or tag in _LISTS:
            # The first paragraph of an item stands behind its label: "<li><p>".
            self._break_line(1 if tag in ("li", "dt", "dd") else 2)

    def _finish(self, kind: HintKind) -> None:
        _, number, start = self.open.pop()
        self.headed -= kind == "heading"
        if start < 0:
            start = self.line_start
        if self.length > start and not self.pending_break:
            self.hints.append(Hint(kind, start, self.length, number))

    def result(self) -> SourceText:
        """The text written, and its hints."""
        return SourceText("".join(self.parts) + ("\n" if self.length else ""), tuple(self.hints), one_line_blocks=True)
