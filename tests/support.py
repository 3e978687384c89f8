"""A tiny report with a row in every table, and what tests need to build it without any reading rules."""

import hashlib
import shutil
import sys
from datetime import datetime, time
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from pipeline import contract, store
from pipeline.batch import Reader
from pipeline.cli import run
from pipeline.engine.cached import read_all
from pipeline.publish.all_tables import AllTables, write_flat_tables
from pipeline.publish.publisher import Publisher
from pipeline.publish.reports import Reports
from pipeline.rows import (
    AgendaItem,
    Anomaly,
    Footnote,
    FootnoteReference,
    Mention,
    NamedBody,
    Organization,
    PassageRow,
    ReadingRow,
    Recommendation,
    RecommendationEvidence,
    SectionRow,
    SourceDocument,
    Tables,
    Theme,
)
from pipeline.store.checksums import write_checksums
from pipeline.validate.gate import Gate

SCHEMAS = store.read_schemas()
CONTRACT = contract.load(SCHEMAS)
ROOT = Path(__file__).resolve().parents[1]
TEXT = """Rapport

Thème : la demande

La Gendarmerie royale a recommandé de former les agents\u00a0; c'est clairNote 1.

=1+1

8 h - 8 h 20 INSCRIPTION

1. Voir http://example.org/a.
"""


def document_toml(document_id: str, source: bytes, **changes: str) -> str:
    """A `document.toml` for this source; `changes` are TOML values, an empty one leaves the key out."""
    keys = {
        "document_id": f'"{document_id}"',
        "title": '"Rapport"',
        "publisher": '"Ministère"',
        "language": '"fr"',
        "event_start": "2014-01-29",
        "event_end": "2014-01-30",
        "time_zone": '"America/Toronto"',
        "source_url": '"https://example.org/rapport"',
        "source_format": '"text"',
        "source_sha256": f'"{hashlib.sha256(source).hexdigest()}"',
    } | changes
    return "".join(f"{key} = {value}\n" for key, value in keys.items() if value)


def add_document(raw: Path, document_id: str = "one", source: bytes = TEXT.encode(), **changes: str) -> Path:
    """A document's folder under `raw`."""
    folder = raw / document_id
    folder.mkdir(parents=True)
    (folder / "source.txt").write_bytes(source)
    (folder / "document.toml").write_text(document_toml(document_id, source, **changes), encoding="utf-8")
    return folder


def read(source: store.Source) -> tuple[str, Tables]:
    """A stand-in for reading: a row in every table for TEXT, and only a document and its passages for another text."""
    text = source.content.decode()
    meta = source.meta
    one = meta.document_id

    def place(words: str) -> dict[str, Any]:
        start = text.index(words)
        return _placed(one, text, start, start + len(words))

    def quoted(words: str) -> dict[str, Any]:
        return {**place(words), "evidence": words}

    document = SourceDocument(
        one, meta.title, meta.publisher, meta.language, meta.event_start, meta.event_end, meta.time_zone,
        meta.source_url, meta.source_format, meta.source_sha256, len(text), terms_of_use=meta.terms_of_use,
    )  # fmt: skip
    lines = [line for line in text.splitlines() if line.strip()]
    passages = tuple(
        PassageRow(
            f"pas-{one}-{n}", None, n, "heading" if line.startswith("Thème") else "other",
            " ".join(line.replace("Note 1" if text == TEXT else "\0", "").split()), 0, "background", **place(line),
        )
        for n, line in enumerate(lines, start=1)
    )  # fmt: skip
    if text != TEXT:
        return text, Tables(documents=(document,), passages=passages)
    section = f"sec-{one}"
    zone = ZoneInfo(meta.time_zone)
    day = meta.event_start
    to_end = _placed(one, text, text.index("Thème"), len(text))
    cue = place("La Gendarmerie royale a recommandé de")
    return text, Tables(
        recommendations=(
            Recommendation(
                f"rec-{one}", f"thm-{one}", section, f"pas-{one}-3", 1, "recommendation", "former les agents", None, None,
                "La Gendarmerie royale a recommandé de", "law_enforcement", None, None,
                **quoted("former les agents"),
            ),
        ),
        themes=(
            Theme(f"thm-{one}", section, 1, "Thème : la demande", None, "Thème : la demande", 1, 1, **to_end),
        ),
        organizations=(
            Organization(
                "org-grc", "Gendarmerie royale", None, "Gendarmerie royale", None, None, None, "police", "CA", None, 1, False,
                f"men-{one}",
            ),
        ),
        agenda=(
            AgendaItem(
                f"agd-{one}", 1, day, 1, time(8), time(8, 20), datetime.combine(day, time(8), zone),
                datetime.combine(day, time(8, 20), zone), 20, "registration", None, "INSCRIPTION",
                **place("8 h - 8 h 20 INSCRIPTION"),
            ),
        ),
        footnotes=(
            Footnote(
                f"fn-{one}", 1, "Voir http://example.org/a.", "Voir", "http://example.org/a", 1, "cited",
                **place("Voir http://example.org/a."),
            ),
        ),
        documents=(document,),
        sections=(SectionRow(section, None, 1, 1, "theme", "Thème : la demande", **to_end),),
        passages=passages,
        organization_mentions=(
            Mention(
                f"men-{one}", "org-grc", section, "name", "test", **quoted("Gendarmerie royale"),
            ),
        ),
        footnote_references=(FootnoteReference(f"ref-{one}", f"fn-{one}", section, 1, **place("Note 1")),),
        anomalies=(
            Anomaly(
                f"ano-{one}", "empty_field", "info", "A formula.", "Une formule.", None, None, **quoted("=1+1"),
            ),
        ),
        recommendation_evidence=(
            RecommendationEvidence(
                f"evd-{one}", f"rec-{one}", 1, "test", cue["source_start"], cue["source_end"], None,
                "La Gendarmerie royale a recommandé de former les agents ; c'est clair.", **place(lines[2]),
            ),
        ),
        recommendation_organizations=(
            NamedBody(
                f"rog-{one}", f"rec-{one}", "org-grc", f"men-{one}", "addressee", **place("Gendarmerie royale"),
            ),
        ),
        readings=(ReadingRow(f"rdg-{one}", one, "themes,agenda", "person", "A. Reader", day, "rules", None, None),),
    )  # fmt: skip


def _placed(document_id: str, text: str, start: int, end: int) -> dict[str, Any]:
    line = text.count("\n", 0, start) + 1
    return {"document_id": document_id, "source_start": start, "source_end": end, "source_line": line}


def publish(raw: Path, dist: Path, reader: Reader, *openers: type[Publisher]) -> store.Folder:
    """The sources, read and published as tables and texts, of which the rest is made, and by these publishers alone:
    all that a test of one format needs of a release."""
    gate, folder = Gate(CONTRACT), store.Folder(dist)
    tables, *others = (opener(CONTRACT, folder) for opener in (AllTables, Reports, *openers))
    batch = gate.batch(tuple(read_all(store.survey(raw, CONTRACT), reader)))
    bodies = CONTRACT.table("organizations"), gate.close()
    for publisher in (tables, *others):
        publisher.add(batch)
    tables.append(*bodies)
    tables.close()
    write_flat_tables(CONTRACT, folder)
    for publisher in others:
        publisher.append(*bodies)
        publisher.close()
    write_checksums(folder)
    return folder


def stand_in(reader: Reader) -> ModuleType:
    """A module that takes the place of `pipeline.reader`."""
    module = ModuleType("pipeline.reader")
    module.__dict__["read"] = reader
    module.__dict__["check_readings"] = lambda entries: ([], [])
    return module


def call(monkeypatch: pytest.MonkeyPatch, *words: str | Path) -> int:
    """Run the command line in this process, with the stand-in for reading, and return its exit status."""
    monkeypatch.setitem(sys.modules, "pipeline.reader", stand_in(read))
    monkeypatch.setattr(sys, "argv", ["what-we-heard", *map(str, words)])
    return run()


def altered(release: Path, folder: Path, *changes: tuple[str, str, str], new_sums: bool = True) -> store.Folder:
    """A copy of a release with other words in some files: the path, the words, the new ones.

    Somebody who changes files may well make new sums."""
    shutil.copytree(release, folder, dirs_exist_ok=True)
    for path, old, new in changes:
        content = (folder / path).read_bytes()
        assert old.encode() in content, path
        (folder / path).write_bytes(content.replace(old.encode(), new.encode(), 1))
    if new_sums:
        (folder / "SHA256SUMS").unlink()
        write_checksums(store.Folder(folder))
    return store.Folder(folder)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
