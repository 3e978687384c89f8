"""A recommendation's cue as a reader meets it: before the action, after it, or inside."""

from collections import defaultdict
from dataclasses import dataclass

from pipeline.rows import Tables

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
