"""What stands in the files of a release."""

import csv
import json
import re
from datetime import UTC, date, datetime, time
from pathlib import Path

import dplib
import frictionless
import jsonschema
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import store
from pipeline.publish.dictionary import Dictionary, examples_in
from pipeline.publish.formats import TABLE_FORMATS
from pipeline.tabulate import guard, unguard
from tests.support import CONTRACT, TEXT, add_document, publish, read


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("'=1", "''=1"),
        ("''-1", "'''-1"),
        ("a\n=1", "a\n'=1"),
        ("a\r=1", "a\r'=1"),
        ("\r\n=1", "'\r\n'=1"),
        ("a;=1;'@x", "a;'=1;''@x"),
        ("a; =1", "a; =1"),
        ("l'agent", "l'agent"),
        ("'x", "'x"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_a_cell_that_would_run_is_made_harmless_and_back(text: str, cell: str) -> None:
    assert (guard(text), unguard(cell)) == (cell, text)


@given(st.text(alphabet="'=-\r\n;\ta"))
def test_whatever_is_guarded_is_what_it_was(text: str) -> None:
    cell = guard(text)
    assert unguard(cell) == text
    assert all(not part.startswith(("=", "-", "\t")) for part in re.split("[\r\n;]", cell))


def test_csv_is_for_excel_and_for_the_others(release: Path) -> None:
    content = (release / "csv" / "passages.csv").read_bytes()
    assert content.startswith("\ufeffpassage_id,document_id".encode())
    assert b"\r\n" not in content
    with (release / "csv" / "passages.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 12
    assert rows[3]["text"] == "'=1+1"
    assert rows[0]["section_id"] == ""


def test_csv_writes_dates_times_and_instants_as_iso_8601(release: Path) -> None:
    with (release / "csv" / "agenda.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert [row[name] for name in ("date", "start_time", "end_time", "starts_at", "duration_minutes")] == [
        "2014-01-29", "08:00", "08:20", "2014-01-29T08:00:00-05:00", "20",
    ]  # fmt: skip
    with (release / "csv" / "organizations.csv").open(encoding="utf-8-sig", newline="") as file:
        body = next(csv.DictReader(file))
    assert [body[name] for name in ("reviewed", "mention_count", "first_mention_id")] == [
        "false", "2", "men-one",
    ]  # fmt: skip


def test_parquet_has_real_types_and_says_what_they_mean(release: Path) -> None:
    path = release / "parquet" / "agenda.parquet"
    schema = pq.read_schema(path)
    assert schema.field("date").type == pa.date32()
    assert schema.field("start_time").type == pa.time32("ms")
    assert schema.field("starts_at").type == pa.timestamp("us", tz="UTC")
    assert schema.field("day").type == pa.int64()
    assert schema.field("kind").type == pa.dictionary(pa.int32(), pa.string())
    assert b"pandas" not in (schema.metadata or {})
    metadata = schema.field("starts_at").metadata
    assert metadata[b"description"].startswith(b"Instant")
    assert "heure de début manque" in metadata[b"missing_fr"].decode()
    row = pq.read_table(path).to_pylist()[0]
    assert (row["date"], row["start_time"]) == (date(2014, 1, 29), time(8))
    assert row["starts_at"] == datetime(2014, 1, 29, 13, tzinfo=UTC)
    assert pq.ParquetFile(path).metadata.row_group(0).column(0).compression == "SNAPPY"


def test_json_records_have_every_column(release: Path) -> None:
    records = json.loads((release / "json" / "agenda.json").read_bytes())
    assert list(records[0]) == list(CONTRACT.table("agenda").names)
    assert records[0]["panel_number"] is None
    assert records[0]["starts_at"] == "2014-01-29T08:00:00-05:00"
    assert json.loads((release / "json" / "organizations.json").read_bytes())[0]["reviewed"] is False


def test_rows_of_a_report_are_nested_where_they_belong(release: Path) -> None:
    nested = json.loads((release / "json" / "one.json").read_bytes())
    assert nested["document"]["document_id"] == "one"
    assert [section["title"] for section in nested["outline"]] == ["Thème : la demande"]
    assert [row["text"] for row in nested["themes"][0]["recommendations"]] == ["former les agents"]
    assert nested["recommendations_outside_themes"] == []
    assert [len(body["mentions"]) for body in nested["organizations"]] == [1]
    assert [(day["date"], len(day["items"])) for day in nested["agenda"]] == [("2014-01-29", 1)]
    assert [len(note["references"]) for note in nested["notes"]] == [1]


def test_the_text_is_the_one_that_places_index(release: Path) -> None:
    assert (release / "text" / "one.txt").read_bytes() == TEXT.encode()


def test_three_formats_read_back_the_same(release: Path) -> None:
    folder = store.Folder(release)
    for table in CONTRACT.published:
        found = [[list(zip(*columns, strict=True)) for columns in form.rows(folder, table)] for form in TABLE_FORMATS]
        assert found[0] == found[1] == found[2] != []


def test_a_paragraph_of_any_length_is_read_back(tmp_path: Path) -> None:
    paragraph = "mot " * 40_000 + "fin."
    add_document(tmp_path / "raw", source=paragraph.encode())
    folder = publish(tmp_path / "raw", tmp_path / "dist", read, Dictionary)
    table = CONTRACT.table("passages")
    for form in TABLE_FORMATS:
        (columns,) = form.rows(folder, table)
        assert columns[table.names.index("text")] == [paragraph]
    assert examples_in(folder)["passages", "text"] == paragraph


def test_the_descriptor_is_a_data_package_that_frictionless_finds_valid(release: Path) -> None:
    descriptor = json.loads((release / "datapackage.json").read_bytes())
    profiles = Path(dplib.__file__).parent / "profiles" / "2.0"
    parts = [("datapackage", descriptor), *(("dataresource", one) for one in descriptor["resources"])]
    parts += [("tableschema", one["schema"]) for one in descriptor["resources"]]
    parts += [("tabledialect", one["dialect"]) for one in descriptor["resources"]]
    for name, part in parts:
        profile = json.loads((profiles / f"{name}.json").read_bytes())
        jsonschema.validators.validator_for(profile)(profile).validate(part)
    assert [one["name"] for one in descriptor["resources"]] == [table.name for table in CONTRACT.published]
    report = frictionless.Package(str(release / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])


@pytest.mark.parametrize("column", ["theme_id", "section_id"])
def test_frictionless_follows_the_foreign_keys(column: str, release: Path) -> None:
    descriptor = json.loads((release / "datapackage.json").read_bytes())
    links = {
        (one["name"], link["fields"][0], link["reference"].get("resource", one["name"]))
        for one in descriptor["resources"]
        for link in one["schema"].get("foreignKeys", [])
    }
    assert links == {
        (table.name, link.column, link.table) for table in CONTRACT.published for link in table.foreign_keys
    }
    assert ("recommendations", column, f"{column.removesuffix('_id')}s") in links


def test_each_file_has_its_sum(release: Path) -> None:
    folder = store.Folder(release)
    lines = (release / "SHA256SUMS").read_text().splitlines()
    assert lines == [f"{folder.sha256(path)}  {path}" for path in folder.paths() if path != "SHA256SUMS"]


def test_the_descriptor_keeps_the_promises_that_frictionless_passes_over(release: Path) -> None:
    """Unique values, and categories that are the closed lists with their labels, with no value outside them."""
    descriptor = json.loads((release / "datapackage.json").read_bytes())
    for table, resource in zip(CONTRACT.published, descriptor["resources"], strict=True):
        with (release / resource["path"]).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        for column, field in zip(table.columns, resource["schema"]["fields"], strict=True):
            values = [row[column.name] for row in rows if row[column.name]]
            assert not field.get("constraints", {}).get("unique") or len(values) == len(set(values))
            if column.vocabulary:
                told = [(one["value"], one["label"], one["label_fr"]) for one in field["categories"]]
                assert told == [(one.code, one.label_en, one.label_fr) for one in column.vocabulary.codes]
                assert set(values) <= set(field["constraints"]["enum"]) == set(column.vocabulary.values)
        for keys in resource["schema"].get("uniqueKeys", []):
            found = [tuple(row[name] for name in keys) for row in rows]
            assert len(found) == len(set(found))
