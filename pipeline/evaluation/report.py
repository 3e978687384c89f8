"""The figures as a table for people and as JSON holds them, and their means over the reports of a group."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from statistics import fmean
from textwrap import wrap
from typing import Any
from urllib.parse import urlsplit

from pipeline.asks.language import AskLanguage
from pipeline.batch import Reader
from pipeline.errors import InvalidInput
from pipeline.evaluation.match import Figures, Share
from pipeline.evaluation.score import Scores, score
from pipeline.model import DocumentMeta
from pipeline.rows import Tables
from pipeline.store import source_of
from pipeline.store.references import ReferenceReading

Means = dict[str, dict[str, float]]


def as_record(scores: Scores) -> dict[str, Any]:
    """Scores as JSON holds them."""
    told = ("missed", "extra")
    return {
        name: {one.name: getattr(value, one.name) for one in fields(value) if one.name not in told}
        for name, value in scores.items()
    }


def as_table(document_id: str, scores: Scores, misses: bool = False) -> str:
    """A document's scores, a line each, with what was missed and what was too much below it if asked for."""
    heads = f"{'F1':>7}{'precision':>11}{'recall':>8}{'reference':>11}{'found':>7}{'published':>11}{'optional':>10}"
    lines = [document_id, f"  {'':22}{heads}"]
    for name, value in scores.items():
        if isinstance(value, Figures):
            counts = f"{value.reference:>11}{value.found:>7}{value.published:>11}{value.optional:>10}"
            lines.append(f"  {name:22}{value.f1:>7.3f}{value.precision:>11.3f}{value.recall:>8.3f}{counts}")
        else:
            lines.append(f"  {name:22}{value.share:>7.3f}  right of {value.of}")
        if misses:
            lines += [f"    missed: {one}" for one in value.missed] + [f"    extra: {one}" for one in value.extra]
    return "\n".join(lines)


def means_table(means: Means) -> str:
    """The means by group, a line a measure and a column a group."""
    measures = list(dict.fromkeys(name for group in means.values() for name in group))
    width = max([9, *(len(group) + 2 for group in means)])
    lines = [f"{'mean of the reports':24}" + "".join(f"{group:>{width}}" for group in means)]
    for name in measures:
        cells = (f"{group[name]:>{width}.3f}" if name in group else f"{'-':>{width}}" for group in means.values())
        lines.append(f"{name:24}{''.join(cells)}")
    return "\n".join(lines)


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


def refuse_fallen(now: Means, committed: Means) -> None:
    """Raise InvalidInput with every mean that fell further below the committed one than it may."""
    worse = []
    for group, measures in committed.items():
        for name, before in measures.items():
            mean = now.get(group, {}).get(name)
            if mean is None or mean < before - SLACK:
                said = "nothing" if mean is None else f"{mean:.3f}"
                worse.append(f"{group}: {name} fell from {before:.3f} to {said}.")
    if worse:
        worse.append("Mend the reading, or commit to the means: python -m pipeline evaluate --write")
        raise InvalidInput("\n".join(worse))


_CONSTRUCTION = re.compile(r"\.[\w-]+$")


def rules_at_work(tables: Tables) -> set[str]:
    """The names of the rules that made the recommendations, or announced their lists."""
    return {name for piece in tables.recommendation_evidence for name in piece.rule.removeprefix("list: ").split(" + ")}


def idle_lines(language: AskLanguage, at_work: Collection[str]) -> list[tuple[int, str]]:
    """Number and word or pattern of each line none of whose constructions is at work.

    Lines of kind `none` are left out: what they absorb yields no row."""
    lines: dict[int, list[str]] = {}
    for rule in language.rules:
        if rule.kind != "none":
            lines.setdefault(int(rule.where.rpartition(" ")[2]), []).append(rule.name)
    idle = {line: names[0] for line, names in lines.items() if not any(name in at_work for name in names)}
    return [(line, _CONSTRUCTION.sub("", name)) for line, name in idle.items()]


def idle_table(languages: Collection[AskLanguage], at_work: Mapping[str, Collection[str]], readings: int) -> str:
    """The idle lines by language, with how many of all lines that ask they are; `at_work` has names by language."""
    said = [f"Rules that yielded no row in {readings} readings, by their lines:"]
    for language in languages:
        idle = idle_lines(language, at_work.get(language.code, ()))
        said.append(f"  {language.code}/asks.toml, {len(idle)} of {len(idle_lines(language, ()))} lines that ask")
        items = "; ".join(f"{line} {name}" for line, name in idle)
        said += wrap(items, 116, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)
    return "\n".join(said)


class Evaluation:
    """What was read so far."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.scored: dict[str, tuple[str, Scores]] = {}
        self.at_work: dict[str, set[str]] = {}
        self.readings = 0

    def rows_of(self, known: ReferenceReading) -> Tables:
        """A source read by rules alone, whatever somebody read; which rules were at work is kept."""
        _, tables = self.reader(replace(source_of(known.entry), reading=None))
        self.at_work.setdefault(known.entry.meta.language, set()).update(rules_at_work(tables))
        self.readings += 1
        return tables

    def scores_of(self, known: ReferenceReading) -> Scores:
        """A source read and scored."""
        scores = score(self.rows_of(known), known.reading)
        self.scored[known.entry.meta.document_id] = group_of(known.entry.meta), scores
        return scores
