"""Each closed list as a small table of its own, in CSV and Parquet, for tools that join labels to codes."""

import csv
import io

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.batch import Batch
from pipeline.compile.sql import LIST_COLUMNS, list_name
from pipeline.contract import Contract, Vocabulary
from pipeline.store import Folder


class CodeLists:
    """The publisher of the closed lists, which the contract alone decides; the database has the same tables."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        for vocabulary in contract.vocabularies:
            name, rows = list_name(vocabulary), _rows(vocabulary)
            file = io.StringIO(newline="")
            csv.writer(file, lineterminator="\n").writerows([list(LIST_COLUMNS), *rows])
            folder.write(f"csv/{name}.csv", file.getvalue().encode("utf-8-sig"))
            columns = [pa.array(column, pa.string()) for column in zip(*rows, strict=True)]
            with folder.create(f"parquet/{name}.parquet") as target:
                pq.write_table(pa.table(columns, names=list(LIST_COLUMNS)), target, compression="snappy", version="2.6")

    def add(self, batch: Batch) -> None:
        """Documents add nothing."""

    def close(self, organizations: pd.DataFrame) -> None:
        """Nothing is left to write."""


def _rows(vocabulary: Vocabulary) -> list[list[str]]:
    return [[getattr(code, name) for name in LIST_COLUMNS] for code in vocabulary.codes]
