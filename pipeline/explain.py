"""One published row and where it comes from."""

from typing import Any

from pipeline.contract import Contract, Table
from pipeline.errors import Misuse
from pipeline.publish import readback
from pipeline.publish.texts import path as text_path
from pipeline.store import Folder
from pipeline.tabulate import to_cell

Row = dict[str, Any]
OPEN, CLOSE = "⟦", "⟧"


def explain(contract: Contract, folder: Folder, key: str) -> str:
    """The row with this key, its evidence marked in its passage, its line and its rule; raises Misuse without one."""
    for table in contract.tables:
        row = _find(folder, table, table.key, key)
        if row:
            return "\n".join([f"{table.name} {key}", "", *_cells(row), "", *_origin(contract, folder, table, row)])
    raise Misuse(f"No row has the key {key!r}; keys stand in the first column of each table.")


def _find(folder: Folder, table: Table, column: str, value: str) -> Row | None:
    at = table.names.index(column)
    for columns in readback.from_csv(folder, table):
        if value in columns[at]:
            index = columns[at].index(value)
            return {name: values[index] for name, values in zip(table.names, columns, strict=True)}
    return None


def _cells(row: Row) -> list[str]:
    width = max(map(len, row))
    return [f"  {name:{width}}  {to_cell(value) if value is not None else '-'}" for name, value in row.items()]


def _origin(contract: Contract, folder: Folder, table: Table, row: Row) -> list[str]:
    if table.shared:  # its places are those of its rows in another table: show the first
        link = table.foreign_keys[0]
        table = contract.table(link.table)
        row = _find(folder, table, link.other, row[link.column]) or {}
    made = [f"Row:      {table.words.description_en}", f"Rule:     {row.get('rule') or 'every such place makes a row'}"]
    if "source_start" not in row:
        return made
    with folder.open(text_path(row["document_id"])) as file:
        text = file.read().decode("utf-8")
    start, end = row["source_start"], row["source_end"]
    first, last = _passage(contract, folder, row) or (start, end)
    shown = f"{text[first:start]}{OPEN}{text[start:end]}{CLOSE}{text[end:last]}"
    place = f"line {row['source_line']} of {text_path(row['document_id'])}, characters {start} to {end}"
    return [*made, f"Read at:  {place}", "", shown.strip()]


def _passage(contract: Contract, folder: Folder, row: Row) -> tuple[int, int] | None:
    """The place of the passages that the row's own place touches."""
    table = contract.table("passages")
    document, start, end = (table.names.index(name) for name in ("document_id", "source_start", "source_end"))
    touched = [
        (columns[start][index], columns[end][index])
        for columns in readback.from_csv(folder, table)
        for index, document_id in enumerate(columns[document])
        if document_id == row["document_id"]
        and columns[start][index] < row["source_end"]
        and columns[end][index] > row["source_start"]
    ]
    if not touched:
        return None
    return min(touched[0][0], row["source_start"]), max(touched[-1][1], row["source_end"])
