"""The data dictionary as Markdown, each thing in English and then in French."""

from collections.abc import Iterator

from pipeline.compile import mermaid
from pipeline.compile.dictionary import CONVENTIONS_EN, CONVENTIONS_FR, Entry, Examples, entries
from pipeline.compile.markdown import plain
from pipeline.contract import Contract, Table, Vocabulary

LONGEST_EXAMPLE = 120


def page(contract: Contract, examples: Examples) -> str:
    """The whole dictionary as one page."""
    words = contract.words
    parts = [
        f"# {words.title_en}\n\n# {words.title_fr}\n\nVersion {contract.release.version}, {contract.release.date}\n",
        f"{words.description_en}\n\n{words.description_fr}\n",
        "".join(f"- {plain(line)}\n" for line in CONVENTIONS_EN),
        "".join(f"- {plain(line)}\n" for line in CONVENTIONS_FR),
        f"## Keys / Clés\n\n```mermaid\n{mermaid.keys(contract)}```\n",
        *(_table(table, examples) for table in contract.published),
        "## Codes\n",
        *(_vocabulary(vocabulary) for vocabulary in contract.vocabularies),
    ]
    return "\n".join(parts)


def _table(table: Table, examples: Examples) -> str:
    words = table.words
    head = (
        f"## {table.name}\n\n**{words.title_en}.** {plain(words.description_en)}\n\n"
        f"**{words.title_fr}.** {plain(words.description_fr)}\n\n"
        "| column / colonne | type | English | français | example / exemple |\n|---|---|---|---|---|\n"
    )
    return head + "".join(_row(entry) for entry in entries(table, examples))


def _row(entry: Entry) -> str:
    words = entry.column.words
    return (
        f"| `{entry.column.name}` | {', '.join(_kind(entry))} | **{words.title_en}.** {plain(entry.notes_en)} "
        f"| **{words.title_fr}.** {plain(entry.notes_fr)} | {plain(shortened(entry.example))} |\n"
    )


def _kind(entry: Entry) -> Iterator[str]:
    yield entry.column.type
    if entry.form:
        yield f"`{entry.form}`".replace("|", "\\|")
    if entry.primary:
        yield "primary key / clé primaire"
    elif entry.column.required:
        yield "required / obligatoire"
    if entry.references:
        yield f"→ `{entry.references}`"
    if entry.closed_list:
        yield f"[{entry.closed_list}](#{entry.closed_list})"


def _vocabulary(vocabulary: Vocabulary) -> str:
    return f"### {vocabulary.name}\n\n| code | English | français |\n|---|---|---|\n" + "".join(
        f"| `{code.code}` | **{code.label_en}.** {plain(code.description_en)} "
        f"| **{code.label_fr}.** {plain(code.description_fr)} |\n"
        for code in vocabulary.codes
    )


def shortened(example: str) -> str:
    """The example on one line, cut where a page has no room for more."""
    line = " ".join(example.split())
    return line if len(line) <= LONGEST_EXAMPLE else line[:LONGEST_EXAMPLE].rstrip() + " […]"
