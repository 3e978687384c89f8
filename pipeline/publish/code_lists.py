"""Each closed list as a small table of its own, in CSV and Parquet, for tools that join labels to codes."""

import csv
import io

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.batch import Batch
from pipeline.compile.sql import LIST_COLUMNS, list_name
from pipeline.contract import Contract, Vocabulary
from pipeline.publish.table_files import path
from pipeline.store import Folder


class CodeLists:
    """The publisher of the closed lists, which the contract alone decides; the database has the same tables."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        for vocabulary in contract.vocabularies:
            name, rows = list_name(vocabulary), _rows(vocabulary)
            if "csv" in contract.formats:
                file = io.StringIO(newline="")
                csv.writer(file, lineterminator="\n").writerows([list(LIST_COLUMNS), *rows])
                folder.write(path("csv", name), file.getvalue().encode("utf-8-sig"))
            if "parquet" in contract.formats:
                columns = [pa.array(column, pa.string()) for column in zip(*rows, strict=True)]
                listed = pa.table(columns, names=list(LIST_COLUMNS))
                with folder.create(path("parquet", name)) as target:
                    pq.write_table(listed, target, compression="snappy", version="2.6")

    def add(self, batch: Batch) -> None:
        """Documents add nothing."""

    def close(self, organizations: pd.DataFrame) -> None:
        """Nothing is left to write."""


def _rows(vocabulary: Vocabulary) -> list[list[str]]:
    return [[getattr(code, name) for name in LIST_COLUMNS] for code in vocabulary.codes]
