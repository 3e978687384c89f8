"""What of a web page is no report: menus, forms and links back, told in one walk over the tree."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from selectolax.lexbor import LexborNode

BLOCKS = frozenset(
    (
        "address article aside blockquote body caption center dd details summary div dl dt fieldset figcaption figure "
        "footer form header h1 h2 h3 h4 h5 h6 hr html li main ol p pre section table tbody td tfoot th thead "
        "tr ul"
    ).split()
)
"""Elements that begin on a line of their own."""
SKIPPED = frozenset(
    (
        "head script style noscript template nav button input select option textarea label fieldset iframe object svg "
        "video audio canvas dialog menu img picture map s del strike"
    ).split()
)
"""Elements around a report that are none of it: menus, controls, scripts, pictures, words struck out; and roles of
such elements."""
_SKIPPED_ROLES = frozenset(
    ("navigation banner contentinfo search complementary menu menubar form dialog toolbar alert").split()
)
# Words in the names of elements (`class`, `id`) that the page around a report is made of, and whole such names.
_PAGE_WORDS = frozenset(
    (
        "breadcrumb breadcrumbs nav navbar navigation menu share social skip skiplink skiplinks sidebar cookie cookies "
        "pagination search banner footer masthead pied entete archived alert lang language sharedaddy "
        "relatedposts commentlist"
    ).split()
)
_PAGE_NAMES = frozenset(
    (
        "wb-slc wb-lng fn-rtn tofpg site-header siteheader table-of-contents toc sitesub contentsub printfooter "
        "catlinks jump-to-nav mw-jump-link mw-editsection"
    ).split()
)
_PRINTED = frozenset(["header", "footer"])
"""What an office program calls the margins of a printed page."""
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LABEL = re.compile(r"[\[(]?\d{1,3}[\])]?[.:]?")
_LONGEST_HEADING = 240
# "Group 1 - Housing:" and "B. Housing:" head a part, where "Housing:" only opens its text.
_COUNTED = re.compile(r"\s*(?:[^\W\d_]+\s+\d{1,2}\s*[-–—:.]|(?:[A-Z]|[IVX]{1,4}|\d{1,2})\.\s)")
_REPORT_PARTS = frozenset(["main", "article", "section"])
_STRESSED = frozenset(["b", "strong", "th", "em", "i", "u"])
_STYLED = frozenset(["span", "font", "p", "div"])
# What a page sets apart by its style sheet, or by what it calls it: "MsoHeading1", "intertitre".
_SET_APART = re.compile(
    r"font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic|text-decoration[^;]*\bunderline", re.IGNORECASE
)
_CALLED = re.compile(r"(?:^|[\s_-])(?:mso)?(?:sub|inter|sous-?)?(?:heading|title|titre)\d?(?:$|[\s_-])", re.IGNORECASE)
_LARGER = re.compile(r"[4-7]|\+\d")
_LEVELS = frozenset("123456")
_ANCHORS = frozenset("#¶§🔗∞")
_RANKED = frozenset(["h2", "h3", "h4", "h5", "h6"])
# What is named like a menu and holds this share of the text is no menu: "nav-main-content".
_LARGE = 0.3
_LINKED = 0.5
_CELL = 2000
_LABEL_WORDS = 7
_FEWEST = {"p": 1, "ul": 2, "ol": 2}
"""The words with a colon that head what follows, at least: one may label a list, "Action:"."""
_REPLIES = frozenset(["comments", "respond"])
_MOST = 0.7


@dataclass(slots=True)
class Survey:
    """Identities (`mem_id`) of elements: those that are no part of the report, lines in bold or italics that head one,
    and the rows and cells of tables of one column, which are boxes."""

    skipped: set[int] = field(default_factory=set)
    stressed: set[int] = field(default_factory=set)
    boxes: set[int] = field(default_factory=set)
    ranked: dict[int, int] = field(default_factory=dict)
    """Elements that play a heading, `role="heading"`, with their levels."""


@dataclass(slots=True)
class _Frame:
    """An element that is open: how much text it holds, how much of it in bold or italics, how much that leads to other
    pages, how many ranked headings, and what of a table it has."""

    node: LexborNode
    text: int = 0
    stressed: int = 0
    linked: int = 0
    headings: int = 0
    blocks: bool = False
    """Whether it holds blocks: "<div><b>Fees</b></div>" has none."""
    cells: int = 0
    layout: bool = False
    """Whether a cell of it holds much of the page, or a heading and what stands below: its table only lays that out."""
    rows: list[LexborNode] = field(default_factory=list)
    last: str = ""

    def add(self, inner: "_Frame") -> None:
        """Take in what an element inside it holds."""
        self.text += inner.text
        self.stressed += inner.stressed
        self.linked += inner.linked
        self.headings += inner.headings
        self.blocks = self.blocks or inner.blocks or inner.node.tag in BLOCKS
        self.last = inner.last or self.last


def survey(top: LexborNode) -> Survey:
    """Walk the tree below `top` once and tell what a reader of the report would not read."""
    found = Survey()
    frames = [_Frame(top)]
    whole = len(top.text(deep=True, strip=True))
    cited: set[str] = set()
    links: list[tuple[int, str]] = []
    stress = 0
    folded: set[int] = set()
    for opening, node in events(top, _is_page_part):
        tag = node.tag or ""
        if tag == "-text":
            text = (node.text_content or "").strip() if opening else ""
            if text:
                frames[-1].add(_Frame(node, len(text), len(text) if stress else 0, last=text[-1]))
            continue
        stress += (1 if opening else -1) * (tag in _STRESSED or (tag in _STYLED and _is_styled(node, tag)))
        if not opening:
            frame = frames.pop()
            if tag == "a" and not (node.attributes.get("href") or "#").startswith("#"):
                frame.linked = frame.text
            _close(frame, frames, whole, found)
            if node.mem_id in found.skipped:
                frame.headings = 0
            elif tag == "summary" and not frame.headings:
                folded.add(node.mem_id)
            frames[-1].add(frame)
            continue
        frames.append(_Frame(node, headings=tag in _RANKED))
        if node.attributes.get("role") == "heading":
            level = node.attributes.get("aria-level") or ""
            found.ranked[node.mem_id] = int(level) if level in _LEVELS else 2
        href = (node.attributes.get("href") or "") if tag == "a" else ""
        if href.startswith("#"):
            said = node.text(deep=True)[:40]
            if said.strip() in _ANCHORS:
                found.skipped.add(node.mem_id)  # "<h3>Fees <a href="#fees">¶</a></h3>"
            if not _LABEL.fullmatch(said.strip()):
                links.append((node.mem_id, href[1:]))
            if any(char.isdigit() for char in said):
                cited.update(_ids_around(frames))
    found.stressed |= folded  # what a reader unfolds
    # A link to the place of a marker leads back from a note: "Return to footnote 1", "↩"; a number labels the note.
    found.skipped.update(link for link, target in links if target in cited)
    return found


def _ids_around(frames: list[_Frame]) -> Iterator[str]:
    """The ids of a linked marker: its own, and those of the inline elements just around it."""
    for frame in frames[-1:-4:-1]:
        if frame.node.tag in ("a", "sup", "span", "abbr", "small"):
            name = frame.node.attributes.get("id") or frame.node.attributes.get("name")
            if name:
                yield name


def _close(frame: _Frame, above: list[_Frame], whole: int, found: Survey) -> None:
    node = frame.node
    tag = node.tag or ""
    small = frame.text <= _LARGE * whole
    # A form may wrap a whole page, as some servers make it; a small one is the page's.
    form = tag == "form" and small
    # A header or footer of the report's own parts may hold a heading or notes; the page's stands outside of them.
    framing = tag in ("header", "footer") and not any(other.node.tag in _REPORT_PARTS for other in above)
    if tag in ("td", "th"):
        above[-1].cells += 1
        large = frame.blocks and not small and frame.text > _CELL
        headed = frame.headings > 0 and frame.text > _LONGEST_HEADING
        above[-1].layout = above[-1].layout or large or headed
        above[-1].rows.append(node)
    elif tag in ("tr", "thead", "tbody"):
        above[-1].cells = max(above[-1].cells, frame.cells)
        above[-1].layout = above[-1].layout or frame.layout
        above[-1].rows += [*frame.rows, node]
    elif tag == "table" and (frame.cells == 1 or frame.layout):
        # A table whose rows hold one cell each is a box: its cells are blocks, and its first, in bold, heads it.
        found.boxes.update(row.mem_id for row in frame.rows)
    # What stands aside and mostly leads to other pages is a menu.
    menu = tag == "aside" and frame.linked > _LINKED * frame.text
    # What readers wrote below a page may be longer than its own text, but it is no page by itself.
    replies = node.attributes.get("id") in _REPLIES and frame.text <= _MOST * whole
    named = small and _is_named_page_part(node)
    if _is_page_part(node) or framing or form or menu or replies or named:
        found.skipped.add(node.mem_id)
    elif (
        (
            tag in ("p", "th", "center")
            or (tag == "div" and not frame.blocks)
            or (tag in ("b", "strong") and _is_line(node))
            or (tag == "li" and not frame.blocks and _is_alone(node))
        )
        and 0 < frame.text <= _LONGEST_HEADING
        and frame.stressed == frame.text
        and (frame.last not in ".;:," or (frame.last == ":" and _heads(node)) or (frame.last == "." and _counts(node)))
    ):
        found.stressed.add(node.mem_id)


def _heads(node: LexborNode) -> bool:
    """Whether words with a colon head a part, and announce no list: "Group 1 - Housing:", "Closing remarks:"."""
    behind = _beside(node, "next")
    said = node.text(deep=True)
    few = (
        behind is not None
        and _FEWEST.get(behind.tag or "", _LABEL_WORDS) <= len(said.strip(" \xa0:").split()) < _LABEL_WORDS
    )
    return few or _counts(node)


def _counts(node: LexborNode) -> bool:
    """Whether a line opens with what counts it: "1. Fees"."""
    return _COUNTED.match(node.text(deep=True)) is not None


def _is_styled(node: LexborNode, tag: str) -> bool:
    """Whether an element sets its text apart by its style, its size, or what the page calls it."""
    attributes = node.attributes
    if tag == "font":
        return bool(_LARGER.fullmatch(attributes.get("size") or ""))
    called = tag in ("p", "div") and bool(_CALLED.search(attributes.get("class") or ""))
    return called or bool(_SET_APART.search(attributes.get("style") or ""))


def _beside(node: LexborNode, side: Literal["prev", "next"]) -> LexborNode | None:
    """The nearest node on one side of `node` that is no white space."""
    one: LexborNode | None = getattr(node, side)
    while one is not None and one.tag == "-text" and not (one.text_content or "").strip():
        one = getattr(one, side)
    return one


def _is_line(node: LexborNode) -> bool:
    """Whether line breaks part an element from what stands around it: "<br><b>Fees</b><br>"."""
    before, behind = _beside(node, "prev"), _beside(node, "next")
    return behind is not None and behind.tag == "br" and (before is None or before.tag == "br")


def _is_alone(node: LexborNode) -> bool:
    """Whether an item is the only one of its counted list, over something else: "<ol><li><b>Fees</b></li></ol><p>"."""
    listed = node.parent
    alone = listed is not None and listed.tag == "ol" and not (_beside(node, "prev") or _beside(node, "next"))
    behind = _beside(listed, "next") if listed is not None else None
    return alone and behind is not None and behind.tag in ("p", "blockquote", "ul")


def _is_page_part(node: LexborNode) -> bool:
    """Whether an element's tag or role says that it is the page's and not the report's, or that nobody sees it."""
    if node.tag in SKIPPED:
        # "<h3><button>Fees</button></h3>" unfolds what it heads.
        return node.tag != "button" or node.parent is None or node.parent.tag not in _RANKED
    attributes = node.attributes
    if not attributes:
        return False
    role = (attributes.get("role") or "").lower()
    unseen = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    unseen = unseen or bool(_UNSEEN.search(attributes.get("style") or ""))
    printed = node.tag == "div" and attributes.get("title") in _PRINTED
    return printed or role in _SKIPPED_ROLES or (unseen and role != "tabpanel" and not _unfolds(node))


def _unfolds(node: LexborNode) -> bool:
    """Whether a heading stands right before what nobody sees: a reader unfolds it."""
    head = _beside(node, "prev")
    return head is not None and (head.tag in _RANKED or head.css_first(",".join(sorted(_RANKED))) is not None)


def _is_named_page_part(node: LexborNode) -> bool:
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
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
        if node.tag == "-comment":
            node = node.next
            continue
        yield True, node
        if node.child is None or closed(node):
            yield False, node
            node = node.next
        else:
            path.append(node)
            node = node.child
