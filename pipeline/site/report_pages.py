"""The pages of one report, which can be made in any process."""

import pickle
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from pipeline.contract import Contract
from pipeline.publish.documents import Published
from pipeline.rows import Organization
from pipeline.site import links, timetable, views
from pipeline.site.cards import cues
from pipeline.site.corpus import stretches, summarize
from pipeline.site.pages import File, Press
from pipeline.site.report_text import ReportText
from pipeline.site.wording import in_both
from pipeline.store import read_parts


class Common(NamedTuple):
    """What pages know of the whole release; `only` is its one document, where it has just one."""

    contract: Contract
    totals: Mapping[str, int]
    checks: int
    only: str | None


class Room:
    """Where pages are made: the press, and the words of each language; `shared` are titles of several reports."""

    def __init__(self, common: Common, shared: Collection[str] = ()) -> None:
        self.contract = common.contract
        parts = read_parts("site")
        self.words = in_both(parts["strings.toml"], common.contract)
        self.press = Press(parts, views.common(*common, shared))


@dataclass(frozen=True, slots=True)
class ReportPages:
    """A report to be shown, the bodies that it mentions, and whether another one has its title."""

    published: Published
    bodies: Mapping[str, Organization]
    twins: bool

    def files(self, room: Room) -> Iterator[File]:
        """Its text, its agenda and what was kept, in both languages."""
        document, tables = self.published.document, self.published.tables
        body = ReportText(
            self.published, room.words.get(document.language, room.words["en"]), self.bodies, cues(tables)
        )
        days = timetable.days(tables.agenda)
        pages: dict[str, tuple[str, views.View]] = {
            "report": (links.report(document.document_id), views.report(self.published, body, self.bodies)),
            "agenda": (
                links.agenda(document.document_id),
                {"days": days, "groups": timetable.groups(days), "style": timetable.style(days)},
            ),
            "kept": (
                links.kept(document.document_id),
                {
                    "summary": summarize(self.published),
                    "anomalies": tables.anomalies,
                    "without": [row for row in tables.passages if row.note],
                    "reasons": room.contract.vocabulary("passage_note").values,
                    "foreign_of": body.foreign,
                },
            ),
        }
        known: dict[str, Any] = {
            "section": "documents",
            "document": document,
            "ribbon": views.ribbon(stretches(tables), len(self.published.text)),
            "shared": {document.title} if self.twins else (),
        }
        for name, (path, values) in pages.items():
            for words in room.words.values():
                yield room.press.page(f"{name}.html", path, words, **known, **values)


def report_files(common: bytes, pages: ReportPages) -> list[File]:
    """The files of a report's pages; `common` is what pages know of the release, as it travels."""
    return list(pages.files(_room(common)))


@lru_cache(maxsize=1)
def _room(common: bytes) -> Room:
    return Room(pickle.loads(common))
