"""The contract as a data dictionary in both languages."""

from collections.abc import Iterator

from pipeline.contract import Column, Contract, Table

HEADER = (
    "table",
    "position",
    "column",
    "type",
    "required",
    "unique",
    "references",
    "pattern",
    "minimum",
    "maximum",
    "vocabulary",
    "title_en",
    "title_fr",
    "description_en",
    "description_fr",
    "missing_en",
    "missing_fr",
    "csv_note_en",
    "csv_note_fr",
    "example",
)
CODES_HEADER = ("vocabulary", "code", "label_en", "label_fr", "description_en", "description_fr")
GUARD_EN = (
    "In the CSV files a text that starts with =, +, -, @, a tab or a carriage return, which a spreadsheet would run "
    "as a formula, has an apostrophe (') before it, and so has a text that starts with apostrophes before such a "
    "character; take one apostrophe away to have the text as it is in Parquet and JSON."
)
GUARD_FR = (
    "Dans les fichiers CSV, un texte qui commence par =, +, -, @, une tabulation ou un retour de chariot, qu'un "
    "tableur exécuterait comme une formule, est précédé d'une apostrophe ('), de même qu'un texte qui commence par des "
    "apostrophes suivies d'un tel caractère ; retirez une apostrophe pour obtenir le texte tel qu'il est en Parquet et "
    "en JSON."
)


def may_be_guarded(column: Column) -> bool:
    """Whether the column's texts are free, so that one might look like a formula."""
    return column.type == "string" and not column.vocabulary and not column.pattern


def rows(contract: Contract) -> Iterator[tuple[str, ...]]:
    """A row a column, below HEADER."""
    for table in contract.tables:
        links = {link.column: f"{link.table}.{link.other}" for link in table.foreign_keys}
        for position, column in enumerate(table.columns, start=1):
            guarded = may_be_guarded(column)
            cells = (
                table.name,
                position,
                column.name,
                column.type,
                column.required,
                column.unique,
                links.get(column.name),
                column.pattern,
                column.minimum,
                column.maximum,
                column.vocabulary.name if column.vocabulary else None,
                column.words.title_en,
                column.words.title_fr,
                column.words.description_en,
                column.words.description_fr,
                column.missing_en,
                column.missing_fr,
                GUARD_EN if guarded else None,
                GUARD_FR if guarded else None,
                column.example,
            )
            yield tuple(_cell(value) for value in cells)


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


def markdown(contract: Contract) -> str:
    """The dictionary as one page, each thing in English and then in French."""
    words = contract.words
    parts = [
        f"# {words.title_en}\n\n# {words.title_fr}\n",
        f"{words.description_en}\n\n{words.description_fr}\n",
        "Missing is an empty cell in CSV, null in Parquet and JSON. "
        "Places count Unicode code points in `text/<document_id>.txt`.\n\n"
        "Une valeur manquante est une cellule vide en CSV, null en Parquet et en JSON. "
        "Les emplacements comptent les points de code Unicode dans `text/<document_id>.txt`.\n",
        f"{GUARD_EN}\n\n{GUARD_FR}\n",
        *(_table(table) for table in contract.tables),
        "## Codes\n",
        *(
            f"### {vocabulary.name}\n\n| code | English | français |\n|---|---|---|\n"
            + "".join(
                f"| `{code.code}` | **{code.label_en}**: {code.description_en} "
                f"| **{code.label_fr}** : {code.description_fr} |\n"
                for code in vocabulary.codes
            )
            for vocabulary in contract.vocabularies
        ),
    ]
    return "\n".join(parts)


def _table(table: Table) -> str:
    links = {link.column: f" → `{link.table}.{link.other}`" for link in table.foreign_keys}
    head = (
        f"## {table.name}\n\n**{table.words.title_en}.** {table.words.description_en}\n\n"
        f"**{table.words.title_fr}.** {table.words.description_fr}\n\n"
        "| column / colonne | type | English | français |\n|---|---|---|---|\n"
    )
    lines = []
    for column in table.columns:
        kind = column.type + (f", [{column.vocabulary.name}](#{column.vocabulary.name})" if column.vocabulary else "")
        english = f"**{column.words.title_en}.** {column.words.description_en}"
        french = f"**{column.words.title_fr}.** {column.words.description_fr}"
        if column.missing_en:
            english += f" *Missing: {column.missing_en}*"
            french += f" *Manquante : {column.missing_fr}*"
        lines.append(f"| `{column.name}` | {kind}{links.get(column.name, '')} | {english} | {french} |\n")
    return head + "".join(lines)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
