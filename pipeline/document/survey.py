"""What of a web page is no report: menus, forms and links back, told in one walk over the tree."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from pipeline.document.elements import BLOCKS, SKIPPED, SKIPPED_ROLES

# Words in the names of elements (`class`, `id`) that the page around a report is made of, and whole such names.
_PAGE_WORDS = frozenset(
    (
        "breadcrumb breadcrumbs nav navbar navigation menu share social skip skiplink skiplinks sidebar cookie cookies "
        "pagination search banner footer masthead pied entete archived alert lang language"
    ).split()
)
_PAGE_NAMES = frozenset("wb-slc wb-lng fn-rtn tofpg site-header siteheader table-of-contents toc".split())
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LABEL = re.compile(r"[\[(]?\d{1,3}[\])]?[.:]?")
_LONGEST_HEADING = 240
_LINES = frozenset(["li", "p", "dt", "dd", "h5", "h6", "div"])
_REPORT_PARTS = frozenset(["main", "article", "section"])
_HEADS = frozenset(["h1", "h2", "main", "article"])
_RANKED = frozenset(["h2", "h3", "h4", "h5", "h6"])
_ENOUGH = 4
# What is named like a menu and holds this share of the text is no menu: "nav-main-content".
_LARGE = 0.3


@dataclass(slots=True)
class Survey:
    """Identities (`mem_id`) of elements: those that are no part of the report, bold lines that head one, the rows and
    cells of tables of one column, which are boxes, and lines that only lead to another place of the page."""

    skipped: set[int] = field(default_factory=set)
    bold_lines: set[int] = field(default_factory=set)
    boxes: set[int] = field(default_factory=set)
    contents: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Frame:
    """An element that is open: how much text it holds, how much of it leads elsewhere on the page, how much is bold."""

    node: LexborNode
    text: int = 0
    linked: int = 0
    bold: int = 0
    items: int = 0
    links: int = 0
    headed: bool = False
    cells: int = 0
    rows: list[LexborNode] = field(default_factory=list)
    last: str = ""


def survey(top: LexborNode) -> Survey:
    """Walk the tree below `top` once and tell what a reader of the report would not read."""
    found = Survey()
    frames = [_Frame(top)]
    large = _LARGE * len(top.text(deep=True, strip=True))
    marker_ids: set[str] = set()
    links: list[tuple[int, str]] = []
    internal = bold = 0
    headings = 0
    for opening, node in events(top, is_page_part):
        tag = node.tag or ""
        if tag == "-text":
            text = (node.text_content or "").strip() if opening else ""
            if text:
                frame = frames[-1]
                frame.text += len(text)
                frame.linked += len(text) * bool(internal)
                frame.bold += len(text) * bool(bold)
                frame.last = text[-3:]
            continue
        if tag == "-comment":
            continue
        href = (node.attributes.get("href") or "") if tag == "a" else ""
        if opening:
            frames.append(_Frame(node))
            internal += href.startswith("#")
            bold += tag in ("b", "strong", "th")
            headings += tag in _RANKED
            if tag == "form":
                _fold_away(frames, found)
            if href.startswith("#"):
                if not _labels_note(frames):
                    links.append((node.mem_id, href[1:]))
                if any(char.isdigit() for char in node.text(deep=True)[:40]):
                    marker_ids.update(_ids_around(frames))
            continue
        internal -= href.startswith("#")
        bold -= tag in ("b", "strong", "th")
        frame = frames.pop()
        _close(frame, frames, large, found)
        above = frames[-1]
        above.text, above.linked, above.bold = (
            above.text + frame.text,
            above.linked + frame.linked,
            above.bold + frame.bold,
        )
        above.items, above.links = (
            above.items + frame.items + (tag == "li"),
            above.links + frame.links + href.startswith("#"),
        )
        above.last = frame.last or above.last
        above.headed = above.headed or frame.headed or tag in _HEADS
    if headings >= _ENOUGH:
        # A page that ranks its headings has no need of bold ones: its bold lines are labels and first sentences.
        found.bold_lines &= found.boxes
    # A link to the place of a marker leads back from a note: "Return to footnote 1", "↩".
    found.skipped.update(link for link, target in links if target in marker_ids)
    return found


def _labels_note(frames: list[_Frame]) -> bool:
    """Whether a link is the number that opens a note, the only one there: '[1] Statistics Canada, …' in a paragraph.

    An item of a numbered list has its number already."""
    if not _LABEL.fullmatch(frames[-1].node.text(deep=True).strip()):
        return False
    block = next(frame for frame in reversed(frames) if frame.node.tag in BLOCKS or frame is frames[0])
    parent = block.node.parent
    numbered = block.node.tag == "li" and parent is not None and parent.tag == "ol"
    return block.text == 0 and not numbered


def _ids_around(frames: list[_Frame]) -> Iterator[str]:
    """The ids of a linked marker: its own, and those of the inline elements just around it."""
    for frame in frames[-1:-4:-1]:
        if frame.node.tag in ("a", "sup", "span", "abbr", "small"):
            name = frame.node.attributes.get("id") or frame.node.attributes.get("name")
            if name:
                yield name


def _fold_away(frames: list[_Frame], found: Survey) -> None:
    # What folds away may hold part of the report; a form that folds away is the page's.
    for frame in reversed(frames):
        if frame.node.tag == "details":
            if frame.node.mem_id in found.skipped:
                return
            found.skipped.add(frame.node.mem_id)


def _close(frame: _Frame, above: list[_Frame], large: float, found: Survey) -> None:
    node = frame.node
    tag = node.tag or ""
    small = frame.text <= large
    # A form may wrap a whole page, as some servers make it; one that is small or heads nothing is the page's.
    form = tag == "form" and (small or not frame.headed)
    # A header or footer of the report's own parts may hold a heading or notes; the page's stands outside of them.
    framing = tag in ("header", "footer") and not any(other.node.tag in _REPORT_PARTS for other in above)
    if tag in ("td", "th"):
        above[-1].cells += 1
        above[-1].rows.append(node)
    elif tag in ("tr", "thead", "tbody", "table"):
        _close_table(frame, above, found)
    if is_page_part(node) or framing or form or (small and _is_named_page_part(node)):
        found.skipped.add(node.mem_id)
    elif tag in _LINES and frame.links == 1 and frame.linked == frame.text > 0:
        found.contents.add(node.mem_id)
    elif (
        tag in ("p", "th")
        and 0 < frame.text <= _LONGEST_HEADING
        and frame.bold == frame.text
        and (frame.last == "..." or frame.last[-1] not in ".;:,")
    ):
        found.bold_lines.add(node.mem_id)


def _close_table(frame: _Frame, above: list[_Frame], found: Survey) -> None:
    """A table whose rows hold one cell each is a box: its cells are blocks, and its first, in bold, heads it."""
    tag = frame.node.tag
    if tag == "table":
        if frame.cells <= 1 and frame.rows:
            found.boxes.update(node.mem_id for node in frame.rows)
    else:
        above[-1].cells = max(above[-1].cells, frame.cells)
        above[-1].rows += [*frame.rows, *([frame.node] if tag == "tr" else [])]


def is_page_part(node: LexborNode) -> bool:
    """Whether an element's tag or role says that it is the page's and not the report's, or that nobody sees it."""
    if node.tag in SKIPPED:
        return True
    attributes = node.attributes
    if not attributes:
        return False
    role = (attributes.get("role") or "").lower()
    unseen = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    return role in SKIPPED_ROLES or unseen or bool(_UNSEEN.search(attributes.get("style") or ""))


def _is_named_page_part(node: LexborNode) -> bool:
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
    if names.isspace() or node.tag in ("main", "body", "article") or "note" in names:
        return False
    return any(
        name in _PAGE_NAMES or not _PAGE_WORDS.isdisjoint(name.replace("_", "-").split("-")) for name in names.split()
    )


def events(top: LexborNode, closed: Callable[[LexborNode], bool]) -> Iterator[tuple[bool, LexborNode]]:
    """Each node below `top` as it opens (True) and closes (False), not entering those `closed`; without recursion."""
    node: LexborNode | None = top.child
    path: list[LexborNode] = []
    while True:
        if node is None:
            if not path:
                return
            node = path.pop()
            yield False, node
            node = node.next
            continue
        yield True, node
        if node.child is None or closed(node):
            yield False, node
            node = node.next
        else:
            path.append(node)
            node = node.child


def opening_words(node: LexborNode) -> str:
    """The first words in an element: those of its first text, which is as deep as its first children go."""
    child = node.child
    while child is not None and (
        child.tag == "-comment" or (child.tag == "-text" and not (child.text_content or "").strip())
    ):
        child = child.next
    while child is not None and child.tag != "-text":
        child = child.child
    return (child.text_content or "")[:12] if child is not None else ""
