"""The tree that headings make, and how much what stands below each one asks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.document.headings import Heading
from pipeline.document.signals import QUIET, REPORTING, SILENT, Speech, label_of
from pipeline.model import Place

_VOTE = 1.0
"""What a title that names a chapter of discussions adds to each section that stands below it."""
_PRESENTS = 0.5
"""The share of a chapter's sentences that tell of a presentation, where all below it is presented."""
_WORDS = 2
"""The words before a colon that label a topic, at most."""


@dataclass(slots=True, eq=False)
class Node:
    """A heading in the tree, with how its own text speaks, its children, and the mass of it and of all below."""

    heading: Heading
    index: int
    speech: Speech
    children: list["Node"] = field(default_factory=list)
    own: float = 0.0
    mass: float = 0.0

    @property
    def kind(self) -> str:
        """The kind that its title names."""
        return self.heading.kind

    @property
    def label(self) -> str | None:
        """What its title has in common with those beside it: "theme" of "Theme 2", "session" of "Session: Lamps"."""
        before, colon, behind = self.heading.title.partition(":")
        named = before.strip().casefold() if colon and behind.strip() and len(before.split()) <= _WORDS else None
        return label_of(self.heading.title) or named

    @property
    def empty(self) -> bool:
        """Whether nothing stands below its title but the next one."""
        return not (self.speech.sentences or self.children)

    @property
    def may_be_topic(self) -> bool:
        """Whether its title names no other part, or discussions."""
        return self.kind == "other" or self.kind in REPORTING

    @property
    def topics(self) -> list["Node"]:
        """What stands below it and may report."""
        return [child for child in self.children if child.speaks]

    @property
    def speaks(self) -> bool:
        """Whether it may report: what seldom does, by its title, only where it asks."""
        return self.kind not in SILENT and (self.kind not in QUIET or self.mass > 0)

    def below(self) -> Iterator["Node"]:
        """All that stands below it, parents before children; without recursion."""
        order = [*self.children]
        for one in order:
            yield one
            order.extend(one.children)


def tree_of(headings: Sequence[Heading], speech: Sequence[Speech]) -> Node:
    """The tree that the headings' levels make, each node with its mass; its root stands for the whole report.

    The titles of chapters vote for what stands below them."""
    root = Node(Heading(-1, Place(0, 0), ""), -1, Speech())
    path = [root]
    for i, (heading, said) in enumerate(zip(headings, speech, strict=True)):
        while path[-1].heading.level >= heading.level:
            path.pop()
        vote = _VOTE if path[-1].kind in REPORTING else 0.0
        # What is counted is a topic by what it asks: "Item 2: Terms of reference".
        quiet = heading.kind in QUIET and label_of(heading.title) not in (None, "#")
        node = Node(heading, i, said, own=said.mass("other" if quiet else heading.kind), mass=vote)
        path[-1].children.append(node)
        path.append(node)
    for node in reversed([root, *root.below()]):
        node.mass += max(0.0, node.own) + sum(child.mass for child in node.children)
        # "Presentations", where the text tells who presented what below it.
        presents = node.kind == "panels" and node.children and node.speech.share(node.speech.presenting) > _PRESENTS
        node.mass *= node.kind not in SILENT and not presents
    return root
