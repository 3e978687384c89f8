"""Nothing that breaks the contract is published, and everything that breaks it is told at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline import store
from pipeline.batch import SIZE
from pipeline.build import build
from pipeline.errors import InvalidInput
from pipeline.rows import Tables
from tests.support import CONTRACT, add_document, contents, read

Change = Callable[[Tables], Tables]


def change(table: str, **values: Any) -> Change:
    return lambda tables: replace(tables, **{table: tuple(replace(row, **values) for row in getattr(tables, table))})


CASES: dict[str, tuple[Change, str]] = {
    "a missing value": (
        change("recommendations", kind=None),
        "recommendations rec-one, column kind: None breaks the rule: never missing, source line 5",
    ),
    "an unknown code": (
        change("recommendations", kind="wish"),
        "column kind: 'wish' breaks the rule: one of the list recommendation_kind, source line 5",
    ),
    "a wrong type": (change("themes", ordinal="first"), "column ordinal: 'first' breaks the rule: of type integer"),
    "an empty text": (change("themes", title_en=""), "column title_en: '' breaks the rule: a text that is not blank"),
    "too little": (change("agenda", ordinal=0), "agenda agd-one, column ordinal: 0 breaks the rule: at least 1"),
    "an instant without offset": (
        lambda tables: replace(
            tables,
            agenda=tuple(
                replace(row, starts_at=row.starts_at and row.starts_at.replace(tzinfo=None)) for row in tables.agenda
            ),
        ),
        "breaks the rule: an instant with its offset",
    ),
    "a key twice": (
        lambda tables: replace(tables, themes=tables.themes * 2),
        "column theme_id: 'thm-one' breaks the rule: unique in the table",
    ),
    "a key of nothing": (
        change("recommendations", theme_id="thm-x"),
        "column theme_id: 'thm-x' breaks the rule: a key of themes, source line 5",
    ),
    "other evidence": (
        change("anomalies", evidence="=2"),
        "anomalies ano-one, column evidence: '=2' breaks the rule: the text at 107 to 111: '=1+1', source line 7",
    ),
    "a place outside": (
        change("footnotes", source_end=9999),
        "column source_end: 9999 breaks the rule: 0 <= source_start",
    ),
    "a place turned round": (
        change("footnotes", source_end=0),
        "column source_end: 0 breaks the rule: 0 <= source_start",
    ),
    "another line": (change("footnotes", source_line=1), "column source_line: 1 breaks the rule: the line on which"),
    "no order": (
        lambda tables: replace(tables, passages=tables.passages[::-1]),
        "column source_start: 0 breaks the rule: not before the row above",
    ),
    "a wrong count": (
        change("themes", recommendation_count=7),
        "themes thm-one, column recommendation_count: 7 breaks the rule: the number counted (1), source line 3",
    ),
    "a wrong length": (
        change("documents", source_length=7),
        "column source_length: 7 breaks the rule: the number counted",
    ),
}


def reader(*changes: Change) -> Callable[[store.Source], tuple[str, Tables]]:
    def spoiled(source: store.Source) -> tuple[str, Tables]:
        text, tables = read(source)
        for one in changes:
            tables = one(tables)
        return text, tables

    return spoiled


@pytest.mark.parametrize("name", CASES)
def test_a_violation_is_told_where_it_stands(name: str, tmp_path: Path) -> None:
    change_, said = CASES[name]
    add_document(tmp_path / "raw")
    with pytest.raises(InvalidInput) as caught:
        build(CONTRACT, reader(change_), tmp_path / "raw", tmp_path / "dist")
    assert said in str(caught.value)
    assert not (tmp_path / "dist").exists()


def test_all_violations_are_told_at_once(tmp_path: Path, release: Path) -> None:
    before = contents(release)
    add_document(tmp_path / "raw", "one")
    add_document(tmp_path / "raw", "two")
    changes = [CASES[name][0] for name in ("an unknown code", "other evidence", "a wrong count")]
    with pytest.raises(InvalidInput) as caught:
        build(CONTRACT, reader(*changes), tmp_path / "raw", release)
    lines = str(caught.value).splitlines()
    assert lines[0] == "The data breaks the contract in 6 places:"
    assert len(lines) == 7
    assert contents(release) == before


def test_a_key_of_two_documents_is_refused(tmp_path: Path) -> None:
    """Though the two are read in different batches."""
    for number in range(SIZE + 1):
        add_document(tmp_path / "raw", f"d{number}")

    def alike(source: store.Source) -> tuple[str, Tables]:
        text, tables = read(source)  # of d0, the first, and d9, the last in order
        return text, change("anomalies", anomaly_id="same")(tables) if source.meta.document_id in "d0 d9" else tables

    with pytest.raises(
        InvalidInput,
        match="anomalies same, column anomaly_id: 'same' breaks the rule: unique in all documents, source line 7",
    ):
        build(CONTRACT, alike, tmp_path / "raw", tmp_path / "dist")


@pytest.mark.parametrize(
    ("band", "said"),
    [
        ("themes = [1, 1]\nrecommendations = [0, 5]\norganizations = [1, 1]", None),
        ("themes = [2, 9]", "[rows] beside its source expects 2 to 9; look at them"),
    ],
)
def test_row_counts_stay_within_their_bands(band: str, said: str | None, tmp_path: Path) -> None:
    folder = add_document(tmp_path / "raw")
    (folder / "additions.toml").write_text(f"[rows]\n{band}\n")
    if said is None:
        build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
        return
    with pytest.raises(InvalidInput) as caught:
        build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    assert f"one: 1 rows of themes were read, and {said}" in str(caught.value)
