"""What many tests share: a release built once from the tiny report."""

from pathlib import Path

import pytest

from pipeline.build import build
from tests.support import CONTRACT, add_document, read


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release of two tiny documents, to be read only."""
    folder = tmp_path_factory.mktemp("release")
    add_document(folder / "raw", "one")
    add_document(folder / "raw", "two")
    build(CONTRACT, read, folder / "raw", folder / "dist")
    return folder / "dist"
