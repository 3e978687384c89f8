"""One row with the words it rests on, which shows better than a sentence what the dataset is."""

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.rows import RecommendationRow, SourceDocument, Theme
from pipeline.site.cues import Cue
from pipeline.site.published import Published

SHORT, LONGEST = 24, 160  # characters of a cue that tells who asks, and of what still reads at a glance


@dataclass(frozen=True, slots=True)
class Specimen:
    """A recommendation with what is said of it."""

    document: SourceDocument
    row: RecommendationRow
    theme: Theme
    cue: Cue


def specimen(published: Published, cues: Mapping[str, Cue]) -> Specimen | None:
    """The recommendation that says most about itself in few words, the first of several; None where there is none."""
    themes = {theme.theme_id: theme for theme in published.tables.themes}
    fit = [
        row
        for row in published.tables.recommendations
        if row.theme_id in themes
        and row.recommendation_id in cues
        and cues[row.recommendation_id].before
        and len(row.text) + len(row.cue or "") <= LONGEST
    ]
    stated = {row: (row.addressee is not None) + (row.pillar is not None) for row in fit}
    best = max(fit, key=lambda row: (stated[row], len(row.cue or "") >= SHORT), default=None)
    if best is None:
        return None
    return Specimen(published.document, best, themes[best.theme_id or ""], cues[best.recommendation_id])
