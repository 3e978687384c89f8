"""Looking rows up in a release, and showing their evidence as a terminal does."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pipeline.contract import Code, Contract
from pipeline.publish import readback
from pipeline.publish.descriptions import released
from pipeline.publish.quality import read_corrections
from pipeline.publish.reports import text_of, text_path
from pipeline.store import Folder

Row = dict[str, Any]


class PublishedRows:
    """A published folder's rows by key or by what they refer to, and the words of the contract's codes."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = released(contract, folder)
        self.read = readback.any_of(self.contract, "csv")
        self.folder = folder
        self.text = cache(self._text)
        self.corrections = cache(lambda: read_corrections(folder))

    def row(self, name: str, key: object) -> Row | None:
        """The row of a table with this key."""
        return next(self.rows(name, self.contract.table(name).key, key), None) if key is not None else None

    def rows(self, name: str, column: str, value: object) -> Iterator[Row]:
        """The rows of a table that have this value in the column."""
        table = self.contract.table(name)
        at = table.names.index(column)
        for columns in self.read(self.folder, table):
            for index, found in enumerate(columns[at]):
                if found == value:
                    yield {name: values[index] for name, values in zip(table.names, columns, strict=True)}

    def code(self, name: str, column: str, row: Row) -> Code | None:
        """The code that a row has in a column of a closed list, with its words."""
        declared = next(one for one in self.contract.table(name).columns if one.name == column)
        codes = declared.vocabulary.codes if declared.vocabulary else ()
        return next((code for code in codes if code.code == row[column]), None)

    def _text(self, document_id: str) -> str:
        return text_of(self.folder, document_id)


OPEN, CLOSE = "⟦", "⟧"
LINES, WIDTH, AROUND = 3, 240, 60


def evidence(release: PublishedRows, row: Row) -> list[str]:
    """Where the row was read, and the place itself; nothing for a row without a place of its own."""
    if "source_start" not in row:
        return []
    text = release.text(row["document_id"])
    start, end = row["source_start"], row["source_end"]
    first, last = _passage(release, row) or (start, end)
    place = f"line {row['source_line']} of {text_path(row['document_id'])}, characters {start} to {end}"
    shown = f"{text[first:start]}{OPEN}{_cut(text[start:end])}{CLOSE}{text[end:last]}"
    return [f"Read at:  {place}", "", shown.strip()]


def listed(release: PublishedRows, rows: Iterator[Row]) -> Iterator[str]:
    """A line a row: its key, its line, and its place among a few words."""
    for row in rows:
        text, start, end = release.text(row["document_id"]), row["source_start"], row["source_end"]
        before = " ".join(text[max(0, start - AROUND) : start].rsplit("\n", 1)[-1].split())
        after = " ".join(text[end : end + AROUND].split("\n", 1)[0].split())
        said = " ".join(text[start:end].split())
        yield (
            f"  {row[next(iter(row))]}  {row['document_id']}, line {row['source_line']}, {row['kind']}, {row['rule']}: "
            f"… {before} {OPEN}{said}{CLOSE} {after} …"
        )


def _cut(text: str) -> str:
    """The text, or where it has many lines the first of them and how many there are."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) <= LINES:
        return text
    return "\n\n".join(map(_short, lines[:LINES])) + f"\n\n… ({len(lines)} lines)"


def _short(line: str) -> str:
    return line.strip() if len(line) <= WIDTH else line[:WIDTH].strip() + "…"


def _passage(release: PublishedRows, row: Row) -> tuple[int, int] | None:
    """The place of the passages that the row's own place touches."""
    touched = [
        (one["source_start"], one["source_end"])
        for one in release.rows("passages", "document_id", row["document_id"])
        if one["source_start"] < row["source_end"] and one["source_end"] > row["source_start"]
    ]
    if not touched:
        return None
    return min(touched[0][0], row["source_start"]), max(touched[-1][1], row["source_end"])
