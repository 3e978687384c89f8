"""pandas reads CSV."""

import pandas as pd
from plain import RELEASE, TABLES, show

frames = {
    name: pd.read_csv(RELEASE / f"csv/{name}.csv", dtype="string", keep_default_na=False, na_values=[""])
    for name in TABLES
}
show((name, frame.columns, frame.astype(object).where(frame.notna(), None).values) for name, frame in frames.items())
