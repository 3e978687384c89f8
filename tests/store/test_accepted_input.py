"""Input that looks odd and is fine."""

from pathlib import Path

import pytest

from pipeline import store
from pipeline.publish.formats import CSV
from tests.support import CONTRACT, TEXT, add_document, publish, read


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (b"\xef\xbb\xbfUn mot.\n", "Un mot.\n"),
        (b"Un mot.\r\nDeux.\r\n", "Un mot.\r\nDeux.\r\n"),
        ("Un\u00a0mot\u2019.\ttab".encode(), "Un\u00a0mot\u2019.\ttab"),
        (b"Un\fmot.\x0bDeux.\n", "Un\fmot.\vDeux.\n"),
    ],
    ids=["byte-order mark", "CRLF", "no-break space and tab", "breaks of pages and lines"],
)
def test_places_index_the_stored_text(source: bytes, text: str, tmp_path: Path) -> None:
    """Such a report has neither themes nor agenda nor notes: their tables are empty."""
    add_document(tmp_path / "raw", "odd", source)
    folder = publish(tmp_path / "raw", tmp_path / "dist", read)
    assert (tmp_path / "dist" / "text" / "odd.txt").read_bytes() == text.encode()
    filled = {table.name for table in CONTRACT.tables if any(CSV.rows(folder, table))}
    assert filled == {"documents", "passages"}
    table = CONTRACT.table("passages")
    start, end, kept = (table.names.index(name) for name in ("source_start", "source_end", "text"))
    for columns in CSV.rows(folder, table):
        for first, last, words in zip(columns[start], columns[end], columns[kept], strict=True):
            assert " ".join(text[first:last].split()) == words


def test_documents_are_in_order_of_their_ids(tmp_path: Path) -> None:
    add_document(tmp_path / "raw", "b")
    add_document(tmp_path / "raw", "B2")
    add_document(tmp_path / "raw", "a")
    (tmp_path / "raw" / "README.md").touch()
    (tmp_path / "raw" / ".hidden").mkdir()
    assert [entry.meta.document_id for entry in store.survey(tmp_path / "raw", CONTRACT)] == ["B2", "a", "b"]


def test_texts_of_a_description_may_hold_brackets_dots_and_quotes(tmp_path: Path) -> None:
    title = "'''Who \"asked\"" + " [[[...]]] {{{" * 30 + "'''"
    add_document(tmp_path / "raw", title=title)
    assert store.survey(tmp_path / "raw", CONTRACT)[0].meta.title == title.strip("'")


def test_additions_and_a_reading_stand_beside_the_description(tmp_path: Path) -> None:
    folder = add_document(tmp_path / "raw")
    (folder / "additions.toml").write_text(
        'terms_of_use = "Ask"\n[rows]\nthemes = [1, 2]\n[translations]\n"la demande" = "demand"\n'
    )
    (folder / "reading.json").write_bytes(b"{}")
    source = store.source_of(store.survey(tmp_path / "raw", CONTRACT)[0])
    assert (source.meta.terms_of_use, source.meta.rows) == ("Ask", {"themes": (1, 2)})
    assert source.meta.translations == {"la demande": "demand"}
    assert source.reading == b"{}"
    assert source.content == TEXT.encode()
