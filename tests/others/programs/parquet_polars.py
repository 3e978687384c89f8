"""polars reads Parquet."""

import polars as pl
from plain import RELEASE, TABLES, show

frames = {name: pl.read_parquet(RELEASE / f"parquet/{name}.parquet") for name in TABLES}
show((name, frame.columns, frame.rows()) for name, frame in frames.items())
