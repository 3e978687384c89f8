"""The tables and their keys as a Mermaid diagram, which GitHub and many editors draw."""

from pipeline.contract import Contract


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
