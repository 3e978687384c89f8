"""A maintainer's corrections of a document: rows rejected, adjusted or added, with their words, reason and name."""

from pipeline.corrections.judged import corrected_anomalies, corrected_mentions, corrected_recommendations
from pipeline.corrections.structure import restructured
from pipeline.corrections.written import corrections_of

__all__ = [
    "corrected_anomalies",
    "corrected_mentions",
    "corrected_recommendations",
    "corrections_of",
    "restructured",
]
