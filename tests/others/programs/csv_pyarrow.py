"""pyarrow reads CSV, and tells the types itself."""

from plain import RELEASE, TABLES, show
from pyarrow import csv

parse = csv.ParseOptions(newlines_in_values=True)
convert = csv.ConvertOptions(strings_can_be_null=True, null_values=[""])
tables = {
    name: csv.read_csv(RELEASE / f"csv/{name}.csv", parse_options=parse, convert_options=convert) for name in TABLES
}
show((name, table.column_names, zip(*table.to_pydict().values(), strict=True)) for name, table in tables.items())
