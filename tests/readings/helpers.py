"""A report, and readings of it written as a person would."""

import json
from datetime import date
from typing import Any

from pipeline.knowledge import knowledge_of
from pipeline.model import Document
from pipeline.reader import findings_in, tables_of
from pipeline.readings.file import written
from pipeline.readings.freeze import freeze
from pipeline.readings.types import ReadingFile
from pipeline.rows import Tables
from tests.reading.helpers import document, paragraph

REPORT = f"""A report

Introduction

{paragraph("Crews came to the quay on a grey morning.")}

What we heard

Lamps

Participants recommended that the port hang more lampsFootnote 1 along
the quay. They stressed the importance of dry sheds. The Tidewater Trust spoke for an hour.

Lost heading Crews asked for a bell at the gate. {paragraph("They told how it was before.")}

Sheds

Participants recommended a new shed. The Harbour Crews Association (HCA) agreed, and the HCA will say more.

Footnote 1

On lamps: https://lamps.example.org/all.
"""
DOCUMENT = document(REPORT, "en")
KNOWN = knowledge_of("en")
HEAD = {"format": "reading/1", "source_sha256": "0" * 64, "guide": "2026-12"}


def told(tables: dict[str, Any], **head: Any) -> bytes:
    """A reading of these tables by a person."""
    who = {"tables": [*tables], "method": "person", "by": "A reader", "on": "2026-12-07", "started_from": "blank"}
    return json.dumps({**HEAD, "readings": [who], **head, **tables}, ensure_ascii=False).encode()


def at(exact: str, line: int | None = None, **more: Any) -> dict[str, Any]:
    """The quote of words that stand once in the report, or on a line of it."""
    start = REPORT.index(exact.split("\n")[0][:20])
    return {"exact": exact, "line": line or REPORT.count("\n", 0, start) + 1, **more}


def published(content: bytes | None, report: Document = DOCUMENT) -> Tables:
    """The rows of the report with this reading."""
    return tables_of(findings_in(report, KNOWN, content))


def frozen(report: Document = DOCUMENT, *only: str) -> tuple[Tables, ReadingFile, str]:
    """The rows by rules, those as a reading, and its text."""
    found = findings_in(report, KNOWN)
    tables = tables_of(found)
    reading = freeze(found.document, tables, KNOWN, "the rules", date(2026, 12, 7), only)
    return tables, reading, written(reading)
