"""What the data dictionary says, block by block, whether it is shown as a page or as Markdown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.compile import mermaid
from pipeline.compile.dictionary import CONVENTIONS_EN, CONVENTIONS_FR, Entry, Examples, entries
from pipeline.contract import Contract, Table, Vocabulary

LONGEST = 120
SHOWN = 7
"""Columns of an example row: those that say something by themselves."""
PLACES = {"ordinal", "source_start", "source_end", "source_line", "evidence", "cue_start", "cue_end", "address"}


@dataclass(frozen=True, slots=True)
class Part:
    """Some words of a cell, told apart by what they are; a link leads to a heading or a row of this page."""

    text: str
    kind: Literal["text", "strong", "code", "link", "note"] = "text"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, in a language where it is in one."""

    parts: tuple[Part, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level, its place on the page, its words in both languages, and the name that code uses."""

    level: int
    key: str
    english: str
    french: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Paragraphs, or the points of a list, in both languages."""

    english: Sequence[str]
    french: Sequence[str]
    points: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of the page; `keys` are the places of its rows, where they have any."""

    kind: Literal["columns", "codes", "example"]
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A Mermaid diagram, which a page without scripts leaves out, and what it shows."""

    source: str
    english: str
    french: str


Block = Heading | Said | Grid | Drawing


def blocks(contract: Contract, examples: Examples) -> Iterator[Block]:
    """The dictionary from its title to the last code."""
    words, release = contract.words, contract.release
    version = f"Version {release.version}, {release.date}"
    yield Heading(1, "top", "Data dictionary", "Dictionnaire de données")
    yield Said(
        (f"{words.title_en}. {words.description_en}", version), (f"{words.title_fr}. {words.description_fr}", version)
    )
    yield Heading(2, "conventions", "Conventions", "Conventions")
    yield Said(CONVENTIONS_EN, CONVENTIONS_FR, points=True)
    yield Heading(2, "keys", "Keys", "Clés")
    yield Drawing(
        mermaid.star(contract),
        "For BI tools, a star: recommendations in the middle, what sorts them around, bodies over a bridge. Filter "
        "from the lists and themes to the recommendations; let the bridge filter both ways.",
        "Pour les outils décisionnels, une étoile\u00a0: les recommandations au milieu, ce qui les classe autour, les "
        "organismes par un pont. Filtrez des listes et des thèmes vers les recommandations; laissez le pont filtrer "
        "dans les deux sens.",
    )
    yield Drawing(mermaid.keys(contract), "All tables with their keys.", "Toutes les tables avec leurs clés.")
    for table in contract.published:
        yield from _table(table, examples)
    yield Heading(2, "codes", "Codes", "Codes")
    for vocabulary in contract.vocabularies:
        yield from _vocabulary(vocabulary)


def _table(table: Table, examples: Examples) -> Iterator[Block]:
    words = table.words
    yield Heading(2, table.name, words.title_en, words.title_fr, table.name)
    yield Said((table.use_en, words.description_en), (table.use_fr, words.description_fr))
    row = examples.rows.get(table.name, {})
    told = [name for name in row if not name.endswith("_id") and name not in PLACES and row[name]][:SHOWN]
    if told:
        yield Grid("example", tuple(told), (tuple(Cell((Part(shortened(row[name])),)) for name in told),))
    told_of = list(entries(table, examples))
    yield Grid(
        "columns",
        ("Column / Colonne", "English", "Français", "Example / Exemple"),
        tuple(map(_column, told_of)),
        tuple(f"{table.name}.{entry.column.name}" for entry in told_of),
    )


def _column(entry: Entry) -> tuple[Cell, ...]:
    column = entry.column
    kinds = [Part(column.type + (f", {entry.form}" if entry.form else ""), "note")]
    if entry.primary:
        kinds.append(Part("primary key / clé primaire", "note"))
    elif column.required:
        kinds.append(Part("required / obligatoire", "note"))
    kinds += [Part(target, "link") for target in (entry.references, entry.closed_list) if target]
    return (
        Cell((Part(column.name, "code"), *kinds)),
        _said(
            "en",
            column.words.title_en,
            column.words.description_en,
            column.missing_en and f"Empty: {column.missing_en}",
        ),
        _said(
            "fr",
            column.words.title_fr,
            column.words.description_fr,
            column.missing_fr and f"Vide\u00a0: {column.missing_fr}",
        ),
        Cell((Part(shortened(entry.example)),)),
    )


def _vocabulary(vocabulary: Vocabulary) -> Iterator[Block]:
    yield Heading(3, vocabulary.name, "", "", vocabulary.name)
    yield Grid(
        "codes",
        ("Code", "English", "Français"),
        tuple(
            (
                Cell((Part(code.code, "code"),)),
                _said("en", code.label_en, code.description_en),
                _said("fr", code.label_fr, code.description_fr),
            )
            for code in vocabulary.codes
        ),
    )


def _said(language: str, title: str, description: str, empty: str | None = None) -> Cell:
    note = (Part(empty, "note"),) if empty else ()
    return Cell((Part(f"{title}.", "strong"), Part(description), *note), language)


def shortened(example: str) -> str:
    """The example on one line, cut where a page has no room for more."""
    line = " ".join(example.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rstrip() + " […]"
