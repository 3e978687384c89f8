"""The recommendations as data for the explorer: scripts of plain values, which a page opened from a folder can load."""

import json
from collections.abc import Mapping

from pipeline.contract import Table
from pipeline.site.cues import Cue
from pipeline.site.pages import ROOT
from pipeline.site.published import Published
from pipeline.store import Folder
from pipeline.tabulate import to_json


class Data:
    """Two scripts being written: the recommendations, and the documents with their themes."""

    def __init__(self, folder: Folder, table: Table) -> None:
        self.names = table.names
        self.text, self.evidence = (table.names.index(name) for name in ("text", "evidence"))
        self.rows = folder.create(f"{ROOT}/data/recommendations.js")
        self.documents = folder.create(f"{ROOT}/data/documents.js")
        columns = [[column.name, column.type] for column in table.columns]
        self.rows.write(f'wwh.load("columns",{_json(columns)});\nwwh.load("recommendations",[\n'.encode())
        self.documents.write(b'wwh.load("documents",[\n')

    def add(self, published: Published, cues: Mapping[str, Cue]) -> None:
        """Append a document's rows, each with its cue after the action; evidence that is the text is left out."""
        for row in published.tables.recommendations:
            values: list[object] = [to_json(getattr(row, name)) for name in self.names]
            if values[self.evidence] == values[self.text]:
                values[self.evidence] = 0
            cue = cues.get(row.recommendation_id)
            if cue and cue.before != row.cue:
                values += [cue.before, cue.after]
            self.rows.write(_json(values).encode("utf-8") + b",\n")
        document = published.document
        themes = [
            [theme.theme_id, theme.title, *(None if title == theme.title else title for title in translated)]
            for theme in published.tables.themes
            for translated in [(theme.title_en, theme.title_fr)]
        ]
        sections = {row.section_id for row in published.tables.recommendations if row.theme_id is None}
        elsewhere = [[row.section_id, row.title] for row in published.tables.sections if row.section_id in sections]
        entry = [document.document_id, document.title, document.language, themes, elsewhere]
        self.documents.write(_json(entry).encode("utf-8") + b",\n")

    def close(self) -> None:
        """End the scripts."""
        for file in (self.rows, self.documents):
            file.write(b"]);\n")
            file.close()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
