"""Bytes on disk: the only place that opens files."""

from pipeline.store.cache import Cache
from pipeline.store.folder import Folder, as_json
from pipeline.store.package import code_version, put_schema, read_parts, read_schemas, reading_version
from pipeline.store.sources import (
    Entry,
    Source,
    find,
    has_reading,
    inspect,
    put_reading,
    read_answer,
    source_of,
    survey,
)
from pipeline.store.staging import check_apart, published, replacing, scratch

__all__ = [
    "Cache",
    "Entry",
    "Folder",
    "Source",
    "as_json",
    "check_apart",
    "code_version",
    "find",
    "has_reading",
    "inspect",
    "published",
    "put_reading",
    "put_schema",
    "read_answer",
    "read_parts",
    "read_schemas",
    "reading_version",
    "replacing",
    "scratch",
    "source_of",
    "survey",
]
