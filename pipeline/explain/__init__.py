"""One published row, where it comes from, and what decided for it."""

from collections.abc import Mapping

from pipeline.contract import Contract
from pipeline.errors import Misuse
from pipeline.explain.decided import decided
from pipeline.explain.published_rows import PublishedRows, Row, evidence
from pipeline.store import Folder
from pipeline.tabulate import to_cell

__all__ = ["explain"]


def explain(contract: Contract, folder: Folder, key: str, schemas: Mapping[str, bytes]) -> str:
    """The row with this key, what decided for it, its line and its evidence; raises Misuse where no row has it.

    `schemas` are the files of `schemas/`: they tell where a reviewed body stands."""
    release = PublishedRows(contract, folder)
    for table in contract.tables:
        row = release.row(table.name, key)
        if row:
            told = [f"{table.name} {key}: {_first_sentence(table.words.description_en)}", "", *_cells(row), ""]
            said = [*told, *decided(release, table.name, row, schemas), *evidence(release, row)]
            return "\n".join([*said, "", f"Explained the row {key} of {table.name}, from the files in {folder.root}."])
    raise Misuse(f"No row has the key {key!r}; keys stand in the first column of each table.")


def _first_sentence(text: str) -> str:
    return text.split(". ")[0].rstrip(".") + "."


def _cells(row: Row) -> list[str]:
    width = max(map(len, row))
    return [f"  {name:{width}}  {to_cell(value) if value is not None else '-'}" for name, value in row.items()]
