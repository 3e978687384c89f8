"""Recommendations: a row for each action that a theme or the next steps ask for."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from pipeline.asking.answer import asked, decide
from pipeline.asking.passages import Passage, asks_of
from pipeline.asking.subjects import Subjects
from pipeline.context import section_titles
from pipeline.keys import keys, theme_key
from pipeline.knowledge import Knowledge
from pipeline.languages.asking_rules import AskingRules
from pipeline.lines import line_of
from pipeline.model import Block, Document, Place
from pipeline.prose import fold, prose_of
from pipeline.rows import Recommendation

_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(slots=True)
class _Part:
    """A theme, another reporting part or the next steps: its blocks, and whose key its rows carry."""

    name: str
    theme: str | None
    blocks: list[Block] = field(default_factory=list)


def recommendations(document: Document, knowledge: Knowledge) -> tuple[Recommendation, ...]:
    """The actions that the themes and the next steps of `document` ask for, in source order."""
    rules = knowledge.language.asking
    subjects = Subjects(document.text, document.meta.publisher, rules, knowledge.authorities)
    marked = _Marked(document)
    rows = [row for part in _parts(document) for row in _rows(document, part, rules, subjects, marked)]
    line = line_of(document.text)
    rows.sort(key=lambda row: row.source_start)
    titles = {None: None} | {
        document.sections[nth].key: title for nth, title in section_titles(document).items() if nth is not None
    }
    named = keys("rec", document.meta.document_id, ((row.text, row.cue, titles[row.section_id]) for row in rows))
    return tuple(
        replace(row, recommendation_id=key, ordinal=nth, source_line=line(row.source_start))
        for nth, (key, row) in enumerate(zip(named, rows, strict=True), start=1)
    )


class _Marked:
    """The places of a document's markers, to be had for a stretch of it."""

    def __init__(self, document: Document) -> None:
        self._places = [Place(marker.start, marker.end) for marker in document.markers]
        self._starts = [place.start for place in self._places]

    def within(self, start: int, end: int) -> list[Place]:
        return self._places[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _parts(document: Document) -> list[_Part]:
    """The themes, other reporting parts and the next steps, each with its blocks."""
    parts: dict[tuple[str, int | None], _Part] = {}
    for block in document.blocks:
        if block.part is not None:
            theme = None if block.theme is None else theme_key(document.sections[block.theme].key)
            parts.setdefault((block.part, block.theme), _Part(block.part, theme)).blocks.append(block)
    return list(parts.values())


def _rows(
    document: Document, part: _Part, rules: AskingRules, subjects: Subjects, marked: _Marked
) -> Iterator[Recommendation]:
    text = document.text
    proses = [prose_of(text, b.body, b.end, marked.within(b.start, b.end)) for b in part.blocks]
    passages = [
        Passage(prose.text, block.kind == "heading", block.kind == "list_item", _apart(text, before, block))
        for prose, block, before in zip(proses, part.blocks, [None, *part.blocks], strict=False)
    ]
    end = 0
    for found in asks_of(
        passages, rules, subjects, document.meta.event_start.year, next_steps=part.name == "next_steps"
    ):
        prose, ask = proses[found.passage], found.ask
        place = prose.place(*ask.action)
        section = part.blocks[found.passage].section
        if place.start < end:
            continue
        end = place.end
        action = prose.text[slice(*ask.action)]
        cue = _cue(text, (prose.place(*piece) for piece in ask.cue), marked)
        addressee = asked(prose.text, ask, found.announced, subjects, rules)
        pillar = decide(action, rules.pillars)
        yield Recommendation(
            recommendation_id="",
            document_id=document.meta.document_id,
            theme_id=part.theme,
            section_id=None if section is None else document.sections[section].key,
            ordinal=0,
            kind=ask.kind,
            text=fold(text, *place, marked.within(*place)),
            cue=(found.announced.cue if found.announced else cue) or None,
            addressee=addressee.code,
            addressee_words=addressee.words,
            pillar=pillar.code,
            pillar_words=pillar.words,
            rule=ask.rule,
            source_start=place.start,
            source_end=place.end,
            source_line=0,
            evidence=text[place.start : place.end],
        )


def _cue(text: str, pieces: Iterable[Place], marked: _Marked) -> str:
    """The words that ask, without the marks between them and the action."""
    return " … ".join(fold(text, *at, marked.within(*at)).strip(" ,") for at in pieces)


def _apart(text: str, before: Block | None, block: Block) -> bool:
    return before is None or len(_LINE_END.findall(text, before.end, block.start)) > 1
