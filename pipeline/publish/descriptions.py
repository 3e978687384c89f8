"""What describes the release, to machines and to people; each is written after the files that it describes."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from pipeline.compile import croissant, datapackage, portal, readme
from pipeline.contract import Contract, DescribedFile
from pipeline.errors import InvalidInput, Misuse
from pipeline.publish.dictionary import examples_in
from pipeline.publish.documents import rows
from pipeline.publish.formats import FORMATS, limited, names, of_tables, read_from
from pipeline.publish.publisher import paths
from pipeline.publish.quality import ACCURACY, VERDICT, rows_of, trust_in
from pipeline.store import Folder, code_version, read_parts
from pipeline.store.staging import MANIFEST

Record = dict[str, Any]
# What the portal offers in both languages, whatever language the reports are in.
ABOUT = ("data_dictionary", "guide", "schema")


def released(contract: Contract, folder: Folder) -> Contract:
    """The contract that a release was made by: with the formats that the release names, all where it names none."""
    said = folder.read_record(MANIFEST).get("formats", FORMATS) if MANIFEST in folder else FORMATS
    try:
        return limited(contract, said)
    except (Misuse, TypeError):
        where = folder.root / MANIFEST
        raise InvalidInput(f"{where} names no formats of a release; build the dataset again.") from None


def write_data_package(contract: Contract, folder: Folder) -> None:
    """Data Package 2.0: what the tables' files are, in CSV or else in Parquet, and where they come from."""
    form = next(form for form in of_tables(contract) if form.package)
    others = [other.name for other in of_tables(contract) if other is not form]
    resources, examples = [], examples_in(folder)
    for table in contract.published:
        files = [(path, folder.size(path), folder.sha256(path)) for path in paths(folder, form.name, table.name)]
        beside = {other: paths(folder, other, table.name) for other in others}
        resources.append(datapackage.resource(table, form.package or {}, files, beside, examples))
    said = datapackage.package(contract, rows(contract, folder, "documents"), code_version())
    chosen = {"formats": names(contract)} if contract.left_out else {}
    folder.write_json(MANIFEST, said | chosen | {"resources": resources})


def write_croissant(contract: Contract, folder: Folder) -> None:
    """Croissant: what dataset search and machine learning tools read, of the tables in each format first."""
    distribution = [
        croissant.file_object(file, folder.size(file.path), folder.sha256(file.path))
        for file in _files(contract, folder)
    ]
    # Records are read from Parquet, where types are real and nothing is guarded, or else from CSV.
    form = read_from(contract)
    sources: dict[str, Record] = {}
    for table in contract.published:
        first, *more = paths(folder, form.name, table.name)
        sources[table.name] = {"fileObject": {"@id": first}}
        if more:
            together = f"{form.name}/{table.name}"
            distribution.append(croissant.file_set(together, f"{together}/*.{form.name}", form.media_type))
            sources[table.name] = {"fileSet": {"@id": together}}
    documents = list(rows(contract, folder, "documents"))
    folder.write_json("croissant.json", croissant.dataset(contract, distribution, sources, documents))


def write_portal_record(contract: Contract, folder: Folder) -> None:
    """A record for Canada's Open Government Portal, of the tables in CSV first."""
    documents = list(rows(contract, folder, "documents"))
    spoken = sorted({document.language for document in documents}) or ["zxx"]
    resources = [
        portal.resource(
            contract,
            file,
            ["en", "fr"] if file.resource_type in ABOUT else spoken,
            folder.size(file.path),
            folder.sha256(file.path),
        )
        for file in _files(contract, folder)
        if file.portal_format
    ]
    folder.write_json("portal/open-canada.json", portal.record(contract, resources, documents, trust_in(folder)))


def _files(contract: Contract, folder: Folder) -> Iterator[DescribedFile]:
    """The tables' files, those with types first, then the others; one that the release lacks is passed over."""
    for form in sorted(of_tables(contract), key=lambda form: not form.typed):
        offered = {"portal_format": "CSV", "resource_type": "dataset"} if form.name == "csv" else {}
        for table in contract.published:
            for path in paths(folder, form.name, table.name):
                yield DescribedFile(path=path, media_type=form.media_type, **table.flat, **offered)
    yield from (file for file in contract.files if file.path in folder)


def write_front_page(contract: Contract, folder: Folder) -> None:
    """The pages: README, terms, change log, and how to cite; written when the release is judged and measured."""
    release, documents = contract.release, list(rows(contract, folder, "documents"))
    forms = [form.name for form in of_tables(contract)]
    held = readme.Held(
        documents=documents,
        rows=rows_of(folder.read_record(VERDICT)),
        kinds=Counter(row.kind for row in rows(contract, folder, "anomalies")),
        gaps=list(islice(rows(contract, folder, "anomalies"), readme.SHOWN)),
        accuracy=folder.read_json(ACCURACY),
        in_parts=[one.name for one in contract.published if len(paths(folder, forms[0], one.name)) > 1],
        formats=names(contract),
        table_formats=forms,
        left_out=[form for form in FORMATS if form in contract.left_out],
    )
    for path, text in (
        ("README.md", readme.page(contract, held, read_parts("compile/front_page"))),
        ("TERMS.md", readme.terms(release)),
        ("DATA-CHANGELOG.md", readme.change_log(release)),
        ("CITATION.cff", readme.cff(release, documents)),
    ):
        folder.write(path, text.encode("utf-8"))
    folder.write_json(".zenodo.json", readme.zenodo(release, documents))
