"""What each section does: which one reports, which are its topics, what was laid before the participants.

A section is known by what it does; its title is one of the signals. Its mass is what its sentences ask and report. The
tree is gone down while one child holds most, and the topics are the run of siblings that holds the most."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from pipeline.document.headings import Heading, bare, label_of
from pipeline.document.speech import QUIET, SILENT, Speech, own_mass
from pipeline.model import Place

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
_VOTE = 1.0
"""What a title that names a chapter of discussions adds to each section that stands below it, or behind it."""
_LEAST = 0.6
"""The mass that a topic must have to count for its run."""
_MOSTLY = 0.5
"""The share of its sentences that ask in what stands behind the chapter and belongs to it."""
_CHAPTER = frozenset({"discussions", "findings"})
"""The kinds that a chapter of discussions is given by its title."""


@dataclass(slots=True, eq=False)
class _Node:
    """A heading in the tree, with how its own text speaks, its children, and the mass of it and of all below."""

    heading: Heading
    index: int
    speech: Speech
    children: list["_Node"] = field(default_factory=list)
    own: float = 0.0
    vote: float = 0.0
    mass: float = 0.0

    @property
    def kind(self) -> str:
        """The kind that its title names."""
        return self.heading.kind

    def below(self) -> Iterator["_Node"]:
        """All that stands below it, parents before children; without recursion."""
        order = [*self.children]
        for one in order:
            yield one
            order.extend(one.children)


def roles(headings: Sequence[Heading], speech: Sequence[Speech]) -> list[Heading]:
    """`headings` with their kinds told by function, each with the signals that decided."""
    root = _tree(headings, speech)
    chapter = _chapter(root)
    run = _run(chapter) or _only(root)
    told = [
        replace(heading, kind="other" if heading.kind in _CHAPTER else heading.kind, signals=_signals(heading, said))
        for heading, said in zip(headings, speech, strict=True)
    ]

    def tell(nodes: Sequence[_Node], kind: str) -> None:
        for node in nodes:
            told[node.index] = replace(told[node.index], kind=kind)

    if whole := _whole(root, run):
        # A chapter in one piece, without topics: all that it holds was heard, and what is drawn from it stands behind.
        tell([whole, *_behind(root, whole)], "discussions")
        return told
    if not run:
        return told
    chapters = _chapters(run)
    if chapters:
        # What stands beside them without parts of its own reports as well, and is no topic: a conclusion.
        tell(run, "discussions")
        run = [child for node in chapters for child in node.children if child.kind not in SILENT]
    first = chapter.children.index(run[0]) if run[0] in chapter.children else 0
    if first and _leads(chapter.children[first - 1]):
        # The page gave topics the rank of their chapter: they stand below it all the same.
        chapter = chapter.children[first - 1]
        for one in (one for node in run for one in (node, *node.below())):
            told[one.index] = replace(told[one.index], level=told[one.index].level + 1)
    if chapter is not root and not chapters:
        tell([chapter], "discussions")
    tell([node for node in _behind(root, chapter) if told[node.index].kind == "other"], "discussions")
    tell(run, "theme")
    for node in run:
        tell([*node.below()], "other")
        tell(_laid_before(node), "laid_before")
    return told


def _tree(headings: Sequence[Heading], speech: Sequence[Speech]) -> _Node:
    """The tree that the headings' levels make, each node with its mass; its root stands for the whole report."""
    root = _Node(Heading(-1, Place(0, 0), ""), -1, Speech())
    path = [root]
    for i, (heading, said) in enumerate(zip(headings, speech, strict=True)):
        while path[-1].heading.level >= heading.level:
            path.pop()
        node = _Node(heading, i, said, own=own_mass(heading.kind, said))
        path[-1].children.append(node)
        path.append(node)
    order = [root, *root.below()]
    for node in order:
        _vote(node)
    for node in reversed(order):
        if node.kind not in SILENT:
            node.mass = max(0.0, node.own) + node.vote + sum(child.mass for child in node.children)
    return root


def _vote(node: _Node) -> None:
    """Let the titles of chapters vote for what stands below them, or behind them where nothing stands below."""
    behind = False
    for child in node.children:
        if child.kind in _CHAPTER:
            behind = not child.children
            for one in child.children:
                one.vote = _VOTE
        elif child.kind in SILENT | QUIET:
            behind = False
        elif behind:
            child.vote = _VOTE


def _chapter(root: _Node) -> _Node:
    """The node that reports: down from the whole report while one child holds most, and holds it in its children."""
    node = root
    while node.children:
        most = max(node.children, key=lambda child: child.mass)
        if most.mass < _MOST * node.mass or most in _alike(node.children) or not _holds_topics(most, node):
            break
        node = most
    return node


def _holds_topics(node: _Node, above: _Node) -> bool:
    """Whether what stands below a node are topics, and not the parts of one.

    A chapter holds its mass below itself, in several children; another section that reports nearly as much is a topic
    beside a topic; and what has a background or questions of its own is one, unless its title says otherwise."""
    named = node.kind in _CHAPTER
    speaking = sum(
        child.mass > 0 or (child.kind not in SILENT | QUIET and child.speech.sentences >= _LONG)
        for child in node.children
    )
    if speaking + named < _TOPICS or sum(child.mass for child in node.children) * 2 < node.mass:
        return False
    parts = any(child.kind == "introduction" or child.speech.questions for child in node.children)
    peer = any(child.mass > _PEER * node.mass for child in above.children if child is not node)
    many = sum(child.mass > 0 for child in node.children) >= _MANY
    return named or not (parts or (peer and not many))


def _run(chapter: _Node) -> list[_Node]:
    """The topics among a node's children: all below a chapter that reports, else the run with the greatest sum."""
    if chapter.index >= 0:
        return [node for node in chapter.children if node.kind not in SILENT]
    best: list[_Node] = []
    best_sum = 0.0
    current: list[_Node] = []
    total = 0.0
    for node in chapter.children:
        value = node.mass - _LEAST + (0.0 if node.vote else min(0.0, node.own) * _AGAINST)
        if node.kind in SILENT or (node.kind in QUIET and not node.mass) or (total <= 0 and value <= 0):
            current, total = [], 0.0
            continue
        current = [*current, node]
        total += value
        if total > best_sum:
            best, best_sum = current, total
    best = _labelled(best, chapter.children) or best
    if len(best) == 1:
        # One topic is known for one by the title of the chapter before it.
        at = chapter.children.index(best[0])
        return best if at and chapter.children[at - 1].kind in _CHAPTER else []
    return best


def _alike(nodes: Sequence[_Node]) -> list[_Node]:
    """The siblings that have titles of parts in common: topics are told by the same questions asked of each."""
    below = [
        {bare(child.heading.title).casefold().strip(" :") for child in node.children}
        if node.kind not in SILENT | QUIET
        else set()
        for node in nodes
    ]
    counts = Counter(title for titles in below for title in titles)
    return [node for node, titles in zip(nodes, below, strict=True) if any(counts[title] > 1 for title in titles)]


def _labelled(run: Sequence[_Node], siblings: list[_Node]) -> list[_Node]:
    """The siblings that count on with the same label, where most of the run is of them: "Theme 1", "Theme 2"."""
    labels = Counter(label for node in run if (label := label_of(node.heading.title)))
    label, count = labels.most_common(1)[0] if labels else ("", 0)
    if count < 2 or count * 2 < len(run):
        return []
    same = [nth for nth, node in enumerate(siblings) if label_of(node.heading.title) == label]
    # Bare numbers are as often those of all chapters: what opens and closes a report is no topic for having one.
    topics = [nth for nth in same if siblings[nth].kind not in SILENT | QUIET] or same
    return siblings[topics[0] : topics[-1] + 1]


def _only(root: _Node) -> list[_Node]:
    """The one section that says anything, where a report has no other: a page with a single heading."""
    saying = [node for node in root.children if node.speech.length or node.children]
    alone = len(saying) == 1 and saying[0].kind not in SILENT and not saying[0].children
    return saying if alone and saying[0].speech.asking else []


def _whole(root: _Node, run: Sequence[_Node]) -> _Node | None:
    """The chapter of discussions that has no parts and says more than all topics that may be read beside it."""
    beside = sum(one.speech.sentences for node in run for one in (node, *node.below()) if one.kind not in _CHAPTER)
    pieces = (node for node in root.children if node.kind in _CHAPTER and not node.children)
    return next((node for node in pieces if node.mass > 0 and node.speech.sentences > beside), None)


def _leads(opener: _Node) -> bool:
    """Whether a heading above a run of topics is their chapter's, which the page gave no rank of its own."""
    if opener.children or opener.kind in SILENT:
        return False
    return opener.kind in _CHAPTER or opener.speech.length == 0


def _chapters(run: Sequence[_Node]) -> list[_Node]:
    """The sections of a run that are chapters themselves, two at least by their titles and their parts: a report of
    two sessions has two chapters, and its topics stand below both."""
    parted = [node for node in run if len(node.children) > 1]
    return parted if sum(node.kind in _CHAPTER for node in parted) > 1 else []


def _behind(root: _Node, chapter: _Node) -> list[_Node]:
    """What stands behind the chapter that reports and mostly asks: the recommendations that a report draws from it."""
    if chapter not in root.children:
        return []
    return [
        node
        for node in root.children[root.children.index(chapter) + 1 :]
        if not node.children and node.speech.sentences > 1 and node.speech.share(node.speech.asking) >= _MOSTLY
    ]


def _laid_before(theme: _Node) -> list[_Node]:
    """The parts of a theme up to and including its questions, else its background: they were laid before the
    participants. What closes a theme never was."""
    parts = theme.children[:-1]
    questions = [i for i, child in enumerate(parts) if child.speech.questions]
    background = [*takewhile(lambda child: child.kind == "introduction", parts)]
    return parts[: questions[-1] + 1] if questions else background


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
