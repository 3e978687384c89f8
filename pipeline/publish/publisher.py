"""What every publisher is: it is opened on a folder, given batch after batch, and closed once."""

from collections.abc import Callable
from typing import Protocol

import pandas as pd

from pipeline.batch import Batch
from pipeline.contract import Contract
from pipeline.store import Folder


class Publisher(Protocol):
    """One format of the release; it keeps nothing of a batch that it has written."""

    def add(self, batch: Batch) -> None:
        """Write what these documents contribute."""

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the table that all documents share and whatever stands at the end."""


Opener = Callable[[Contract, Folder], Publisher]
