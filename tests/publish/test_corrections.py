"""The corrections of the sources are published, and a published folder that has some is valid."""

import json
from pathlib import Path

import pytest

from pipeline.build import build
from pipeline.errors import InvalidInput
from pipeline.publish.quality import CORRECTIONS, read_corrections
from pipeline.store import Folder
from pipeline.validate.published import validate
from tests.support import CONTRACT, add_document, read

WRITTEN = """
[[reject]]
table = "recommendations"
words = "=1+1"
reason = "No action."
name = "M. Tremblay"

[[adjust]]
table = "recommendations"
words = "former les agents"
set = { kind = "need" }
reason = "Relu."
name = "M. Tremblay"
"""


def test_what_was_taken_out_can_be_traced(tmp_path: Path) -> None:
    folder = add_document(tmp_path / "raw", "one")
    (folder / "corrections.toml").write_text(WRITTEN, encoding="utf-8")
    add_document(tmp_path / "raw", "two")
    build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    told = json.loads((tmp_path / "dist" / CORRECTIONS).read_bytes())
    assert [(row["document_id"], row["action"], row["words"], row["reason"]) for row in told] == [
        ("one", "reject", "=1+1", "No action."),
        ("one", "adjust", "former les agents", "Relu."),
    ]
    validate(CONTRACT, Folder(tmp_path / "dist"), read)
    (tmp_path / "dist" / CORRECTIONS).write_text("[5]")
    with pytest.raises(InvalidInput, match="holds no corrections"):
        read_corrections(Folder(tmp_path / "dist"))
