"""The verdict tells what only the files of a release can tell, by file, column and value."""

from pathlib import Path

import pytest

from pipeline.errors import InvalidInput
from pipeline.publish.formats import limited
from pipeline.validate.verdict import judge
from tests.support import CONTRACT, altered


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        (
            "csv/anomalies.csv",
            ",empty_field,",
            ",odd_field,",
            "csv/anomalies.csv, column kind: 'odd_field' is no code of the closed list",
        ),
        (
            "csv/themes.csv",
            ",sec-one,1,",
            ",sec-one,,",
            "csv/themes.csv, column ordinal: values are missing where none may be",
        ),
    ],
)
def test_values_that_the_contract_forbids_are_told_where_they_stand(
    path: str, old: str, new: str, told: str, release: Path, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput) as caught:
        judge(limited(CONTRACT, ["csv"]), altered(release, tmp_path, (path, old, new)), {})
    assert str(caught.value).splitlines()[1:] == [f"  {told}; build the dataset again."]


def test_rows_that_one_format_lacks_are_told(release: Path, tmp_path: Path) -> None:
    folder = altered(release, tmp_path, ("json/themes.json", '"ordinal": 1', '"ordinal": 2'))
    with pytest.raises(
        InvalidInput, match=r"json/themes\.json, theme_id thm-one, column ordinal: 2, but csv/themes\.csv"
    ):
        judge(CONTRACT, folder, {})
