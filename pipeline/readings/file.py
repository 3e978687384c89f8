"""`reading.json`, read strictly, and written a row a line."""

import json
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from pipeline.errors import ReadingFaults, shown
from pipeline.readings.faults import Faults
from pipeline.readings.types import ReadingFile

NAME = "reading.json"
LARGEST = 20_000_000  # bytes


def read(content: bytes, where: str) -> tuple[ReadingFile, Faults]:
    """The reading that a file holds, and a place for what else is wrong with it.

    Raises `ReadingFaults` with all faults of its form."""
    if len(content) > LARGEST:
        raise ReadingFaults(f"{where} has more than {LARGEST:,} bytes, which no reading needs; put a reading there.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ReadingFaults(
            f"{where}:{line}: is not UTF-8 (byte 0x{content[error.start]:02x}); save it as UTF-8."
        ) from None
    faults = Faults(where, text)
    try:
        json.loads(text, object_pairs_hook=no_twins)
    except json.JSONDecodeError as error:
        raise ReadingFaults(
            f"{where}:{error.lineno}: is not JSON at column {error.colno} ({error.msg}); correct it."
        ) from None
    except RecursionError:
        raise ReadingFaults(f"{where} is nested too deep to be a reading; put a reading there.") from None
    except ValueError as error:
        raise ReadingFaults(f"{where}: {error}.") from None
    try:
        found = ReadingFile.model_validate_json(text)
    except ValidationError as error:
        for one in error.errors(include_url=False, include_context=False):
            got = "" if one["type"] == "missing" else f", not {shown(one['input'])}"
            faults.add(tuple(one["loc"]), f"{_said(one['msg'])}{got}; correct it.")
        raise ReadingFaults("\n".join(faults.sentences())) from None
    return found, faults


def no_twins(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """The object of these pairs; raises ValueError where a key stands twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {shown(twin)} stands twice in one object; keep one of them")
    return found


def _said(message: str) -> str:
    return {"Field required": "is missing", "Extra inputs are not permitted": "is no key of a reading"}.get(
        message, message[:1].lower() + message[1:]
    )


def written(reading: ReadingFile) -> str:
    """The file's text: a row a line, keys in the order of the types, what is empty left out."""
    parts: list[str] = []
    for name, value in reading.model_dump(mode="json").items():
        if isinstance(value, list):
            rows = ",\n".join("    " + json.dumps(_full(row), ensure_ascii=False) for row in value)
            parts.append(f'  "{name}": [\n{rows}\n  ]' if rows else f'  "{name}": []')
        elif value is not None:
            parts.append(f'  "{name}": {json.dumps(value, ensure_ascii=False)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _full(row: Any) -> Any:
    """A row without what is empty."""
    if isinstance(row, dict):
        return {name: _full(value) for name, value in row.items() if value is not None}
    return [_full(one) for one in row] if isinstance(row, list) else row
