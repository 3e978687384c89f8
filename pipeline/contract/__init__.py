"""The contract: what `schemas/` declares, and the only place that declares it."""

from pipeline.contract.load import load
from pipeline.contract.types import (
    Bilingual,
    Change,
    Code,
    Column,
    Contract,
    DescribedFile,
    ForeignKey,
    Portal,
    Release,
    Table,
    View,
    Vocabulary,
)

__all__ = [
    "Bilingual",
    "Change",
    "Code",
    "Column",
    "Contract",
    "DescribedFile",
    "ForeignKey",
    "Portal",
    "Release",
    "Table",
    "View",
    "Vocabulary",
    "load",
]
