"""The contract as Croissant 1.1, which is a schema.org Dataset in JSON-LD: for dataset search and for loading."""

from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.contract import Column, Contract, ForeignKey, Release, Table, Vocabulary, Words
from pipeline.model import DocumentMeta

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
CODE_COLUMNS = ("code", "label_en", "label_fr", "description_en", "description_fr")
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


def dataset(contract: Contract, distribution: Sequence[Record], documents: Iterable[DocumentMeta]) -> Record:
    """The whole description; what is distributed is told by `file_object`."""
    release = contract.release
    documents = list(documents)
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": CONFORMS_TO,
        "name": both(contract.words.title_en, contract.words.title_fr),
        "alternateName": contract.name,
        "description": both(contract.words.description_en, contract.words.description_fr),
        "url": release.homepage or ".",
        "version": release.version,
        "datePublished": release.date.isoformat(),
        "inLanguage": sorted({document.language for document in documents}),
        "keywords": [*release.keywords_en, *(word for word in release.keywords_fr if word not in release.keywords_en)],
        "creator": {"@type": "sc:Organization", "name": both(release.creator_en, release.creator_fr)},
        # A licence is required here; that none is stated yet is said in its place.
        "license": {
            "@type": "sc:CreativeWork",
            "name": both("Not stated yet", "Pas encore précisée"),
            "description": both(release.terms_en, release.terms_fr),
        },
        "citeAs": citation(release),
        "isAccessibleForFree": True,
        "isLiveDataset": False,
        "isBasedOn": [document.source_url for document in documents],
        "temporalCoverage": coverage(documents),
        "distribution": list(distribution),
        "recordSet": [
            *(code_set(vocabulary) for vocabulary in contract.vocabularies),
            *(record_set(table) for table in contract.published),
        ],
    }


def file_object(path: str, media_type: str, size: int, sha256: str, words: Words | None = None) -> Record:
    """A file of the release; its address is relative to the description."""
    described: Record = {"@type": "cr:FileObject", "@id": path, "name": path.rsplit("/", 1)[-1]}
    if words:
        described["description"] = both(words.description_en, words.description_fr)
    return described | {
        "contentUrl": path,
        "contentSize": f"{size} B",
        "encodingFormat": media_type,
        "sha256": sha256,
    }


def record_set(table: Table) -> Record:
    """A table, read from its Parquet file, where types are real and nothing is guarded."""
    links = {link.column: link for link in table.foreign_keys}
    return {
        "@type": "cr:RecordSet",
        "@id": table.name,
        "name": both(table.words.title_en, table.words.title_fr),
        "description": both(table.words.description_en, table.words.description_fr),
        "key": {"@id": f"{table.name}/{table.key}"},
        "field": [field(table, column, links.get(column.name)) for column in table.columns],
    }


def field(table: Table, column: Column, link: ForeignKey | None) -> Record:
    """A column, with the key that it refers to; a closed list is named in words, since loaders cannot join one."""
    words = column.words
    english, french = words.description_en, words.description_fr
    if column.vocabulary:
        english += f" Codes: record set {column.vocabulary.name}."
        french += f" Codes : jeu d'enregistrements {column.vocabulary.name}."
    described: Record = {
        "@type": "cr:Field",
        "@id": f"{table.name}/{column.name}",
        "name": both(words.title_en, words.title_fr),
        "description": both(english, french),
        "dataType": TYPES[column.type],
        "source": {"fileObject": {"@id": f"parquet/{table.name}.parquet"}, "extract": {"column": column.name}},
    }
    return described | (
        {"references": {"fileObject": {"@id": f"parquet/{link.table}.parquet"}, "extract": {"column": link.other}}}
        if link
        else {}
    )


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


def coverage(documents: Iterable[DocumentMeta]) -> str:
    """From the first day of the first event to the last day of the last, as ISO 8601 has intervals."""
    days = [day for document in documents for day in (document.event_start, document.event_end)]
    return f"{min(days).isoformat()}/{max(days).isoformat()}" if days else ".."


def citation(release: Release) -> str:
    """How to cite the release, as BibTeX."""
    return (
        f"@misc{{{release.name}-{release.version}, author = {{{{{release.creator_en}}}}}, "
        f"title = {{{release.words.title_en}}}, year = {{{release.date.year}}}, version = {{{release.version}}}}}"
    )


def both(english: str, french: str) -> Record:
    """A text in both languages."""
    return {"en": english, "fr": french}
