"""Differences between two releases: which rows, which columns, and whether the source or the reading changed."""

from pipeline.changes.releases import compare
from pipeline.changes.told import as_json, as_text

__all__ = ["as_json", "as_text", "compare"]
