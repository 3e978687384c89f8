"""The site from the release: every document's pages as it is read back, then those that speak of all of them."""

import pickle
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from shutil import copyfileobj
from typing import Any

from pipeline.contract import Contract
from pipeline.engine.workers import ALONE, Workers
from pipeline.progress import Watcher, unwatched, watched
from pipeline.publish.dictionary import examples_in
from pipeline.publish.documents import Documents, rows
from pipeline.publish.formats import of_tables
from pipeline.publish.publisher import paths
from pipeline.publish.quality import ACCURACY, VERDICT, rows_of
from pipeline.site import links, views
from pipeline.site.corpus import AskedUnder, BodyIndex, Card, Summary, cards, count_asked, specimen, summarize
from pipeline.site.explorer import Data
from pipeline.site.pages import ROOT, Press, Shown, report_files
from pipeline.site.strip import strip
from pipeline.site.wording import Wording
from pipeline.store import Folder, read_parts

# Items a page: bodies, documents in numbers.
BODIES_A_PAGE, DOCUMENTS_A_PAGE = 400, 200
CARDS = 200
"""Recommendations that stand in their page itself; the others its script shows, and each stands with its report."""


class Site:
    """The site being written beside the tables that it is made of."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        verdict = folder.read_record(VERDICT)
        self.totals = rows_of(verdict)
        documents = list(rows(contract, folder, "documents"))
        titles = Counter(document.title for document in documents)
        self.known = {
            "totals": self.totals,
            "checks": sum(map(len, [verdict["count_checks"], *verdict["table_checks"].values()])),
            "tongues": sorted({document.language for document in documents}),
            "only": documents[0].document_id if len(documents) == 1 else None,
            "shared": {title for title, count in titles.items() if count > 1},
        }
        self.press = Press(contract, self.known)
        self.words = self.press.words
        self.bodies = BodyIndex(rows(contract, folder, "organizations"))
        self.summaries: list[Summary] = []
        self.cards: list[Card] = []
        self.specimen: Card | None = None
        self.data = Data(folder, contract.table("recommendations"), list(self.words.values()))
        self.asked: dict[str, AskedUnder] = {}

    def reports(self, workers: Workers = ALONE, watch: Watcher = unwatched) -> None:
        """Write the pages of each report."""
        release = pickle.dumps((self.contract, self.known))
        written = workers.map(partial(report_files, release), self._reports())
        for files in watched("pages", written, self.totals["documents"], watch):
            for path, content in files:
                self.folder.write(path, content)

    def close(self) -> None:
        """Write the pages that tell of all reports and of all files, and what pages need beside them."""
        self.data.close(self.bodies.rows)
        measured = self.folder.read_json(ACCURACY)
        trusted, met = views.trusted(measured), measured["first_sight"]
        plots = {
            name: strip(counts, met["family"][name]) for name, counts in met.get("family_reports_by_figure", {}).items()
        }
        overview = views.overview(self.contract, self.summaries, self.asked.values())
        forms = [form.name for form in of_tables(self.contract)]
        by_table = [
            (table, [paths(self.folder, form, table.name) for form in forms]) for table in self.contract.published
        ]
        described = [file for file in self.contract.files if file.path in self.folder]
        examples, bodies = examples_in(self.folder), list(self.bodies.rows.values())
        for words in self.words.values():
            settings = views.settings(self.contract, words, self.words[words.other])
            named = views.organizations(self.bodies, words, BODIES_A_PAGE)
            self._list("organizations", words, bodies, BODIES_A_PAGE, **named)
            self._list("documents", words, self.summaries, DOCUMENTS_A_PAGE)
            self._page("recommendations", words, items=self.cards, settings=settings)
            told = views.dataset(self.contract, words)
            flat = f"csv/recommendations_{words.language}.csv"
            first = {"specimen": self.specimen, "measured": measured, "trusted": trusted, "dataset": told, **overview}
            self._page("index", words, table=links.file(flat, None) if flat in self.folder else "", **first)
            self._page("quality", words, measured=measured, plots=plots)
            self._page("dictionary", words, examples=examples)
            self._page("download", words, forms=forms, by_table=by_table, described=described, size_of=self.folder.size)
        self.folder.write(*self.press.front())
        for path, content in read_parts("site").items():
            if path.startswith("assets/"):
                self.folder.write(f"{ROOT}/{path}", content)
        for path in filter(links.carried, self.folder.paths()):
            with self.folder.open(path) as file, self.folder.create(f"{ROOT}/{links.FILES}/{path}") as copy:
                copyfileobj(file, copy)

    def _page(self, name: str, words: Wording, **values: Any) -> None:
        path = links.page(name, values.get("number", 1))
        self.folder.write(*self.press.page(f"{name}.html", path, words, section=name, **values))

    def _reports(self) -> Iterator[Shown]:
        """The reports to be shown, one by one; what pages of all of them tell is gathered meanwhile."""
        for published in Documents(self.contract, self.folder):
            named = {row.organization_id for row in published.tables.organization_mentions}
            yield published, {key: self.bodies.rows[key] for key in named}
            shown = cards(published)
            self.specimen = self.specimen or specimen(shown)
            self.summaries.append(summarize(published))
            self.bodies.add(published)
            count_asked(self.asked, published)
            self.cards += shown[: CARDS - len(self.cards)]
            self.data.add(published, shown)

    def _list(self, name: str, words: Wording, items: Sequence[Any], size: int, **values: Any) -> None:
        """A section's pages, `size` items each; a section without items has one page, which says so."""
        last = max(1, -(-len(items) // size))
        for number in range(1, last + 1):
            some = items[(number - 1) * size : number * size]
            self._page(name, words, items=some, number=number, last=last, **values)
