"""The site from the release: every document's pages as it is read back, then those that speak of all of them."""

import pickle
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from shutil import copyfileobj
from typing import Any

from pipeline.contract import Contract
from pipeline.engine.workers import ALONE, Workers
from pipeline.progress import Watcher, pace, unwatched
from pipeline.publish.dictionary import examples_in
from pipeline.publish.documents import Documents, rows
from pipeline.publish.formats import of_tables
from pipeline.publish.quality import ACCURACY, read_verdict, rows_of
from pipeline.rows import Organization
from pipeline.site import links, views
from pipeline.site.cards import Card, cards, cues, specimen
from pipeline.site.corpus import AskedUnder, BodyIndex, Summary, ask, summarize
from pipeline.site.explorer import Data
from pipeline.site.pages import ROOT
from pipeline.site.report_pages import Common, ReportPages, Room, report_files
from pipeline.site.wording import Wording
from pipeline.store import Folder, read_parts

# Items a page: bodies, documents in numbers.
BODIES_A_PAGE, DOCUMENTS_A_PAGE = 400, 200
CARDS = 200
"""Recommendations that stand in their page itself; the others its script shows, and each stands with its report."""

Context = Callable[[Wording], Mapping[str, Any]]


def write_site(contract: Contract, folder: Folder, workers: Workers = ALONE, watch: Watcher = unwatched) -> None:
    """Write the site beside the tables that it is made of."""
    _Site(contract, folder).write(workers, watch)


class _Site:
    """One site being written."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        verdict = read_verdict(folder)
        self.measured = folder.read_json(ACCURACY)
        self.sizes = {path: folder.size(path) for path in folder.paths()}
        self.totals = rows_of(verdict)
        self.shared = _shared_titles(contract, folder)
        self.common = Common(contract, self.totals, views.checks_in(verdict), self._only())
        self.room = Room(self.common, self.shared)
        self.words = self.room.words
        self.bodies = BodyIndex(_organizations(contract, folder))
        self.summaries: list[Summary] = []
        self.cards: list[Card] = []
        self.specimen: Card | None = None
        self.data = Data(folder, contract.table("recommendations"), list(self.words.values()))
        self.asked: dict[str, AskedUnder] = {}

    def write(self, workers: Workers, watch: Watcher) -> None:
        """Write every page."""
        for path, content in read_parts("site").items():
            if path.startswith("assets/"):
                self.folder.write(f"{ROOT}/{path}", content)
        begun, total = time.monotonic(), self.totals["documents"]
        all_made = workers.map(partial(report_files, pickle.dumps(self.common)), self._reports())
        for done, files in enumerate(all_made, start=1):
            for path, content in files:
                self.folder.write(path, content)
            watch(f"pages: {pace(done, total, time.monotonic() - begun)}")
        self.data.close(self.bodies.rows, views.name_of)
        self._list("organizations", list(self.bodies.rows.values()), BODIES_A_PAGE, self._organizations)
        self._list("documents", self.summaries, DOCUMENTS_A_PAGE)
        for words in self.words.values():
            settings = views.explorer(self.contract, words, self.words[words.other])
            self._page("recommendations", words, items=self.cards, **settings)
        for name, values in (
            ("index", self._overview()),
            ("quality", {"measured": self.measured}),
            ("dictionary", {"examples": examples_in(self.folder)}),
            ("download", self._download()),
        ):
            for words in self.words.values():
                self._page(name, words, **values)
        self.folder.write(*self.room.press.front(self.words))
        _carry(self.folder, self.sizes)

    def _page(self, name: str, words: Wording, **values: Any) -> None:
        path = links.page(name, values.get("number", 1))
        self.folder.write(*self.room.press.page(f"{name}.html", path, words, section=name, **values))

    def _reports(self) -> Iterator[ReportPages]:
        """The reports to be shown, one by one; what pages of all of them tell is gathered meanwhile."""
        for published in Documents(self.contract, self.folder):
            named = {row.organization_id for row in published.tables.organization_mentions}
            bodies = {key: self.bodies.rows[key] for key in named}
            yield ReportPages(published, bodies, published.document.title in self.shared)
            cued = cues(published.tables)
            shown = cards(published, cued)
            self.specimen = self.specimen or specimen(shown)
            self.summaries.append(summarize(published))
            self.bodies.add(published)
            ask(self.asked, published)
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
                self._page(name, words, items=some, number=number, last=last, **context(words))

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
            "forms": [form.name for form in of_tables(self.contract)],
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
        if links.carried(path):
            with folder.open(path) as file, folder.create(f"{ROOT}/{links.FILES}/{path}") as copy:
                copyfileobj(file, copy)
