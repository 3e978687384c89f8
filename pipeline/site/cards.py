"""A recommendation as a reader meets it: its action with its cue around it, its theme, its place."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.batch import Reading
from pipeline.model import SourceDescription
from pipeline.rows import Recommendation, Theme

PIECES = " … "
SHORT, LONGEST = 24, 160  # characters of a cue that tells who asks, and of what still reads at a glance


@dataclass(frozen=True, slots=True)
class Card:
    """A recommendation with what is shown of it.

    `before` and `after` are the pieces of its cue on both sides of the action, `cue` all their places; `place` is the
    title of the section that it stands in."""

    document: SourceDescription
    row: Recommendation
    before: str
    after: str
    cue: tuple[tuple[int, int], ...]
    theme: Theme | None
    place: str

    @property
    def gap(self) -> str:
        """What parts the words before from the action: nothing after an apostrophe, as in « besoin d'aider »."""
        return "" if self.before[-1:] in "'’" else " "


def cards(published: Reading) -> list[Card]:
    """A document's recommendations; pieces of a cue whose place nobody knows are told before the action."""
    tables = published.tables
    themes = {theme.theme_id: theme for theme in tables.themes}
    titles = {section.section_id: section.title for section in tables.sections}
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in tables.recommendation_evidence:
        if one.cue_start is not None and one.cue_end is not None:
            places[one.recommendation_id].append((one.cue_start, one.cue_end))
    found = []
    for row in tables.recommendations:
        pieces = [piece.strip() for piece in (row.cue or "").split(PIECES) if piece.strip()]
        stand = places[row.recommendation_id] if pieces else []
        starts = [start for start, _ in stand] if len(stand) == len(pieces) else [-1] * len(pieces)
        before = [piece for piece, start in zip(pieces, starts, strict=True) if start < row.source_start]
        after = [piece for piece, start in zip(pieces, starts, strict=True) if start >= row.source_end]
        cue = PIECES.join(before), PIECES.join(after), tuple(stand)
        theme, place = themes.get(row.theme_id or ""), titles.get(row.section_id or "", "")
        found.append(Card(published.meta, row, *cue, theme, place))
    return found


def specimen(cards: Iterable[Card]) -> Card | None:
    """The one that says most about itself in few words, the first of several; None where there is none."""

    def said(card: Card) -> tuple[int, bool]:
        row = card.row
        return (row.addressee is not None) + (row.pillar is not None), len(row.cue or "") >= SHORT

    short = (card for card in cards if len(card.row.text) + len(card.row.cue or "") <= LONGEST)
    return max((card for card in short if card.theme and card.before), key=said, default=None)
