"""What each section does: which one reports, which are its topics, what was laid before the participants.

A section is known by what it does; its title is one of the signals. Its mass is what its sentences ask. The tree is
gone down while one child holds most, and the topics are the run of siblings that holds the most."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from pipeline.document.headings import Heading
from pipeline.document.signals import QUIET, REPORTING, SILENT, UNNAMED, Speech, bare, counter_of, label_of
from pipeline.model import Place

MOST = 0.55
"""The share of a node's mass that one child must hold to be gone into."""
_PEER = 0.45
"""The share of a section's mass that others have together which stand beside it as topics do."""
_PARTS = 2
"""The parts of a counted section that are not yet topics, where others stand beside it."""
_AGAINST = 0.3
"""How much what speaks against a section weighs in its run."""
_LONG = 5
"""The sentences of a section that counts for a topic whatever they say."""
_VOTE = 1.0
"""What a title that names a chapter of discussions adds to each section that stands below it."""
_LEAST = 0.1
"""The mass that a topic must have to count for its run."""
_CLOSING = frozenset({"next_steps", "annex", "back_matter"})
"""What stands behind all topics."""
_OPENING = frozenset({"introduction", "summary"})
"""What stands before the topics, whatever its parts ask."""


@dataclass(slots=True, eq=False)
class _Node:
    """A heading in the tree, with how its own text speaks, its children, and the mass of it and of all below."""

    heading: Heading
    index: int
    speech: Speech
    children: list["_Node"] = field(default_factory=list)
    own: float = 0.0
    mass: float = 0.0

    @property
    def kind(self) -> str:
        """The kind that its title names."""
        return self.heading.kind

    @property
    def empty(self) -> bool:
        """Whether nothing stands below its title but the next one."""
        return not (self.speech.sentences or self.children)

    @property
    def may_be_topic(self) -> bool:
        """Whether its title names no other part; what is named like discussions and says little heads what follows."""
        return self.kind == "other" or (self.kind in REPORTING and self.speech.sentences >= _LONG)

    @property
    def topics(self) -> list["_Node"]:
        """What stands below it and may report."""
        return [child for child in self.children if child.speaks]

    @property
    def speaks(self) -> bool:
        """Whether it may report: what seldom does, by its title, only where it asks."""
        return self.kind not in SILENT and (self.kind not in QUIET or self.mass > 0)

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
    run = _run(chapter)
    told = [
        replace(heading, kind="other" if heading.kind in REPORTING else heading.kind, signals=_signals(heading, said))
        for heading, said in zip(headings, speech, strict=True)
    ]

    def tell(nodes: Iterable[_Node], kind: str) -> None:
        for node in nodes:
            told[node.index] = replace(told[node.index], kind=kind)

    if not run:
        heard = [node for node in root.below() if node.kind not in SILENT]
        tell(heard if [node.kind for node in heard] == ["summary"] else [], "theme")  # of which no more is printed
        tell((node for node in heard if node.kind in REPORTING and node.speech.sentences), "theme")
        return told
    if chapter is root and len(run) == 1:
        tell(run, "theme")  # what stands alone is a topic, but not all that was heard
        return told
    first = chapter.children.index(run[0])
    opener = chapter.children[first - 1] if first else None
    if opener is not None and opener.kind in UNNAMED and opener.empty:
        # The page gave topics the rank of their chapter: they stand below it all the same.
        chapter = opener
        for one in (one for node in run for one in (node, *node.below())):
            told[one.index] = replace(told[one.index], level=told[one.index].level + 1)
    deeper = _apart([node for node in run if _holds_others(node)])
    if sum(node.mass for node in deeper) > MOST * sum(node.mass for node in run):
        # Several chapters report, "Workshop 1" and "Workshop 2": their parts are the topics.
        run = [one for node in run for one in (node.topics if node in deeper else [node])]
        tell(deeper, "discussions")
    tell([] if chapter is root else [chapter], "discussions")
    tell(_behind(run[-1] if chapter is root else chapter, root.children), "discussions")
    tell(run, "theme")
    for node in run:
        tell(_laid_before(node), "laid_before")
    return told


def _tree(headings: Sequence[Heading], speech: Sequence[Speech]) -> _Node:
    """The tree that the headings' levels make, each node with its mass; its root stands for the whole report.

    The titles of chapters vote for what stands below them."""
    root = _Node(Heading(-1, Place(0, 0), ""), -1, Speech())
    path = [root]
    for i, (heading, said) in enumerate(zip(headings, speech, strict=True)):
        while path[-1].heading.level >= heading.level:
            path.pop()
        vote = _VOTE if path[-1].kind in REPORTING else 0.0
        node = _Node(heading, i, said, own=said.mass(heading.kind), mass=vote)
        path[-1].children.append(node)
        path.append(node)
    for node in reversed([root, *root.below()]):
        node.mass += max(0.0, node.own) + sum(child.mass for child in node.children)
        node.mass *= node.kind not in SILENT
    return root


def _chapter(root: _Node) -> _Node:
    """The node that reports: down from the whole report while one child holds most, and holds it in its children."""
    node = root
    while node.children and not _holds_others(node):
        most = max(node.children, key=lambda child: child.mass)
        if most.mass < MOST * node.mass or not _holds_topics(most, node):
            break
        node = most
    return node


def _holds_topics(node: _Node, above: _Node) -> bool:
    """Whether what stands below a node are topics, and not the parts of one: another section that reports nearly as
    much is a topic beside a topic, and so is one that is counted, "Case 1", however much it holds, or "5. Fees" with
    two parts."""
    label = label_of(node.heading.title)
    named = node.kind in REPORTING
    if label not in (None, "#") and not named:
        return False
    alone = sum(child.mass for child in above.children) == node.mass
    if not named and not alone and all(child.heading.weak for child in node.children):
        return False  # "Some examples", with a line in bold over each
    speaking = sum(child.mass > 0 or child.speech.sentences >= _LONG for child in node.children)
    heard = takewhile(lambda child: child.kind not in _CLOSING, above.children)
    # A summary that is divided into topics may be all that reports, but for what is named so.
    quiet = {child for child in above.children if child.kind in QUIET and (named or not child.topics)}
    peers = [child for child in heard if child is not node and child not in quiet]
    counted = any(counter_of(child.heading.title) for child in node.children)
    if label and peers and not named and not (counted and speaking > _PARTS):
        return False
    return speaking + named > 1 and sum(peer.mass for peer in peers) <= _PEER * node.mass


def _run(chapter: _Node) -> list[_Node]:
    """The topics among a node's children: all below a chapter that reports, else the run with the greatest sum."""
    if chapter.index >= 0:
        return chapter.topics
    nodes = chapter.children
    first = last = start = 0
    total = most = 0.0
    for at, node in enumerate(nodes):
        if total <= 0:
            start, total = at, 0.0
        total += node.mass - _LEAST + _AGAINST * min(0.0, node.own)
        if total > most:
            first, last, most = start, at + 1, total
    # Topics that ask for little stand beside those that ask, and nothing tells them from one another.
    before = takewhile(lambda at: nodes[at].may_be_topic, range(first - 1, -1, -1))
    behind = takewhile(lambda at: nodes[at].may_be_topic, range(last, len(nodes)))
    first = min((at for at in before if _asks(nodes[at])), default=first)
    last = max((at + 1 for at in behind if _asks(nodes[at])), default=last)
    best = _labelled(nodes[first:last], nodes) or nodes[first:last]
    opens = next((at for at, node in enumerate(best) if node.kind not in _OPENING and not node.empty), 0)
    return [node for node in best[opens:] if node.speaks]


def _asks(node: _Node) -> bool:
    """Whether a section asks for anything, itself or below."""
    return any(one.speech.asking for one in (node, *node.below()))


def _labelled(run: Sequence[_Node], siblings: list[_Node]) -> list[_Node]:
    """The siblings that count on with the same label, where most of the run is of them: "Theme 1", "Theme 2".

    Of two labels the one counts that holds more: not "Challenge 1" to "3" behind "Topic 1" and "Topic 2"."""
    held: dict[str, list[float]] = {}
    for node in run:
        if label := label_of(node.heading.title):
            held.setdefault(label, []).append(node.mass)
    label = max(held, key=lambda one: sum(held[one]), default="")
    same, whole = held.get(label, ()), sum(node.mass for node in run)
    if len(same) < max(2, len(run) / 2) or sum(same) * 2 < whole:
        return []
    places = [nth for nth, node in enumerate(siblings) if label_of(node.heading.title) == label]
    return siblings[places[0] : places[-1] + 1]


def _behind(last: _Node, chapters: Sequence[_Node]) -> Iterator[_Node]:
    """What stands right behind the chapter or the last topic, up to a part that its title names, with all below: it
    was heard as well, as are the recommendations that a report draws from what it tells."""
    at = chapters.index(last) if last in chapters else len(chapters)
    for node in takewhile(lambda node: node.kind in UNNAMED, chapters[at + 1 :]):
        yield from (node, *node.below())


def _laid_before(theme: _Node) -> list[_Node]:
    """The parts of a theme up to and including its questions, else its background: they were laid before the
    participants."""
    parts = theme.children
    # Behind topics of its own, a part that asks back lays nothing before anybody.
    opening = [*takewhile(lambda child: child.kind == "introduction" or child.speech.questions, parts)]
    questions = [i for i, child in enumerate(opening) if child.speech.questions]
    background = [*takewhile(lambda child: child.kind == "introduction", parts)]
    before = parts[: questions[-1] + 1] if questions else background
    # What others say to a topic is none of it, wherever it stands: "Presentation", "Our response".
    return [child for child in parts if child in before or child.kind == "panels"]


def _holds_others(node: _Node) -> bool:
    """Whether a section is named like a chapter of discussions and has topics below it, or they are counted."""
    same = _labelled(node.children, node.children)
    counted = len(same) > _PARTS and label_of(same[0].heading.title) != "#" and label_of(node.heading.title) is None
    return (node.kind in REPORTING and len(node.topics) > 1) or counted


def _apart(chapters: list[_Node]) -> list[_Node]:
    """Chapters whose parts are topics; none where they have the same parts: "To add" and "To keep" of each case."""
    often = Counter(bare(child.heading.title).casefold() for node in chapters for child in node.children)
    again = sum(count for count in often.values() if count > 1)
    return [] if again > sum(often.values()) / 2 else chapters


def _signals(heading: Heading, said: Speech) -> tuple[str, ...]:
    return (
        f"title: {heading.kind}",
        f"sentences: {said.sentences}",
        f"asking: {said.share(said.asking):.2f}",
        f"presenting: {said.share(said.presenting):.2f}",
        f"questions: {said.share(said.asked):.2f}",
    )
