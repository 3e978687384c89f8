"""The release's files as a reader chooses among them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.contract import Contract, Table

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


def whole(sizes: Mapping[str, int]) -> dict[str, list[File]]:
    """The files that hold the whole dataset or describe it, by what they are; what a release lacks is not named."""
    wanted = {
        "workbook": ("xlsx/", ".xlsx"),
        "database": ("sqlite/", ".sqlite"),
        "bundles": ("bundles/", ".zip"),
        "text": ("text/", ".txt"),
        "dictionary": ("data-dictionary", ".csv"),
        "package": ("datapackage", ".json"),
        "checksums": ("SHA256SUMS", ""),
    }
    found = {
        name: [File(path, size) for path, size in sizes.items() if path.startswith(start) and path.endswith(end)]
        for name, (start, end) in wanted.items()
    }
    return {name: files for name, files in found.items() if files}
