"""JSON bundles: a file a document, its rows nested as a reader meets them."""

import json
from collections.abc import Iterable
from dataclasses import fields
from itertools import groupby
from typing import Any

import pandas as pd

from pipeline.batch import Batch, Reading
from pipeline.contract import Contract
from pipeline.errors import InvalidInput
from pipeline.rows import Organization, SectionRow
from pipeline.store import Folder
from pipeline.tabulate import to_json

Record = dict[str, Any]


def path(document_id: str) -> str:
    """Where the document's bundle stands in the release."""
    return f"json/{document_id}.json"


def bodies_in(folder: Folder, document_id: str) -> tuple[Organization, ...]:
    """The organizations as one document's bundle has them, which no table of all documents tells."""
    names = [field.name for field in fields(Organization)]
    with folder.open(path(document_id)) as file:
        try:
            return tuple(Organization(*(body[name] for name in names)) for body in json.load(file)["organizations"])
        except (ValueError, KeyError, TypeError, RecursionError):
            raise InvalidInput(
                f"{path(document_id)} is not the bundle of a document; build the dataset again."
            ) from None


class Bundles:
    """The publisher of the bundles; a bundle depends on its own document alone."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.folder = folder

    def add(self, batch: Batch) -> None:
        """Write the bundle of each document."""
        for reading in batch.readings:
            content = json.dumps(bundle(reading), ensure_ascii=False, indent=1) + "\n"
            self.folder.write(path(reading.meta.document_id), content.encode("utf-8"))

    def close(self, organizations: pd.DataFrame) -> None:
        """Nothing is left to write."""


def bundle(reading: Reading) -> Record:
    """One document's rows, nested."""
    tables = reading.tables
    recommendations = list(tables.recommendations)
    return {
        "document": next((record(row) for row in tables.documents), None),
        "outline": outline(tables.sections, None),
        "themes": [
            inner(theme)
            | {"recommendations": [inner(row) for row in recommendations if row.theme_id == theme.theme_id]}
            for theme in tables.themes
        ],
        "recommendations_outside_themes": [inner(row) for row in recommendations if row.theme_id is None],
        "organizations": [
            inner(body) | {"mentions": _of(tables.organization_mentions, "organization_id", body.organization_id)}
            for body in tables.organizations
        ],
        "agenda": [
            {"day": day, "date": to_json(date), "items": [inner(row) for row in rows]}
            for (day, date), rows in groupby(tables.agenda, key=lambda row: (row.day, row.date))
        ],
        "notes": [
            inner(note) | {"references": _of(tables.footnote_references, "footnote_id", note.footnote_id)}
            for note in tables.footnotes
        ],
        "dangling_references": _of(tables.footnote_references, "footnote_id", None),
        "anomalies": [inner(row) for row in tables.anomalies],
    }


def record(row: Any) -> Record:
    """A row as JSON has it."""
    return {field.name: to_json(getattr(row, field.name)) for field in fields(row)}


def inner(row: Any) -> Record:
    """A row as JSON has it inside its document's bundle."""
    return {name: value for name, value in record(row).items() if name != "document_id"}


def outline(sections: Iterable[SectionRow], parent: str | None) -> list[Record]:
    """The sections below one, each with those below it."""
    sections = tuple(sections)
    return [inner(row) | {"sections": outline(sections, row.section_id)} for row in sections if row.parent_id == parent]


def _of(rows: Iterable[Any], column: str, key: str | None) -> list[Record]:
    return [inner(row) for row in rows if getattr(row, column) == key]
