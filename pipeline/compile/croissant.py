"""The contract as Croissant 1.1, which is a schema.org Dataset in JSON-LD: for dataset search and for loading."""

from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.contract import CODE_COLUMNS, Column, Contract, DescribedFile, ForeignKey, Table, Vocabulary
from pipeline.model import SourceDescription

Record = dict[str, Any]
CONFORMS_TO = "http://mlcommons.org/croissant/1.1"
TYPES = {
    "string": "sc:Text",
    "integer": "sc:Integer",
    "boolean": "sc:Boolean",
    "date": "sc:Date",
    "time": "sc:Time",
    "datetime": "sc:DateTime",
}
_OWN_TERMS = (
    "arrayShape citeAs column containedIn equivalentProperty extract field fileObject fileProperty fileSet format "
    "includes isArray isLiveDataset jsonPath key md5 parentField path recordSet references regex repeated replace "
    "samplingRate separator source subField transform"
)
# Inlined, so that nobody has to fetch it.
CONTEXT: Record = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "description": {"@container": "@language"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "name": {"@container": "@language"},
} | {term: f"cr:{term}" for term in _OWN_TERMS.split()}


def dataset(
    contract: Contract,
    distribution: Sequence[Record],
    sources: Mapping[str, Record],
    documents: Sequence[SourceDescription],
) -> Record:
    """The whole description; what is distributed is told by `file_object` and `file_set`, and `sources` say which of
    these each table is read from."""
    release = contract.release
    days = [day for document in documents for day in (document.event_start, document.event_end)]
    bibtex = (
        f"@misc{{{release.name}-{release.version}, author = {{{{{release.creator_en}}}}}, "
        f"title = {{{release.title_en}}}, year = {{{release.date.year}}}, version = {{{release.version}}}}}"
    )
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": CONFORMS_TO,
        "name": release.both("title"),
        "alternateName": contract.release.name,
        "description": release.both("description"),
        "url": release.homepage or ".",
        "version": release.version,
        "datePublished": release.date.isoformat(),
        "inLanguage": sorted({document.language for document in documents}),
        "keywords": release.keywords,
        "creator": {"@type": "sc:Organization", "name": release.both("creator")},
        # A licence is required here; that none is stated yet is said in its place.
        "license": {
            "@type": "sc:CreativeWork",
            "name": {"en": "Not stated yet", "fr": "Pas encore précisée"},
            "description": release.both("terms"),
        },
        "citeAs": bibtex,
        "isAccessibleForFree": True,
        "isLiveDataset": False,
        "isBasedOn": [document.source_url for document in documents],
        "temporalCoverage": f"{min(days)}/{max(days)}" if days else "..",
        "distribution": list(distribution),
        "recordSet": [
            *(code_set(vocabulary) for vocabulary in contract.vocabularies),
            *(record_set(table, sources) for table in contract.published),
        ],
    }


def file_object(file: DescribedFile, size: int, sha256: str) -> Record:
    """A file of the release; its address is relative to the description."""
    return {
        "@type": "cr:FileObject",
        "@id": file.path,
        "name": file.path.rsplit("/", 1)[-1],
        "description": file.both("description"),
        "contentUrl": file.path,
        "contentSize": f"{size} B",
        "encodingFormat": file.media_type,
        "sha256": sha256,
    }


def file_set(name: str, pattern: str, media_type: str) -> Record:
    """The parts of a table together."""
    return {"@type": "cr:FileSet", "@id": name, "name": name, "encodingFormat": media_type, "includes": pattern}


def record_set(table: Table, sources: Mapping[str, Record]) -> Record:
    """A table, read from its files."""
    links = {link.column: link for link in table.foreign_keys}
    return {
        "@type": "cr:RecordSet",
        "@id": table.name,
        "name": table.both("title"),
        "description": table.both("description"),
        "key": {"@id": f"{table.name}/{table.key}"},
        "field": [field(table, column, links.get(column.name), sources) for column in table.columns],
    }


def field(table: Table, column: Column, link: ForeignKey | None, sources: Mapping[str, Record]) -> Record:
    """A column, with the key that it refers to; a closed list is named in words, since loaders cannot join one."""
    said = column.both("description")
    if column.vocabulary:
        said["en"] += f" Codes: record set {column.vocabulary.name}."
        said["fr"] += f" Codes : jeu d'enregistrements {column.vocabulary.name}."
    described: Record = {
        "@type": "cr:Field",
        "@id": f"{table.name}/{column.name}",
        "name": column.both("title"),
        "description": said,
        "dataType": TYPES[column.type],
        "source": sources[table.name] | {"extract": {"column": column.name}},
    }
    return described | ({"references": sources[link.table] | {"extract": {"column": link.other}}} if link else {})


def code_set(vocabulary: Vocabulary) -> Record:
    """A closed list, with its codes in the description itself."""
    name = vocabulary.name
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "dataType": "sc:Enumeration",
        "key": {"@id": f"{name}/code"},
        "field": [
            {"@type": "cr:Field", "@id": f"{name}/{column}", "name": column, "dataType": "sc:Text"}
            for column in CODE_COLUMNS
        ],
        "data": [{f"{name}/{column}": getattr(code, column) for column in CODE_COLUMNS} for code in vocabulary.codes],
    }
