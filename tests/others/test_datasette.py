"""Datasette: the database with its titles and descriptions, and search without accents from its own search box."""

import json
from html import unescape
from pathlib import Path
from typing import Any

from tests.others.tools import checker, run
from tests.support import CONTRACT


def get(release: Path, path: str) -> str:
    """What Datasette answers, started as its users start it: on the folder."""
    return run(checker("datasette"), "--get", f"/{CONTRACT.name}{path}", release / "sqlite").stdout


def test_it_shows_titles_and_descriptions_in_both_languages(release: Path) -> None:
    front = unescape(get(release, ""))
    assert CONTRACT.words.title_en in front
    assert CONTRACT.words.title_fr in front
    page = unescape(get(release, "/recommendations"))
    table = CONTRACT.table("recommendations")
    assert f"{table.words.title_en} / {table.words.title_fr}" in page
    assert table.columns[1].words.description_fr in page


def test_views_and_labels(release: Path) -> None:
    for view in CONTRACT.views:
        assert view.words.title_fr in unescape(get(release, f"/{view.name}"))
    # Of a key it shows what is meant by it.
    assert ">Law enforcement</a>" in get(release, "/recommendations")


def test_its_search_box_knows_neither_accents_nor_ligatures(corpus: Path) -> None:
    for typed, found in (("a+l%27egard", "à l'égard"), ("oeuvre", "œuvre"), ("%C5%93uvre", "œuvre")):
        said: dict[str, Any] = json.loads(get(corpus, f"/passages.json?_search={typed}&_shape=objects"))
        assert said["rows"]
        assert all(found in row["text"].replace("’", "'").lower() for row in said["rows"]), typed
