"""What each section does: which one reports, which are its themes, what was laid before the participants.

A section is known by what it does. Its mass is what its sentences ask and report; the tree is gone down while one
child holds most of it, and the themes are the run of siblings that holds the most. A title is one of the signals."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from pipeline.document.contents import likeness
from pipeline.document.outline import Heading, bare, label_of
from pipeline.document.speech import QUIET, SILENT, Speech, own_mass

_MOST = 0.55
"""The share of a node's mass that one child must hold to be gone into."""
_PEER = 0.45
"""The share of a section's mass that another one has which stands beside it as a topic does."""
_AGAINST = 0.3
"""How much what speaks against a section weighs in its run, where its chapter's title does not speak for it."""
_MANY = 4
"""How many parts that report a topic seldom has."""
_TOPICS = 2
"""How many of a chapter's children must report at all for it to be gone into, or one and the chapter's title."""
_LEAST = 0.6
"""The mass that a topic must have to count for its run."""
_ALIKE = 0.4
_VOTE = 1.0
"""What a title that names a chapter of discussions adds to each section that follows or stands below it."""
_CHAPTER = frozenset({"discussions", "findings"})


@dataclass(slots=True)
class Node:
    """A heading in the tree: its index (-1 for the whole report), its children, and the mass of it and all below."""

    index: int
    level: int
    children: list["Node"] = field(default_factory=list)
    own: float = 0.0
    vote: float = 0.0
    mass: float = 0.0


def tree_of(headings: Sequence[Heading]) -> Node:
    """The tree that the headings' levels make."""
    root = Node(-1, 0)
    path = [root]
    for i, heading in enumerate(headings):
        while path[-1].level >= heading.level:
            path.pop()
        node = Node(i, heading.level)
        path[-1].children.append(node)
        path.append(node)
    return root


def roles(
    headings: Sequence[Heading], speech: Sequence[Speech], lists: Sequence[tuple[int, Sequence[str]]] = ()
) -> list[Heading]:
    """`headings` with their kinds told by function, each with the signals that decided.

    `lists` are the items right below a heading, by its index. Minutes, which follow their own agenda, have no theme."""
    root = tree_of(headings)
    _weigh(root, headings, speech)
    minutes = any(headings[nth].kind == "agenda" and _follows(items, headings[nth + 1 :]) for nth, items in lists)
    chapter = _chapter(root, headings, speech)
    run = [] if minutes else _run(chapter, headings) or _only(root, headings, speech)
    told = [replace(heading, kind="other" if heading.kind in _CHAPTER else heading.kind) for heading in headings]
    for i, (heading, said) in enumerate(zip(told, speech, strict=True)):
        told[i] = replace(heading, signals=_signals(headings[i], said))
    if not run:
        return told
    chapters = _chapters(run, headings)
    if chapters:
        # What stands beside them without parts of its own reports as well, and is no topic: a conclusion.
        for node in run:
            told[node.index] = replace(told[node.index], kind="discussions")
        run = [child for node in chapters for child in node.children if headings[child.index].kind not in SILENT]
    first = chapter.children.index(run[0]) if run[0] in chapter.children else 0
    opener = chapter.children[first - 1] if first else None
    if opener is not None and _leads(opener, run[0], headings, speech):
        # The page gave topics the rank of their chapter: they stand below it all the same.
        for node in run:
            _sink(node, told)
        chapter = opener
    if chapter.index >= 0 and not chapters:
        told[chapter.index] = replace(told[chapter.index], kind="discussions")
    for node in run:
        told[node.index] = replace(told[node.index], kind="theme")
        for child in _below(node):
            told[child.index] = replace(told[child.index], kind="other")
        for child in _laid_before(node, headings, speech):
            told[child.index] = replace(told[child.index], kind="laid_before")
    return told


def _only(root: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> list[Node]:
    """The one section that says anything, where a report has no other: a page with a single heading."""
    saying = [node for node in root.children if speech[node.index].length or node.children]
    alone = len(saying) == 1 and headings[saying[0].index].kind not in SILENT and not saying[0].children
    return saying if alone and speech[saying[0].index].asking else []


def _follows(items: Sequence[str], headings: Sequence[Heading]) -> bool:
    """Whether the items of an agenda, two in five at least, are the headings that follow."""
    titles = [bare(heading.title) for heading in headings[: 4 * len(items)]]
    return sum(any(likeness(item, title) >= _ALIKE for title in titles) for item in items) * 5 > 2 * len(items)


def _leads(opener: Node, first: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> bool:
    """Whether a heading above a run of topics is their chapter's, which the page gave no rank of its own.

    One that is numbered as they are stands beside them: "2 At a glance", "3 First session"."""
    kind = headings[opener.index].kind
    if opener.children or kind in SILENT:
        return False
    if all(bare(headings[node.index].title) != headings[node.index].title for node in (opener, first)):
        return False
    return kind in _CHAPTER or speech[opener.index].length == 0


def _chapters(run: Sequence[Node], headings: Sequence[Heading]) -> list[Node]:
    """The sections of a run that are chapters themselves, two at least by their titles and their parts: a report of
    two sessions has two chapters, and its topics stand below both."""
    named = [node for node in run if headings[node.index].kind in _CHAPTER and len(node.children) > 1]
    if len(named) < 2:
        return []
    return [node for node in run if len(node.children) > 1]


def _alike(nodes: Sequence[Node], headings: Sequence[Heading]) -> list[Node]:
    """The siblings that have titles of parts in common: topics are told by the same questions asked of each."""
    below = {
        node.index: {bare(headings[child.index].title).casefold().strip(" :") for child in node.children}
        for node in nodes
        if headings[node.index].kind not in SILENT
    }
    counts = Counter(title for titles in below.values() for title in titles)
    return [node for node in nodes if any(counts[title] > 1 for title in below.get(node.index, ()))]


def _weigh(node: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> None:
    """Give each node its mass; children before parents, without recursion."""
    order = [node]
    for one in order:
        order.extend(one.children)
        _vote(one, headings)
    for one in reversed(order):
        one.own = own_mass(headings[one.index].kind, speech[one.index]) if one.index >= 0 else 0.0
        silent = one.index >= 0 and headings[one.index].kind in SILENT
        one.mass = 0.0 if silent else max(0.0, one.own) + one.vote + sum(child.mass for child in one.children)


def _vote(node: Node, headings: Sequence[Heading]) -> None:
    """Let the titles of chapters vote for what stands below them, or behind them where nothing stands below."""
    behind = False
    for child in node.children:
        kind = headings[child.index].kind
        if kind in _CHAPTER:
            behind = not child.children
            for one in child.children:
                one.vote = _VOTE
        elif kind in SILENT | QUIET:
            behind = False
        elif behind:
            child.vote = _VOTE


def _chapter(root: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> Node:
    """The node that reports: down from the whole report while one child holds most, and holds it in its children."""
    node = root
    while node.children:
        most = max(node.children, key=lambda child: child.mass)
        if most in _alike(node.children, headings):
            break
        if most.mass < _MOST * node.mass or not _is_chapter(most, node, headings, speech):
            break
        node = most
    return node


def _is_chapter(node: Node, above: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> bool:
    """Whether what stands below a node are topics, and not the parts of one.

    A chapter holds its mass below itself, in several children; another section that reports nearly as much is a topic
    beside a topic; and what has a background or questions of its own is one, unless its title says otherwise."""
    named = headings[node.index].kind in _CHAPTER
    if sum(child.mass for child in node.children) * 2 < node.mass:
        return False
    if sum(child.mass > 0 for child in node.children) + named < _TOPICS:
        return False
    others = max((child.mass for child in above.children if child is not node), default=0.0)
    parts = any(
        headings[child.index].kind == "introduction" or speech[child.index].questions for child in node.children
    )
    many = sum(child.mass > 0 for child in node.children) >= _MANY
    return named or not (parts or (others > _PEER * node.mass and not many))


def _run(chapter: Node, headings: Sequence[Heading]) -> list[Node]:
    """The topics among a node's children: all below a chapter that reports, else the run with the greatest sum."""
    if chapter.index >= 0:
        return [node for node in chapter.children if headings[node.index].kind not in SILENT]
    alike = _alike(chapter.children, headings)
    if len(alike) > 1:
        first, last = chapter.children.index(alike[0]), chapter.children.index(alike[-1])
        return [node for node in chapter.children[first : last + 1] if headings[node.index].kind not in SILENT]
    best: list[Node] = []
    best_sum = 0.0
    current: list[Node] = []
    total = 0.0
    for node in chapter.children:
        kind = headings[node.index].kind
        if kind in SILENT or (kind in QUIET and not node.mass):
            current, total = [], 0.0
            continue
        value = node.mass - _LEAST + (0.0 if node.vote else min(0.0, node.own) * _AGAINST)
        if total <= 0 and value <= 0:
            current, total = [], 0.0
            continue
        current = [*current, node]
        total += value
        if total > best_sum:
            best, best_sum = current, total
    best = _labelled(best, chapter.children, headings) or _prolonged(best, chapter.children, headings)
    if len(best) == 1:
        # One topic is known for one by the title of the chapter before it.
        at = chapter.children.index(best[0])
        return best if at and headings[chapter.children[at - 1].index].kind in _CHAPTER else []
    return best


def _prolonged(run: list[Node], siblings: list[Node], headings: Sequence[Heading]) -> list[Node]:
    """`run` with the siblings behind it, up to the first that is no topic by its title."""
    if len(run) < 2:
        return run
    longer = [*run]
    for node in siblings[siblings.index(run[-1]) + 1 :]:
        if headings[node.index].kind in SILENT | QUIET:
            return longer
        longer.append(node)
    return run


def _labelled(run: list[Node], siblings: list[Node], headings: Sequence[Heading]) -> list[Node]:
    """The siblings that count on with the same label, where most of the run is of them: "Theme 1", "Theme 2"."""
    labels = Counter(label for node in run if (label := label_of(headings[node.index].title)))
    if not labels:
        return []
    label, count = labels.most_common(1)[0]
    if count < 2 or count * 2 < len(run):
        return []
    same = [node for node in siblings if label_of(headings[node.index].title) == label]
    first, last = siblings.index(same[0]), siblings.index(same[-1])
    # Bare numbers are as often those of all chapters as of the topics: they tell where something stands before them.
    return siblings[first : last + 1] if label != "#" or (first and same[0] is not siblings[0]) else []


def _laid_before(theme: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> list[Node]:
    """The parts of a theme up to and including its questions, else its background: they were laid before the
    participants. What closes a theme never was."""
    last = -1
    for i, child in enumerate(theme.children[:-1]):
        if speech[child.index].questions:
            last = i
    if last < 0:
        before = (headings[child.index].kind == "introduction" for child in theme.children[:-1])
        last = sum(takewhile(bool, before)) - 1
    return theme.children[: last + 1]


def _below(node: Node) -> list[Node]:
    order = [*node.children]
    for one in order:
        order.extend(one.children)
    return order


def _sink(node: Node, told: list[Heading]) -> None:
    for one in [node, *_below(node)]:
        told[one.index] = replace(told[one.index], level=told[one.index].level + 1)


def _signals(heading: Heading, said: Speech) -> tuple[str, ...]:
    return (
        f"title: {heading.kind}",
        f"sentences: {said.sentences}",
        f"asking: {said.share(said.asking):.2f}",
        f"reporting: {said.share(said.saying):.2f}",
        f"presenting: {said.share(said.presenting):.2f}",
        f"dated: {said.share(said.dated):.2f}",
        f"questions: {said.share(said.asked):.2f}",
    )
