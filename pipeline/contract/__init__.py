"""The contract: what `schemas/` declares, and the only place that declares it."""

from pipeline.contract.load import load
from pipeline.contract.model import (
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
    Words,
)

__all__ = [
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
    "Words",
    "load",
]
