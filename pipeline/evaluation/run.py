"""Readings scored one after the other, and what they show together: means of groups, and rules that yielded no row.

A rule that nobody can show at work goes."""

import re
from collections.abc import Collection, Mapping
from textwrap import wrap

from pipeline.asks.language import AskLanguage
from pipeline.batch import Reader
from pipeline.evaluation.report import group_of
from pipeline.evaluation.score import Scores, score
from pipeline.rows import Tables
from pipeline.store import source_of
from pipeline.store.references import ReferenceReading

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
        """A source read; which rules were at work is kept."""
        _, tables = self.reader(source_of(known.entry))
        self.at_work.setdefault(known.entry.meta.language, set()).update(rules_at_work(tables))
        self.readings += 1
        return tables

    def scores_of(self, known: ReferenceReading) -> Scores:
        """A source read and scored."""
        scores = score(self.rows_of(known), known.reading)
        self.scored[known.entry.meta.document_id] = group_of(known.entry.meta), scores
        return scores
