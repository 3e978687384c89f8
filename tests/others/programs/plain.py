"""What each program here prints: its tables as JSON, the header first, every value as the release's CSV writes it."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

Rows = Iterator[Sequence[Any]]
RELEASE = Path(sys.argv[1]) if len(sys.argv) > 1 else Path()
TABLES = sys.argv[2:]


def cell(value: Any) -> str | None:
    """A value as text, None where there is none."""
    if value is None or value != value or str(value) == "NaT":
        return None
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, datetime):
        return (value.astimezone(UTC) if value.tzinfo else value).isoformat(timespec="seconds")
    if isinstance(value, time):
        return value.strftime("%H:%M") if not value.second else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def show(tables: Iterable[tuple[str, Iterable[str], Iterable[Sequence[Any]]]]) -> None:
    """Print the tables: name, columns and rows of each."""
    told = {name: [list(columns), *([cell(one) for one in row] for row in rows)] for name, columns, rows in tables}
    json.dump(told, sys.stdout, ensure_ascii=False)
