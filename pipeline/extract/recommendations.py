"""Recommendations: a row for each action that a reporting part or the next steps ask for."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from functools import cache
from itertools import pairwise

from pipeline.asks.actions import Setting
from pipeline.asks.actors import Actors, Named
from pipeline.asks.asked import Asked, Passage
from pipeline.asks.language import AskLanguage
from pipeline.asks.lists import Announced
from pipeline.asks.passages import asks_of
from pipeline.asks.pillars import pillar_of, pillars_named
from pipeline.extract.cells import cells_of, heads_of, rows_begin
from pipeline.extract.columns import placed, section_id, section_titles, text_at
from pipeline.keys import keys, theme_key
from pipeline.knowledge import Knowledge
from pipeline.model import Block, Document, Place
from pipeline.names.authorities import Authorities
from pipeline.prose import Prose, fold, line_of, prose_of
from pipeline.rows import PassageRow, ReadRecommendation, Recommendation


def recommendations(document: Document, knowledge: Knowledge) -> tuple[ReadRecommendation, ...]:
    """The actions that the themes and the next steps of `document` ask for, in source order."""
    actors = Actors(knowledge.asks, document.meta.publisher, codes_of(knowledge.authorities))
    pillars = pillars_named(document.text, knowledge.asks)
    parts: dict[tuple[str, int | None], list[Block]] = {}
    for block in document.blocks:
        if block.part is not None:
            parts.setdefault((block.part, block.theme), []).append(block)
    return numbered(
        document, [row for part in parts.values() for row in _rows(document, part, knowledge.asks, actors, pillars)]
    )


def numbered(document: Document, found: Sequence[ReadRecommendation]) -> tuple[ReadRecommendation, ...]:
    """Rows in source order, each with its key and its number."""
    rows = sorted(found, key=lambda row: (row.source_start, row.source_end))
    titles = {section_id(document, nth): title for nth, title in section_titles(document).items()}
    named = keys("rec", document.meta.document_id, ((row.text, row.cue, titles[row.section_id]) for row in rows))
    return tuple(
        replace(row, recommendation_id=key, ordinal=nth)
        for nth, (key, row) in enumerate(zip(named, rows, strict=True), start=1)
    )


def recommendation_rows(
    asked: Sequence[ReadRecommendation], blocks: Sequence[PassageRow]
) -> tuple[Recommendation, ...]:
    """The rows as they are published: each with what follows from its other columns."""
    starts = [passage.source_start for passage in blocks]
    columns = [column.name for column in fields(Recommendation) if column.name != "passage_id"]
    return tuple(
        Recommendation(
            passage_id=blocks[max(bisect_right(starts, row.source_start) - 1, 0)].passage_id,
            **{name: getattr(row, name) for name in columns},
        )
        for row in asked
    )


@cache
def codes_of(authorities: Authorities) -> dict[str, str]:
    """The group of the closed list that each reviewed body is of, by its names and acronyms in lower case."""
    found: dict[str, str] = {}
    for body in authorities.bodies.values():
        code = _CODES.get(body.type)
        if code is not None:
            names = (body.name, body.name_en, body.name_fr, body.acronym_en, body.acronym_fr)
            found.update((name.casefold(), code) for name in names if name)
    return found


_CODES = {
    "federal_government": "federal_government",
    "provincial_government": "provincial_territorial_government",
    "municipal_government": "municipal_government",
    "police": "law_enforcement",
    "court": "justice_system",
    "academic": "education",
    "ngo": "civil_society",
    "association": "civil_society",
    "service_provider": "service_providers",
    "company": "private_sector",
    "media": "media",
}
"""Type of organization -> the group that is asked; the other types are asked for themselves too seldom to say."""


def _rows(
    document: Document, part: Sequence[Block], language: AskLanguage, actors: Actors, pillars: bool
) -> Iterator[ReadRecommendation]:
    """The rows of the blocks of one theme, of another reporting part or of the next steps."""
    text, theme = document.text, part[0].theme
    cells = [cell for block in part for cell in cells_of(text, block)]
    blocks = [cell.block for cell in cells]
    proses = [prose_of(text, b.body, b.end, document.unread_within(b.start, b.end)) for b in blocks]
    line = line_of(text)
    apart = [True, *(line(block.start) - line(before.end) > 1 for before, block in pairwise(blocks))]
    passages = [
        Passage(prose.text, b.kind == "heading", b.kind == "list_item", own, b.depth, head, opens)
        for prose, b, own, head, opens in zip(proses, blocks, apart, heads_of(cells), rows_begin(cells), strict=False)
    ]
    setting = Setting(document.meta.event_start.year, part[0].part == "next_steps", actors)
    for found in asks_of(passages, language, setting):
        ask = found.ask
        place = _place(proses, found, ask.action)
        named, said_in = _who(found, actors, language)
        who = _place(proses, said_in, named.words) if named.words else None
        pillar = pillar_of(found.sentence, ask.action, language) if pillars else None
        cue = tuple(_place(proses, found, piece) for piece in ask.cue if piece[0] < piece[1])
        if found.announced is not None:
            cue = (_place(proses, found.announced, found.announced.said.cue), *cue)
        # Without the marks between the words that ask and the action.
        asking = (text_at(document, *at).strip(" ,:.;") for at in cue)
        yield ReadRecommendation(
            recommendation_id="",
            passage_id="",
            theme_id=None if theme is None else theme_key(document.sections[theme].key),
            section_id=section_id(document, blocks[found.passage].section),
            ordinal=0,
            kind=ask.kind,
            text=text_at(document, *place),
            text_en=None,
            text_fr=None,
            cue=" … ".join(filter(None, asking)) or None,
            addressee=named.code,
            addressee_words=fold(text, *who) if who else None,
            pillar=pillar.code if pillar else None,
            pillar_words=pillar.words if pillar else None,
            rule=ask.rule,
            evidence=text[place.start : place.end],
            cue_places=cue,
            addressee_place=who,
            **placed(document, *place),
        )


def _place(proses: Sequence[Prose], at: Asked | Announced, span: tuple[int, int]) -> Place:
    """The place in the source of tokens of the sentence that asks, or of the one that announces."""
    tokens = at.sentence.tokens
    return proses[at.passage].place(tokens[span[0]].start, tokens[span[1] - 1].end)


def _who(found: Asked, actors: Actors, language: AskLanguage) -> tuple[Named, Asked | Announced]:
    """Who is asked, and in which of the sentences the words that say so stand."""
    if found.ask.who is not None and found.ask.kind == "commitment":
        return actors.promising(found.sentence, found.ask.who), found
    if found.ask.who is not None:
        return actors.named(found.sentence, found.ask.who), found
    if found.announced is not None:
        lead, said = found.announced.sentence, found.announced.said
        named = actors.named(lead, said.who) if said.who is not None else actors.in_lead(lead, said.cue)
        if named.code is not None:
            return named, found.announced
    before = found.sentence.lows[found.ask.action[0] - 1] if found.ask.action[0] else ""
    return actors.asked(found.sentence, found.ask.action, clause=before in language.lists.clause_links), found
