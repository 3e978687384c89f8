"""What each section does: which one reports, which are its topics, what was laid before the participants.

A section is known by what it does; its title is one of the signals. Its mass is what its sentences ask. The tree is
gone down while one child holds most, and the topics are the run of siblings that holds the most."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from pipeline.document.headings import Heading
from pipeline.document.signals import QUIET, REPORTING, SILENT, UNNAMED, Speech, bare, counter_of, label_of
from pipeline.document.tree import Node, tree_of

MOST = 0.55
"""The share of a node's mass that one child must hold to be gone into."""
_BESIDE = 2
"""The sections of any title beside one, each of which speaks, that make it a topic beside them."""
_PEER = 0.45
"""The share of a section's mass that others have together which stand beside it as topics do."""
_PARTS = 2
"""The parts of a counted section that are not yet topics, where others stand beside it."""
_FEW = 2
"""How many others may be chapters for one that is named so."""
_AGAINST = 0.3
"""How much what speaks against a section weighs in its run."""
_LONG = 5
"""The sentences of a section that counts for a topic whatever they say."""
_LEAST = 0.1
"""The mass that a topic must have to count for its run."""
_CLOSING = frozenset({"next_steps", "annex", "back_matter"})
"""What stands behind all topics."""
_OPENING = frozenset({"introduction", "summary"})
"""What stands before the topics, whatever its parts ask."""


def roles(headings: Sequence[Heading], speech: Sequence[Speech]) -> list[Heading]:
    """`headings` with their kinds told by function, each with the signals that decided."""
    root = tree_of(headings, speech)
    chapter = _chapter(root)
    run = _run(chapter)
    told = [
        replace(heading, kind="other" if heading.kind in REPORTING else heading.kind, signals=_signals(heading, said))
        for heading, said in zip(headings, speech, strict=True)
    ]

    def tell(nodes: Iterable[Node], kind: str) -> None:
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
    deeper = _apart(_chapters_in(run))
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


def _chapter(root: Node) -> Node:
    """The node that reports: down from the whole report while one child holds most, and holds it in its children."""
    node = root
    while node.children and not _holds_others(node) and sum(child.kind == "day" for child in node.children) < 2:
        most = max(node.children, key=lambda child: child.mass)
        if most.mass < MOST * node.mass or not _holds_topics(most, node):
            break
        node = most
    return node


def _holds_topics(node: Node, above: Node) -> bool:
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
    others = {_part(child) for peer in peers for child in peer.children}
    if sum(_part(child) in others for child in node.children) * 2 > len(node.children) > 1:
        return False  # "Old rule" and "New rule" of each topic
    beside = sum(peer.kind == "other" and (peer.mass > 0 or peer.speech.sentences >= _LONG) for peer in peers)
    if beside >= _BESIDE and not named and not any(one.kind in REPORTING for one in node.below()):
        return False
    return speaking + named > 1 and sum(peer.mass for peer in peers) <= _PEER * node.mass


def _run(chapter: Node) -> list[Node]:
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


def _asks(node: Node) -> bool:
    """Whether a section asks for anything, itself or below."""
    return any(one.speech.asking for one in (node, *node.below()))


def _labelled(run: Sequence[Node], siblings: list[Node]) -> list[Node]:
    """The siblings that count on with the same label, where most of the run is of them: "Theme 1", "Theme 2".

    Of two labels the one counts that holds more: not "Challenge 1" to "3" behind "Topic 1" and "Topic 2"."""
    held: dict[str, list[float]] = {}
    for node in run:
        if label := node.label:
            held.setdefault(label, []).append(node.mass)
    label = max(held, key=lambda one: sum(held[one]), default="")
    same, whole = held.get(label, ()), sum(node.mass for node in run)
    places = [nth for nth, node in enumerate(siblings) if node.label == label]
    several = len(same if label == "#" else places) > 1
    if not several or len(same) * 2 < len(run) or sum(same) * 2 < whole:
        return []
    if label_of(siblings[places[0]].heading.title) is None:
        # Titles that one word opens do not count, and tell of nothing else that it is no topic.
        places = sorted([*places, siblings.index(run[0]), siblings.index(run[-1])])
    return siblings[places[0] : places[-1] + 1]


def _behind(last: Node, chapters: Sequence[Node]) -> Iterator[Node]:
    """What stands right behind the chapter or the last topic, up to a part that its title names, with all below: it
    was heard as well, as are the recommendations that a report draws from what it tells."""
    at = chapters.index(last) if last in chapters else len(chapters)
    for node in takewhile(lambda node: node.kind in UNNAMED, chapters[at + 1 :]):
        yield from (node, *node.below())


def _laid_before(theme: Node) -> list[Node]:
    """The parts of a theme up to and including its questions, else its background: they were laid before the
    participants."""
    parts = theme.children
    # Behind topics of its own, a part that asks back lays nothing before anybody.
    opening = [*takewhile(lambda child: child.kind == "introduction" or child.speech.questions, parts)]
    questions = [i for i, child in enumerate(opening) if child.speech.questions]
    before = parts[: questions[-1] + 1] if questions else opening
    # What others say to a topic is none of it, wherever it stands: "Presentation", "Our response".
    return [child for child in parts if child in before or child.kind == "panels"]


def _chapters_in(run: Sequence[Node]) -> list[Node]:
    """Which of a run are chapters; a few others may be where one is, that say little themselves and have as many
    parts. Where many are built so, what one is named tells nothing."""
    chapters = [node for node in run if _holds_others(node)]
    like = [
        node for node in run if node not in chapters and len(node.topics) > _PARTS and node.speech.sentences < _LONG
    ]
    few = len(like) <= _FEW * len(chapters)
    return [node for node in run if node in chapters or (few and node in like)]


def _holds_others(node: Node) -> bool:
    """Whether a section is named like a chapter of discussions and has topics below it, or they are counted and say
    more than it does: not "Action 1" to "3" of a topic."""
    same = _labelled(node.children, node.children)
    counted = len(same) > _PARTS and label_of(same[0].heading.title) != "#" and label_of(node.heading.title) is None
    counted = counted and sum(child.speech.sentences for child in same) >= node.speech.sentences
    return (node.kind in REPORTING and len(node.topics) > 1) or counted


def _part(node: Node) -> str:
    """What a part is called, whatever number it has: "Old rule 1.2"."""
    return "".join(char for char in bare(node.heading.title).casefold() if char.isalpha())


def _apart(chapters: list[Node]) -> list[Node]:
    """Chapters whose parts are topics; none where they have the same parts: "To add" and "To keep" of each case."""
    often = Counter(_part(child) for node in chapters for child in node.children)
    again = sum(count for count in often.values() if count > 1)
    days = all(node.kind == "day" for node in chapters)
    return chapters if days or again <= sum(often.values()) / 2 else []


def _signals(heading: Heading, said: Speech) -> tuple[str, ...]:
    return (
        f"title: {heading.kind}",
        f"sentences: {said.sentences}",
        f"asking: {said.share(said.asking):.2f}",
        f"presenting: {said.share(said.presenting):.2f}",
        f"questions: {said.share(said.asked):.2f}",
    )
