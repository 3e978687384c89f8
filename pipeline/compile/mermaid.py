"""The tables and their keys as Mermaid diagrams, which GitHub and many editors draw."""

from collections.abc import Iterator

from pipeline.compile.sql import list_name
from pipeline.contract import Contract, Table

FACT, BRIDGE = "recommendations", "recommendation_organizations"


def keys(contract: Contract) -> str:
    """Every table with its key and what refers to other tables; a line a foreign key."""
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
    bodies = contract.table("organizations")
    lines = [*_around(contract.table(FACT)), *_around(contract.table(BRIDGE)), *_around(bodies)]
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
