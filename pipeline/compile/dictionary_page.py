"""The data dictionary to read: one page as HTML and as Markdown, each from its template, and diagrams of the keys."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.compile.dictionary import Examples, entries
from pipeline.compile.markdown import plain
from pipeline.compile.sql import list_name
from pipeline.contract import Contract, Table

LONGEST = 120
SHOWN = 7
"""Columns of an example row: those that say something by themselves."""
PLACES = {"ordinal", "source_start", "source_end", "source_line", "evidence", "cue_start", "cue_end", "address"}
FACT, BRIDGE = "recommendations", "recommendation_organizations"


def pages(contract: Contract, examples: Examples, parts: Mapping[str, bytes]) -> tuple[str, str]:
    """The page as HTML and as Markdown; `parts` are the files of `dictionary_page/`."""
    import jinja2  # takes a while, and only a build needs it

    environment = jinja2.Environment(
        loader=jinja2.DictLoader({path: content.decode("utf-8") for path, content in parts.items()}),
        autoescape=lambda name: name == "page.html",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["plain"] = plain
    words, version = contract.words, f"Version {contract.release.version}, {contract.release.date}"
    tables = [(table.name, table.words.title_en, table.words.title_fr) for table in contract.published]
    given: dict[str, Any] = {
        "words": tomllib.loads(parts["words.toml"].decode("utf-8")),
        "opening": {
            "en": (f"{words.title_en}. {words.description_en}", version),
            "fr": (f"{words.title_fr}. {words.description_fr}", version),
        },
        "chapters": [
            ("conventions", "Conventions", "Conventions"),
            ("keys", "Keys", "Clés"),
            *tables,
            ("codes", "Codes", "Codes"),
        ],
        "star": star(contract),
        "keys": keys(contract),
        "tables": contract.published,
        "vocabularies": contract.vocabularies,
        "example_of": lambda table: _example(examples.rows.get(table.name, {})),
        "entries_of": lambda table: entries(table, examples),
        "shortened": shortened,
    }
    html, markdown = (environment.get_template(name).render(given) for name in ("page.html", "page.md"))
    return html, markdown


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
            required = next(column.required for column in table.columns if column.name == link.column)
            lines.append(f'    {link.table} {"||" if required else "|o"}--o{{ {table.name} : "{link.column}"')
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
            yield f'    {link.table} ||--o{{ {table.name} : "{link.column}"'
    for column in table.columns:
        if column.vocabulary:
            yield f'    {list_name(column.vocabulary)} ||--o{{ {table.name} : "{column.name} = code"'


def _example(row: Mapping[str, str]) -> dict[str, str]:
    """The cells of a row that say something by themselves."""
    told = [name for name, cell in row.items() if cell and not name.endswith("_id") and name not in PLACES]
    return {name: shortened(row[name]) for name in told[:SHOWN]}
