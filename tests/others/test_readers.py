"""Programs that people use find in the published files what was published, odd spaces and accents included."""

import shutil
from pathlib import Path

import pytest

from tests.others.readers import READERS, Reader, differences
from tests.support import CONTRACT


@pytest.mark.parametrize("reader", READERS, ids=lambda one: f"{one.name} {one.format}".replace(" ", "-"))
def test_reader_finds_what_was_published(reader: Reader, corpus: Path) -> None:
    if reader.missing:
        pytest.skip(reader.missing)
    assert differences(reader, corpus, CONTRACT) == []


def test_the_release_holds_what_readers_get_wrong(corpus: Path) -> None:
    """Or else finding the same values would say little."""
    words = "".join(
        (corpus / "csv" / f"{table.name}.csv").read_text(encoding="utf-8-sig") for table in CONTRACT.published
    )
    for one in ("\u00a0", "é", "œ", "À", "’", "\N{GRINNING FACE}", '""', ",NA,", ",nan,", ",'+1,", ",,"):
        assert one in words


def test_a_space_that_is_another_is_noticed(corpus: Path, tmp_path: Path) -> None:
    reader = READERS[0]
    if reader.missing:
        pytest.skip(reader.missing)
    shutil.copytree(corpus / "csv", tmp_path / "csv")
    shutil.copytree(corpus / "json", tmp_path / "json")
    path = tmp_path / "csv" / "recommendations.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("\u00a0", " ", 1), encoding="utf-8")
    (wrong,) = differences(reader, tmp_path, CONTRACT)
    assert "recommendations" in wrong
    assert "\\xa0" in wrong
