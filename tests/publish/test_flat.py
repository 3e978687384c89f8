"""The flat tables as people open them: what they say in words, and where they lead."""

import csv
from collections import Counter
from itertools import combinations
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.support import CONTRACT

UNSTATED = {"en": "Not stated", "fr": "Non précisé"}
NEXT_STEPS = {"en": "Next steps", "fr": "Prochaines étapes"}
Row = dict[str, str]


def rows_of(release: Path, name: str) -> list[Row]:
    with (release / "csv" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module", params=["en", "fr"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_what_is_empty_is_said_in_words(real: Path, language: str) -> None:
    """And only here: the normalised table keeps nothing where nothing is stated."""
    flat, plain = rows_of(real, f"recommendations_{language}"), rows_of(real, "recommendations")
    assert [row["recommendation_id"] for row in flat] == [row["recommendation_id"] for row in plain]
    for name in ("addressee", "pillar"):
        assert [row[name] == UNSTATED[language] for row in flat] == [not row[name] for row in plain]
    outside = [row["theme_title"] for row, own in zip(flat, plain, strict=True) if not own["theme_id"]]
    assert outside
    assert {*outside} <= {NEXT_STEPS[language], UNSTATED[language]}
    assert all(row["theme_title"] not in outside for row in flat if row["theme_id"])


def test_each_body_has_beside_it_where_it_is_named(real: Path, language: str) -> None:
    labels = {code.both("label")[language] for code in CONTRACT.vocabulary("named_in").codes}
    bridge = Counter(row["recommendation_id"] for row in rows_of(real, "recommendation_organizations"))
    for row in rows_of(real, f"recommendations_{language}"):
        bodies, places = (row[name].split("; ") if row[name] else [] for name in ("organizations", "named_in"))
        assert len(bodies) == len(places) == bridge[row["recommendation_id"]]
        assert {*places} <= labels


def test_a_row_leads_to_its_words_on_the_publishers_page(real: Path, language: str) -> None:
    (document,) = rows_of(real, "documents")
    for row in rows_of(real, f"recommendations_{language}"):
        page, fragment = row["source_url"].split("#:~:text=")
        assert page == document["source_url"]
        assert unquote(fragment) == row["text"]
        assert not {*fragment} & {*' -,&#"<>'}  # what would end the fragment, or part it
        assert row["language"] == document["language"]


def test_no_column_repeats_another(real: Path, language: str) -> None:
    rows = rows_of(real, f"recommendations_{language}")
    filled = [name for name in rows[0] if any(row[name] for row in rows)]
    for one, other in combinations(filled, 2):
        assert any(row[one] != row[other] for row in rows), (one, other)
    assert next(iter(rows[0])) == "text"
    assert list(rows[0])[-3:] == ["recommendation_id", "document_id", "theme_id"]
