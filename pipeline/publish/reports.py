"""What is published of each report by itself: its text, and in JSON its rows nested as a reader meets them."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from functools import cache
from itertools import groupby
from typing import Any

from pipeline.batch import Batch, Reading
from pipeline.errors import InvalidInput
from pipeline.publish.publisher import Publisher
from pipeline.rows import Organization, SectionRow
from pipeline.store import Folder, as_json
from pipeline.tabulate import to_json

Record = dict[str, Any]


def text_path(document_id: str) -> str:
    """Where the document's text stands in the release."""
    return f"text/{document_id}.txt"


def text_of(folder: Folder, document_id: str) -> str:
    """The document's published text; raises InvalidInput where the file holds none."""
    path = text_path(document_id)
    with folder.open(path) as file:
        try:
            return file.read().decode("utf-8")
        except UnicodeDecodeError as error:
            raise InvalidInput(f"{path} is not UTF-8 ({error}); build the dataset again.") from None


def nested_path(document_id: str) -> str:
    """Where the document's nested rows stand in the release."""
    return f"json/{document_id}.json"


def bodies_of(folder: Folder, document_id: str) -> tuple[Organization, ...]:
    """The organizations as one document's nested rows have them, which no table of all documents tells."""
    path, names = nested_path(document_id), [field.name for field in fields(Organization)]
    try:
        return tuple(Organization(*(body[name] for name in names)) for body in folder.read_json(path)["organizations"])
    except (KeyError, TypeError):
        raise InvalidInput(f"{path} does not hold a document's rows; build the dataset again.") from None


def reading_path(document_id: str) -> str:
    """Where the release has what somebody read in the document."""
    return f"readings/{document_id}.json"


class Reports(Publisher):
    """A text file a document, the very characters that all places index; the file of its reading, where somebody read
    it; and where JSON is made, a file of its rows."""

    def add(self, batch: Batch) -> None:
        """Write the files of each document."""
        for reading in batch.readings:
            key = reading.meta.document_id
            self.folder.write(text_path(key), reading.text.encode("utf-8"))
            if reading.reading is not None:
                self.folder.write(reading_path(key), reading.reading)
            if "json" not in self.contract.left_out:
                self.folder.write(nested_path(key), as_json(nested(reading)))


def nested(reading: Reading) -> Record:
    """The rows of one document, nested; they depend on its own document alone."""
    tables = reading.tables
    recommendations = tables.recommendations
    return {
        "document": {"document_id": reading.meta.document_id} | _told(tables.documents[0]),
        "outline": _outline(tables.sections, None),
        "themes": [
            _told(theme)
            | {"recommendations": [_told(row) for row in recommendations if row.theme_id == theme.theme_id]}
            for theme in tables.themes
        ],
        "recommendations_outside_themes": [_told(row) for row in recommendations if row.theme_id is None],
        "organizations": [
            _told(body) | {"mentions": _of(tables.organization_mentions, "organization_id", body.organization_id)}
            for body in tables.organizations
        ],
        "agenda": [
            {"day": day, "date": to_json(date), "items": [_told(row) for row in rows]}
            for (day, date), rows in groupby(tables.agenda, key=lambda row: (row.day, row.date))
        ],
        "notes": [
            _told(note) | {"references": _of(tables.footnote_references, "footnote_id", note.footnote_id)}
            for note in tables.footnotes
        ],
        "dangling_references": _of(tables.footnote_references, "footnote_id", None),
        "anomalies": [_told(row) for row in tables.anomalies],
    }


def _told(row: Any) -> Record:
    """A row as JSON has it among its document's rows; what many sorts of rows have in common stands last."""
    return {name: to_json(getattr(row, name)) for name in _columns(row.__class__)}


@cache
def _columns(kind: type[Any]) -> list[str]:
    ranked = sorted(fields(kind), key=lambda field: bool(field.kw_only))
    return [field.name for field in ranked if field.name != "document_id"]


def _outline(sections: Sequence[SectionRow], parent: str | None) -> list[Record]:
    """The sections below one, each with those below it."""
    return [
        _told(row) | {"sections": _outline(sections, row.section_id)} for row in sections if row.parent_id == parent
    ]


def _of(rows: Iterable[Any], column: str, key: str | None) -> list[Record]:
    return [_told(row) for row in rows if getattr(row, column) == key]
