"""The gate between reading and publishing: nothing passes that breaks the contract."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, get_args, get_type_hints

from pipeline.batch import Batch, Reading, merge
from pipeline.contract import Contract
from pipeline.errors import InvalidInput
from pipeline.rows import Organization, Tables
from pipeline.store.package import is_zone
from pipeline.tabulate import Columns, columns_of
from pipeline.validate.places import check_counts, check_places, check_words
from pipeline.validate.tables import Failure, check_keys, check_links, check_table, refuse, schema_of


class Gate:
    """The contract's checks, compiled once for all batches; what is wrong is gathered until the gate is closed."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        _agree(contract)
        self.schemas = {table.name: schema_of(table) for table in contract.tables}
        self.known: dict[str, list[Any]] = {table.name: [] for table in contract.tables}
        """What `check_keys` knows of earlier batches, by table."""
        self.failures: list[Failure] = []
        self.bodies: dict[str, Organization] = {}
        """The organizations of all documents so far, by key."""

    def batch(self, readings: tuple[Reading, ...]) -> Batch:
        """The readings as columns of tables."""
        columns = {table.name: columns_of(table, _rows(table.name, readings)) for table in self.contract.tables}
        self.failures += self._failures(readings, columns)
        for reading in readings:
            merge(self.bodies, reading.tables.organizations)
        return Batch(readings, columns)

    def close(self) -> Columns:
        """The columns of the merged organizations; raises InvalidInput with everything that is wrong anywhere."""
        table = self.contract.table("organizations")
        merged = columns_of(table, self.bodies.values())
        self.failures += check_table(table, self.schemas[table.name], merged)
        refuse(self.failures)
        return merged

    def _failures(self, readings: tuple[Reading, ...], columns: Mapping[str, Columns]) -> Iterator[Failure]:
        for table in self.contract.tables:
            yield from check_table(table, self.schemas[table.name], columns[table.name])
            if not table.shared:
                yield from check_keys(table, columns[table.name], self.known[table.name])
        yield from check_links(self.contract, columns)
        for reading in readings:
            for check in (check_places, check_words, check_counts):
                yield from check(self.contract, reading.text, reading.tables)
            if not is_zone(reading.meta.time_zone):
                key = reading.meta.document_id
                yield Failure("documents", key, "time_zone", reading.meta.time_zone, "an IANA time zone")


def _agree(contract: Contract) -> None:
    """Raise InvalidInput where a table has a column that its rows have not."""
    kinds = get_type_hints(Tables)
    for table in contract.tables:
        kind = get_args(kinds[table.name])[0] if table.name in kinds else None
        known = {one.name for one in fields(kind)} if kind else set()
        if unknown := [name for name in table.names if name not in known]:
            raise InvalidInput(
                f"schemas/tables/{table.name}.json: column {unknown[0]!r} is none that is read; call it "
                "as pipeline/rows.py does, or add it there."
            )


def _rows(name: str, readings: tuple[Reading, ...]) -> list[object]:
    if name == "organizations":  # the one table that documents share: a body stands in the batch once
        bodies = (row for reading in readings for row in reading.tables.organizations)
        return list({row.organization_id: row for row in bodies}.values())
    return [row for reading in readings for row in getattr(reading.tables, name)]
