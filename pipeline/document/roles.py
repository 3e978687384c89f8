"""What each section does: which one reports, which are its themes, what was laid before the participants.

A section is known by what it does; its title is one of the signals."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from pipeline.document.outline import Heading, bare
from pipeline.document.speech import SILENT, Speech
from pipeline.document.topics import CHAPTER, Node, chapter_of, run_of, tree_of, weigh

_MOSTLY = 0.5
"""The share of its sentences that ask in what stands behind the chapter and belongs to it."""


def roles(headings: Sequence[Heading], speech: Sequence[Speech]) -> list[Heading]:
    """`headings` with their kinds told by function, each with the signals that decided."""
    root = tree_of(headings)
    weigh(root, headings, speech)
    chapter = chapter_of(root, headings, speech)
    run = run_of(chapter, headings) or _only(root, headings, speech)
    told = [replace(heading, kind="other" if heading.kind in CHAPTER else heading.kind) for heading in headings]
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
    for node in _also_asking(root, chapter, told, speech):
        told[node.index] = replace(told[node.index], kind="discussions")
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


def _leads(opener: Node, first: Node, headings: Sequence[Heading], speech: Sequence[Speech]) -> bool:
    """Whether a heading above a run of topics is their chapter's, which the page gave no rank of its own.

    One that is numbered as they are stands beside them: "2 At a glance", "3 First session"."""
    kind = headings[opener.index].kind
    if opener.children or kind in SILENT:
        return False
    if all(bare(headings[node.index].title) != headings[node.index].title for node in (opener, first)):
        return False
    return kind in CHAPTER or speech[opener.index].length == 0


def _chapters(run: Sequence[Node], headings: Sequence[Heading]) -> list[Node]:
    """The sections of a run that are chapters themselves, two at least by their titles and their parts: a report of
    two sessions has two chapters, and its topics stand below both."""
    named = [node for node in run if headings[node.index].kind in CHAPTER and len(node.children) > 1]
    if len(named) < 2:
        return []
    return [node for node in run if len(node.children) > 1]


def _also_asking(root: Node, chapter: Node, told: Sequence[Heading], speech: Sequence[Speech]) -> list[Node]:
    """What stands behind the chapter that reports and mostly asks: the recommendations that a report draws from it."""
    if chapter not in root.children:
        return []
    behind = root.children[root.children.index(chapter) + 1 :]
    return [
        node
        for node in behind
        if told[node.index].kind == "other"
        and not node.children
        and speech[node.index].sentences > 1
        and speech[node.index].share(speech[node.index].asking) >= _MOSTLY
    ]


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
