"""The workbook, opened with openpyxl."""

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from xlsxwriter.utility import xl_col_to_name

from pipeline.build import build
from pipeline.contract import Table
from pipeline.publish.dictionary import Dictionary
from pipeline.publish.formats import CSV, FORMATS, limited
from pipeline.publish.xlsx import cells, sheets
from pipeline.publish.xlsx.sheets import Book, TableSheet
from pipeline.publish.xlsx.workbook import ExcelWorkbook
from pipeline.store import Folder
from tests.support import CONTRACT, add_document, publish, read


@pytest.fixture(scope="module")
def book(release: Path) -> Workbook:
    return openpyxl.load_workbook(release / "xlsx" / "what-we-heard.xlsx")


@pytest.mark.parametrize("table", CONTRACT.published, ids=lambda table: table.name)
def test_it_holds_the_rows_of_the_csv_with_their_types(book: Workbook, release: Path, table: Table) -> None:
    found = list(book[table.name].iter_rows(values_only=True))
    columns: list[list[Any]] = [[] for _ in table.columns]
    for chunk in CSV.rows(Folder(release), table):
        columns = [[*known, *more] for known, more in zip(columns, chunk, strict=True)]
    titles = [getattr(column, f"title_{table.name[-2:]}", None) for column in table.columns]
    assert list(found[0]) == (titles if table.derived else list(table.names))
    assert found[1:] == [tuple(map(_in_excel, row)) for row in zip(*columns, strict=True)]


def _in_excel(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return datetime.combine(value, time()) if isinstance(value, date) else value


def test_each_table_is_a_named_table_with_filters_below_a_frozen_header(book: Workbook) -> None:
    names = [table.name for table in CONTRACT.published]
    assert book.sheetnames == ["Read me", *names, "data_dictionary", "codes"]
    for name in book.sheetnames[1:]:
        sheet = book[name]
        assert sheet.freeze_panes == "B2"
        (table,) = sheet.tables.values()
        assert (table.name, table.ref, table.autoFilter.ref) == (name, sheet.dimensions, sheet.dimensions)
        assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]


def test_addresses_are_links_and_formulas_are_text(book: Workbook) -> None:
    address = book["footnotes"]["F2"]
    assert address.hyperlink.target == address.value == "http://example.org/a"
    (formula,) = [cell for cell in book["anomalies"][2] if cell.value == "=1+1"]
    assert formula.data_type == "s"
    assert formula.alignment.wrap_text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_row_opens_its_place_in_the_explorer_beside_the_workbook(
    book: Workbook, release: Path, language: str
) -> None:
    table = CONTRACT.table(f"recommendations_{language}")
    for cell in book[table.name][xl_col_to_name(table.names.index("address"))][1:]:
        page = release / "xlsx" / cell.hyperlink.target
        assert cell.value == f"{cell.hyperlink.target.removeprefix('../')}#{cell.hyperlink.location}"
        assert f'id="{cell.hyperlink.location}"' in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(("home", "formats"), [("https://example.org/data", FORMATS), (None, ("csv", "xlsx"))])
def test_a_row_opens_the_home_of_the_release_or_without_a_site_nothing(
    tmp_path: Path, home: str | None, formats: Sequence[str]
) -> None:
    release = CONTRACT.release.model_copy(update={"homepage": home})
    contract = limited(replace(CONTRACT, release=release), formats)
    add_document(tmp_path / "raw", "one")
    build(contract, read, tmp_path / "raw", tmp_path / "dist")
    table = contract.table("recommendations_en")
    (path,) = (tmp_path / "dist" / "xlsx").iterdir()
    sheet = openpyxl.load_workbook(path)[table.name]
    cell = sheet.cell(2, table.names.index("address") + 1)
    assert cell.value == f"{home + '/' if home else ''}site/en/report/one.html#rec-one"
    assert (cell.hyperlink and f"{cell.hyperlink.target}#{cell.hyperlink.location}") == (home and cell.value)


def test_the_front_sheet_says_what_it_is(book: Workbook) -> None:
    told = [cell for row in book["Read me"].iter_rows(values_only=True) for cell in row if cell is not None]
    release = CONTRACT.release
    for words in (release.title_en, release.title_fr, release.terms_en, release.terms_fr):
        assert words in told
    assert f"{release.version}, {release.date}" in told
    rows = {row[0]: row[2] for row in book["Read me"].iter_rows(values_only=True) if isinstance(row[2], int)}
    counts = {table.name: book[table.name].max_row - 1 for table in CONTRACT.published}
    assert rows == {
        title: counts[table.name] for table in CONTRACT.published for title in (table.title_en, table.title_fr)
    }
    links = {cell.hyperlink.location for row in book["Read me"].iter_rows() for cell in row if cell.hyperlink}
    assert {f"'{name}'!A1" for name in counts} <= links
    labels = [row[0] for row in book["Read me"].iter_rows(values_only=True)]
    assert labels.index("How far to trust it") < labels.index("Sheet")
    assert labels.index("À quel point s'y fier") < labels.index("Feuille")
    assert book.properties.created == datetime.combine(release.date, time())


def test_the_dictionary_is_there_in_both_languages(book: Workbook) -> None:
    header, *rows = book["data_dictionary"].iter_rows(values_only=True)
    assert len(rows) == sum(len(table.columns) for table in CONTRACT.published)
    named = [header.index(name) for name in ("label_en", "label_fr", "notes_en", "notes_fr")]
    assert all(row[index] for row in rows for index in named)


Write = Callable[[Sequence[Sequence[Any]], Sequence[str]], Workbook]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(rows: Sequence[Sequence[Any]], kinds: Sequence[str]) -> Workbook:
        book = Book(tmp_path / "book.xlsx", CONTRACT.release)
        sheet = TableSheet(book, "things", {f"column_{n}": kind for n, kind in enumerate(kinds)})
        sheet.add([[row[at] for row in rows] for at, _ in enumerate(kinds)])
        book.close()
        assert [path.name for path in tmp_path.iterdir()] == ["book.xlsx"]
        return openpyxl.load_workbook(tmp_path / "book.xlsx")

    return written


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "@SUM(A1)",
        "{=1}",
        "1",
        "TRUE",
        "<r>x</r>",
        "<r><t>&amp;</t></r>",
        " a ",
        "a\nb",
        "é\u00a0: œ",
        "𝄞",
        "'",
    ],
)
def test_a_text_stays_the_text_it_is(write: Write, text: str) -> None:
    cell = write([["key", text]], ["string", "string"])["things"]["B2"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert cell.quotePrefix == (text[0] in "=+@")  # a text for good, also when somebody edits the cell


def test_what_xml_cannot_hold_leaves_the_file_readable(write: Write) -> None:
    assert write([["key", "a\ufffeb"]], ["string", "string"])["things"]["B2"].value == "a\ufffdb"


@pytest.mark.parametrize("text", ["é" * 40_000, "𝄞" * 20_000, "x" * 32_768])
def test_a_long_text_is_whole(write: Write, text: str) -> None:
    book = write([["key", text], ["other", "short"]], ["string", "string"])
    _, *parts = book["long_texts"].iter_rows(values_only=True)
    assert "".join(part[4] for part in parts) == text
    assert {part[:3] for part in parts} == {("things", "key", "column_1")}
    assert [part[3] for part in parts] == list(range(1, len(parts) + 1))
    assert book["things"]["B2"].value == text[: cells.PIECE] + " […] (long_texts)"


def test_a_text_that_just_fits_stays_in_its_cell(write: Write) -> None:
    book = write([["key", "x" * 32_767]], ["string", "string"])
    assert book.sheetnames == ["things"]
    assert book["things"]["B2"].value == "x" * 32_767


@pytest.mark.parametrize(
    "address",
    [
        "http//www.example.org",
        "www.example.org",
        "http://",
        "http://nowhere",
        "http://[::1",
        "http://example.org:port/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "internal:things!A1",
        "http://example.org\\@evil.org/",
        "http://example.org/a b",
        "http://example.org/" + "a" * 2_100,
    ],
)
def test_a_malformed_or_overlong_address_is_text(write: Write, address: str) -> None:
    cell = write([["key", address]], ["string", "link"])["things"]["B2"]
    assert (cell.value, cell.hyperlink) == (address, None)


@pytest.mark.parametrize(
    "address", ["https://example.org/é?a=%20&b=<c>", "http://example.org/a#b", "HTTP://example.org"]
)
def test_a_good_address_is_a_link(write: Write, address: str) -> None:
    cell = write([["key", address]], ["string", "link"])["things"]["B2"]
    assert cell.value == address
    assert cell.hyperlink is not None


def test_links_beyond_what_a_sheet_holds_are_text(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_LINKS", 2)
    sheet = write([[str(n), "http://example.org/"] for n in range(4)], ["string", "link"])["things"]
    assert [sheet.cell(row, 2).hyperlink is not None for row in range(2, 6)] == [True, True, False, False]


def test_rows_beyond_what_a_sheet_holds_go_on_in_another(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    book = write([[str(n)] for n in range(7)], ["string"])
    assert book.sheetnames == ["things", "things_2", "things_3"]
    assert [dict(book[name].tables.items()) for name in book.sheetnames] == [
        {"things": "A1:A4"},
        {"things_2": "A1:A4"},
        {"things_3": "A1:A2"},
    ]
    assert [cell.value for name in book.sheetnames for cell in book[name]["A"][1:]] == list("0123456")


def test_an_empty_table_is_a_table(write: Write) -> None:
    assert dict(write([], ["string", "integer"])["things"].tables.items()) == {"things": "A1:B2"}


def test_a_date_that_excel_does_not_know_is_text(write: Write) -> None:
    sheet = write([["key", date(1867, 7, 1)]], ["string", "date"])["things"]
    assert sheet["B2"].value == "1867-07-01"


def test_the_file_carries_no_time_of_its_making(release: Path) -> None:
    with zipfile.ZipFile(release / "xlsx" / "what-we-heard.xlsx") as file:
        assert {info.date_time[0] for info in file.infolist()} == {1980}
        assert f"{CONTRACT.release.date}T00:00:00Z" in file.read("docProps/core.xml").decode()


def test_the_dictionary_says_yes_and_no_as_such_and_limits_as_numbers(book: Workbook) -> None:
    header, *rows = book["data_dictionary"].iter_rows(values_only=True)
    for name, kind in (("required", bool), ("unique", bool), ("primary_key", bool), ("minimum", int), ("maximum", int)):
        assert {type(row[header.index(name)]) for row in rows} <= {kind, type(None)}


def test_the_front_sheet_opens_the_only_report(tmp_path: Path) -> None:
    add_document(tmp_path / "raw", "one")
    publish(tmp_path / "raw", tmp_path / "dist", read, Dictionary, ExcelWorkbook)
    (path,) = (tmp_path / "dist" / "xlsx").iterdir()
    sheet = openpyxl.load_workbook(path)["Read me"]
    targets = [cell.hyperlink.target for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert targets.count("https://example.org/rapport") == 2
