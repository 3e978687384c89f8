"""The contract as a data dictionary in both languages: what each renderer of it says of a column, and its CSV rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.contract import Column, Contract, Table


@dataclass(frozen=True, slots=True)
class Examples:
    """Values taken from the data: one a column, by table and column, and one whole row a table, by its columns."""

    cells: Mapping[tuple[str, str], str] = field(default_factory=dict)
    rows: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


HEADER = (
    "table",
    "column",
    "label_en",
    "label_fr",
    "notes_en",
    "notes_fr",
    "type",
    "format",
    "required",
    "unique",
    "primary_key",
    "references",
    "closed_list",
    "example",
    "pattern",
    "minimum",
    "maximum",
)
CODES_HEADER = ("closed_list", "code", "label_en", "label_fr", "notes_en", "notes_fr")
FORMS = {
    "date": "YYYY-MM-DD",
    "time": "HH:MM",
    "datetime": "YYYY-MM-DDThh:mm:ss±hh:mm",
    "boolean": "true|false",
}
CONVENTIONS_EN = (
    "A missing value is an empty cell in CSV and in the workbook, null in JSON, Parquet and SQLite.",
    "Places (source_start, source_end) count Unicode code points in text/<document_id>.txt, from 0; the second is not "
    "part of the place. The characters between them are the evidence, and anyone can check it.",
    "Keys mean nothing in themselves. A row's key is drawn from its own words and stays the same for as long as the "
    "source says the same thing, whatever becomes of other rows. Only where several rows have the same words do the "
    "later ones draw on what stands around them too, and are numbered where that is the same as well: without the "
    "first of them, the next may take its key.",
    "In the CSV files an apostrophe (') stands before =, +, -, @, a tab or a carriage return, which a spreadsheet "
    "would run as a formula, where a text, a line of it or what follows a semicolon begins so, and before apostrophes "
    "that such a character follows; take one apostrophe away there to have the text as it is in the other formats.",
)
CONVENTIONS_FR = (
    "Une valeur manquante est une cellule vide en CSV et dans le classeur, null en JSON, en Parquet et en SQLite.",
    "Les emplacements (source_start, source_end) comptent les points de code Unicode dans text/<document_id>.txt, à "
    "partir de 0; le second ne fait pas partie de l'emplacement. Les caractères entre les deux sont l'extrait, et "
    "chacun peut le vérifier.",
    "Les clés n'ont aucun sens en elles-mêmes. La clé d'une ligne est tirée de ses propres mots et reste la même tant "
    "que la source dit la même chose, quoi qu'il advienne des autres lignes. Seulement si plusieurs lignes ont les "
    "mêmes mots, les suivantes tiennent aussi compte de ce qui les entoure, et elles sont numérotées si cela aussi "
    "est pareil\u00a0: sans la première, la suivante peut en prendre la clé.",
    "Dans les fichiers CSV, une apostrophe (') précède =, +, -, @, une tabulation ou un retour de chariot, qu'un "
    "tableur exécuterait comme une formule, là où un texte, une de ses lignes ou ce qui suit un point-virgule commence "
    "ainsi, de même que des apostrophes suivies d'un tel caractère; retirez-y une apostrophe pour obtenir le texte tel "
    "qu'il est dans les autres formats.",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the dictionary says of a column; `references` is table.column, what is empty does not apply."""

    table: Table
    column: Column
    notes_en: str
    notes_fr: str
    form: str
    primary: bool
    references: str
    closed_list: str
    example: str


def entries(table: Table, examples: Examples) -> Iterator[Entry]:
    """An entry a column."""
    links = {link.column: f"{link.table}.{link.other}" for link in table.foreign_keys}
    for column in table.columns:
        english, french = notes(column)
        yield Entry(
            table=table,
            column=column,
            notes_en=english,
            notes_fr=french,
            form="URL" if column.link else FORMS.get(column.type, ""),
            primary=column.name == table.key,
            references=links.get(column.name, ""),
            closed_list=column.vocabulary.name if column.vocabulary else "",
            example=examples.cells.get((table.name, column.name), ""),
        )


def notes(column: Column) -> tuple[str, str]:
    """What the column is and what its absence means, in English and in French."""
    english, french = column.words.description_en, column.words.description_fr
    if column.missing_en and column.missing_fr:
        return f"{english} Empty: {column.missing_en}", f"{french} Vide\u00a0: {column.missing_fr}"
    return english, french


KINDS = {
    "required": "boolean",
    "unique": "boolean",
    "primary_key": "boolean",
    "minimum": "integer",
    "maximum": "integer",
}
"""The columns of HEADER that are no text."""


def rows(contract: Contract, examples: Examples) -> Iterator[tuple[str, ...]]:
    """A row a column, below HEADER, as text."""
    return (tuple(_cell(value) for value in row) for row in typed_rows(contract, examples))


def typed_rows(contract: Contract, examples: Examples) -> Iterator[tuple[str | bool | int | None, ...]]:
    """The same with the types of KINDS."""
    for table in contract.published:
        for entry in entries(table, examples):
            column = entry.column
            yield (
                table.name,
                column.name,
                column.words.title_en,
                column.words.title_fr,
                entry.notes_en,
                entry.notes_fr,
                column.type,
                entry.form,
                column.required,
                column.unique,
                entry.primary,
                entry.references,
                entry.closed_list,
                entry.example,
                column.pattern,
                column.minimum,
                column.maximum,
            )


def codes(contract: Contract) -> Iterator[tuple[str, ...]]:
    """A row a code, below CODES_HEADER."""
    for vocabulary in contract.vocabularies:
        for code in vocabulary.codes:
            yield (
                vocabulary.name,
                code.code,
                code.label_en,
                code.label_fr,
                code.description_en,
                code.description_fr,
            )


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
