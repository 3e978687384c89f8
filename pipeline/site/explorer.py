"""The recommendations as data for the explorer: scripts of plain values, which a page opened from a folder can load."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import BinaryIO

from pipeline.batch import Reading
from pipeline.contract import Table
from pipeline.rows import Organization
from pipeline.site.corpus import Card
from pipeline.site.pages import ROOT
from pipeline.site.views import name_of
from pipeline.site.wording import Wording
from pipeline.store import Folder
from pipeline.tabulate import to_json


class Data:
    """Three scripts being written: the recommendations, the passages they stand in, the documents with their themes."""

    def __init__(self, folder: Folder, table: Table, languages: Sequence[Wording]) -> None:
        self.names = table.names
        self.languages = languages
        self.rows, self.passages, self.documents = (
            folder.create(f"{ROOT}/data/{name}.js") for name in ("recommendations", "passages", "documents")
        )
        self.named: dict[str, None] = {}
        columns = [[column.name, column.type] for column in table.columns]
        self.rows.write(f'wwh.load("columns",{_json(columns)});\nwwh.load("recommendations",[\n'.encode())
        self.passages.write(b'wwh.load("passages",[\n')
        self.documents.write(b'wwh.load("documents",[\n')

    def add(self, published: Reading, cards: Iterable[Card]) -> None:
        """Append a document's rows, each with its cue around the action, the cue's places and the bodies it names.

        0 stands for evidence that is the same as the text, and for a cue that stands right before the action."""
        tables, document = published.tables, published.meta
        bodies: dict[str, list[str]] = {}
        for one in tables.recommendation_organizations:
            bodies.setdefault(one.recommendation_id, []).append(one.organization_id)
        for card in cards:
            row = card.row
            values = [to_json(getattr(row, name)) for name in self.names]
            if row.evidence == row.text:
                values[self.names.index("evidence")] = 0
            own = bodies.get(row.recommendation_id, [])
            self.named |= dict.fromkeys(own)
            before = 0 if card.before == (row.cue or "") else card.before
            _line(self.rows, [values, before, card.after, card.cue, own])
        used = {row.passage_id for row in tables.recommendations}
        for passage in tables.passages:
            if passage.passage_id in used:
                text = published.text[passage.source_start : passage.source_end]
                _line(self.passages, [passage.passage_id, [passage.source_start, text]])
        themes = [
            [row.theme_id, row.title, *(None if said == row.title else said for said in (row.title_en, row.title_fr))]
            for row in tables.themes
        ]
        sections = {row.section_id for row in tables.recommendations if row.theme_id is None}
        elsewhere = [[row.section_id, row.title] for row in tables.sections if row.section_id in sections]
        dates = {words.language: words.days(document.event_start, document.event_end) for words in self.languages}
        known = [document.document_id, document.title, document.language, document.publisher, dates]
        _line(self.documents, [*known, themes, elsewhere])

    def close(self, bodies: Mapping[str, Organization]) -> None:
        """End the scripts; the names of the bodies that rows name stand with the documents."""
        self.documents.write(b']);\nwwh.load("bodies",[\n')
        for key in self.named:
            names = {words.language: name_of(bodies[key], words.language) for words in self.languages}
            _line(self.documents, [key, names])
        for file in (self.rows, self.passages, self.documents):
            file.write(b"]);\n")
            file.close()


def _line(file: BinaryIO, value: object) -> None:
    file.write(_json(value).encode("utf-8") + b",\n")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
