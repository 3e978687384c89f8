"""Bytes on disk: the only place that opens files."""

from pipeline.store.folder import Folder
from pipeline.store.package import code_version, read_parts, read_schemas
from pipeline.store.sources import Entry, Source, find, inspect, read, survey
from pipeline.store.staging import check_apart, published, replacing, scratch

__all__ = [
    "Entry",
    "Folder",
    "Source",
    "check_apart",
    "code_version",
    "find",
    "inspect",
    "published",
    "read",
    "read_parts",
    "read_schemas",
    "replacing",
    "scratch",
    "survey",
]
