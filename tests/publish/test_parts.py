"""Tables that outgrow a file: parts by ranges of documents, read as one, described, checked."""

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import frictionless
import pandas as pd
import pyarrow.parquet as pq
import pytest

from pipeline import store
from pipeline.build import build
from pipeline.changes import compare
from pipeline.errors import InvalidInput
from pipeline.model import DocumentMeta
from pipeline.publish.all_tables import AllTables
from pipeline.publish.descriptions import released
from pipeline.publish.documents import Documents
from pipeline.publish.formats import TABLE_FORMATS, limited
from pipeline.store import Folder
from pipeline.tabulate import columns_of
from pipeline.validate.published import validate
from tests.others.tools import checker, run
from tests.support import CONTRACT, TEXT, add_document, altered, read

SMALL = replace(CONTRACT, rows_a_part=15)
META = DocumentMeta("d", "", "", "fr", date(2014, 1, 29), date(2014, 1, 30), "America/Toronto", "", "text", "")
NAMES = [f"d{number}" for number in range(7)]


@pytest.fixture(autouse=True)
def two_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.batch.SIZE", 2)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """Seven documents of six passages each, two a batch: parts of 24 and 18 rows; and the same built whole."""
    raw = tmp_path_factory.mktemp("parts") / "raw"
    for name in NAMES:
        add_document(raw, name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.batch.SIZE", 2)
        build(SMALL, read, raw, raw.parent / "dist")
        build(CONTRACT, read, raw, raw.parent / "whole")
    return Folder(raw.parent / "dist")


def test_a_part_ends_with_the_batch_that_filled_it(folder: Folder) -> None:
    for form in ("csv", "parquet", "json"):
        parts = [f"{form}/passages/part-{number:04}.{form}" for number in range(2)]
        assert folder.inside(f"{form}/passages") == parts
        assert f"{form}/passages.{form}" not in folder
        assert f"{form}/themes.{form}" in folder
    documents = [set(frame["document_id"]) for frame in map(pd.read_parquet, sorted(folder.root.glob("parquet/p*/*")))]
    assert documents == [{"d0", "d1", "d2", "d3"}, {"d4", "d5", "d6"}]


def test_a_table_that_fills_a_file_to_the_last_row_stays_one(tmp_path: Path) -> None:
    for name in NAMES[:2]:
        add_document(tmp_path / "raw", name)
    build(replace(CONTRACT, rows_a_part=12), read, tmp_path / "raw", tmp_path / "dist")
    assert not list(tmp_path.glob("dist/*/*/part-*"))


def test_what_documents_share_is_cut_where_a_part_is_full(tmp_path: Path) -> None:
    table, (body,) = CONTRACT.table("organizations"), read(store.Source(META, TEXT.encode()))[1].organizations
    bodies = columns_of(table, [replace(body, organization_id=f"org-{number}") for number in range(5)])
    contract = replace(limited(CONTRACT, ["csv"]), tables=(table,), rows_a_part=2)
    publisher = AllTables(contract, Folder(tmp_path))
    publisher.append(table, bodies)
    publisher.close()
    parts = [pd.read_csv(path)["organization_id"].to_list() for path in sorted(tmp_path.glob("csv/organizations/*"))]
    assert parts == [["org-0", "org-1"], ["org-2", "org-3"], ["org-4"]]


def test_parts_hold_the_rows_of_the_whole_in_every_format(folder: Folder) -> None:
    whole = Folder(folder.root.parent / "whole")
    for table in CONTRACT.published:
        for form in TABLE_FORMATS:
            rows = [
                [row for columns in form.rows(one, table, 5) for row in zip(*columns, strict=True)]
                for one in (folder, whole)
            ]
            assert rows[0] == rows[1], table.name


def test_parts_are_read_as_one_data_set(folder: Folder) -> None:
    parts = folder.root / "parquet" / "passages"
    expected = pq.read_table(folder.root.parent / "whole/parquet/passages.parquet")
    assert pq.read_table(parts).equals(expected)
    assert pd.read_parquet(parts).equals(expected.to_pandas())


@pytest.mark.parametrize(
    "code",
    [
        "import polars; print(polars.read_parquet('parquet/passages')['passage_id'].to_list())",
        "import polars; print(polars.read_csv('csv/passages/*.csv')['passage_id'].to_list())",
        "import duckdb; print([key for key, in duckdb.sql(\"SELECT passage_id FROM 'parquet/passages/*.parquet'\").fetchall()])",
        "import duckdb; print([key for key, in duckdb.sql(\"SELECT passage_id FROM 'csv/passages/*.csv'\").fetchall()])",
        "import duckdb; print([key for key, in duckdb.sql(\"SELECT passage_id FROM 'json/passages/*.json'\").fetchall()])",
    ],
)
def test_other_programs_read_parts_as_one(code: str, folder: Folder) -> None:
    done = run(checker("python"), "-c", code, cwd=folder.root)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str([f"pas-{name}-{number}" for name in NAMES for number in range(1, 7)])


def test_the_data_package_names_the_parts_and_is_valid(folder: Folder) -> None:
    described = json.loads((folder.root / "datapackage.json").read_bytes())
    resources = {one["name"]: one for one in described["resources"]}
    assert resources["passages"]["path"] == folder.inside("csv/passages")
    assert resources["passages"]["parts"] == {
        form.name: folder.inside(f"{form.name}/passages") for form in TABLE_FORMATS[1:]
    }
    assert isinstance(resources["themes"]["path"], str)
    report = frictionless.Package(str(folder.root / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])
    assert {task.name: task.stats["rows"] for task in report.tasks}["passages"] == 42


def test_pages_and_records_name_every_part(folder: Folder) -> None:
    csvs = folder.inside("csv/passages")
    page = (folder.root / "site/en/download.html").read_text(encoding="utf-8")
    assert page.count('data-label="CSV"') == len(CONTRACT.published)
    assert len(csvs) > 1
    for said in (folder.root / "README.md").read_text(encoding="utf-8").split('<a id="français"></a>'):
        assert "`passages`" in said.split("## ")[0]
        assert "`csv/<table>/part-0000.csv`" in said.split("## ")[0]


def test_a_release_in_parts_is_valid_and_compared(folder: Folder) -> None:
    assert validate(SMALL, folder, read)
    found = compare(Folder(folder.root.parent / "whole"), folder)
    assert not any(any(table.values()) for table in found["tables"].values())


@pytest.mark.parametrize("form", ["csv", "parquet", "json"])
@pytest.mark.parametrize("new_sums", [False, True])
def test_a_damaged_part_is_told(form: str, new_sums: bool, folder: Folder, tmp_path: Path) -> None:
    path = f"{form}/passages/part-0001.{form}"
    damaged = altered(folder.root, tmp_path, (path, "INSCRIPTION", "DESCRIPTION"), new_sums=new_sums)
    with pytest.raises(InvalidInput, match=f"{form}/passages/" if form != "csv" or not new_sums else "passages pas-d4"):
        validate(SMALL, damaged, read)


def test_a_part_that_is_missing_or_too_much_is_told(folder: Folder, tmp_path: Path) -> None:
    altered(folder.root, tmp_path, new_sums=False)
    (tmp_path / "parquet/passages/part-0001.parquet").rename(tmp_path / "parquet/passages/part-0002.parquet")
    with pytest.raises(InvalidInput, match=r"part-0001\.parquet is missing"):
        validate(SMALL, Folder(tmp_path), read)


def test_csv_parts_have_their_own_header(folder: Folder) -> None:
    for path in folder.inside("csv/passages"):
        with (folder.root / path).open(encoding="utf-8-sig", newline="") as file:
            assert next(csv.reader(file)) == list(CONTRACT.table("passages").names)


def test_instants_of_parquet_are_local_again(folder: Folder) -> None:
    only = limited(released(SMALL, folder), ["parquet"])
    agenda = [row for document in Documents(only, folder) for row in document.tables.agenda]
    assert {row.starts_at.isoformat() for row in agenda} == {"2014-01-29T08:00:00-05:00"}
