"""The database, opened with Python's module and with the command line."""

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.batch import Batch
from pipeline.build import build
from pipeline.contract import Table
from pipeline.errors import InvalidInput
from pipeline.publish.formats import CSV
from pipeline.publish.sqlite_database import SqliteDatabase
from pipeline.store import Folder
from pipeline.tabulate import Columns, to_cell
from tests.support import CONTRACT, add_document, read

WORDS = "Mise en œuvre\u00a0: à l’égard des Œuvres. L'ŒUVRE. Maïs. Ex æquo. Oeuvrer."


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sqlite")
    add_document(folder / "raw", "one")
    add_document(folder / "raw", "two")
    add_document(folder / "raw", "words", f"{WORDS}\n".encode())
    build(CONTRACT, read, folder / "raw", folder / "dist")
    return folder / "dist" / "sqlite" / "what-we-heard.sqlite"


@pytest.fixture
def database(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        yield connection


@pytest.mark.parametrize("table", CONTRACT.tables, ids=lambda table: table.name)
def test_it_holds_the_rows_of_the_csv(database: sqlite3.Connection, file: Path, table: Table) -> None:
    cursor = database.execute(f"SELECT * FROM {table.name}")
    assert [column[0] for column in cursor.description] == list(table.names)
    kinds = [column.type for column in table.columns]
    found = [
        [bool(value) if kind == "boolean" else value for kind, value in zip(kinds, row, strict=True)] for row in cursor
    ]
    columns = [[] for _ in table.columns]
    for chunk in CSV.rows(Folder(file.parents[1]), table):
        columns = [[*known, *more] for known, more in zip(columns, chunk, strict=True)]
    text = ("date", "time", "datetime")
    told = [
        [
            to_cell(value) if kind in text and value is not None else value
            for kind, value in zip(kinds, row, strict=True)
        ]
        for row in zip(*columns, strict=True)
    ]
    assert found == told


def test_types_and_keys_are_declared(database: sqlite3.Connection) -> None:
    told = {row[1]: (row[2], row[3], row[5]) for row in database.execute("PRAGMA table_info(agenda)")}
    assert told["agenda_id"] == ("TEXT", 1, 1)
    assert told["date"] == ("DATE", 0, 0)
    assert told["start_time"] == ("TIME", 0, 0)
    assert told["starts_at"] == ("DATETIME", 0, 0)
    for table in CONTRACT.tables:
        declared = {(row[3], row[2], row[4]) for row in database.execute(f"PRAGMA foreign_key_list({table.name})")}
        assert {(link.column, link.table, link.other) for link in table.foreign_keys} <= declared
        lists = {(c.name, f"list_{c.vocabulary.name}", "code") for c in table.columns if c.vocabulary}
        assert lists <= declared
        indexed = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
        assert {f"{table.name}_{link.column}" for link in table.foreign_keys} <= indexed


def test_it_is_whole(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("UPDATE recommendations SET kind = 'nonsense'", "FOREIGN KEY"),
        ("UPDATE organizations SET reviewed = 7", "CHECK"),
        ("UPDATE recommendations SET text = NULL", "NOT NULL"),
        ("UPDATE themes SET ordinal = 0", "CHECK"),
        ("DELETE FROM documents", "FOREIGN KEY"),
    ],
)
def test_it_refuses_what_the_contract_refuses(file: Path, tmp_path: Path, statement: str, wrong: str) -> None:
    copy = shutil.copy(file, tmp_path)
    with closing(sqlite3.connect(copy)) as database:
        database.execute("PRAGMA foreign_keys = ON")

        def run() -> None:
            database.execute(statement)
            database.commit()

        with pytest.raises(sqlite3.IntegrityError, match=wrong):
            run()


@pytest.mark.parametrize(
    "words",
    [
        "a l'egard",
        "à l'égard",
        "A L’EGARD",
        "oeuvre",
        "œuvre",
        "OEUVRES",
        "œuvrer",
        "oeuvrer",
        "mise en oeuvre",
        "mais",
        "aequo",
    ],
)
def test_search_knows_neither_accents_nor_ligatures(database: sqlite3.Connection, words: str) -> None:
    found = database.execute(
        "SELECT p.text FROM passages_fts AS f JOIN passages AS p ON p.rowid = f.rowid WHERE passages_fts MATCH ?",
        [f'"{words}"'],
    ).fetchall()
    assert found == [(" ".join(WORDS.split()),)]


def test_search_finds_recommendations_by_action_and_by_cue(database: sqlite3.Connection) -> None:
    for words in ("former", "gendarmerie"):
        query = "SELECT count(*) FROM recommendations_fts WHERE recommendations_fts MATCH ?"
        assert database.execute(query, [words]).fetchone() == (2,)


def test_search_outlives_a_vacuum(file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(shutil.copy(file, tmp_path))) as database:
        database.execute("VACUUM")
        database.execute("INSERT INTO passages_fts (passages_fts) VALUES ('integrity-check')")
        found = database.execute(
            "SELECT p.text FROM passages_fts AS f JOIN passages AS p ON p.rowid = f.rowid WHERE passages_fts MATCH 'oeuvre'"
        ).fetchall()
        assert found == [(" ".join(WORDS.split()),)]


def test_views_answer_first_questions(database: sqlite3.Connection) -> None:
    for view in CONTRACT.views:
        assert database.execute(f"SELECT count(*) FROM {view.name}").fetchone() == (2,), view.name
    bodies = database.execute("SELECT theme_title, name, mention_count FROM organizations_by_theme")
    assert bodies.fetchone() == ("Thème : la demande", "Gendarmerie royale", 1)


def test_a_broken_foreign_key_is_refused(release: Path, tmp_path: Path) -> None:
    publisher = SqliteDatabase(CONTRACT, Folder(tmp_path))
    empty: dict[str, Columns] = {table.name: [[] for _ in table.columns] for table in CONTRACT.tables}
    mentions = CONTRACT.table("organization_mentions")
    columns = next(CSV.rows(Folder(release), mentions))
    publisher.add(Batch((), {**empty, mentions.name: columns}))
    with pytest.raises(InvalidInput, match="row 1 of organization_mentions refers to no row of"):
        publisher.close()


@pytest.mark.parametrize("table", CONTRACT.derived, ids=lambda table: table.name)
def test_a_view_has_the_rows_of_the_flat_table(database: sqlite3.Connection, release: Path, table: Table) -> None:
    found = database.execute(f"SELECT * FROM {table.name}")
    assert tuple(column[0] for column in found.description) == table.names
    published = [row for columns in CSV.rows(Folder(release), table) for row in zip(*columns, strict=True)]
    assert found.fetchall() == published
    assert len(published) == 2


def test_a_flat_row_says_in_its_language_what_the_tables_say(release: Path) -> None:
    rows = {
        language: json.loads((release / f"json/recommendations_{language}.json").read_text("utf-8"))
        for language in ("en", "fr")
    }
    english, french = rows["en"][0], rows["fr"][0]
    assert (english["kind"], french["kind"]) == ("Recommendation", "Recommandation")
    assert (english["addressee"], french["addressee"]) == ("Law enforcement", "Organismes d'application de la loi")
    assert english["organizations"] == french["organizations"] == "Gendarmerie royale"
    assert english["sentence"] == "La Gendarmerie royale a recommandé de former les agents ; c'est clair."
    assert french["address"] == "site/fr/report/one.html#rec-one"


@pytest.mark.skipif(not shutil.which("sqlite3"), reason="the sqlite3 command is not installed")
def test_the_command_line_opens_it(file: Path) -> None:
    query = "SELECT text, length(text) FROM passages WHERE document_id = 'words'; SELECT count(*) FROM recommendations;"
    done = subprocess.run(["sqlite3", str(file), query], capture_output=True, text=True, check=True)
    assert done.stdout == f"{' '.join(WORDS.split())}|{len(' '.join(WORDS.split()))}\n2\n"
