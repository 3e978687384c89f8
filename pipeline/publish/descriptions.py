"""What describes the release, to machines and to people; each is written after the files that it describes."""

from collections import Counter
from itertools import islice

from pipeline.compile import datapackage, readme
from pipeline.contract import Contract
from pipeline.errors import InvalidInput, Misuse
from pipeline.publish.dictionary import examples_in
from pipeline.publish.documents import rows
from pipeline.publish.formats import FORMATS, limited, names, of_tables
from pipeline.publish.publisher import paths
from pipeline.publish.quality import ACCURACY, VERDICT, rows_of
from pipeline.store import Folder, code_version, read_parts
from pipeline.store.staging import MANIFEST


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


def write_front_page(contract: Contract, folder: Folder) -> None:
    """The pages: README, change log, and how to cite; written when the release is judged and measured."""
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
        ("DATA-CHANGELOG.md", readme.change_log(release)),
        ("CITATION.cff", readme.cff(release, documents)),
    ):
        folder.write(path, text.encode("utf-8"))
    folder.write_json(".zenodo.json", readme.zenodo(release, documents))
