"""Foreign keys across tables."""

from collections.abc import Iterator, Mapping

import pandas as pd

from pipeline.contract import Contract
from pipeline.tabulate import values
from pipeline.validate.failures import Failure


def check_links(contract: Contract, frames: Mapping[str, pd.DataFrame]) -> Iterator[Failure]:
    """Every value of a foreign key that is no key of the table it refers to."""
    for table in contract.tables:
        frame = frames[table.name]
        for link in table.foreign_keys:
            keys = set(values(frames[link.table][link.other]))
            for index, value in enumerate(values(frame[link.column])):
                if value is not None and value not in keys:
                    row = frame.iloc[index]
                    rule = f"a key of {link.table}"
                    yield Failure(table.name, str(row[table.key]), link.column, value, rule, row.get("source_line"))
