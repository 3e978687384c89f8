"""A reading checked against the text it was read from: every fault of the file, and the place of every quote."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

from pipeline.errors import ReadingFaults
from pipeline.model import Document, Place
from pipeline.readings.faults import Faults, Part
from pipeline.readings.quotes import Quotable
from pipeline.readings.structure import Places, titled_at
from pipeline.readings.types import TABLES, Quote, ReadingFile, codes_in

GUIDE = "2026-12"
"""The version of docs/reading-guide.md; a reading says which one it was made by."""
Codes = Mapping[tuple[str, str], tuple[str, ...]]


def quotes_of(reading: ReadingFile) -> Iterator[tuple[Part, Quote]]:
    """Every quote of a reading with the part of the file where it stands."""
    for table in TABLES:
        for i, row in enumerate(reading.rows(table) or ()):
            for name in ("heading", "through", "words"):
                if hasattr(row, name):
                    yield (table, i, name), getattr(row, name)
            for at, mention in enumerate(getattr(row, "mentions", ())):
                yield (table, i, "mentions", at, "words"), mention.words


def places_of(document: Document, reading: ReadingFile, faults: Faults, codes: Codes) -> Places:
    """Where each quote stands; raises `ReadingFaults` with every fault of the file."""
    if reading.source_sha256 != document.meta.source_sha256:
        faults.add(
            (),
            f"was made from the source with the SHA-256 {reading.source_sha256}, and the source has "
            f"{document.meta.source_sha256}; look through the rows told here, then write the new sum.",
        )
    if reading.guide != GUIDE:
        faults.warn((), f"was made by the guide of {reading.guide}; today's is {GUIDE}: look at what changed.")
    _check_tables(reading, faults)
    for at, listed, value in codes_in(reading):
        known = codes.get(listed, ())
        if value not in known:
            faults.add(at, f"is {value!r}; expected one of {', '.join(known)}.")
    quotable = Quotable(document)
    places: dict[Part, Place] = {}
    for at, quote in quotes_of(reading):
        found = quotable.place(quote)
        if isinstance(found, str):
            faults.add(at, f"{found}.")
        else:
            places[at] = found
    _check_rows(reading, faults, places, document.text)
    if said := faults.sentences():
        raise ReadingFaults("\n".join(said))
    return places


def _check_tables(reading: ReadingFile, faults: Faults) -> None:
    named = Counter[str](table for one in reading.readings for table in one.tables)
    for i, one in enumerate(reading.readings):
        for name in one.tables:
            if named[name] > 1:
                faults.add(("readings", i), f"names {name}, which another names too; a table is read once.")
            if reading.rows(name) is None:
                faults.add(("readings", i), f"names {name}, and the file has no list {name}; add it, empty if need be.")
        if (one.reviewed_by is None) != (one.reviewed_on is None):
            faults.add(("readings", i), "says who reviewed it or when, but not both; write both or none.")
    for table in TABLES:
        if reading.rows(table) is not None and not named[table]:
            faults.add((table,), "has rows, and no entry of readings names it; say there who read it.")


def _check_rows(reading: ReadingFile, faults: Faults, places: Mapping[Part, Place], text: str) -> None:
    """What the rows of one table contradict in one another, or in their own words."""
    for table in TABLES:
        seen: dict[object, int] = {}
        for i, row in enumerate(reading.rows(table) or ()):
            place = places.get((table, i, "words")) or places.get((table, i, "heading"))
            twin = (place, row.kind) if table == "anomalies" else place
            if place is not None and seen.setdefault(twin, i) != i:
                faults.add((table, i), f"has the words of row {seen[twin] + 1}; keep one of them.")
            if table == "agenda" and place is not None and titled_at(text, place, row.title) is None:
                faults.add((table, i, "title"), f"« {row.title[:80]} » does not stand in the line; copy it from there.")
    for i, body in enumerate(reading.organizations or ()):
        if not body.mentions:
            faults.add(("organizations", i), "has no mention; add where the body stands, or take the row out.")
    mentioned: dict[Place, int] = {}
    for at, place in places.items():
        if at[0] == "organizations" and mentioned.setdefault(place, int(at[1])) != at[1]:
            faults.add(at, f"stands in row {mentioned[place] + 1} too; a mention is of one body.")
    themes = len(reading.themes or ())
    for i, ask in enumerate(reading.recommendations or ()):
        if ask.theme is not None and reading.themes is not None and ask.theme > themes:
            faults.add(("recommendations", i, "theme"), f"is {ask.theme}, and there are {themes} themes.")
    spans = []
    for i, _ in enumerate(reading.themes or ()):
        heading, through = places.get(("themes", i, "heading")), places.get(("themes", i, "through"))
        if heading and through:
            if through.end < heading.end:
                faults.add(
                    ("themes", i, "through"), "stands before the heading; write the last words of the discussion."
                )
            spans.append((heading.start, through.end, i))
    for (_, end, one), (start, _, other) in pairwise(sorted(spans)):
        if start < end:
            faults.add(
                ("themes", other), f"begins before the theme of row {one + 1} ends; a theme ends before the next."
            )


def warn_of_rows(document: Document, reading: ReadingFile, faults: Faults, places: Places) -> None:
    """Warn of asks outside of any part of `document`, whose structure is the final one, that reports."""
    for i, _ in enumerate(reading.recommendations or ()):
        start = places["recommendations", i, "words"].start
        block = next((one for one in reversed(document.blocks[: _upto(document, start)])), None)
        if block is None or block.part is None:
            faults.warn(("recommendations", i), "stands in no part that reports, nor in the next steps; see the guide.")


def _upto(document: Document, start: int) -> int:
    return sum(block.start <= start for block in document.blocks)
