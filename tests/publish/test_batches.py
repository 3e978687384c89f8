"""Releases of more documents than are held at once."""

from pathlib import Path

import pytest

from pipeline.build import build
from pipeline.publish.formats import TABLE_FORMATS
from pipeline.store import Folder
from tests.support import CONTRACT, add_document, contents, read


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    monkeypatch.setattr("pipeline.batch.SIZE", 2)
    for number in range(5):
        add_document(tmp_path / "raw", f"d{number}")
    build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    return Folder(tmp_path / "dist")


def test_all_formats_hold_all_batches(folder: Folder) -> None:
    for table in CONTRACT.published:
        for size in (1, 2, 3, 20_000):
            read_back = [list(form.rows(folder, table, size)) for form in TABLE_FORMATS]
            assert read_back[0] == read_back[1] == read_back[2], (table.name, size)


def test_batches_leave_no_trace_in_the_other_files(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.batch.SIZE", 40)
    build(CONTRACT, read, tmp_path / "raw", tmp_path / "whole")
    # Parquet's row groups are the batches, and what tells the size of its files or packs them follows.
    typed = [f"{form.name}/" for form in TABLE_FORMATS if form.typed]
    following = (*typed, "bundles/", "SHA256SUMS", "site/")
    whole = contents(tmp_path / "whole")
    for path, content in contents(folder.root).items():
        assert path.startswith(following) or whole[path] == content, path
