"""A published folder checked as anyone could: from its files alone."""

import codecs
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from itertools import zip_longest
from operator import itemgetter
from typing import Any

from pipeline.batch import Reader, Reading, batched
from pipeline.contract import Contract, Table
from pipeline.errors import InvalidInput, NotCompared, shown
from pipeline.progress import Watcher, unwatched
from pipeline.publish.descriptions import released
from pipeline.publish.documents import Documents, rows
from pipeline.publish.quality import ACCURACY, VERDICT, rows_of
from pipeline.publish.reports import bodies_of, reading_path
from pipeline.rows import Organization, Tables
from pipeline.store import Folder, Source, code_version, scratch
from pipeline.store.checksums import check_checksums, check_same
from pipeline.store.staging import MANIFEST
from pipeline.tabulate import Columns
from pipeline.validate.gate import Gate
from pipeline.validate.tables import Failure
from pipeline.validate.verdict import bands_of, judge
from pipeline.writing import Writing

_SAME = ("sections", "themes", "recommendations", "agenda", "footnotes", "footnote_references", "anomalies")
READ_AS = {**{name: name for name in _SAME}, "organization_mentions": "organizations"}
"""The tables that a reading may replace -> how it calls them."""
TRANSLATED = ("title_en", "title_fr")  # a maintainer writes them beside the source


def _check_source(reading: Reading) -> Iterator[Failure]:
    """A text whose SHA-256, with or without a byte-order mark, is not the one that its document names."""
    key, said, text = reading.meta.document_id, reading.meta.source_sha256, reading.text.encode("utf-8")
    sums = [hashlib.sha256(mark + text).hexdigest() for mark in (b"", codecs.BOM_UTF8)]
    if said not in sums:
        yield Failure("documents", key, "source_sha256", said, f"the SHA-256 of text/{key}.txt, which is the source")


def _check_reading(contract: Contract, reading: Reading, reader: Reader) -> Iterator[Failure]:
    """The rows that are not what the published reading says; those that rules read are not read again."""
    if reading.reading is not None:
        _, tables = reader(Source(reading.meta, reading.text.encode("utf-8"), reading.reading))
        read = json.loads(reading.reading.decode("utf-8-sig"))
        names = [name for name in READ_AS if READ_AS[name] in read]
        for table in map(contract.table, (*names, "documents", "readings")):
            rows, again = getattr(reading.tables, table.name), getattr(tables, table.name)
            yield from _unlike(table, rows, again, f"what {reading_path(reading.meta.document_id)} says")


def _unlike(table: Table, rows: Iterable[Any], others: Iterable[Any], rule: str) -> Iterator[Failure]:
    """The rows that are not as these others, each by the first value that differs."""
    for row, other in zip_longest(rows, others):
        said, told = _values(row), _values(other)
        if said != told:
            name = next((name for name in said if said[name] != told.get(name)), table.key)
            key = str((said or told)[table.key])
            yield Failure(table.name, key, name, said.get(name), f"{rule}: {shown(told.get(name))}")


def _values(row: Any) -> dict[str, Any]:
    return {one.name: getattr(row, one.name) for one in fields(row) if one.name not in TRANSLATED} if row else {}


FIRST = "csv"  # of the formats, the one whose rows go through the gate where the release has it


def validate(contract: Contract, folder: Folder, reader: Reader, watch: Watcher = unwatched) -> dict[str, int]:
    """Check everything that the release promises; the rows of each table. Raises InvalidInput if it lies.

    The CSV files go through the gate of a build, which compares words and places with the texts, and the other tables
    must hold the same rows. A text that is its source is read again, and every other file must be, to the byte, what
    the rows make. Only the code that made a release can tell these two; other code raises NotCompared.
    """
    check_checksums(folder)
    contract = released(contract, folder)
    ours = folder.read_record(MANIFEST).get("code_version") == f"sha256:{code_version()}"
    with scratch() as work:
        writing = Writing(contract, work) if ours else None
        watch("checking the tables")
        organizations = _pass(contract, folder, writing, reader)
        watch("judging the release")
        published = folder.read_record(VERDICT)
        verdict = judge(contract, folder, bands_of(published))
        if verdict != published:
            raise InvalidInput("quality/verdict.json is not the verdict on these files; build the dataset again.")
        if writing:
            watch("making the release again")
            writing.close(organizations, folder.read_json(ACCURACY), lambda: verdict)
            check_same(folder, work)
    if not ours:
        raise NotCompared(
            f"{folder.root} is not compared, for other code than this made it: the tables that were read, and their "
            "words and places in the texts, are valid, but all else agrees with SHA256SUMS alone; run the code that "
            "made it."
        )
    return rows_of(verdict)


def _pass(contract: Contract, folder: Folder, writing: Writing | None, reader: Reader) -> Columns:
    """Take every document through the gate, some at a time, and on to where it is made again; the organizations."""
    gate = Gate(contract)
    documents = Documents(contract, folder, FIRST)
    listed = list(rows(contract, folder, "organizations", FIRST))
    for readings in batched(_readings(contract, folder, documents, listed)):
        batch = gate.batch(readings)
        # Of a page only what its readers see is published: there is no source to compare with.
        sources = [reading for reading in readings if reading.meta.source_format == "text"]
        for reading in sources:
            gate.failures += _check_source(reading)
        if writing and not gate.failures:
            for reading in sources:
                gate.failures += _check_reading(contract, reading, reader)
            writing.add(batch)
    for name, row in documents.left():
        key = str(getattr(row, contract.table(name).key))
        rule = "a document of the documents table, the rows in its order"
        gate.failures.append(Failure(name, key, "document_id", row.document_id, rule, row.source_line))
    table, bodies = contract.table("organizations"), gate.bodies.values()
    gate.failures += _unlike(table, listed, bodies, "what the documents' JSON files say")
    return gate.close()


def _readings(
    contract: Contract, folder: Folder, documents: Documents, listed: list[Organization]
) -> Iterator[Reading]:
    """The documents as a build reads them."""
    known = {row.organization_id: (at, row) for at, row in enumerate(listed)}
    for one in documents:
        document_id, nested = one.meta.document_id, "json" not in contract.left_out
        own = bodies_of(folder, document_id) if nested else _named(one.tables, known)
        yield replace(one, tables=replace(one.tables, organizations=own), reading=_reading(folder, document_id))


def _reading(folder: Folder, document_id: str) -> bytes | None:
    path = reading_path(document_id)
    if path not in folder:
        return None
    with folder.open(path) as file:
        return file.read()


def _named(tables: Tables, known: Mapping[str, tuple[int, Organization]]) -> tuple[Organization, ...]:
    """The bodies that a document mentions, as the table has them: for a release without nested JSON, which tells."""
    counts = Counter(row.organization_id for row in tables.organization_mentions)
    found = sorted((known[key] for key in counts if key in known), key=itemgetter(0))
    return tuple(replace(row, mention_count=counts[row.organization_id]) for _, row in found)
