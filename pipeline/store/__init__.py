"""Bytes on disk: the only place that opens files."""

from pipeline.store.schemas import read_schemas
from pipeline.store.sources import Entry, Source, read, survey
from pipeline.store.staging import Folder, replacing

__all__ = ["Entry", "Folder", "Source", "read", "read_schemas", "replacing", "survey"]
