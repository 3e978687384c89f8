"""The site from the release: every document's pages as it is read back, then those that speak of all of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from shutil import copyfileobj
from typing import Any

from pipeline.contract import Contract
from pipeline.publish.documents import Documents, Published, rows
from pipeline.publish.quality import ACCURACY, read_verdict, rows_of
from pipeline.rows import Organization
from pipeline.site import addresses, agenda, views
from pipeline.site.corpus import AskedUnder, BodyIndex, Summary, ask, stretches, summarize
from pipeline.site.explorer import Data
from pipeline.site.pages import ROOT, Pages
from pipeline.site.recommendations import Card, cards, cues, specimen
from pipeline.site.report_text import ReportText
from pipeline.site.wording import LANGUAGES, Wording, read_strings
from pipeline.store import Folder, read_parts

# Items a page: bodies, documents in numbers.
BODIES_A_PAGE, DOCUMENTS_A_PAGE = 400, 200
CARDS = 200
"""Recommendations that stand in their page itself; the others its script shows, and each stands with its report."""

Context = Callable[[Wording], Mapping[str, Any]]


def write_site(contract: Contract, folder: Folder) -> None:
    """Write the site beside the tables that it is made of."""
    _Site(contract, folder).write()


class _Site:
    """One site being written."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        parts = read_parts("site")
        strings = read_strings(parts["strings.toml"])
        self.words = {language: Wording(language, strings, contract) for language in LANGUAGES}
        self.contract = contract
        self.folder = folder
        verdict = read_verdict(folder)
        self.measured = folder.read_json(ACCURACY)
        self.sizes = {path: folder.size(path) for path in folder.paths()}
        self.totals = rows_of(verdict)
        self.bodies = BodyIndex(_organizations(contract, folder))
        self.summaries: list[Summary] = []
        self.cards: list[Card] = []
        self.specimen: Card | None = None
        self.data = Data(folder, contract.table("recommendations"), list(self.words.values()))
        self.asked: dict[str, AskedUnder] = {}
        known = views.common(contract, self.totals, verdict, self._only(), _shared_titles(contract, folder))
        self.pages = Pages(parts, folder, known)

    def write(self) -> None:
        """Write every page."""
        for published in Documents(self.contract, self.folder):
            self._document(published)
        self.data.close(self.bodies.rows, views.name_of)
        self._list("organizations", list(self.bodies.rows.values()), BODIES_A_PAGE, self._organizations)
        self._list("documents", self.summaries, DOCUMENTS_A_PAGE)
        for words in self.words.values():
            settings = views.explorer(self.contract, words, self.words[words.other])
            self.pages.write(
                "recommendations.html",
                "recommendations.html",
                words,
                section="recommendations",
                items=self.cards,
                **settings,
            )
        for name, values in (
            ("index", self._overview()),
            ("quality", {"measured": self.measured}),
            ("dictionary", {}),
            ("download", self._download()),
        ):
            for words in self.words.values():
                self.pages.write(f"{name}.html", f"{name}.html", words, section=name, **values)
        self.pages.write_front(self.words)
        _carry(self.folder, self.sizes)

    def _document(self, published: Published) -> None:
        document, tables = published.document, published.tables
        summary = summarize(published)
        self.summaries.append(summary)
        self.bodies.add(published)
        ask(self.asked, published)
        cued = cues(tables)
        body = ReportText(published, self.words.get(document.language, self.words["en"]), self.bodies.rows, cued)
        shown = cards(published, cued)
        self.specimen = self.specimen or specimen(shown)
        days = agenda.days(tables.agenda)
        pages: dict[str, tuple[str, views.View]] = {
            "report": (addresses.report(document.document_id), views.report(published, body, self.bodies.rows)),
            "agenda": (
                addresses.agenda(document.document_id),
                {"days": days, "groups": agenda.groups(days), "style": agenda.style(days)},
            ),
            "kept": (
                addresses.kept(document.document_id),
                {
                    "summary": summary,
                    "anomalies": tables.anomalies,
                    "without": [row for row in tables.passages if row.note],
                    "reasons": views.codes(self.contract, "passage_note"),
                    "foreign_of": body.foreign,
                },
            ),
        }
        ribbon = views.ribbon(stretches(tables), len(published.text))
        for name, (path, values) in pages.items():
            for words in self.words.values():
                self.pages.write(
                    f"{name}.html", path, words, section="documents", document=document, ribbon=ribbon, **values
                )
        self.cards += shown[: CARDS - len(self.cards)]
        self.data.add(published, cued)

    def _only(self) -> str | None:
        if self.totals["documents"] != 1:
            return None
        return next(path[len("text/") : -len(".txt")] for path in self.sizes if path.startswith("text/"))

    def _list(self, name: str, items: Sequence[Any], size: int, context: Context = lambda words: {}) -> None:
        """A section's pages, `size` items each; a section without items has one page, which says so."""
        last = max(1, -(-len(items) // size))
        for number in range(1, last + 1):
            some = items[(number - 1) * size : number * size]
            for words in self.words.values():
                self.pages.write(
                    f"{name}.html",
                    addresses.page(name, number),
                    words,
                    section=name,
                    items=some,
                    number=number,
                    last=last,
                    **context(words),
                )

    def _organizations(self, words: Wording) -> views.View:
        return views.organizations(self.bodies, words, BODIES_A_PAGE)

    def _overview(self) -> views.View:
        return {
            **views.overview(self.contract, self.summaries, self.asked.values()),
            "specimen": self.specimen,
            "accuracy": views.ranges(self.measured),
            "measured": self.measured,
        }

    def _download(self) -> views.View:
        return {
            "by_table": list(views.by_table(self.contract, self.folder)),
            "described": views.described(self.contract, self.sizes),
        }


def _shared_titles(contract: Contract, folder: Folder) -> frozenset[str]:
    """The titles that more than one document has, so that a title alone does not tell them apart."""
    counts = Counter(document.title for document in rows(contract, folder, "documents"))
    return frozenset(title for title, count in counts.items() if count > 1)


def _organizations(contract: Contract, folder: Folder) -> dict[str, Organization]:
    """The bodies of all documents, by key, in the published order."""
    return {row.organization_id: row for row in rows(contract, folder, "organizations")}


def _carry(folder: Folder, paths: Iterable[str]) -> None:
    """Copy what the site takes along of the release into the site."""
    for path in paths:
        if addresses.carried(path):
            with folder.open(path) as file, folder.create(f"{ROOT}/{addresses.FILES}/{path}") as copy:
                copyfileobj(file, copy)
