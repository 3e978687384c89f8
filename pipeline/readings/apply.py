"""A document and its rows, with what somebody read in place of what the rules read."""

from typing import NamedTuple

from pipeline.knowledge import Knowledge
from pipeline.model import Document
from pipeline.readings.check import places_of, warn_of_rows
from pipeline.readings.file import NAME, read
from pipeline.readings.structure import Places, restructured
from pipeline.readings.types import ReadingFile


class Applied(NamedTuple):
    """A reading, its document with the structure that it names, and where its quotes stand."""

    reading: ReadingFile
    document: Document
    places: Places
    warnings: list[str]


def apply(document: Document, content: bytes, knowledge: Knowledge) -> Applied:
    """What the file's bytes say of `document`; raises `ReadingFaults` with all their faults."""
    where = f"{document.meta.document_id}/{NAME}"
    reading, faults = read(content, where)
    places = places_of(document, reading, faults, knowledge.codes)
    document = restructured(document, reading, places)
    warn_of_rows(document, reading, faults, places)
    return Applied(reading, document, places, faults.warned())
