"""An answer to what `propose` printed, taken in: fences gone, right words on a wrong line put right, the rest as is."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from pipeline.errors import ReadingFaults
from pipeline.model import Document
from pipeline.readings.check import Codes, places_of, quotes_of
from pipeline.readings.file import LARGEST, no_twins, read
from pipeline.readings.quotes import Quotable
from pipeline.readings.types import TABLES, Quote, ReadingFile

_FENCED = re.compile(r"```[a-z]*\n(.*?)```", re.DOTALL)


def tables_in(answer: bytes, where: str) -> dict[str, list[Any]]:
    """The rows of an answer by table, whatever else it says around its one object; raises `ReadingFaults`."""
    if len(answer) > LARGEST:
        raise ReadingFaults(f"{where} has more than {LARGEST:,} bytes, which no answer needs.")
    try:
        text = answer.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ReadingFaults(f"{where} is not UTF-8; save it as UTF-8.") from None
    fenced = _FENCED.search(text)
    text = fenced[1] if fenced else text[max(0, text.find("{")) : text.rfind("}") + 1]
    try:
        said = json.loads(text, object_pairs_hook=no_twins)
    except json.JSONDecodeError as error:
        raise ReadingFaults(f"{where}: the answer is not JSON at its line {error.lineno} ({error.msg}).") from None
    except (ValueError, RecursionError) as error:
        raise ReadingFaults(f"{where}: the answer is not read ({error}).") from None
    if not isinstance(said, dict):
        raise ReadingFaults(f"{where}: the answer is no object of tables.")
    if unknown := [name for name in said if name not in (*TABLES, "format", "source_sha256", "guide", "readings")]:
        raise ReadingFaults(f"{where}: {unknown[0]!r} is no table; the tables are {', '.join(TABLES)}.")
    if lists := [name for name in TABLES if name in said and not isinstance(said[name], list)]:
        raise ReadingFaults(f"{where}: {lists[0]} is no list of rows.")
    return {name: said[name] for name in TABLES if name in said}


def accepted(
    document: Document, answers: Sequence[Mapping[str, list[Any]]], head: Mapping[str, Any], codes: Codes
) -> tuple[ReadingFile, list[str]]:
    """The reading that answers make, parts of one joined table by table; and what was put right in them.

    `head` says who read; raises `ReadingFaults` with all that is wrong, to be sent back."""
    tables: dict[str, list[Any]] = {}
    for answer in answers:
        for name, rows in answer.items():
            tables.setdefault(name, []).extend(rows)
    who = {key: head[key] for key in ("method", "by", "on", "started_from")}
    whole = {
        "format": "reading/1",
        "source_sha256": document.meta.source_sha256,
        "guide": head["guide"],
        "readings": [{"tables": [name for name in TABLES if name in tables], **who}],
        **{name: tables[name] for name in TABLES if name in tables},
    }
    reading, _ = read(json.dumps(whole, ensure_ascii=False).encode("utf-8", "surrogatepass"), "answer")
    quotable = Quotable(document)
    told: list[str] = []
    mended: dict[Quote, Quote] = {}
    for _, quote in quotes_of(reading):
        found = quotable.mended(quote)
        if found is not None:
            mended[quote] = found
            told.append(f"« {quote.exact[:60]} » stands on line {found.line}, not {quote.line}: put right.")
    reading = _with_quotes(reading, lambda quote: mended.get(quote, quote)) if mended else reading
    text = json.dumps(reading.model_dump(mode="json", exclude_none=True), ensure_ascii=False)
    again, faults = read(text.encode("utf-8"), "answer")
    places_of(document, again, faults, codes)
    return again, told


def _with_quotes(reading: ReadingFile, changed: Callable[[Quote], Quote]) -> ReadingFile:
    """The reading with its quotes changed."""

    def walk(value: Any) -> Any:
        if isinstance(value, Quote):
            return changed(value)
        if isinstance(value, tuple):
            return tuple(walk(one) for one in value)
        if isinstance(value, BaseModel):
            names = type(value).model_fields
            return value.model_copy(update={name: walk(getattr(value, name)) for name in names})
        return value

    found: ReadingFile = walk(reading)
    return found
