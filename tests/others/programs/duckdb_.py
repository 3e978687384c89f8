"""DuckDB reads CSV, Parquet and JSON, and tells the types itself: python duckdb_.py FORMAT RELEASE TABLE…"""

import sys

ending = sys.argv.pop(1)

import duckdb  # noqa: E402
from plain import RELEASE, TABLES, show  # noqa: E402

database = duckdb.connect()
database.execute("SET TimeZone = 'UTC'")


def read(name: str) -> tuple[str, list[str], list[tuple[object, ...]]]:
    """A table; instants are read as polars has them, since DuckDB's own need one more package."""
    told = database.sql(f"SELECT * FROM '{RELEASE / ending / name}.{ending}'").pl()
    return name, told.columns, told.rows()


show(map(read, TABLES))
