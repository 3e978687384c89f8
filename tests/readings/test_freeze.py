"""Freezing a document changes none of its rows, whatever it is; the file written again is the same bytes."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline.knowledge import knowledge_of
from pipeline.reader import document_of, findings_in, tables_of
from pipeline.readings.file import read, written
from pipeline.readings.freeze import freeze
from pipeline.store import inspect, source_of
from tests.readings.helpers import DOCUMENT, frozen, published
from tests.support import CONTRACT, ROOT

FOLDERS = sorted(path.parent for path in ROOT.glob("tests/gold/*/gold.json"))
UNSAID = ("rule", "cue_start", "cue_end", "evidence_id", "ordinal", "pillar_words")
"""What a reading does not tell: which rule it was, and on which words it decided."""


def rows_of(tables: Any) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for one in fields(tables):
        if one.name not in ("recommendation_evidence", "recommendation_organizations", "readings"):
            rows = getattr(tables, one.name)
            yield one.name, [{f.name: getattr(row, f.name) for f in fields(row) if f.name != "rule"} for row in rows]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_what_the_rules_read_is_published_again(folder: Path) -> None:
    source = source_of(inspect(folder, CONTRACT))
    known = knowledge_of(source.meta.language)
    document = document_of(source.meta, source.content, known)
    tables = tables_of(findings_in(document, known))
    text = written(freeze(document, tables, known, "the rules", date(2026, 12, 7)))
    again = tables_of(findings_in(document, known, text.encode()))
    assert dict(rows_of(again)) == dict(rows_of(tables))


def test_a_file_written_again_is_the_same_bytes() -> None:
    _, _, text = frozen()
    found, _ = read(text.encode(), "reading.json")
    assert written(found) == text
    assert all(len(line) < 600 for line in text.split("\n"))


def test_only_the_tables_named_are_frozen() -> None:
    _, reading, text = frozen(DOCUMENT, "agenda")
    assert (reading.agenda, reading.themes) == ((), None)
    assert '"agenda": []' in text
    assert published(text.encode()).recommendations == published(None).recommendations
