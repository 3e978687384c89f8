"""Each closed list as a table of its own."""

import csv
from pathlib import Path

import pyarrow.parquet as pq

from pipeline.compile.dictionary import star
from tests.support import CONTRACT


def test_each_list_is_a_table_in_parquet_and_all_are_one_in_csv(release: Path) -> None:
    with (release / "csv/codes.csv").open(encoding="utf-8-sig", newline="") as file:
        codes = list(csv.DictReader(file))
    for vocabulary in CONTRACT.vocabularies:
        rows = [{k: v for k, v in row.items() if k != "list"} for row in codes if row["list"] == vocabulary.name]
        assert [row["code"] for row in rows] == list(vocabulary.values)
        assert pq.read_table(release / f"parquet/list_{vocabulary.name}.parquet").to_pylist() == rows


def test_the_star_has_recommendations_in_the_middle_and_bodies_by_a_bridge() -> None:
    lines = star(CONTRACT).splitlines()
    assert '    themes ||--o{ recommendations : "theme_id"' in lines
    assert '    list_addressee ||--o{ recommendations : "addressee = code"' in lines
    assert '    organizations ||--o{ recommendation_organizations : "organization_id"' in lines
    assert not any("mentions" in line for line in lines)
