"""pandas reads Parquet."""

import pandas as pd
from plain import RELEASE, TABLES, show

frames = {name: pd.read_parquet(RELEASE / f"parquet/{name}.parquet") for name in TABLES}
show((name, frame.columns, frame.astype(object).where(frame.notna(), None).values) for name, frame in frames.items())
