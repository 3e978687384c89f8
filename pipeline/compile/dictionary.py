"""The contract as a data dictionary in both languages: a page in Markdown, and tables of its columns and codes."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping

from pipeline.compile.markdown import rendered
from pipeline.contract import Contract, Table

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


Row = dict[str, str | bool | int | None]
Examples = Mapping[tuple[str, str], str]
"""Values taken from the data, one a column, by table and column."""


def rows(tables: Iterable[Table], examples: Examples) -> Iterator[Row]:
    """A row a column, under HEADER; `references` is table.column, what is empty does not apply."""
    for table in tables:
        for column in table.columns:
            empty_en = f" Empty: {column.missing_en}" if column.missing_en else ""
            empty_fr = f" Vide\u00a0: {column.missing_fr}" if column.missing_fr else ""
            yield {
                "table": table.name,
                "column": column.name,
                "label_en": column.title_en,
                "label_fr": column.title_fr,
                "notes_en": column.description_en + empty_en,
                "notes_fr": column.description_fr + empty_fr,
                "type": column.type,
                "format": "URL" if column.link else FORMS.get(column.type, ""),
                "required": column.required,
                "unique": column.unique,
                "primary_key": column.name == table.key,
                "references": column.references or "",
                "closed_list": column.vocabulary.name if column.vocabulary else "",
                "example": examples.get((table.name, column.name), ""),
                "pattern": column.pattern and column.pattern.pattern,
                "minimum": column.minimum,
                "maximum": column.maximum,
            }


def codes(contract: Contract) -> Iterator[tuple[str, ...]]:
    """A row a code, below CODES_HEADER."""
    for vocabulary in contract.vocabularies:
        for row in vocabulary.rows:
            yield vocabulary.name, *row


LONGEST = 120
SHOWN = 7
"""Columns of an example row: those that say something by themselves."""
PLACES = {"ordinal", "source_start", "source_end", "source_line", "evidence", "cue_start", "cue_end", "address"}
FACT, BRIDGE = "recommendations", "recommendation_organizations"


def page(
    contract: Contract, examples: Examples, wholes: Mapping[str, Mapping[str, str]], templates: Mapping[str, bytes]
) -> str:
    """The page to read, with diagrams of the keys; `wholes` are a whole row of each table as an example, `templates`
    the files of `dictionary_page/`."""
    release, version = contract.release, f"Version {contract.release.version}, {contract.release.date}"
    return rendered(
        templates,
        "page.md",
        words=tomllib.loads(templates["words.toml"].decode("utf-8")),
        opening={
            "en": (f"{release.title_en}. {release.description_en}", version),
            "fr": (f"{release.title_fr}. {release.description_fr}", version),
        },
        star=star(contract),
        keys=keys(contract),
        tables=contract.published,
        vocabularies=contract.vocabularies,
        example_of=lambda table: _example(wholes.get(table.name, {})),
        rows_of=lambda table: rows([table], examples),
        shortened=shortened,
    )


def shortened(example: str) -> str:
    """The example on one line, cut where a page has no room for more."""
    line = " ".join(example.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rstrip() + " […]"


def keys(contract: Contract) -> str:
    """Every table with its key and what refers to other tables as a Mermaid diagram; a line a foreign key."""
    lines = ["erDiagram"]
    for table in contract.tables:
        refers = [link.column for link in table.foreign_keys if link.column != table.key]
        lines += [f"    {table.name} {{", f"        string {table.key} PK"]
        lines += [*(f"        string {column} FK" for column in refers), "    }"]
    for table in contract.tables:
        for link in table.foreign_keys:
            lines.append(f'    {link.table} {_one(table, link.column)}--o{{ {table.name} : "{link.column}"')
    return "\n".join(lines) + "\n"


def star(contract: Contract) -> str:
    """The tables as a BI tool relates them: recommendations in the middle, bodies by a bridge."""
    lines = (line for name in (FACT, BRIDGE, "organizations") for line in _around(contract.table(name)))
    return "\n".join(["erDiagram", *dict.fromkeys(lines)]) + "\n"


def _around(table: Table) -> Iterator[str]:
    """A line for each table and closed list that this one refers to."""
    for link in table.foreign_keys:
        # A document is reached by the recommendation, a mention is no dimension.
        if table.name == FACT or link.table in (FACT, "organizations"):
            yield f'    {link.table} {_one(table, link.column)}--o{{ {table.name} : "{link.column}"'
    for column in table.columns:
        if column.vocabulary:
            role = f"{column.name} = code, list = {column.vocabulary.name}"
            yield f'    codes {_one(table, column.name)}--o{{ {table.name} : "{role}"'


def _one(table: Table, name: str) -> str:
    """One, or one at most where the column may be empty, as Mermaid draws it."""
    return "||" if next(column.required for column in table.columns if column.name == name) else "|o"


def _example(row: Mapping[str, str]) -> dict[str, str]:
    """The cells of a row that say something by themselves."""
    told = [name for name, cell in row.items() if cell and not name.endswith("_id") and name not in PLACES]
    return {name: shortened(row[name]) for name in told[:SHOWN]}
