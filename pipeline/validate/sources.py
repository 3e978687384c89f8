"""A published text that is its source: it is the one that the document names, and the rows are what it says."""

import codecs
import hashlib
from collections.abc import Iterator
from dataclasses import fields
from itertools import zip_longest
from typing import Any

from pipeline.batch import Reader, Reading
from pipeline.contract import Contract
from pipeline.errors import shown
from pipeline.store import Source
from pipeline.validate.failures import Failure

TRANSLATED = ("title_en", "title_fr")  # a maintainer writes them beside the source


def check_source(reading: Reading) -> Iterator[Failure]:
    """A text whose SHA-256, with or without a byte-order mark, is not the one that its document names."""
    key, said, text = reading.meta.document_id, reading.meta.source_sha256, reading.text.encode("utf-8")
    sums = [hashlib.sha256(mark + text).hexdigest() for mark in (b"", codecs.BOM_UTF8)]
    if _is_source(reading) and said not in sums:
        yield Failure("documents", key, "source_sha256", said, f"the SHA-256 of text/{key}.txt, which is the source")


def check_reading(contract: Contract, reading: Reading, reader: Reader) -> Iterator[Failure]:
    """The rows that are not what the text says to this reader; corrections are not all published, so none are tried."""
    if not _is_source(reading) or reading.corrections:
        return
    _, tables = reader(Source(reading.meta, reading.text.encode("utf-8")))
    for table in (table for table in contract.tables if not table.shared):
        for row, again in zip_longest(getattr(reading.tables, table.name), getattr(tables, table.name)):
            said, read = _values(row), _values(again)
            if said != read:
                name = next((name for name in said if said[name] != read.get(name)), table.key)
                rule = f"what the text says: {shown(read.get(name))}"
                yield Failure(table.name, str((said or read)[table.key]), name, said.get(name), rule)


def _is_source(reading: Reading) -> bool:
    """Of a page only what its readers see is published."""
    return reading.meta.source_format == "text"


def _values(row: Any) -> dict[str, Any]:
    return {one.name: getattr(row, one.name) for one in fields(row) if one.name not in TRANSLATED} if row else {}
