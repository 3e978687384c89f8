"""The release that other people's programs are tried on: the report, others in both languages, and odd characters."""

import shutil
from pathlib import Path

import pytest

from pipeline import reader
from pipeline.build import build
from pipeline.rows import Tables
from pipeline.store import Source
from tests import support
from tests.support import CONTRACT, ROOT, add_document

GIVEN = ("dev-en", "dev-fr")
# Lines that some program takes for something else: nothing, an end, two characters.
MARKS = ("NA", "null", "None", "nan", "L’« œuvre », dit-\u00adelle", 'un "mot", deux', "\N{GRINNING FACE}", "+1")


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release of the report, of two others, and of a tiny one with a row in every table; to be read only."""
    raw = tmp_path_factory.mktemp("corpus") / "raw"
    shutil.copytree(ROOT / "raw", raw)
    for document in GIVEN:
        (raw / document).mkdir()
        for name in ("document.toml", "source.txt"):
            shutil.copy(ROOT / "tests/gold" / document / name, raw / document)
    add_document(raw, "marks", "\n\n".join(MARKS).encode())
    add_document(raw, "tiny")

    def read(source: Source) -> tuple[str, Tables]:
        return support.read(source) if source.meta.document_id in ("marks", "tiny") else reader.read(source)

    build(CONTRACT, read, raw, raw.parent / "dist")
    return raw.parent / "dist"
