"""A recommendation as a reader meets it: its action with its cue around it, its theme, its place."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.rows import Published, Recommendation, SourceDocument, Tables, Theme

PIECES = " … "


@dataclass(frozen=True, slots=True)
class Cue:
    """The words before the action, those after it, and the places of both; words within the action are not repeated."""

    before: str
    after: str
    places: tuple[tuple[int, int], ...]

    @property
    def gap(self) -> str:
        """What parts the words before from the action: nothing after an apostrophe, as in « besoin d'aider »."""
        return "" if self.before[-1:] in "'’" else " "


NO_CUE = Cue("", "", ())


def cues(tables: Tables) -> dict[str, Cue]:
    """The cue of every recommendation that has one; pieces whose place nobody knows are told before the action."""
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in tables.recommendation_evidence:
        if one.cue_start is not None and one.cue_end is not None:
            places[one.recommendation_id].append((one.cue_start, one.cue_end))
    found = {}
    for row in tables.recommendations:
        stand = places[row.recommendation_id]
        pieces = [piece.strip() for piece in (row.cue or "").split(PIECES) if piece.strip()]
        starts = [start for start, _ in stand] if len(stand) == len(pieces) else [-1] * len(pieces)
        before = [piece for piece, start in zip(pieces, starts, strict=True) if start < row.source_start]
        after = [piece for piece, start in zip(pieces, starts, strict=True) if start >= row.source_end]
        if pieces:
            found[row.recommendation_id] = Cue(PIECES.join(before), PIECES.join(after), tuple(stand))
    return found


@dataclass(frozen=True, slots=True)
class Card:
    """A recommendation as the list shows it; `place` is the title of the section that it stands in."""

    document: SourceDocument
    row: Recommendation
    cue: Cue
    theme: Theme | None
    place: str


def cards(published: Published, cues: Mapping[str, Cue]) -> list[Card]:
    """A document's recommendations with what is shown of each."""
    tables = published.tables
    themes = {theme.theme_id: theme for theme in tables.themes}
    titles = {section.section_id: section.title for section in tables.sections}
    return [
        Card(
            published.document,
            row,
            cues.get(row.recommendation_id, NO_CUE),
            themes.get(row.theme_id or ""),
            titles.get(row.section_id or "", ""),
        )
        for row in tables.recommendations
    ]


SHORT, LONGEST = 24, 160  # characters of a cue that tells who asks, and of what still reads at a glance


def specimen(cards: Iterable[Card]) -> Card | None:
    """The one that says most about itself in few words, the first of several; None where there is none."""
    fit = [
        card
        for card in cards
        if card.theme and card.cue.before and len(card.row.text) + len(card.row.cue or "") <= LONGEST
    ]

    def said(card: Card) -> tuple[int, bool]:
        row = card.row
        return (row.addressee is not None) + (row.pillar is not None), len(row.cue or "") >= SHORT

    return max(fit, key=said, default=None)
