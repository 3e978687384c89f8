"""The gate between reading and publishing: nothing passes that breaks the contract."""

from collections.abc import Iterable, Iterator, Mapping

from pipeline.batch import Batch, Reading
from pipeline.compile import checks
from pipeline.contract import Contract
from pipeline.rows import Organization
from pipeline.store.package import is_zone
from pipeline.tabulate import Columns, columns_of
from pipeline.validate.failures import Failure
from pipeline.validate.places import check_counts, check_places, check_words
from pipeline.validate.tables import KnownKeys, check_links, check_table


class Gate:
    """The contract's checks, compiled once for all batches."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self.known = KnownKeys()
        self.schemas = {table.name: checks.schema(table) for table in contract.tables}

    def batch(self, readings: tuple[Reading, ...]) -> tuple[Batch, list[Failure]]:
        """The readings as columns of tables, and everything that is wrong with them."""
        columns = {table.name: columns_of(table, _rows(table.name, readings)) for table in self.contract.tables}
        return Batch(readings, columns), list(self._failures(readings, columns))

    def organizations(self, rows: Iterable[Organization]) -> tuple[Columns, list[Failure]]:
        """The columns of the merged organizations, and everything that is wrong with it."""
        table = self.contract.table("organizations")
        merged = columns_of(table, rows)
        return merged, list(check_table(table, self.schemas[table.name], merged))

    def _failures(self, readings: tuple[Reading, ...], columns: Mapping[str, Columns]) -> Iterator[Failure]:
        for table in self.contract.tables:
            yield from check_table(table, self.schemas[table.name], columns[table.name])
            if not table.shared:
                yield from self.known.add(table, columns[table.name])
        yield from check_links(self.contract, columns)
        for reading in readings:
            for check in (check_places, check_words, check_counts):
                yield from check(self.contract, reading.text, reading.tables)
            if not is_zone(reading.meta.time_zone):
                key = reading.meta.document_id
                yield Failure("documents", key, "time_zone", reading.meta.time_zone, "an IANA time zone")


def _rows(name: str, readings: tuple[Reading, ...]) -> list[object]:
    if name == "organizations":  # the one table that documents share: a body stands in the batch once
        bodies = (row for reading in readings for row in reading.tables.organizations)
        return list({row.organization_id: row for row in bodies}.values())
    return [row for reading in readings for row in getattr(reading.tables, name)]
