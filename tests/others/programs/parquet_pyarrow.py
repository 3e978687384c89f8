"""pyarrow reads Parquet."""

import pyarrow.parquet as pq
from plain import RELEASE, TABLES, show

tables = {name: pq.read_table(RELEASE / f"parquet/{name}.parquet") for name in TABLES}
show((name, table.column_names, zip(*table.to_pydict().values(), strict=True)) for name, table in tables.items())
