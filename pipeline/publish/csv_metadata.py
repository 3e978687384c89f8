"""CSV on the Web: the metadata that stands beside the CSV files."""

import json

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import csvw
from pipeline.contract import Contract
from pipeline.store import Folder

PATH = "csv/csv-metadata.json"


class CsvMetadata:
    """The publisher of csv-metadata.json, which the contract alone decides."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        content = json.dumps(csvw.table_group(contract), ensure_ascii=False, indent=1) + "\n"
        folder.write(PATH, content.encode("utf-8"))

    def add(self, batch: Batch) -> None:
        """Documents add nothing."""

    def close(self, organizations: pd.DataFrame) -> None:
        """Nothing is left to write."""
