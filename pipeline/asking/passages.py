"""The asks of the blocks of one theme or of the next steps: running text, announced lists and their items."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.asking.clauses import asks_in
from pipeline.asking.cues import Setting, first_ask
from pipeline.asking.edges import cut
from pipeline.asking.hits import hits
from pipeline.asking.labels import label_kind, labels_joined, numbered_label
from pipeline.asking.lists import Announcement, announcement, promiser
from pipeline.asking.reading import LONGEST, Ask, Reading, parts_of
from pipeline.asking.sentences import Span, lower, sentences, shade
from pipeline.asking.subjects import Subjects
from pipeline.languages.asking_rules import AskingRules

_ITEM = 400


@dataclass(frozen=True, slots=True)
class Passage:
    """A block as this reading sees it: its prose, and whether it is a heading or a bulleted item."""

    text: str
    heading: bool = False
    item: bool = False
    apart: bool = True
    """Whether a blank line stands before it."""


@dataclass(frozen=True, slots=True)
class Found:
    """An ask, the index of its passage, and its cue in words where it stands in another passage."""

    passage: int
    ask: Ask
    announced: Announcement | None = None


def asks_of(
    passages: Sequence[Passage], rules: AskingRules, subjects: Subjects, year: int, *, next_steps: bool
) -> Iterator[Found]:
    """The asks of `passages`, which follow one another in one theme or in the next steps."""
    current: Announcement | None = None
    labelled = False
    items = 0
    opening = True
    bare = True  # whether nothing but items has come since the heading
    for i, passage in enumerate(passages):
        shaded = shade(passage.text)
        spans = labels_joined(passage.text, tuple(sentences(shaded, rules.abbreviations)), rules)
        shaded = lower(shaded)
        setting = Setting(year, next_steps, opening=False)
        reading = Reading(passage.text, shaded, spans, rules, setting, subjects)
        if passage.heading:
            kind = label_kind(passage.text, rules) if i else None
            current = Announcement(kind, "list_heading", passage.text.strip(" :")) if kind else None
            labelled, items = current is not None, 0
            opening = opening and i == 0
            bare = True
            continue
        lone = labelled and not items and current is not None and current.cue[-1:].isdigit()
        if current is not None and (
            (lone and len(shaded) <= _ITEM and not (shaded.endswith(":") or _asks_plainly(reading)))
            or _is_item(passages, i, items, rules, labelled=labelled)
        ):
            items += 1
            yield from _item(reading, i, current)
            continue
        bare = bare and passage.item
        current, labelled, items = None, False, 0
        if opening and not _asks_plainly(reading) and len(passages) > i + 1:
            reading = replace(reading, setting=replace(setting, opening=True))
        opening = opening and passage.item
        if next_steps and bare and len(spans) == 1:
            yield from _orphan(reading, i, spans[0])
        for span in spans:
            announced = announcement(reading, span.start, span.end - 1) if _announces(shaded, span) else None
            if announced is None and next_steps and span is spans[-1] and _announces(shaded, span):
                below = passages[i + 1].text if len(passages) > i + 1 else ""
                announced = promiser(reading, span.start, span.end - 1, below)
            if announced is not None and span is spans[-1]:
                current, labelled, items = announced, announced.rule == "list_label", 0
            elif announced is None:
                yield from _sentence(reading, i, span)


def _announces(shaded: str, span: Span) -> bool:
    return shaded[span.end - 1] == ":"


def _asks_plainly(reading: Reading) -> bool:
    """Whether a paragraph asks for something in so many words, so that its weaker cues are believed too."""
    setting = replace(reading.setting, opening=True)
    return any(
        first_ask(reading.shaded, *span, found, reading.rules, setting)
        for span in reading.sentences
        if span.end - span.start <= LONGEST
        for found in [hits(reading.shaded, *span, reading.rules, next_steps=setting.next_steps)]
    )


def _is_item(passages: Sequence[Passage], i: int, items: int, rules: AskingRules, *, labelled: bool) -> bool:
    """Whether the passage goes on the list announced before it."""
    passage = passages[i]
    if passage.item:
        return True
    text = passage.text.strip()
    if not text or len(text) > _ITEM or text[-1] == ":":
        return False
    before = passages[i - 1]
    if items and (before.item or before.text.rstrip()[-1:] == "."):
        return not passage.apart and not before.item
    if text[0].islower() or text[-1] in ";,":
        return True
    if items and before.text.rstrip()[-1:] in ";,":
        return True
    if text[-1] not in ".!?":
        return True
    # A sentence below a label is an item where it opens with the action; else it is running text.
    plain = lower(text)
    opened = rules.verb.match(plain) or rules.links.match(plain)
    return (labelled or not passage.apart) and not items and opened is not None and opened.end() > 0


def _item(reading: Reading, i: int, announced: Announcement) -> Iterator[Found]:
    """The actions of an item's first sentence, and what its further sentences ask."""
    first, *others = reading.sentences or (Span(0, 0),)
    own = list(asks_in(reading, *first)) if announced.kind != "commitment" else []
    modal = [ask for ask in own if ask.who is not None and ask.cue and ask.cue[0].start <= first.start]
    if modal:
        yield from (Found(i, replace(ask, kind=announced.kind)) for ask in modal)
    else:
        yield from _items(reading, i, first, announced)
    for span in others:
        yield from _sentence(reading, i, span)


def _items(reading: Reading, i: int, span: Span, announced: Announcement) -> Iterator[Found]:
    """The actions named in `span`, an item or the rest of a sentence behind a colon."""
    shaded, rules = reading.shaded, reading.rules
    low = span.start
    for high in [*(k for k in range(span.start, span.end) if shaded[k] == ";"), span.end]:
        end = rules.closes.search(shaded, low, cut(shaded, low, high, rules))
        stop = end.start() if end is not None else high
        at = low
        while at < stop and shaded[at] == " ":
            at += 1
        conj = rules.joins.match(shaded, at - 1, stop) if at else None
        at = conj.end() if conj is not None else at
        link = rules.links.match(shaded, at, stop)
        at = opened = link.end() if link is not None else at
        for _, pattern in rules.nested:
            inner = pattern.match(shaded, at, stop)
            at = inner.end() if inner is not None else at
        nested = reading.text[opened:at].strip()
        shared = replace(announced, cue=f"{announced.cue} : {nested}") if nested else announced
        ask = Ask(announced.kind, announced.rule, Span(at, stop), ())
        yield from (Found(i, part, shared) for part in parts_of(reading, at, stop, ask))
        low = high + 1


def _sentence(reading: Reading, i: int, span: Span) -> Iterator[Found]:
    """The asks of a sentence, a list behind a colon inside it included."""
    label = numbered_label(reading.text, *span, reading.rules)
    if label is not None:
        own = list(asks_in(reading, label.end, span.end))
        yield from (Found(i, ask) for ask in own)
        if not own:
            only = Announcement(label.kind, "list_label", label.words)
            yield from _items(reading, i, Span(label.end, span.end), only)
        return
    colon = reading.shaded.find(": ", span.start, span.end)
    sums_up = reading.rules.sums_up
    if colon > span.start and (sums_up is None or not sums_up.match(reading.shaded, colon, span.end)):
        announced = announcement(reading, span.start, colon, span.end)
        if announced is not None:
            yield from _items(reading, i, Span(colon + 1, span.end), announced)
            return
    yield from (Found(i, ask) for ask in asks_in(reading, *span))


def _orphan(reading: Reading, i: int, span: Span) -> Iterator[Found]:
    """An item that nothing announces, among next steps: a verb says what will be done."""
    verb = reading.rules.verb.match(reading.shaded, span.start, span.end)
    if verb is not None and verb.end() > span.start:
        yield from _items(reading, i, span, Announcement("commitment", "list_of_steps", ""))
