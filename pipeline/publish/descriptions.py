"""What describes the release, to machines and to people; each is closed after the files that it describes."""

from collections.abc import Iterator
from typing import Any

from pipeline.batch import Batch
from pipeline.compile import citation, croissant, datapackage, portal, readme
from pipeline.contract import Contract, DescribedFile
from pipeline.errors import InvalidInput, Misuse
from pipeline.model import DocumentMeta
from pipeline.publish.dictionary import examples_in
from pipeline.publish.formats import FORMATS, limited, names, of_tables
from pipeline.publish.publisher import Publisher
from pipeline.publish.quality import ACCURACY, read_verdict, rows_of
from pipeline.publish.table_files import paths
from pipeline.store import Folder, code_version, read_parts
from pipeline.tabulate import Columns

Record = dict[str, Any]
DATA_PACKAGE = "datapackage.json"
# What the portal offers in both languages, whatever language the reports are in.
ABOUT = ("data_dictionary", "guide", "schema")


def released(contract: Contract, folder: Folder) -> Contract:
    """The contract that a release was made by: with the formats that the release names, all where it names none."""
    said = said_in(folder).get("formats", FORMATS) if DATA_PACKAGE in folder else FORMATS
    try:
        return limited(contract, said)
    except (Misuse, TypeError):
        where = folder.root / DATA_PACKAGE
        raise InvalidInput(f"{where} names no formats of a release; build the dataset again.") from None


def said_in(folder: Folder) -> Record:
    """What a release's Data Package descriptor says; raises InvalidInput where it is none."""
    said = folder.read_json(DATA_PACKAGE)
    if not isinstance(said, dict):
        raise InvalidInput(f"{folder.root / DATA_PACKAGE} does not describe a release; build the dataset again.")
    return said


class _Description(Publisher):
    """A publisher of one JSON file, made of the contract, the documents' descriptions, and the files of the release."""

    path: str

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.documents: list[DocumentMeta] = []

    def add(self, batch: Batch) -> None:
        """Remember what the documents are."""
        self.documents += [reading.meta for reading in batch.readings]

    def close(self, organizations: Columns) -> None:
        """Write the description."""
        self.folder.write_json(self.path, self.made())

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
    """Data Package 2.0: what the tables' files are, in CSV or else in Parquet, and where they come from."""

    path = DATA_PACKAGE

    def made(self) -> Record:
        """The descriptor."""
        form = next(form for form in of_tables(self.contract) if form.package)
        resources, examples = [], examples_in(self.folder)
        for table in self.contract.published:
            files = [(path, *self.measured(path)) for path in paths(self.folder, form.name, table.name)]
            others = (other.name for other in of_tables(self.contract) if other is not form)
            beside = {other: paths(self.folder, other, table.name) for other in others}
            resources.append(datapackage.resource(table, form.package or {}, files, beside, examples))
        said = datapackage.package(self.contract, self.documents, code_version())
        chosen = {"formats": names(self.contract)} if self.contract.left_out else {}
        return said | chosen | {"resources": resources}


class CroissantDescription(_Description):
    """Croissant: what dataset search and machine learning tools read."""

    path = "croissant.json"

    def made(self) -> Record:
        """The description, of the tables in each format first."""
        forms = sorted(of_tables(self.contract), key=lambda form: not form.typed)
        files = [
            *(
                DescribedFile(path=path, media_type=form.media_type, **table.flat)
                for form in forms
                for table in self.contract.published
                for path in paths(self.folder, form.name, table.name)
            ),
            *self.described(),
        ]
        distribution = [croissant.file_object(file, *self.measured(file.path)) for file in files]
        # Records are read from Parquet, where types are real and nothing is guarded, or else from CSV.
        form = forms[0]
        sources: dict[str, Record] = {}
        for table in self.contract.published:
            first, *more = paths(self.folder, form.name, table.name)
            sources[table.name] = {"fileObject": {"@id": first}}
            if more:
                together = f"{form.name}/{table.name}"
                distribution.append(croissant.file_set(together, f"{together}/*.{form.name}", form.media_type))
                sources[table.name] = {"fileSet": {"@id": together}}
        return croissant.dataset(self.contract, distribution, sources, self.documents)


class PortalRecord(_Description):
    """A record for Canada's Open Government Portal."""

    path = "portal/open-canada.json"

    def made(self) -> Record:
        """The record, of the tables in CSV first."""
        spoken = sorted({document.language for document in self.documents}) or ["zxx"]
        tables = (
            DescribedFile(path=path, media_type="text/csv", **table.flat, portal_format="CSV", resource_type="dataset")
            for table in self.contract.published
            if "csv" not in self.contract.left_out
            for path in paths(self.folder, "csv", table.name)
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


class FrontPage(Publisher):
    """The pages: README, terms, change log, and how to cite; closed when the release is judged and measured."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        super().__init__(contract, folder)
        self.held = readme.Held()

    def add(self, batch: Batch) -> None:
        """Remember the documents and what they lack."""
        held = self.held
        held.documents += [reading.meta for reading in batch.readings]
        held.kinds.update(row.kind for reading in batch.readings for row in reading.tables.anomalies)
        for reading in batch.readings:
            held.gaps += reading.tables.anomalies[: readme.SHOWN - len(held.gaps)]

    def close(self, organizations: Columns) -> None:
        """Write the pages."""
        release, held = self.contract.release, self.held
        held.rows = rows_of(read_verdict(self.folder))
        held.formats, held.table_formats = names(self.contract), [form.name for form in of_tables(self.contract)]
        held.left_out = [form for form in FORMATS if form in self.contract.left_out]
        tables = [table.name for table in self.contract.published]
        held.in_parts = [name for name in tables if len(paths(self.folder, held.table_formats[0], name)) > 1]
        held.accuracy = self.folder.read_json(ACCURACY) if ACCURACY in self.folder else {}
        for path, text in (
            ("README.md", readme.page(self.contract, held, read_parts("compile/front_page"))),
            ("TERMS.md", readme.terms(release)),
            ("DATA-CHANGELOG.md", readme.change_log(release)),
            ("CITATION.cff", citation.cff(release, held.documents)),
        ):
            self.folder.write(path, text.encode("utf-8"))
        self.folder.write_json(".zenodo.json", citation.zenodo(release, held.documents))
