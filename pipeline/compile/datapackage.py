"""The contract as a Data Package 2.0 descriptor."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.contract import Column, Contract, Table
from pipeline.model import SourceDescription

Record = dict[str, Any]
PROFILE = "https://datapackage.org/profiles/2.0/"
FORMS = {"time": "%H:%M", "datetime": "%Y-%m-%dT%H:%M:%S%z"}


def table_schema(table: Table, examples: Mapping[tuple[str, str], str]) -> Record:
    """A table's Table Schema, with our words in French besides; `examples` are values by table and column."""
    links = [
        {
            "fields": [link.column],
            # The standard writes a reference to the table itself without its name.
            "reference": ({} if link.table == table.name else {"resource": link.table}) | {"fields": [link.other]},
        }
        for link in table.foreign_keys
    ]
    return {
        "$schema": f"{PROFILE}tableschema.json",
        "fields": [field(column, examples.get((table.name, column.name))) for column in table.columns],
        "missingValues": [""],
        "primaryKey": [table.key],
    } | ({"foreignKeys": links} if links else {})


def field(column: Column, example: str | None) -> Record:
    """A column's field descriptor."""
    limits: Record = {"required": True} if column.required else {}
    if column.unique:
        limits["unique"] = True
    if column.vocabulary:
        limits["enum"] = list(column.vocabulary.values)
    elif column.type == "string" and not column.pattern:
        limits["minLength"] = 1
    pattern = column.pattern and column.pattern.pattern
    for name, value in (("pattern", pattern), ("minimum", column.minimum), ("maximum", column.maximum)):
        if value is not None:
            limits[name] = value
    described: Record = {"name": column.name, "type": column.type}
    if column.type in FORMS:
        described["format"] = FORMS[column.type]
    if column.type == "boolean":
        described |= {"trueValues": ["true"], "falseValues": ["false"]}
    described |= column.flat
    if column.missing_en:
        described |= {"missing": column.missing_en, "missing_fr": column.missing_fr}
    if example:
        described["example"] = example
    if column.vocabulary:
        described["categories"] = [
            {"value": code.code, "label": code.label_en, "label_fr": code.label_fr} for code in column.vocabulary.codes
        ]
    if limits:
        described["constraints"] = limits
    return described


def resource(
    table: Table,
    form: Mapping[str, Any],
    files: Sequence[tuple[str, int, str]],
    beside: Mapping[str, Sequence[str]],
    examples: Mapping[tuple[str, str], str],
) -> Record:
    """A table as a resource, by what its format is and the path, size and SHA-256 of each of its files; `beside` are
    the paths of the same rows in other formats, which are told where the table is in parts."""
    (path, size, sha256), *more = files
    described: Record = {
        "name": table.name,
        "type": "table",
        "path": [path, *(one[0] for one in more)] if more else path,
        **table.flat,
        **form,
    }
    if more:  # the standard knows the size and the hash of one file alone; SHA256SUMS has those of all parts
        described["parts"] = {other: list(paths) for other, paths in beside.items()}
    else:
        described |= {"bytes": size, "hash": f"sha256:{sha256}"}
    return described | {"schema": table_schema(table, examples)}


def package(contract: Contract, documents: Iterable[SourceDescription], code_version: str) -> Record:
    """The descriptor of the whole release but for its resources; it records which sources were read, by which code."""
    return {
        "$schema": f"{PROFILE}datapackage.json",
        "name": contract.release.name,
        **contract.release.flat,
        "version": contract.release.version,
        "created": f"{contract.release.date}T00:00:00Z",
        "keywords": list(contract.release.keywords_en),
        "keywords_fr": list(contract.release.keywords_fr),
        "terms": contract.release.terms_en,
        "terms_fr": contract.release.terms_fr,
        "contributors": [{"title": contract.release.creator_en, "roles": ["creator"]}],
        "sources": [
            {
                "title": f"{document.publisher}: {document.title}",
                "path": document.source_url,
                "document_id": document.document_id,
                "sha256": document.source_sha256,
            }
            for document in documents
        ],
        "code_version": f"sha256:{code_version}",
    }
