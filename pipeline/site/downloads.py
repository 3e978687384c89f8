"""The release's files as a reader chooses among them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from shutil import copyfileobj

from pipeline.contract import Contract, Table, Words
from pipeline.site import addresses
from pipeline.site.pages import ROOT
from pipeline.store import Folder

FORMATS = ("csv", "parquet", "json")


@dataclass(frozen=True, slots=True)
class File:
    """A published file: its path in the release and its size in bytes."""

    path: str
    size: int


def by_table(contract: Contract, sizes: Mapping[str, int]) -> Iterator[tuple[Table, list[File]]]:
    """Each table's file in each format."""
    for table in contract.published:
        paths = (f"{form}/{table.name}.{form}" for form in FORMATS)
        yield table, [File(path, sizes[path]) for path in paths if path in sizes]


def carry(folder: Folder, paths: Iterable[str]) -> None:
    """Copy what the site takes along of the release into the site."""
    for path in paths:
        if addresses.carried(path):
            with folder.open(path) as file, folder.create(f"{ROOT}/{addresses.FILES}/{path}") as copy:
                copyfileobj(file, copy)


def described(contract: Contract, sizes: Mapping[str, int]) -> list[tuple[Words, File]]:
    """The files beside the tables' own that the contract describes; one that the release lacks is passed over."""
    return [(file.words, File(file.path, sizes[file.path])) for file in contract.files if file.path in sizes]
