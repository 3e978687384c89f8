"""The pages of one report, which can be made in any process."""

import pickle
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from pipeline.publish.documents import Published
from pipeline.rows import Organization
from pipeline.site import links, timetable, views
from pipeline.site.cards import cues
from pipeline.site.corpus import summarize
from pipeline.site.pages import File, Press
from pipeline.site.report_text import ReportText

Shown = tuple[Published, Mapping[str, Organization]]
"""A report to be shown, and the bodies that it mentions."""


def report_files(release: bytes, shown: Shown) -> list[File]:
    """A report's text, its agenda and what was kept, in both languages; `release` is what a press needs, pickled."""
    press, (published, bodies) = _press(release), shown
    document, tables = published.document, published.tables
    body = ReportText(published, press.words.get(document.language, press.words["en"]), bodies, cues(tables))
    days = timetable.days(tables.agenda)
    pages: dict[str, tuple[str, views.View]] = {
        "report": (links.report(document.document_id), views.report(published, body, bodies)),
        "agenda": (
            links.agenda(document.document_id),
            {"days": days, "groups": timetable.groups(days), "style": timetable.style(days)},
        ),
        "kept": (
            links.kept(document.document_id),
            {
                "summary": summarize(published),
                "anomalies": tables.anomalies,
                "without": [row for row in tables.passages if row.note],
                "reasons": press.contract.vocabulary("passage_note").values,
                "foreign_of": body.foreign,
            },
        ),
    }
    known: dict[str, Any] = {
        "section": "documents",
        "document": document,
        "ribbon": views.ribbon(tables.passages, len(published.text)),
    }
    return [
        press.page(f"{name}.html", path, words, **known, **values)
        for name, (path, values) in pages.items()
        for words in press.words.values()
    ]


@lru_cache(maxsize=1)
def _press(release: bytes) -> Press:
    return Press(*pickle.loads(release))
