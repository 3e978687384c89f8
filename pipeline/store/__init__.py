"""Bytes on disk: the only place that opens files."""

from pipeline.store.folder import Folder
from pipeline.store.parts import read_parts
from pipeline.store.schemas import read_schemas
from pipeline.store.sources import Entry, Source, find, inspect, read, survey
from pipeline.store.staging import check_apart, published, replacing, scratch
from pipeline.store.version import code_version

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
