"""The closed lists as one table, and the star that they are part of."""

import csv
from pathlib import Path

import pyarrow.parquet as pq

from pipeline.compile.dictionary import star
from tests.support import CONTRACT


def test_all_lists_are_one_table_in_csv_and_parquet(release: Path) -> None:
    with (release / "csv/codes.csv").open(encoding="utf-8-sig", newline="") as file:
        codes = list(csv.DictReader(file))
    assert [(row["list"], row["code"]) for row in codes] == [
        (vocabulary.name, code) for vocabulary in CONTRACT.vocabularies for code in vocabulary.values
    ]
    assert pq.read_table(release / "parquet/codes.parquet").to_pylist() == codes


def test_the_star_has_recommendations_in_the_middle_and_bodies_by_a_bridge() -> None:
    lines = star(CONTRACT).splitlines()
    assert '    themes |o--o{ recommendations : "theme_id"' in lines
    assert '    codes |o--o{ recommendations : "addressee = code, list = addressee"' in lines
    assert '    codes ||--o{ recommendations : "kind = code, list = recommendation_kind"' in lines
    assert '    organizations ||--o{ recommendation_organizations : "organization_id"' in lines
    assert not any("mentions" in line for line in lines)
