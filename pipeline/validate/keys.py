"""Keys across documents, which are checked some at a time: no two rows of a table have the same one."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from pipeline.contract import Table
from pipeline.tabulate import values
from pipeline.validate.failures import Failure


class KnownKeys:
    """The keys of the documents so far as eight-byte hashes, so that a thousand documents take a few megabytes."""

    def __init__(self) -> None:
        self._known: dict[str, list[np.ndarray]] = {}

    def add(self, table: Table, frame: pd.DataFrame) -> Iterator[Failure]:
        """Remember the frame's keys; every one that a document of an earlier frame has is a failure."""
        keys = np.array(values(frame[table.key]), dtype=object)
        hashes = pd.util.hash_array(keys, categorize=False)
        known = self._known.setdefault(table.name, [])
        for index in np.flatnonzero(np.isin(hashes, np.concatenate(known))) if known else ():
            line = frame.iloc[int(index)].get("source_line")
            yield Failure(table.name, str(keys[index]), table.key, keys[index], "unique in all documents", line)
        known.append(hashes)
