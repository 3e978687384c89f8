"""mlcroissant validates the description and loads each table record by record."""

import sys

import mlcroissant
from plain import RELEASE, TABLES, show

dataset = mlcroissant.Dataset(str(RELEASE / "croissant.json"))
said = dataset.metadata.ctx.issues
if said.errors or said.warnings:
    sys.exit(said.report())

columns = {
    one.id: [column.id.removeprefix(f"{one.id}/") for column in one.fields] for one in dataset.metadata.record_sets
}
records = {name: list(dataset.records(name)) for name in TABLES or columns}
show(
    (name, columns[name], ([one[f"{name}/{column}"] for column in columns[name]] for one in found))
    for name, found in records.items()
)
