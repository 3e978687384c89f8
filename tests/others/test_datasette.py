"""Datasette finds the search of the published tables by itself, in French and in English, without accents or endings."""

import json
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.others.tools import checker, run


@pytest.mark.parametrize(("table", "words", "found"), [
    ("recommendations", "formér", 1), ("recommendations", "agent", 1), ("passages", "recommandé", 1),
    ("recommendations", "nowhere", 0),
])  # fmt: skip
def test_a_table_is_searched(release: Path, table: str, words: str, found: int) -> None:
    database = release / "sqlite" / "what-we-heard.sqlite"
    address = f"/what-we-heard/{table}.json?_search={quote(words)}&_shape=array"
    done = run(checker("datasette"), database, "--get", address)
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    assert (len(rows) >= 1) is bool(found), rows
