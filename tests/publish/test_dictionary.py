"""The data dictionary in its forms."""

import csv
import io
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from pipeline.compile.dictionary import HEADER
from pipeline.tabulate import unguard
from tests.support import CONTRACT

WANTED = (
    "table,column,label_en,label_fr,notes_en,notes_fr,type,format,required,unique,primary_key,references,closed_list,"
    "example"
)


@pytest.fixture(scope="module")
def rows(release: Path) -> list[dict[str, str]]:
    text = (release / "data-dictionary.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_column_in_both_languages(rows: list[dict[str, str]]) -> None:
    assert ",".join(HEADER).startswith(WANTED)
    assert [(row["table"], row["column"]) for row in rows] == [
        (table.name, column.name) for table in CONTRACT.published for column in table.columns
    ]
    assert all(row[name] for row in rows for name in ("label_en", "label_fr", "notes_en", "notes_fr", "type"))
    by_name = {(row["table"], row["column"]): row for row in rows}
    assert all(row["required"] == "true" or "Vide\u00a0: " in row["notes_fr"] for row in rows)
    addressee = by_name["recommendations", "addressee"]
    assert addressee["closed_list"] == "addressee"
    assert "Empty: " in addressee["notes_en"]
    assert "Vide\u00a0: " in addressee["notes_fr"]
    key = by_name["themes", "theme_id"]
    assert (key["required"], key["unique"], key["primary_key"]) == ("true", "true", "true")
    assert by_name["recommendations", "theme_id"]["references"] == "themes.theme_id"
    assert by_name["agenda", "start_time"]["format"] == "HH:MM"
    assert by_name["footnotes", "url"]["format"] == "URL"


def test_examples_are_taken_from_the_data(rows: list[dict[str, str]], release: Path) -> None:
    for row in rows:
        text = (release / "csv" / f"{row['table']}.csv").read_text(encoding="utf-8-sig")
        values = {unguard(line[row["column"]]) for line in csv.DictReader(io.StringIO(text, newline=""))} - {""}
        example = unguard(row["example"])
        assert example in values if values else not example, (row["table"], row["column"])


def test_the_diagram_shows_every_table_and_link(release: Path) -> None:
    text = (release / "data-dictionary.md").read_text(encoding="utf-8")
    drawn = text.split("```mermaid\n")[2].split("```")[0]
    assert all(f"    {table.name} {{\n        string {table.key} PK" in drawn for table in CONTRACT.tables)
    for table in CONTRACT.tables:
        for link in table.foreign_keys:
            assert re.search(rf' {link.table} \|[|o]--o{{ {table.name} : "{link.column}"', drawn)


def test_the_markdown_has_a_table_a_table(release: Path) -> None:
    text = (release / "data-dictionary.md").read_text(encoding="utf-8")
    page = MarkdownIt("commonmark").enable("table").render(text)
    assert page.count("<table>") == 2 * len(CONTRACT.published) + len(CONTRACT.vocabularies)  # with an example row
    assert page.count("<tbody>") == page.count("<table>")
    for table in re.findall(r"<table>(.*?)</table>", page, flags=re.S):
        assert len({row.count("<t") for row in re.findall(r"<tr>(.*?)</tr>", table, flags=re.S)}) == 1
    assert all(f"<code>{column.name}</code>" in page for table in CONTRACT.published for column in table.columns)
    assert all(f"<code>{code.code}</code>" in page for vocabulary in CONTRACT.vocabularies for code in vocabulary.codes)
