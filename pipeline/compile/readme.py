"""The pages of the release: its README in both languages, from a template each, its change log, its terms."""

import tomllib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from string import Template
from typing import Any

from pipeline.compile import citation
from pipeline.compile.markdown import linked, plain
from pipeline.contract import FORMATS, Contract, Release, Table
from pipeline.model import DocumentMeta

SHOWN = 40  # anomalies; where a release has more, they are only counted
NAMED = 5  # reports
FIRST_SIGHT = ("recommendations", "organizations")


@dataclass(frozen=True, slots=True)
class Lack:
    """An anomaly, as it is told on the front page."""

    document_id: str
    line: int
    said_en: str
    said_fr: str


@dataclass(slots=True)
class Held:
    """What the release holds: its documents, the rows of each table, its anomalies by kind and the first of them,
    the accuracy as `quality/accuracy.json` has it, and the tables in parts."""

    documents: list[DocumentMeta] = field(default_factory=list)
    rows: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    gaps: list[Lack] = field(default_factory=list)
    accuracy: Mapping[str, Any] = field(default_factory=dict)
    in_parts: list[str] = field(default_factory=list)


def page(contract: Contract, held: Held, parts: Mapping[str, bytes]) -> str:
    """The whole page; `parts` are the files of `front_page/`."""
    words = tomllib.loads(parts["words.toml"].decode("utf-8"))
    english, french = (
        Template(_kept(parts[f"{language}.md"].decode("utf-8"), contract.formats)).substitute(
            _Page(contract, held, language, words[language]).blanks()
        )
        for language in ("en", "fr")
    )
    said = contract.words
    return (
        f"# {said.title_en}\n\n[Français](#français)\n\n{english}\n"
        f'<a id="français"></a>\n\n# {said.title_fr}\n\n{french}'
    )


def change_log(release: Release) -> str:
    """What each version changed, newest first."""
    parts = ["# Changes of the data / Changements des données\n"]
    for change in release.changes:
        said = [f"- {line}\n" for line in change.said_en] + ["\n"] + [f"- {line}\n" for line in change.said_fr]
        parts.append(f"## {change.version}, {change.date}\n\n" + "".join(said))
    return "\n".join(parts)


def terms(release: Release) -> str:
    """The terms of use, as Markdown in both languages."""
    return f"# Terms of use / Conditions d'utilisation\n\n{release.terms_en}\n\n{release.terms_fr}\n"


def _kept(template: str, formats: Collection[str]) -> str:
    """The template without its marks and what they rule out: from `%% csv !site` to the next mark stands what is said
    of a release that has CSV and no site."""
    kept: list[str] = []
    wanted = True
    for line in template.splitlines(keepends=True):
        if line.startswith("%%"):
            wanted = all((name.lstrip("!") in formats) != name.startswith("!") for name in line[2:].split())
        elif wanted:
            kept.append(line)
    return "".join(kept)


class _Page:
    """What fills the blanks of a language's template."""

    def __init__(self, contract: Contract, held: Held, language: str, words: Mapping[str, Any]) -> None:
        self.contract = contract
        self.held = held
        self.language = language
        self.words = words

    def blanks(self) -> Mapping[str, str]:
        release = self.contract.release
        return {
            "name": release.name,
            "version": release.version,
            "date": release.date.isoformat(),
            "description": self.own(release.words, "description"),
            "documents": self.documents(),
            "held": "".join(self.held_otherwise()),
            "also": self.words["also"] if self.contract.formats == FORMATS else "",
            "carried": self.words["carried"] if "csv" in self.contract.formats else "",
            "zips": f"`{release.name}-{release.version}-"
            + ", `-".join(f"{form}.zip`" for form in self.contract.table_formats),
            "tables": "\n".join(map(self.table, self.contract.published)),
            "accuracy": "\n\n".join(self.accuracy()),
            "gaps": "\n".join(self.gaps()),
            "citation": citation.sentence(release, self.language),
            "terms": self.own(release, "terms"),
        }

    def own(self, said: object, name: str) -> str:
        """The text of that name in the page's language."""
        return str(getattr(said, f"{name}_{self.language}"))

    def number(self, value: int) -> str:
        return f"{value:,}".replace(",", self.words["thousands"])

    def documents(self) -> str:
        documents = self.held.documents
        count = len(documents)
        told = self.words["one_report"] if count == 1 else self.words["reports"].format(count=self.number(count))
        named = "; ".join(f"{linked(one.title, one.source_url)}, {plain(one.publisher)}" for one in documents)
        return f"{told}{self.words['colon']}{named if count <= NAMED else self.words['elsewhere']}."

    def held_otherwise(self) -> Iterator[str]:
        """What a release lacks that others have, and what of it is in parts."""
        if lacks := [form for form in FORMATS if form not in self.contract.formats]:
            yield self.words["left_out"].format(formats=", ".join(f"`{form}`" for form in lacks))
        if tables := self.held.in_parts:
            rows = self.number(self.contract.rows_a_part)
            told, form = ", ".join(f"`{name}`" for name in tables), self.contract.table_formats[0]
            yield self.words["parts"].format(rows=rows, tables=told, form=form)

    def table(self, table: Table) -> str:
        title = plain(self.own(table.words, "title"))
        said = plain(self.own(table.words, "description").split(". ")[0].rstrip("."))
        return f"| `{table.name}` | {self.number(self.held.rows[table.name])} | **{title}.** {said}. |"

    def accuracy(self) -> Iterator[str]:
        measured = self.held.accuracy
        if not measured.get("documents"):
            yield self.words["no_scores"]
            return
        yield self.words["scores"].format(
            all=self.number(measured["reports"]), count=self.number(measured["reports_with_reference_reading"])
        )
        head = f"| {' | '.join(self.words['scored'])} |\n|{'---|' * len(self.words['scored'])}"
        for one in measured["documents"]:
            yield f"`{one['document_id']}`{self.words['colon']}{one[f'said_{self.language}']}"
            titles = {name: said[f"title_{self.language}"] for name, said in measured["measures"].items()}
            yield "\n".join([head, *(self.score(titles[name], score) for name, score in one["scores"].items())])
        yield self.words["trust"]
        if first := measured.get("first_sight"):
            yield self.words["first_sight"]
            heads = self.words["first_sight_heads"]
            yield "\n".join([f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}", *self.first_sight(first)])

    def first_sight(self, first: Mapping[str, Any]) -> Iterator[str]:
        """A line a report or a group of them: F1 as it was met, the real ones before the invented."""
        told = [
            (f"{linked(one['title'], one['address'])}, {plain(one['publisher'])}", one) for one in first.get("real", ())
        ]
        invented = self.words["invented"]
        told += [(invented.format(count=one["reports"], group=one["group"]), one) for one in first.get("invented", ())]
        for name, one in told:
            cells = (self.share(one[measure]) if measure in one else "" for measure in FIRST_SIGHT)
            yield f"| {name} | {' | '.join(cells)} |".replace("  |", " |")

    def score(self, title: str, score: Mapping[str, Any]) -> str:
        """A line: a table's rows, or the share of rows of which something is right."""
        if "share" in score:
            return f"| {title} | {self.share(score['share'])} | | | {self.number(score['of'])} |"
        shares = " | ".join(self.share(score[figure]) for figure in ("f1", "precision", "recall"))
        return f"| {title} | {shares} | {self.number(score['reference'])} |"

    def share(self, value: float) -> str:
        return f"{value:.3f}".replace(".", str(self.words["decimal"]))

    def gaps(self) -> Iterator[str]:
        kinds = self.held.kinds
        if not kinds:
            yield self.words["no_gaps"]
        for code in self.contract.vocabulary("anomaly_kind").codes:
            if kinds[code.code]:
                told = f"**{self.own(code, 'label')}** ({self.number(kinds[code.code])})."
                yield f"- {told} {self.own(code, 'description')}"
        if 0 < kinds.total() <= SHOWN:
            yield ""
            for gap in self.held.gaps:
                where = f"`{gap.document_id}`, {self.words['line'].format(line=gap.line)}"
                yield f"- {where}{self.words['colon']}{plain(self.own(gap, 'said'))}"
