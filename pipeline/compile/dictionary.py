"""The contract as a data dictionary in both languages: what it says of a column, its tables of columns and codes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.contract import Column, Contract, Table


@dataclass(frozen=True, slots=True)
class Examples:
    """Values taken from the data: one a column, by table and column, and one whole row a table, by its columns."""

    cells: Mapping[tuple[str, str], str] = field(default_factory=dict)
    rows: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


_TEXTS = ("table", "column", "label_en", "label_fr", "notes_en", "notes_fr", "type", "format")
HEADER = {
    **dict.fromkeys(_TEXTS, "string"),
    **dict.fromkeys(("required", "unique", "primary_key"), "boolean"),
    **dict.fromkeys(("references", "closed_list", "example", "pattern"), "string"),
    **dict.fromkeys(("minimum", "maximum"), "integer"),
}
"""The columns of the table of columns, with their types."""
CODES_HEADER = dict.fromkeys(("closed_list", "code", "label_en", "label_fr", "notes_en", "notes_fr"), "string")
FORMS = {
    "date": "YYYY-MM-DD",
    "time": "HH:MM",
    "datetime": "YYYY-MM-DDThh:mm:ss±hh:mm",
    "boolean": "true|false",
}


@dataclass(frozen=True, slots=True)
class ColumnEntry:
    """What the dictionary says of a column; `references` is table.column, what is empty does not apply."""

    column: Column
    empty_en: str
    empty_fr: str
    form: str
    primary: bool
    references: str
    closed_list: str
    example: str

    @property
    def kinds(self) -> Iterator[str]:
        """What its values are, and whether there always is one."""
        yield f"{self.column.type}, {self.form}" if self.form else self.column.type
        if self.primary:
            yield "primary key / clé primaire"
        elif self.column.required:
            yield "required / obligatoire"

    @property
    def targets(self) -> list[str]:
        """The key and the closed list that its values are from."""
        return [target for target in (self.references, self.closed_list) if target]


def entries(table: Table, examples: Examples) -> Iterator[ColumnEntry]:
    """An entry a column."""
    links = {link.column: f"{link.table}.{link.other}" for link in table.foreign_keys}
    for column in table.columns:
        yield ColumnEntry(
            column=column,
            empty_en=f"Empty: {column.missing_en}" if column.missing_en else "",
            empty_fr=f"Vide\u00a0: {column.missing_fr}" if column.missing_fr else "",
            form="URL" if column.link else FORMS.get(column.type, ""),
            primary=column.name == table.key,
            references=links.get(column.name, ""),
            closed_list=column.vocabulary.name if column.vocabulary else "",
            example=examples.cells.get((table.name, column.name), ""),
        )


def rows(contract: Contract, examples: Examples) -> Iterator[tuple[str | bool | int | None, ...]]:
    """A row a column, below HEADER."""
    for table in contract.published:
        for entry in entries(table, examples):
            column, words = entry.column, entry.column.words
            notes_en = f"{words.description_en} {entry.empty_en}".rstrip()
            notes_fr = f"{words.description_fr} {entry.empty_fr}".rstrip()
            yield (
                *(table.name, column.name, words.title_en, words.title_fr, notes_en, notes_fr, column.type, entry.form),
                *(column.required, column.unique, entry.primary),
                *(entry.references, entry.closed_list, entry.example, column.pattern),
                *(column.minimum, column.maximum),
            )


def codes(contract: Contract) -> Iterator[tuple[str, ...]]:
    """A row a code, below CODES_HEADER."""
    for vocabulary in contract.vocabularies:
        for code in vocabulary.codes:
            said = (code.label_en, code.label_fr, code.description_en, code.description_fr)
            yield vocabulary.name, code.code, *said
