"""The contract: what `schemas/` declares, and the only place that declares it."""

from pipeline.contract.load import Contract, load
from pipeline.contract.release import DescribedFile, KeyChange, Release, View
from pipeline.contract.types import CODE_COLUMNS, Bilingual, Column, ForeignKey, Table, Vocabulary

__all__ = [
    "CODE_COLUMNS",
    "Bilingual",
    "Column",
    "Contract",
    "DescribedFile",
    "ForeignKey",
    "KeyChange",
    "Release",
    "Table",
    "View",
    "Vocabulary",
    "load",
]
