"""The topics of a report: the tree of its headings, the mass of each, and the siblings that hold most of it.

A section's mass is what its sentences ask and report. The tree is gone down while one child holds most, and the topics
are the run of siblings that holds the most."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

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
_LONG = 5
"""The sentences of a section that counts for a topic whatever they say, where its title does not speak against it."""
_LEAST = 0.6
"""The mass that a topic must have to count for its run."""
_VOTE = 1.0
"""What a title that names a chapter of discussions adds to each section that follows or stands below it."""
CHAPTER = frozenset({"discussions", "findings"})
"""The kinds that a chapter of discussions is given by its title."""


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


def weigh(node: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> None:
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
        if kind in CHAPTER:
            behind = not child.children
            for one in child.children:
                one.vote = _VOTE
        elif kind in SILENT | QUIET:
            behind = False
        elif behind:
            child.vote = _VOTE


def chapter_of(root: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> Node:
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
    named = headings[node.index].kind in CHAPTER
    if sum(child.mass for child in node.children) * 2 < node.mass:
        return False
    speaking = sum(
        child.mass > 0 or (headings[child.index].kind not in SILENT | QUIET and speech[child.index].sentences >= _LONG)
        for child in node.children
    )
    if speaking + named < _TOPICS:
        return False
    others = max((child.mass for child in above.children if child is not node), default=0.0)
    parts = any(
        headings[child.index].kind == "introduction" or speech[child.index].questions for child in node.children
    )
    many = sum(child.mass > 0 for child in node.children) >= _MANY
    return named or not (parts or (others > _PEER * node.mass and not many))


def run_of(chapter: Node, headings: Sequence[Heading]) -> list[Node]:
    """The topics among a node's children: all below a chapter that reports, else the run with the greatest sum."""
    if chapter.index >= 0:
        return [node for node in chapter.children if headings[node.index].kind not in SILENT]
    alike = _alike(chapter.children, headings)
    if len(alike) > 1:
        first, last = chapter.children.index(alike[0]), chapter.children.index(alike[-1])
        counted = _labelled(alike, chapter.children, headings)
        run = counted or _prolonged(chapter.children[first : last + 1], chapter.children, headings, _LEAST)
        return [node for node in run if headings[node.index].kind not in SILENT]
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
        return best if at and headings[chapter.children[at - 1].index].kind in CHAPTER else []
    return best


def _alike(nodes: Sequence[Node], headings: Sequence[Heading]) -> list[Node]:
    """The siblings that have titles of parts in common: topics are told by the same questions asked of each."""
    below = {
        node.index: {bare(headings[child.index].title).casefold().strip(" :") for child in node.children}
        for node in nodes
        if headings[node.index].kind not in SILENT | QUIET
    }
    counts = Counter(title for titles in below.values() for title in titles)
    return [node for node in nodes if any(counts[title] > 1 for title in below.get(node.index, ()))]


def _prolonged(run: list[Node], siblings: list[Node], headings: Sequence[Heading], least: float = 0.0) -> list[Node]:
    """`run` with the siblings behind it, up to the first that is no topic by its title or too light."""
    if len(run) < 2:
        return run
    longer = [*run]
    for node in siblings[siblings.index(run[-1]) + 1 :]:
        if headings[node.index].kind in SILENT | QUIET or node.mass < least:
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
    if label != "#":
        return siblings[first : last + 1]
    # Bare numbers are as often those of all chapters as of the topics: they tell where something stands before them,
    # and what opens and closes a report is no topic for having one.
    framing = {node.index for node in siblings if headings[node.index].kind in SILENT | QUIET}
    while first < last and siblings[first].index in framing:
        first += 1
    while last > first and siblings[last].index in framing:
        last -= 1
    return siblings[first : last + 1] if same[0] is not siblings[0] else []
