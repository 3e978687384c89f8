"""What many tests share: what hypothesis may do, and a release built once from the tiny report.

A whole build takes seconds, most of them for loading Great Expectations, so that a test of one format publishes that
format alone (`support.publish`), and what builds a release of its own, or starts the program anew, says what for."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from pipeline.build import build
from pipeline.cli import FIRST_SIGHT, OWN_GOLD
from pipeline.store.references import references_in
from tests.support import CONTRACT, ROOT, add_document, read

# `make test` tries the same examples at each run, so that it is never red by chance; `make fuzz` looks for new ones.
# What it finds is pinned with @example beside the property, or as an example of its own.
settings.register_profile("fixed", max_examples=60, derandomize=True, database=None, deadline=None, print_blob=True)
settings.register_profile("fuzz", max_examples=3_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release of two tiny documents, to be read only."""
    folder = tmp_path_factory.mktemp("release")
    add_document(folder / "raw", "one")
    add_document(folder / "raw", "two")
    build(CONTRACT, read, folder / "raw", folder / "dist")
    return folder / "dist"


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release of the 2014 report as it is published, to be read only."""
    from pipeline.reader import read

    dist = tmp_path_factory.mktemp("real") / "dist"
    build(CONTRACT, read, ROOT / "raw", dist, references_in(OWN_GOLD, FIRST_SIGHT, CONTRACT))
    return dist
