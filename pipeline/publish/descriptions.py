"""The descriptions of the release for machines, each closed after the files whose sizes and hashes it has."""

import json
from collections.abc import Iterator
from typing import Any

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import croissant, datapackage, portal
from pipeline.contract import Contract, DescribedFile
from pipeline.errors import InvalidInput
from pipeline.model import DocumentMeta
from pipeline.publish import csv_tables, json_tables, parquet_tables
from pipeline.store import Folder, code_version

Record = dict[str, Any]
DATA_PACKAGE = "datapackage.json"
# What the portal offers in both languages, whatever language the reports are in.
ABOUT = ("data_dictionary", "terminology", "guide", "schema")


def said_in(folder: Folder) -> Record:
    """What a release's Data Package descriptor says; raises InvalidInput where it is none."""
    with folder.open(DATA_PACKAGE) as file:
        try:
            said = json.load(file)
        except (ValueError, RecursionError) as error:
            raise InvalidInput(
                f"{folder.root / DATA_PACKAGE} is not JSON ({error}); build the dataset again."
            ) from None
    if not isinstance(said, dict):
        raise InvalidInput(f"{folder.root / DATA_PACKAGE} does not describe a release; build the dataset again.")
    return said


class _Description:
    """A publisher of one JSON file that is made of the contract, the documents' descriptions, and other files."""

    path: str

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.documents: list[DocumentMeta] = []

    def add(self, batch: Batch) -> None:
        """Remember what the documents are."""
        self.documents += [reading.meta for reading in batch.readings]

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the description."""
        self.folder.write(self.path, (json.dumps(self.made(), ensure_ascii=False, indent=1) + "\n").encode("utf-8"))

    def made(self) -> Record:
        """What the description says."""
        raise NotImplementedError

    def measured(self, path: str) -> tuple[int, str]:
        """A file's size and hash."""
        return self.folder.size(path), self.folder.sha256(path)

    def described(self) -> Iterator[DescribedFile]:
        """The files beside the tables' own; one that the release lacks is passed over."""
        return (file for file in self.contract.files if file.path in self.folder)


class DataPackage(_Description):
    """Data Package 2.0: what the CSV files are, and where they come from."""

    path = DATA_PACKAGE

    def made(self) -> Record:
        """The descriptor."""
        paths = {csv_tables.path(table): table for table in self.contract.published}
        resources = [datapackage.resource(table, path, *self.measured(path)) for path, table in paths.items()]
        return datapackage.package(self.contract, resources, self.documents, code_version())


class CroissantDescription(_Description):
    """Croissant: what dataset search and machine learning tools read."""

    path = "croissant.json"

    def made(self) -> Record:
        """The description, of the tables in each format first."""
        formats = {
            parquet_tables.path: "application/x-parquet",
            csv_tables.path: "text/csv",
            json_tables.path: "application/json",
        }
        files = [
            *(
                DescribedFile(path(table), media_type, table.words)
                for path, media_type in formats.items()
                for table in self.contract.published
            ),
            *self.described(),
        ]
        distribution = [croissant.file_object(file, *self.measured(file.path)) for file in files]
        return croissant.dataset(self.contract, distribution, self.documents)


class PortalRecord(_Description):
    """A record for Canada's Open Government Portal."""

    path = "portal/open-canada.json"

    def made(self) -> Record:
        """The record, of the tables in CSV first."""
        spoken = sorted({document.language for document in self.documents}) or ["zxx"]
        tables = (
            DescribedFile(csv_tables.path(table), "text/csv", table.words, "CSV", "dataset")
            for table in self.contract.published
        )
        resources = [
            portal.resource(
                self.contract,
                file,
                ["en", "fr"] if file.resource_type in ABOUT else spoken,
                *self.measured(file.path),
            )
            for file in (*tables, *self.described())
            if file.portal_format
        ]
        return portal.record(self.contract, resources, self.documents)
