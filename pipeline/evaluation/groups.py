"""Means over the reports of a group: what a change of the rules is held to, since single reports may move."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from statistics import fmean
from urllib.parse import urlsplit

from pipeline.evaluation.match import Figures, Share
from pipeline.evaluation.score import Scores
from pipeline.model import DocumentMeta

Means = dict[str, dict[str, float]]
SLACK = 0.03
"""How far a group's mean may fall below the committed one."""
REAL = "real"
INVENTED = "example.org"
"""The host of the addresses of invented reports."""
ALONE = frozenset({"fntp-2014"})
"""Reports that stand alone: all rules were seen to work on this one, and a mean with others would hide it."""


def group_of(meta: DocumentMeta) -> str:
    """The report itself, "real", or for an invented report the first word of its id, which its writing shares."""
    if meta.document_id in ALONE:
        return meta.document_id
    return meta.document_id.split("-")[0] if urlsplit(meta.source_url).hostname == INVENTED else REAL


def means(scored: Mapping[str, tuple[str, Scores]]) -> Means:
    """The mean of each measure by group; `scored` has group and scores by document.

    A report counts where there is something to measure: rows in the reference reading or in ours."""
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for group, scores in scored.values():
        for name, value in scores.items():
            if isinstance(value, Figures) and (value.reference or value.published):
                found[group][name].append(value.f1)
            elif isinstance(value, Share) and value.of:
                found[group][name].append(value.share)
    return {
        group: {name: round(fmean(values), 3) for name, values in measures.items()}
        for group, measures in sorted(found.items())
    }


def fallen(now: Means, committed: Means) -> Iterator[str]:
    """A sentence for each mean that fell further below the committed one than it may."""
    for group, measures in committed.items():
        for name, before in measures.items():
            mean = now.get(group, {}).get(name)
            if mean is None or mean < before - SLACK:
                yield f"{group}: {name} fell from {before:.3f} to {'nothing' if mean is None else f'{mean:.3f}'}."
