"""pandas reads JSON."""

import pandas as pd
from plain import RELEASE, TABLES, show

frames = {
    name: pd.read_json(RELEASE / f"json/{name}.json", dtype=False, convert_dates=False, encoding="utf-8")
    for name in TABLES
}
show((name, frame.columns, frame.astype(object).where(frame.notna(), None).values) for name, frame in frames.items())
