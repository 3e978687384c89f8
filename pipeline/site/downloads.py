"""The release's files as a reader chooses among them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.contract import Contract, Table, Words

FORMATS = ("csv", "parquet", "json")


@dataclass(frozen=True, slots=True)
class File:
    """A published file: its path in the release and its size in bytes."""

    path: str
    size: int


def by_table(contract: Contract, sizes: Mapping[str, int]) -> Iterator[tuple[Table, list[File]]]:
    """Each table's file in each format."""
    for table in contract.tables:
        paths = (f"{form}/{table.name}.{form}" for form in FORMATS)
        yield table, [File(path, sizes[path]) for path in paths if path in sizes]


def described(contract: Contract, sizes: Mapping[str, int]) -> list[tuple[Words, File]]:
    """The files beside the tables' own that the contract describes; one that the release lacks is passed over."""
    return [(file.words, File(file.path, sizes[file.path])) for file in contract.files if file.path in sizes]
