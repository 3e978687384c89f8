"""polars reads CSV."""

import polars as pl
from plain import RELEASE, TABLES, show

frames = {name: pl.read_csv(RELEASE / f"csv/{name}.csv", infer_schema=False) for name in TABLES}
show((name, frame.columns, frame.rows()) for name, frame in frames.items())
