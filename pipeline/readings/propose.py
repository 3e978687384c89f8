"""One text that holds all a reader needs: the guide in short, the form of the answer, the codes, and the report with
its lines numbered; any person or model can answer it."""

from collections.abc import Iterator
from itertools import pairwise

from pipeline.model import Document
from pipeline.prose import line_of, lines_within
from pipeline.readings.check import GUIDE, Codes
from pipeline.readings.types import CODED

PART = 60_000
"""The characters of a report that one text holds; a longer one is cut at its sections."""


def parts_of(document: Document) -> list[tuple[int, int]]:
    """The stretches of a report, each as many whole sections as fit."""
    cuts = [0, *(one.start for one in document.sections if one.parent is None or one.level <= 2), len(document.text)]
    parts: list[tuple[int, int]] = []
    start = 0
    for before, cut in pairwise(cuts):
        if cut - start > PART and before > start:
            parts.append((start, before))
            start = before
    return [*parts, (start, len(document.text))]


def proposal(document: Document, guide: str, codes: Codes, number: int, draft: str = "") -> str:
    """The text for the part with this number, 1 for the first; `guide` has a gap for its version."""
    parts = parts_of(document)
    start, end = parts[number - 1]
    whole = len(parts) == 1
    title = f"# The report: {document.meta.title} ({document.meta.language})"
    told = "" if whole else f" Part {number} of {len(parts)}: answer with the rows whose words stand in these lines."
    lists = "\n".join(_codes(codes))
    drafted = f"# A draft by rules, to be corrected\n\n{draft}\n" if draft else ""
    lines = "\n".join(numbered(document.text, start, end))
    return f"{guide.format(guide=GUIDE)}{lists}\n\n{drafted}{title}{told}\n\n{lines}\n"


def _codes(codes: Codes) -> Iterator[str]:
    for (table, field), listed in CODED.items():
        yield f"{table} {field}: {', '.join(codes.get(listed, ()))}"


def numbered(text: str, start: int, end: int) -> Iterator[str]:
    """The lines with words in a stretch, each behind its number."""
    first = line_of(text)(start)
    for number, place in enumerate(lines_within(text, start, end), first):
        line = " ".join(text[place.start : place.end].split())
        if line:
            yield f"{number}| {line}"
